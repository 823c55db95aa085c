import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf, originOf } from './countable.ts'
import type { StreamedEvent } from './event.ts'
import { factHistory, knownStates, renewedFacts } from './fact-history.ts'
import { LIMIT_COUNTABLES, MATTER_COUNTABLES, type FactRows, type Known } from './fact-tables.ts'
import type { Law } from './facts.ts'
import { matterOf } from './stream.ts'
import { LAW } from './testing/index.ts'
import { streams } from './testing/streams.ts'

const KEY = { regionId: '990101', matterId: '01990000-0000-7000-8000-000000000001' }
const SIGHT = { seen_by: ['a'], recused: [] }
const history = (events: readonly StreamedEvent[], law: Law = LAW): FactRows => factHistory(KEY, events, law, SIGHT)

const asOf = <Row extends Known>(rows: readonly Row[], at: string): Row[] =>
  rows.filter((row) => row.known_from <= at && (row.known_to === null || row.known_to > at))

/** What the register could say at a moment: the events up to the first that it had not learnt of. */
const learntBy = (events: readonly StreamedEvent[], at: string): readonly StreamedEvent[] => {
  const firstUnknown = events.findIndex(({ recordedAt }) => recordedAt > at)
  return firstUnknown === -1 ? events : events.slice(0, firstUnknown)
}

const strip = <Row extends object>(row: Row, columns: readonly (keyof Row)[]): Partial<Row> =>
  Object.fromEntries(columns.map((column) => [column, row[column]])) as Partial<Row>

const moments = (events: readonly StreamedEvent[]): string[] =>
  events.flatMap(({ recordedAt }) => [-1, 0, 1].map((ms) => new Date(Date.parse(recordedAt) + ms).toISOString()))

describe('the facts of a matter', () => {
  it('as of any moment are those of the events that were known then, whenever they were learnt of', () => {
    fc.assert(
      fc.property(streams(14), (events) => {
        const [first] = events
        if (!first) throw new Error('no event')
        const facts = history(events)
        for (const at of moments(events)) {
          const known = learntBy(events, at)
          const matters = asOf(facts.matters, at).map((row) => strip(row, MATTER_COUNTABLES))
          const limits = asOf(facts.limits, at).map((row) => strip(row, LIMIT_COUNTABLES))
          const expected = known.length === 0 ? null : factsOf(matterOf(KEY.matterId, known), LAW, originOf(first))
          expect(matters).toEqual(expected ? [expected.matter] : [])
          expect(limits).toEqual(expected ? expected.limits : [])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('follow each other without gap or overlap, and none repeats the one before', () => {
    fc.assert(
      fc.property(streams(14), (events) => {
        const { matters, limits } = history(events)
        const spans: (readonly Known[])[] = [matters, ...Map.groupBy(limits, ({ n }) => n).values()]
        for (const rows of spans)
          for (const [index, row] of rows.entries()) {
            expect(row.known_to === null || row.known_from < row.known_to).toBe(true)
            const next = rows[index + 1]?.known_from ?? '9999'
            expect((row.known_to ?? '9999') <= next).toBe(true)
          }
        const counted = matters.map((row) => JSON.stringify(strip(row, MATTER_COUNTABLES)))
        expect(matters.slice(1).map((row) => row.known_from)).toEqual(matters.slice(0, -1).map((row) => row.known_to))
        expect(counted.slice(1).filter((row, index) => row === counted[index])).toEqual([])
        expect(matters.filter(({ known_to: until }) => until === null)).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  it('do not change in the past when more is learnt', () => {
    fc.assert(
      fc.property(streams(14), fc.nat(20), (events, cut) => {
        const earlier = events.slice(0, 1 + (cut % events.length))
        const since = knownStates(KEY.matterId, earlier).at(-1)?.since ?? ''
        const before = new Date(Date.parse(since) - 1).toISOString()
        const counted = ({ matters, limits }: FactRows): unknown => [
          asOf(matters, before).map((row) => strip(row, MATTER_COUNTABLES)),
          asOf(limits, before).map((row) => strip(row, LIMIT_COUNTABLES)),
        ]
        expect(counted(history(events))).toEqual(counted(history(earlier)))
      }),
      { numRuns: 60 },
    )
  })
})

/** The calendar of another day: one more day of rest where a limit would end. */
const lawWithRest = (day: string): Law => ({
  ...LAW,
  calendar: { ...LAW.calendar, holidays: { ...LAW.calendar.holidays, [day]: { zh: '假日', en: 'Holiday' } } },
})

describe('renewing', () => {
  const NOW = '2099-01-01T00:00:00.000Z'

  it('leaves facts as they are where nothing has changed', () => {
    fc.assert(
      fc.property(streams(10), (events) => {
        const facts = history(events)
        expect(renewedFacts(facts, history(events), NOW)).toEqual(facts)
      }),
      { numRuns: 40 },
    )
  })

  it('makes them from the events where there are none, or others', () => {
    fc.assert(
      fc.property(streams(10), (events) => {
        const facts = history(events)
        const wrong = {
          matters: facts.matters.slice(1),
          limits: facts.limits.map((row) => ({ ...row, started_on: '2000-01-01' })),
        }
        expect(renewedFacts({ matters: [], limits: [] }, facts, NOW)).toEqual(facts)
        expect(renewedFacts(wrong, facts, NOW)).toEqual(facts)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps a last day as it was reported before the calendar changed, and knows the new one from then on', () => {
    let moved = 0
    fc.assert(
      fc.property(streams(10), (events) => {
        const before = history(events)
        const running = before.limits.find((row) => row.known_to === null && row.ended_on === null)
        if (!running) return
        const law = lawWithRest(running.due_on)
        const after = renewedFacts(before, history(events, law), NOW)
        const yesterday = '2098-12-31T00:00:00.000Z'
        expect(asOf(after.limits, yesterday).map((row) => strip(row, LIMIT_COUNTABLES))).toEqual(
          asOf(before.limits, yesterday).map((row) => strip(row, LIMIT_COUNTABLES)),
        )
        const today = asOf(after.limits, NOW).map((row) => strip(row, LIMIT_COUNTABLES))
        expect(today).toEqual(asOf(history(events, law).limits, NOW).map((row) => strip(row, LIMIT_COUNTABLES)))
        if (after.limits.length > before.limits.length) moved += 1
        expect(renewedFacts(after, history(events, law), '2099-02-01T00:00:00.000Z')).toEqual(after)
      }),
      { numRuns: 60 },
    )
    expect(moved).toBeGreaterThan(0)
  })
})
