import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, fixedClock, startOfDay, type LocalDate } from '../../platform/time/index.ts'
import { bulletinDesk, lastPeriod, type BulletinDesk, type BulletinKind } from '../bulletin/index.ts'
import type { Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { readTopics } from '../topic/index.ts'
import { BULLETIN_SAYINGS as said } from './words/bulletin-sayings.ts'

interface People {
  readonly supervisor: Officer
  readonly head: Officer
  /** Of an office that receives them. */
  readonly reader: Officer
}

/**
 * Last year's annual report, the bulletins of the last quarter, month and week, and a special report that is still written, by the
 * people of the county office. Each is issued on the second day after its period, or today where that is still to come.
 */
export async function reportSome(
  context: MatterContext,
  { supervisor, head, reader }: People,
  nextKey: () => IdempotencyKey,
): Promise<void> {
  const today = context.clock.today()
  const topics = await context.database.read({ audience: 'system' }, readTopics)
  const deskOn = (day: LocalDate): BulletinDesk =>
    bulletinDesk({ ...context, clock: fixedClock(startOfDay(day).replace('T16:', 'T18:')) }, () => topics)

  const write = async (desk: BulletinDesk, kind: BulletinKind) => {
    const id = await desk.compose(supervisor, { kind, language: 'zh-CN' }, nextKey())
    const key = { regionId: supervisor.regionId, id }
    const idempotency = nextKey()
    const { version, title, sections, state } = await desk.one(supervisor, key)
    if (state === 'draft')
      await desk.act(
        supervisor,
        { ...key, expectedVersion: version },
        {
          verb: 'edit',
          input: {
            title,
            addressee: kind === 'annual' ? said.addressee : '',
            sections: sections.map((section) =>
              section.type === 'text' && section.text === '' ? { ...section, text: said.closing[kind] } : section,
            ),
          },
        },
        idempotency,
      )
    return key
  }

  const kinds: readonly Exclude<BulletinKind, 'special'>[] = ['annual', 'quarterly', 'monthly', 'weekly']
  for (const kind of kinds) {
    const { to } = lastPeriod(kind, today)
    const day = addDays(to, 2) < today ? addDays(to, 2) : today
    const desk = deskOn(day)
    const key = await write(desk, kind)
    const steps = [
      [supervisor, 'submit'],
      [head, 'issue'],
    ] as const
    for (const [who, verb] of steps) {
      const idempotency = nextKey()
      const { version, may, usual } = await desk.one(who, key)
      if (!may.includes(verb)) continue
      const input = verb === 'issue' ? { recipients: usual } : {}
      await desk.act(
        who,
        { ...key, expectedVersion: version },
        { verb, input } as Parameters<BulletinDesk['act']>[2],
        idempotency,
      )
    }
    const idempotency = nextKey()
    if (kind !== 'annual' && kind !== 'weekly') await desk.receive(reader, key, idempotency)
  }
  await write(deskOn(today), 'special')
}
