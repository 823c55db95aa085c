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
  systemActor,
  type Officer,
  type Staff,
} from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { findOffice, getOffice, isInRemit, mergeInto, mergeOffice, readTree, requireRemit } from '../office/index.ts'
import { countInheritance, inheritMerged } from './inherit.ts'
import {
  afterStep,
  callOff,
  isDue,
  prepare,
  type Merger,
  type MergerBy,
  type MergerEvent,
  type MergerStep,
  type NewMerger,
} from './merger.ts'
import {
  appendMergerStep,
  findDueMergers,
  findMergers,
  getMerger,
  insertMerger,
  type LoadedMerger,
} from './merger-writer.ts'
import { MERGER } from './papers.ts'
import { presentCounts, presentMerger } from './present-merger.ts'
import { findNextDue, type SheetKey } from './reader.ts'
import type { MergerPreview, MergerView } from './views.ts'

/** Where offices are merged: what the routes and the nightly round call. */
export interface MergerDesk {
  /** What would pass on; with a successor also without what may not go to it. */
  preview(officer: Officer, officeId: string, successorId?: string): Promise<MergerPreview>
  one(officer: Officer, key: SheetKey): Promise<MergerView>
  prepare(officer: Officer, wish: NewMerger, idempotency: IdempotencyKey): Promise<SheetKey>
  callOff(
    officer: Officer,
    key: SheetKey & { expectedVersion: number },
    reason: string,
    idempotency: IdempotencyKey,
  ): Promise<void>
  /** Lets mergers take effect whose day has come, and passes on what merged offices still have. Bears repetition. */
  carryOut(): Promise<void>
}

export interface MergerMeans {
  /** Reads the tree of offices anew. */
  refresh(): Promise<unknown>
  /** Lets the next request of somebody see the new office. */
  forget(staffId: string): void
}

const SYSTEM = { audience: 'system' } as const
const ROUND: MergerBy = { kind: 'system', name: 'merger' }

export function mergerDesk(context: MatterContext, means: MergerMeans): MergerDesk {
  const { database, clock } = context

  const stepOf = (event: MergerEvent, seq: number, by: MergerBy): MergerStep => ({
    ...event,
    seq,
    at: clock.now(),
    on: clock.today(),
    by,
  })
  const append = (tx: Transaction, before: Merger, event: MergerEvent, by: MergerBy): Promise<void> => {
    const step = stepOf(event, before.version + 1, by)
    return appendMergerStep(tx, afterStep(before, step), step)
  }
  const activeOf = async (tx: Transaction, officeId: string): Promise<Staff[]> =>
    (await findStaffOf(tx, [officeId])).filter(({ active }) => active)

  const view = async (tx: Transaction, loaded: LoadedMerger): Promise<MergerView> => {
    const tree = context.offices()
    const { merger, steps } = loaded
    const named = steps.flatMap(({ by, type, data }) => [
      ...(by.kind === 'officer' ? [by.staffId, ...(by.for === undefined ? [] : [by.for])] : []),
      ...(type === 'prepared' ? [...data.moving, ...data.staying] : []),
    ])
    return presentMerger(loaded, {
      offices: tree,
      names: await context.staffNames(tx, [...new Set(named)]),
      left: await countInheritance(tx, merger.office, findOffice(tree, merger.successor), clock.today()),
      stillThere: new Set((await activeOf(tx, merger.office)).map(({ id }) => id)),
    })
  }

  const forOfficer = async (tx: Transaction, officer: Officer, key: SheetKey): Promise<LoadedMerger> => {
    const loaded = await getMerger(tx, key)
    if (!isInRemit(context.offices(), officer, loaded.merger.office)) throw new HuiyinError('not-found')
    return loaded
  }

  /** The office is closed, its accounts move; what it left passes on afterwards. */
  const takeEffect = async (tx: Transaction, key: SheetKey): Promise<readonly string[]> => {
    const { merger, steps } = await getMerger(tx, key)
    if (!isDue(merger, clock.today())) return []
    const actor = systemActor('merger')
    const { version } = getOffice(await readTree(tx), merger.office)
    await mergeOffice(tx, actor, merger.office, version, merger.successor)
    const [prepared] = steps
    const wanted = new Set(prepared?.type === 'prepared' ? prepared.data.moving : [])
    const moved: string[] = []
    // Whoever moves takes the work along: nothing is handed over.
    const desk = { clock, tree: await readTree(tx), actor, requireFree: () => Promise.resolve() }
    for (const { id } of (await activeOf(tx, merger.office)).filter((staff) => wanted.has(staff.id))) {
      await changeStaff(tx, desk, id, undefined, { officeId: merger.successor })
      moved.push(id)
    }
    await append(tx, merger, { type: 'took-effect', data: { moved } }, ROUND)
    return moved
  }

  /** What is in the way of a merger is written down once, for the administrator to read; the next round tries again. */
  const hindered = (key: SheetKey, { zh, en }: HuiyinError): Promise<void> =>
    database.write(SYSTEM, async (tx) => {
      const { merger, steps } = await getMerger(tx, key)
      const last = steps.at(-1)
      if (merger.state !== 'prepared' || (last?.type === 'hindered' && last.data.en === en)) return
      await append(tx, merger, { type: 'hindered', data: { zh, en } }, ROUND)
    })

  const carryOut = async (): Promise<void> => {
    for (const key of await database.read(SYSTEM, (tx) => findDueMergers(tx, clock.today())))
      try {
        for (const staffId of await database.write(SYSTEM, (tx) => takeEffect(tx, key))) means.forget(staffId)
      } catch (error) {
        if (!(error instanceof HuiyinError)) throw error
        await hindered(key, error)
      }
    await means.refresh()
    for (const [officeId, counts] of await inheritMerged(context))
      await database.write(SYSTEM, async (tx) => {
        const done = (await findMergers(tx, [officeId])).find(({ merger }) => merger.state === 'done')
        if (done) await append(tx, done.merger, { type: 'passed', data: { counts } }, ROUND)
      })
  }

  return {
    carryOut,

    async preview(officer, officeId, successorId) {
      const tree = context.offices()
      requireRemit(tree, officer, officeId)
      return database.read(SYSTEM, async (tx) => {
        const latest = (await findMergers(tx, [officeId])).find(({ merger }) => merger.state !== 'called-off')
        const successor = successorId === undefined ? undefined : getOffice(tree, successorId)
        return {
          counts: presentCounts(await countInheritance(tx, officeId, successor, clock.today())),
          nextDue: await findNextDue(tx, officeId),
          staff: (await activeOf(tx, officeId)).map(({ id, name, roles }) => ({ id, name, roles: [...roles] })),
          prepared: latest === undefined ? null : await view(tx, latest),
        }
      })
    },

    one: (officer, key) => database.read(SYSTEM, async (tx) => view(tx, await forOfficer(tx, officer, key))),

    async prepare(officer, wish, idempotency) {
      const sender = { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) }
      const key = await once(database, SYSTEM, sender, async (tx) => {
        const tree = await readTree(tx)
        requireRemit(tree, officer, wish.officeId)
        requireRemit(tree, officer, wish.successorId)
        // Says today what would be in the way on the day.
        mergeInto(tree, wish.officeId, wish.successorId)
        const staff = (await activeOf(tx, wish.officeId)).map(({ id }) => id)
        const today = clock.today()
        const people = prepare(wish, { today, staff, own: officer.staffId })
        const { regionId } = getOffice(tree, wish.officeId)
        const id = newId()
        const { number } = await issueDocument(tx, tree, {
          officeId: wish.officeId,
          kind: 'hand-over-letter',
          on: today,
          at: clock.now(),
          subject: { type: 'merger', regionId, id, seq: 1 },
          staffId: officer.staffId,
        })
        const counts = await countInheritance(tx, wish.officeId, getOffice(tree, wish.successorId), today)
        const { on, reason, officeId: office, successorId: successor } = wish
        const merger: Merger = { regionId, id, office, successor, on, state: 'prepared', number, version: 1 }
        const words = await findWords(tx, tree, office, MERGER)
        const prepared = { type: 'prepared', data: { on, reason, counts, words, ...people } } as const
        await insertMerger(tx, merger, stepOf(prepared, 1, byOfficer(officer)))
        await context.audit(tx, {
          actor: officer,
          action: 'office.prepare-merger',
          subject: `merger:${id}`,
          reason,
          regionId,
        })
        return { regionId, id }
      })
      if (wish.on === clock.today()) await carryOut()
      return key
    },

    async callOff(officer, key, reason, idempotency) {
      const sender = { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) }
      await once(database, SYSTEM, sender, async (tx) => {
        const { merger } = await forOfficer(tx, officer, key)
        if (merger.version !== key.expectedVersion) throw new HuiyinError('conflict')
        await append(tx, merger, callOff(merger, reason), byOfficer(officer))
        const { regionId, id } = key
        await context.audit(tx, {
          actor: officer,
          action: 'office.call-off-merger',
          subject: `merger:${id}`,
          reason,
          regionId,
        })
        return null
      })
    },
  }
}
