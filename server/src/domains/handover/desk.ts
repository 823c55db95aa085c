import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import { findWords, issueDocument } from '../document/index.ts'
import {
  actorKey,
  byOfficer,
  changeStaff,
  findStaffOf,
  getStaff,
  holds,
  type Officer,
  type OpenWork,
  scopeOf,
  type Staff,
} from '../identity/index.ts'
import { findMatter, findVisible, maySee, type MatterContext, type MatterKey } from '../matter/index.ts'
import { getOffice, requireRemit, withPredecessors } from '../office/index.ts'
import { crossingDesk } from './crossings.ts'
import { decide, offer, order, type SheetActor, type SheetFacts } from './decide.ts'
import { announce } from './notices.ts'
import { bearerOf, findOpenWork } from './open-work.ts'
import { passOn } from './pass-on.ts'
import { fill, messages } from './messages/index.ts'
import { SHEET } from './papers.ts'
import { mattersOf, peopleOf, presentLine, presentOfMatter, presentSheet, presentWork } from './present.ts'
import {
  findOfferedTo,
  findOfMatter,
  findSheets,
  findTransfers,
  findUnderWay,
  getSheet,
  type LoadedSheet,
  type SheetKey,
  type SheetQuestion,
} from './reader.ts'
import { refuse } from './refuse.ts'
import {
  evolve,
  sheetOf,
  type NewSheet,
  type Sheet,
  type SheetCommand,
  type SheetEvent,
  type SheetStep,
} from './sheet.ts'
import type { MatterHandovers, OpenWorkView, SheetPage, SheetView } from './views.ts'
import { appendStep, insertSheet } from './writer.ts'

/** Closing an account by order: everything goes to a head. */
export interface Release {
  staffId: string
  head: string
  note: string
  /** The version of the account that was seen. */
  expectedVersion: number
}

/** Where open work is listed, offered, taken over and passed on: what the routes call. */
export interface HandoverDesk {
  work(officer: Officer, staffId: string): Promise<OpenWorkView>
  list(officer: Officer, asked: SheetQuestion): Promise<SheetPage>
  one(officer: Officer, key: SheetKey): Promise<SheetView>
  ofMatter(officer: Officer, key: MatterKey): Promise<MatterHandovers>
  offer(officer: Officer, wish: NewSheet, idempotency: IdempotencyKey): Promise<SheetKey>
  act(
    officer: Officer,
    key: SheetKey & { expectedVersion: number },
    command: SheetCommand,
    idempotency: IdempotencyKey,
  ): Promise<void>
  /** Closes an account; a head of its office takes over everything on it. Returns the sheet, if there was work. */
  release(officer: Officer, wish: Release, idempotency: IdempotencyKey): Promise<SheetKey | null>
}

const SYSTEM = { audience: 'system' } as const
const actorOf = (officer: Officer): SheetActor => ({
  staffId: officer.staffId,
  office: officer.officeId,
  keeper: holds(officer, 'head', 'administrator'),
})

/**
 * For accounts that are closed or moved to another office: passes when no work is with the person and none waits for an answer.
 *
 * @throws HuiyinError 'step-not-open' that says how much there is and what to do
 */
export async function requireNoOpenWork(tx: Transaction, staff: Staff, today: string): Promise<void> {
  const { length } = await findOpenWork(tx, staff, today)
  if (length > 0) throw refuse('step-not-open', 'openWork', undefined, { name: staff.name, n: length })
  if ((await findOfferedTo(tx, staff.id)).length > 0)
    throw refuse('step-not-open', 'offeredTo', undefined, { name: staff.name })
}

export function handoverDesk(context: MatterContext): HandoverDesk {
  const { database, clock } = context
  const crossings = crossingDesk(context)

  /** What a sheet of this officer may say, read for the whole office: what a successor may not see is refused, not overlooked. */
  const factsFor = async (tx: Transaction, office: string, from: string): Promise<SheetFacts> => {
    const colleagues = new Map((await findStaffOf(tx, [office])).map((staff) => [staff.id, staff]))
    const open = await findOpenWork(tx, { id: from, officeId: office }, clock.today())
    return { open, colleagues }
  }

  /** A sheet opens for whoever hands over, takes over or made it, and for heads and administrators of the office. */
  const sheetFor = async (tx: Transaction, officer: Officer, key: SheetKey): Promise<LoadedSheet> => {
    const loaded = await getSheet(tx, key)
    const { sheet } = loaded
    const concerned = [sheet.from, sheet.madeBy, ...sheet.items.map(({ to }) => to)].includes(officer.staffId)
    const actor = actorOf(officer)
    if (sheet.office !== actor.office || (!concerned && !actor.keeper)) throw new HuiyinError('not-found')
    return loaded
  }

  const visibleTo = async (
    tx: Transaction,
    works: readonly Pick<OpenWork, 'matter'>[],
  ): Promise<ReadonlySet<string>> => {
    const matters = mattersOf(works)
    return matters.length === 0 ? new Set() : findVisible(tx, matters)
  }

  const stepOf = (event: SheetEvent, seq: number, by: SheetStep['by']): SheetStep => ({
    ...event,
    seq,
    at: clock.now(),
    on: clock.today(),
    by,
  })

  /** Makes the sheet under its number, in the register of the office whose work it is. */
  const make = async (
    tx: Transaction,
    officer: Officer,
    officeId: string,
    event: SheetEvent & { type: 'offered' },
  ): Promise<Sheet> => {
    const { regionId } = getOffice(context.offices(), officeId)
    const origin = { regionId, id: newId(), office: officeId }
    const { number } = await issueDocument(tx, context.offices(), {
      officeId,
      kind: 'hand-over-letter',
      on: clock.today(),
      at: clock.now(),
      subject: { type: 'handover', regionId, id: origin.id, seq: 1 },
      staffId: officer.staffId,
    })
    const words = await findWords(tx, context.offices(), officeId, SHEET)
    const step = stepOf({ type: 'offered', data: { ...event.data, number, words } }, 1, byOfficer(officer))
    const sheet = sheetOf(origin, [step])
    await insertSheet(tx, sheet, step)
    if (!sheet.byOrder) await announce(tx, sheet, step)
    return sheet
  }

  const note = ({ number }: Sheet): string => fill(messages['zh-CN'].by, { number })

  /** Appends steps; work that is accepted passes on at its desk. */
  const append = async (
    tx: Transaction,
    before: Sheet,
    events: readonly SheetEvent[],
    by: SheetStep['by'],
  ): Promise<Sheet> => {
    let sheet = before
    for (const event of events) {
      const step = stepOf(event, sheet.version + 1, by)
      const after = evolve(sheet, step)
      if (event.type === 'accepted')
        for (const item of after.items.filter(({ n }) => event.data.items.includes(n)))
          await passOn(tx, context, item, {
            from: sheet.from,
            to: { staffId: item.to, officeId: sheet.office },
            note: note(sheet),
          })
      await appendStep(tx, after, step)
      await announce(tx, after, step)
      sheet = after
    }
    return sheet
  }

  const audit = (tx: Transaction, officer: Officer, action: string, key: SheetKey, reason = '') =>
    context.audit(tx, { actor: officer, action, subject: `handover:${key.id}`, reason, regionId: key.regionId })

  return {
    async work(officer, staffId) {
      const actor = actorOf(officer)
      const { staff, works, underWay } = await database.read(SYSTEM, async (tx) => {
        const found = await getStaff(tx, staffId)
        const allowed = found.officeId === actor.office && (found.id === actor.staffId || actor.keeper)
        if (!allowed && !holds(officer, 'administrator')) throw new HuiyinError('not-found')
        if (!allowed) requireRemit(context.offices(), officer, found.officeId)
        return {
          staff: found,
          works: await findOpenWork(tx, found, clock.today()),
          underWay: await findUnderWay(tx, staffId),
        }
      })
      return database.read(scopeOf(officer), async (tx) =>
        presentWork(staff, works, {
          visible: await visibleTo(tx, works),
          names: await context.staffNames(tx, [...new Set(underWay.values())]),
          underWay,
          mayOffer: staff.officeId === actor.office,
        }),
      )
    },

    list: (officer, asked) =>
      database.read(scopeOf(officer), async (tx) => {
        const { staffId, keeper } = actorOf(officer)
        const rows = await findSheets(tx, { ...asked, staffId, all: keeper })
        const names = await context.staffNames(tx, [...new Set(rows.flatMap((row) => [row.from_staff, row.made_by]))])
        return {
          items: rows.map((row) => presentLine(row, names)),
          next: rows.length === asked.limit ? (rows.at(-1)?.id ?? null) : null,
        }
      }),

    one: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const loaded = await sheetFor(tx, officer, key)
        return presentSheet(loaded, {
          actor: actorOf(officer),
          visible: await visibleTo(tx, loaded.sheet.items),
          names: await context.staffNames(tx, peopleOf(loaded)),
          offices: context.offices(),
        })
      }),

    async ofMatter(officer, key) {
      const passed = await database.read(scopeOf(officer), async (tx) => {
        const loaded = await findMatter(tx, key)
        if (!loaded || !maySee(officer, loaded.matter, context.offices())) throw new HuiyinError('not-found')
        const rows = await findOfMatter(tx, key)
        const hands = withPredecessors(context.offices(), officer.officeId)
        const own = loaded.events.findLast(({ by }) => by.kind === 'officer' && hands.includes(by.officeId))
        const ours = loaded.matter.holder === officer.officeId && own?.by.kind === 'officer' ? own : undefined
        const transfers = await findTransfers(tx, hands, [key.matterId])
        const lastHand = ours?.by.kind === 'officer' ? { staffId: ours.by.staffId, at: ours.at } : null
        const bearer = bearerOf({ kind: 'matter', id: key.matterId, lastHand }, transfers)
        const names = await context.staffNames(tx, [
          ...new Set([
            ...(bearer === undefined ? [] : [bearer]),
            ...rows.flatMap((row) => [row.from_staff, row.to_staff]),
          ]),
        ])
        const crossed = loaded.matter.arrival !== null || loaded.events.some(({ type }) => type === 'handed-over')
        return { ...presentOfMatter(bearer, rows, names, actorOf(officer)), crossed }
      })
      const { bearer, lines, crossed } = passed
      return { bearer, lines, crossings: crossed ? await crossings.ofMatter(officer, key) : [] }
    },

    async offer(officer, wish, idempotency) {
      const sender = { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) }
      // Read and written for the office as a whole: a head hands over what somebody leaves even where the head may not look into it.
      return once(database, SYSTEM, sender, async (tx) => {
        const facts = await factsFor(tx, officer.officeId, wish.staffId)
        const event = offer(actorOf(officer), officer.officeId, wish, facts)
        if (event.type !== 'offered') throw new HuiyinError('internal')
        const sheet = await make(tx, officer, officer.officeId, event)
        await audit(tx, officer, 'handover.offer', sheet)
        return { regionId: sheet.regionId, id: sheet.id }
      })
    },

    async act(officer, key, command, idempotency) {
      const sender = { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) }
      await once(database, SYSTEM, sender, async (tx) => {
        const { sheet } = await sheetFor(tx, officer, key)
        if (sheet.version !== key.expectedVersion) throw new HuiyinError('conflict')
        const facts = await factsFor(tx, sheet.office, sheet.from)
        await append(tx, sheet, decide(sheet, command, actorOf(officer), facts), byOfficer(officer))
        await audit(tx, officer, `handover.${command.verb}`, key)
        return null
      })
    },

    async release(officer, { staffId, head, note: said, expectedVersion }, idempotency) {
      const sender = { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) }
      return once(database, SYSTEM, sender, async (tx) => {
        const staff = await getStaff(tx, staffId)
        requireRemit(context.offices(), officer, staff.officeId)
        if (!staff.active) throw refuse('step-not-open', 'closedAlready')
        await declineFor(tx, officer, staff)
        await withdrawFrom(tx, officer, staff)
        const facts = await factsFor(tx, staff.officeId, staffId)
        let made: { regionId: string; id: string } | null = null
        if (facts.open.length > 0) {
          const sheet = await make(tx, officer, staff.officeId, order(staff.officeId, staffId, head, said, facts))
          const accepted: SheetEvent = { type: 'accepted', data: { items: sheet.items.map(({ n }) => n) } }
          const done = await append(tx, sheet, [accepted], byOfficer(officer))
          await announceOrder(tx, done)
          await audit(tx, officer, 'handover.order', sheet, said)
          made = { regionId: sheet.regionId, id: sheet.id }
        }
        await changeStaff(
          tx,
          {
            clock,
            tree: context.offices(),
            actor: officer,
            requireFree: (inner, leaver) => requireNoOpenWork(inner, leaver, clock.today()),
          },
          staffId,
          expectedVersion,
          { active: false },
        )
        return made
      })
    },
  }

  /** What was offered to somebody who goes is declined. */
  async function declineFor(tx: Transaction, officer: Officer, staff: Staff): Promise<void> {
    for (const key of await findOfferedTo(tx, staff.id)) {
      const { sheet } = await getSheet(tx, key)
      const items = sheet.items.filter(({ state, to }) => state === 'offered' && to === staff.id).map(({ n }) => n)
      const reason = messages['zh-CN'].declinedByOrder
      await append(tx, sheet, [{ type: 'declined', data: { items, reason } }], byOfficer(officer))
    }
  }

  /** What somebody who goes had offered and nobody accepted goes to the head with the rest. */
  async function withdrawFrom(tx: Transaction, officer: Officer, staff: Staff): Promise<void> {
    for (const row of await findSheets(tx, { staffId: staff.id, all: false, state: 'open', limit: 1000 })) {
      if (row.from_staff !== staff.id) continue
      const { sheet } = await getSheet(tx, { regionId: row.region_id, id: row.id })
      const items = sheet.items.filter(({ state }) => state === 'offered' || state === 'declined').map(({ n }) => n)
      const reason = messages['zh-CN'].declinedByOrder
      await append(tx, sheet, [{ type: 'withdrawn', data: { items, reason } }], byOfficer(officer))
    }
  }

  async function announceOrder(tx: Transaction, sheet: Sheet): Promise<void> {
    const { steps } = await getSheet(tx, sheet)
    const [first] = steps
    if (first) await announce(tx, sheet, first)
  }
}
