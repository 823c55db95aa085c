import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, fixedClock, startOfDay, yearOf } from '../../platform/time/index.ts'
import type { Officer } from '../identity/index.ts'
import { matterDesk, type MatterContext } from '../matter/index.ts'
import { NewApplication, reliefDesk, type ReliefCommand } from '../relief/index.ts'
import { RELIEF_SAYINGS as said } from './words/relief-sayings.ts'

interface People {
  readonly clerk: Officer
  readonly supervisor: Officer
  readonly head: Officer
}

/** Applications in every state, a budget line with its books, and the rule about who decides: by the people of the county office. */
export async function relieveSome(
  context: MatterContext,
  { clerk, supervisor, head }: People,
  aKey: () => IdempotencyKey,
): Promise<void> {
  const today = context.clock.today()
  const year = yearOf(today)
  const firstDay = `${year}-01-01`
  const at = (days: number) => {
    const day = addDays(today, days)
    return reliefDesk({ ...context, clock: fixedClock(startOfDay(day < firstDay ? today : day)) })
  }
  const now = reliefDesk(context)
  await now.setAuthority(head, { upTo: 2_000_000, basis: said.basis, inForceFrom: firstDay }, aKey())
  const line = await at(-60).addLine(head, { year, ...said.line, amount: 20_000_000 }, aKey())

  // Hardship fits what the matter is about: one matter of each topic that knows one, and over again.
  const byTopic = await Promise.all(
    Object.entries(said.needs).map(async ([topic, need]) => {
      const asked = { scope: 'subtree', class: 'request', order: 'newest', open: true, topic, limit: 6 } as const
      const { items } = await matterDesk(context).list(clerk, asked)
      return items.filter(({ confidential }) => !confidential).map((matter) => ({ matter, need }))
    }),
  )
  const hardships = [0, 1, 2, 3, 4, 5].flatMap((n) => byTopic.flatMap((found) => found[n] ?? []))
  let voucher = 0
  const assess: ReliefCommand = { verb: 'assess', input: { facts: said.facts, recommended: 500_000 } }
  const decide = (result: 'granted' | 'partly' | 'refused', amount: number): ReliefCommand => ({
    verb: 'decide',
    input: { result, amount, reasons: said.reasons[result] },
  })
  const pay = (amount: number): ReliefCommand => {
    voucher += 1
    return { verb: 'pay', input: { line, amount, voucher: `记-${String(voucher).padStart(3, '0')}`, on: today } }
  }
  const tell: ReliefCommand = { verb: 'tell', input: { on: today, way: 'hand' } }
  const courses: readonly { amount: number; steps: readonly (readonly [Officer, ReliefCommand])[] }[] = [
    { amount: 600_000, steps: [] },
    { amount: 800_000, steps: [[supervisor, assess]] },
    { amount: 5_000_000, steps: [[supervisor, assess]] },
    {
      amount: 500_000,
      steps: [
        [supervisor, assess],
        [head, decide('granted', 500_000)],
        [clerk, tell],
      ],
    },
    {
      amount: 900_000,
      steps: [
        [supervisor, assess],
        [head, decide('partly', 600_000)],
        [clerk, tell],
        [supervisor, pay(600_000)],
        [
          supervisor,
          { verb: 'refund', input: { line, amount: 100_000, voucher: '记-101', on: today, reason: said.refund } },
        ],
      ],
    },
    {
      amount: 1_200_000,
      steps: [
        [supervisor, assess],
        [head, decide('refused', 0)],
      ],
    },
    { amount: 300_000, steps: [[clerk, { verb: 'withdraw', input: { reason: said.withdrawn } }]] },
  ]
  for (const [n, { amount, steps }] of courses.entries()) {
    const hardship = hardships[n]
    if (!hardship) continue
    const { matter, need } = hardship
    const wish = NewApplication.parse({
      amount,
      need,
      grounds: said.grounds,
      recipient: said.recipient,
    })
    const { regionId, matterId } = matter
    const id = await at(-14 + n).apply(clerk, { regionId, matterId }, wish, aKey())
    for (const [who, command] of steps) {
      const key = aKey()
      const one = await now.one(who, { regionId, id })
      if (one.may.includes(command.verb))
        await now.act(who, { regionId, id, expectedVersion: one.version }, command, key)
    }
  }
}
