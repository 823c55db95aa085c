import type { Instant } from '../../platform/time/index.ts'
import { factsOf, originOf, type Origin } from './countable.ts'
import type { StreamedEvent } from './event.ts'
import { evolve } from './evolve.ts'
import {
  LIMIT_COUNTABLES,
  LIMIT_EVENT_COLUMNS,
  LIMIT_LAW_COLUMNS,
  MATTER_COUNTABLES,
  type FactRows,
  type LimitFactTable,
  type MatterFactTable,
  type Sight,
} from './fact-tables.ts'
import type { Law } from './facts.ts'
import type { Matter } from './matter.ts'
import type { MatterKey } from './stream.ts'

/** A state of a matter and since when it is known. */
export interface KnownState {
  since: Instant
  matter: Matter
}

/**
 * The states that could be known of a matter, one for each moment at which the register learnt something. What is learnt in the same
 * moment is one state; a clock that went back makes nothing known before what it follows.
 */
export function knownStates(matterId: string, events: readonly StreamedEvent[]): readonly KnownState[] {
  const states: KnownState[] = []
  let matter: Matter | null = null
  for (const event of events) {
    matter = evolve(matter, event, { matterId, seq: event.seq, at: event.at })
    const last = states.at(-1)
    if (last && event.recordedAt <= last.since) last.matter = matter
    else states.push({ since: event.recordedAt, matter })
  }
  return states
}

/**
 * A matter that goes from region to region has its facts in both, under the office that registered it: those of the source end as handed
 * over, those of the copy begin with it; what the copy was before that, its source has counted. Whoever sees both counts the copy alone
 * (`origin_id`). A copy that was sent back was never there.
 */
const isCountedIn = (regionId: string, { regionId: own, phase }: Matter): boolean =>
  own === regionId && phase !== 'sent-back'

interface Surroundings {
  readonly regionId: string
  readonly law: Law
  readonly origin: Origin
  readonly sight: Sight
}

type CountedFacts = ReturnType<typeof factsOf>

const countedFacts = (matter: Matter, { regionId, law, origin }: Surroundings): CountedFacts | null =>
  isCountedIn(regionId, matter) ? factsOf(matter, law, origin) : null

/** What changes when another state becomes known: which facts end, and which begin. */
export interface FactChange {
  since: Instant
  matterEnds: boolean
  matter: MatterFactTable | null
  /** The clocks (`n`) whose facts end. */
  limitsEnd: readonly number[]
  limits: readonly LimitFactTable[]
}

const same = <Row>(columns: readonly (keyof Row)[], one: Row, other: Row): boolean =>
  columns.every((column) => one[column] === other[column])

/** Pure: from the state before (null at the beginning) to the one known since a moment. A state that counts the same changes nothing. */
export const factChange = (before: Matter | null, state: KnownState, surroundings: Surroundings): FactChange =>
  changeBetween(
    before && countedFacts(before, surroundings),
    state,
    countedFacts(state.matter, surroundings),
    surroundings,
  )

function changeBetween(
  was: CountedFacts | null,
  { since, matter: after }: KnownState,
  is: CountedFacts | null,
  { regionId, sight }: Surroundings,
): FactChange {
  const key = { region_id: regionId, matter_id: after.id, known_from: since, known_to: null }
  const changed = was === null || is === null || !same(MATTER_COUNTABLES, was.matter, is.matter)
  const all = is?.limits ?? []
  const limits = all.filter((limit) => {
    const earlier = was?.limits.find(({ n }) => n === limit.n)
    return !earlier || !same(LIMIT_COUNTABLES, earlier, limit)
  })
  const kept = new Set(all.filter((limit) => !limits.includes(limit)).map(({ n }) => n))
  return {
    since,
    matterEnds: was !== null && changed,
    matter: changed && is ? { ...key, ...is.matter, ...sight } : null,
    limitsEnd: (was?.limits ?? []).filter(({ n }) => !kept.has(n)).map(({ n }) => n),
    limits: limits.map((limit) => ({ ...key, ...limit, ...sight })),
  }
}

/** Every fact of a matter, from its events alone. */
export function factHistory(key: MatterKey, events: readonly StreamedEvent[], law: Law, sight: Sight): FactRows {
  const [first] = events
  if (!first) return { matters: [], limits: [] }
  const surroundings = { regionId: key.regionId, law, origin: originOf(first), sight }
  const matters: MatterFactTable[] = []
  const limits: LimitFactTable[] = []
  let was: CountedFacts | null = null
  for (const state of knownStates(key.matterId, events)) {
    const is = countedFacts(state.matter, surroundings)
    const { matterEnds, matter, limitsEnd, limits: begun } = changeBetween(was, state, is, surroundings)
    if (matterEnds) end(matters.at(-1), state.since)
    for (const n of limitsEnd)
      end(
        limits.findLast((limit) => limit.n === n),
        state.since,
      )
    if (matter) matters.push(matter)
    limits.push(...begun)
    was = is
  }
  return { matters, limits: limits.sort((a, b) => a.n - b.n || (a.known_from < b.known_from ? -1 : 1)) }
}

function end(row: { known_to: Instant | null } | undefined, at: Instant): void {
  if (row) row.known_to = at
}

/**
 * The facts as they should stand, where some stand already. What events say is made anew. A last day that the law of its time set
 * stays in the past as it was reported: when rules or calendar have changed since, the new day is known from now on.
 */
export const renewedFacts = (stored: FactRows, fromEvents: FactRows, now: Instant): FactRows => ({
  matters: fromEvents.matters,
  limits: fromEvents.limits.flatMap((limit) => renewedLimit(stored.limits, limit, now)),
})

function renewedLimit(stored: readonly LimitFactTable[], expected: LimitFactTable, now: Instant): LimitFactTable[] {
  const kept = stored
    .filter((row) => row.n === expected.n && same(LIMIT_EVENT_COLUMNS, row, expected) && isWithin(row, expected))
    .map((row) => ({ ...row, seen_by: expected.seen_by, recused: expected.recused }))
  const last = kept.at(-1)
  if (!last || !covers(kept, expected)) return [expected]
  if (expected.known_to !== null || same(LIMIT_LAW_COLUMNS, last, expected)) return kept
  const begun = { ...expected, known_from: now }
  return last.known_from >= now
    ? [...kept.slice(0, -1), { ...begun, known_from: last.known_from }]
    : [...kept.slice(0, -1), { ...last, known_to: now }, begun]
}

const isWithin = (row: LimitFactTable, expected: LimitFactTable): boolean =>
  row.known_from >= expected.known_from &&
  (expected.known_to === null || (row.known_to !== null && row.known_to <= expected.known_to))

/** True for rows that follow each other without a gap from the first moment of one to its last. */
const covers = (rows: readonly LimitFactTable[], expected: LimitFactTable): boolean =>
  rows[0]?.known_from === expected.known_from &&
  rows.at(-1)?.known_to === expected.known_to &&
  rows.every((row, index) => index === 0 || rows[index - 1]?.known_to === row.known_from)
