import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/crypto/index.ts'
import type { Scope } from '../../platform/db/index.ts'
import { addDays, localDateOf } from '../../platform/time/index.ts'
import { deadlinesOf, type Matter, phasesWith, type StreamedEvent, writeMatters } from '../matter/index.ts'
import { LAW, OFFICE_TREE, OFFICES } from '../matter/testing/index.ts'
import { officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { matterOf, prepareRows, streams } from '../matter/testing/streams.ts'
import type { Cut, Day } from './cut.ts'
import { type Dimension, DIMENSIONS, isOfLimits } from './dimension.ts'
import { countFigures, type FactPage, type FactRecord, type Place, readRecords } from './fact-reader.ts'
import type { Figure } from './figure.ts'
import { measureOf, type MeasureId, MEASURES } from './measures.ts'
import { asOfDay, asOfNow } from './periods.ts'

const SYSTEM: Scope = { audience: 'system' }
const NOW = '2026-11-20T02:00:00.000Z'
const ALWAYS = { from: null, to: null }
const CHANNELS = ['letter', 'visit', 'online', 'call'] as const
const TOPICS = ['01', '0102', '010203', '010204', '020101', null] as const

/** A register by chance, always the same: what happened, and when it was learnt of. */
const REGISTER = fc.sample(streams(16), { numRuns: 160, seed: 20220501 }).map((events, n) => ({
  id: newId(),
  events: events.map((event): StreamedEvent =>
    event.type === 'registered'
      ? {
          ...event,
          data: {
            ...event.data,
            number: String(n),
            channel: CHANNELS[n % 4] ?? 'online',
            topic: TOPICS[n % 6] ?? null,
            firstForOffice: n % 3 !== 0,
            firstAnywhere: n % 5 !== 0,
            peopleCount: 1 + (n % 7),
          },
        }
      : event,
  ),
}))

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore(NOW)
  const prepared = REGISTER.map(({ id, events }) =>
    prepareRows(store.context, { regionId: '990101', matterId: id }, events, null, NOW),
  )
  await store.test.database.write(SYSTEM, (tx) => writeMatters(tx, prepared))
}, 60_000)
afterAll(() => store.close())

const count = (
  measures: readonly MeasureId[],
  {
    cut = { period: ALWAYS },
    day = asOfNow(NOW),
    rows = null,
    columns = null,
    scope = SYSTEM,
  }: Partial<{
    cut: Cut
    day: Day
    rows: Dimension | null
    columns: Dimension | null
    scope: Scope
  }> = {},
) => store.test.database.read(scope, (tx) => countFigures(tx, OFFICE_TREE, { measures, rows, columns, cut, day }))

const ALL = MEASURES.map(({ id }) => id)
const ofLimits = (id: MeasureId): boolean => measureOf(id).numerator.of === 'limits'

const aMeasure = fc.constantFrom(...ALL)
const aPeriod = fc
  .record({ from: fc.integer({ min: 0, max: 700 }), length: fc.integer({ min: 0, max: 700 }) })
  .map(({ from, length }) => ({ from: addDays('2023-11-01', from), to: addDays('2023-11-01', from + length) }))
const aDay = fc.oneof(
  fc.constant(asOfNow(NOW)),
  fc.integer({ min: 0, max: 1100 }).map((n) => asOfDay(addDays('2023-11-01', n))),
)
const aDimension = fc.constantFrom(...DIMENSIONS)

const add = (figures: readonly Figure[]): Figure | undefined =>
  figures.reduce<Figure | undefined>((sum, figure) => {
    if (!sum) return { ...figure, share: null }
    const excluded = Object.fromEntries(
      Object.keys(figure.excluded).map((reason) => [
        reason,
        (sum.excluded[reason] ?? 0) + (figure.excluded[reason] ?? 0),
      ]),
    )
    const denominator = figure.denominator === null ? null : (sum.denominator ?? 0) + figure.denominator
    return { numerator: sum.numerator + figure.numerator, denominator, share: null, excluded }
  }, undefined)
const bare = (figure: Figure | undefined) => figure && { ...figure, share: null }

describe('figures', () => {
  it('are the same in total, whichever way they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(aMeasure, aDimension, aDimension, aPeriod, aDay, async (measure, rows, columns, period, day) => {
        fc.pre(ofLimits(measure) || !(isOfLimits(rows) || isOfLimits(columns)))
        const onlyClocks = isOfLimits(rows) || isOfLimits(columns)
        const cut = { period }
        const [whole, table] = [
          await count([measure], { cut, day }),
          await count([measure], { cut, day, rows, columns }),
        ]
        const [expected] = whole.total
        if (!expected) throw new Error('nothing was counted')
        // By clocks alone, the matters that owe none are not divided and stand beside no part.
        const counted = onlyClocks
          ? {
              ...expected,
              excluded: { ...expected.excluded, ...('noticeNotOwed' in expected.excluded && { noticeNotOwed: 0 }) },
            }
          : expected
        const sums = [
          table.total[0],
          add(table.cells.flatMap(({ figures }) => figures)),
          add([...table.rowTotals.values()].flat()),
          add([...table.columnTotals.values()].flat()),
        ]
        const amounts = [expected.numerator, expected.denominator ?? 0]
        expect(table.cells.length > 0 || amounts.every((amount) => amount === 0)).toBe(true)
        const shown = table.cells.length > 0 ? sums : []
        expect(shown.map(bare)).toEqual(shown.map(() => bare(counted)))
      }),
      { numRuns: 150 },
    )
  })

  it('of a part are those of asking for the part', async () => {
    await fc.assert(
      fc.asyncProperty(aMeasure, aDimension, aDay, async (measure, rows, day) => {
        fc.pre(!isOfLimits(rows) || ofLimits(measure))
        const table = await count([measure], { rows, day })
        for (const value of table.rows) {
          const alone = await count([measure], { day, cut: { period: ALWAYS, where: { [rows]: [value] } } })
          expect(alone.total).toEqual(table.rowTotals.get(value))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('open to exactly the facts that they count, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(aMeasure, aPeriod, aDay, fc.integer({ min: 1, max: 40 }), async (id, period, day, limit) => {
        const measure = measureOf(id)
        const cut = { period }
        const [figure] = (await count([id], { cut, day })).total
        const parts = [
          ['numerator', figure?.numerator ?? 0],
          ['denominator', figure?.denominator ?? 0],
          ...Object.entries(figure?.excluded ?? {}),
        ] as const
        for (const [part, expected] of parts) {
          if (part === 'denominator' && measure.denominator === null) continue
          const found: FactRecord[] = []
          for (let after: Place | null = null, more = true; more;) {
            const page: FactPage = await store.test.database.read(SYSTEM, (tx) =>
              readRecords(tx, OFFICE_TREE, { measure, part: part as 'numerator', cut, day }, after, limit),
            )
            found.push(...page.records)
            after = page.next
            more = after !== null
          }
          expect(new Set(found.map((each) => `${each.matterId} ${each.limit?.n}`)).size).toBe(found.length)
          const opened = measure.numerator.sum === undefined ? found.length === expected : found.length <= expected
          expect([id, part, found.length, expected, opened]).toEqual([id, part, found.length, expected, true])
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** Counted again by hand: every matter folded from the events that were known then, every date looked at one by one. */
interface Hand {
  matter: Matter
  takenOver: boolean
  today: string
}

function known(day: Day): Hand[] {
  return REGISTER.flatMap(({ id, events }) => {
    const firstUnknown = day.knownAt === null ? -1 : events.findIndex((event) => event.recordedAt > (day.knownAt ?? ''))
    const learnt = firstUnknown === -1 ? events : events.slice(0, firstUnknown)
    const [first] = learnt
    if (!first) return []
    const late = Date.parse(first.recordedAt) - Date.parse(first.at) > 86_400_000
    return [{ matter: matterOf(id, learnt), takenOver: late, today: day.today }]
  })
}

function clocksOf({ matter, takenOver, today }: Hand, ...limits: string[]): string[] {
  return deadlinesOf(matter, LAW, today)
    .filter(({ limit }) => limits.includes(limit))
    .map(({ limit, endedOn, status, startedBy }) => {
      const { acceptedOn, receivedOn, answer } = matter
      const met = matter.clocks.find((clock) => clock.limit === limit && clock.startedBy === startedBy)?.end === 'met'
      const unknown = takenOver && met && acceptedOn !== null && endedOn === acceptedOn
      return unknown && limit !== 'handle' && (acceptedOn === receivedOn || acceptedOn === answer?.on)
        ? 'unrecorded'
        : status
    })
}

const GOOD: ReadonlySet<string> = new Set(['satisfied', 'mostly-satisfied'])
const mayRate = ({ phase }: Matter): boolean => phasesWith('rate').includes(phase)

type HandFigure = readonly [numerator: number, denominator: number]
const handMeasures: Partial<Record<MeasureId, (all: readonly Hand[]) => HandFigure>> = {
  concluded: (all) => [all.filter(({ matter }) => matter.concludedOn !== null).length, all.length],
  supported: (all) => {
    const decided = all.filter(({ matter }) => matter.answer?.outcome != null)
    return [decided.filter(({ matter }) => matter.answer?.outcome === 'supported').length, decided.length]
  },
  executed: (all) => {
    const supported = all.filter(({ matter }) => matter.answer?.outcome === 'supported')
    return [supported.filter(({ matter }) => matter.executedOn !== null).length, supported.length]
  },
  confirmed: (all) => {
    const executed = all.filter(({ matter }) => matter.answer?.outcome === 'supported' && matter.executedOn !== null)
    const ratings = executed.flatMap(({ matter }) => matter.ratings['handling-office'] ?? [])
    return [ratings.filter((rating) => GOOD.has(rating)).length, ratings.length]
  },
  ratedHandlingOffice: (all) => {
    const rated = all.filter(({ matter }) => matter.ratings['handling-office'] !== undefined)
    const may = all.filter(
      ({ matter }) => matter.ratings['handling-office'] !== undefined || (mayRate(matter) && matter.lead !== null),
    )
    return [rated.length, may.length]
  },
  satisfiedPetitionOffice: (all) => {
    const ratings = all.flatMap(({ matter }) => matter.ratings['petition-office'] ?? [])
    return [ratings.filter((rating) => GOOD.has(rating)).length, ratings.length]
  },
  repeatAnywhere: (all) => [all.filter(({ matter }) => !matter.firstAnywhere).length, all.length],
  answeredIn60Days: (all) => {
    const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
    const due = all.filter(({ matter, today }) => matter.answer !== null || days(matter.receivedOn, today) > 60)
    const soon = due.filter(({ matter }) => matter.answer !== null && days(matter.receivedOn, matter.answer.on) <= 60)
    return [soon.length, due.length]
  },
  ...Object.fromEntries(
    (
      [
        ['routedInTime', 'route'],
        ['toldInTime', 'notify-direct', 'notify-routed'],
        ['onTimeConclusion', 'handle'],
        ['reviewedInTime', 'review'],
      ] as const
    ).map(([id, ...limits]) => [
      id,
      (all: readonly Hand[]): HandFigure => {
        const states = all.flatMap((each) => clocksOf(each, ...limits))
        const done = states.filter((state) => state === 'met').length
        return [done, done + states.filter((state) => state === 'missed' || state === 'overdue').length]
      },
    ]),
  ),
}

describe('rates', () => {
  it('are those that come of the events alone, as of every day: what was learnt later changes nothing reported before', async () => {
    const ids = Object.keys(handMeasures) as MeasureId[]
    let compared = 0
    await fc.assert(
      fc.asyncProperty(aPeriod, aDay, async (period, day) => {
        const { total } = await count(ids, { cut: { period }, day })
        const matters = known(day).filter(
          ({ matter }) => matter.receivedOn >= period.from && matter.receivedOn <= period.to,
        )
        const byHand = ids.map((id) => handMeasures[id]?.(matters) ?? [0, 0])
        expect(ids.map((id, n) => [id, total[n]?.numerator ?? 0, total[n]?.denominator ?? 0])).toEqual(
          ids.map((id, n) => [id, ...(byHand[n] ?? [])]),
        )
        compared += byHand.reduce((sum, [, denominator]) => sum + denominator, 0)
      }),
      { numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(1000)
  })

  it('stand with everything that was left out: nothing is lost between numerator, denominator and the rest', async () => {
    const { total } = await count(ALL)
    const of = (id: MeasureId): Figure =>
      total[ALL.indexOf(id)] ?? { numerator: 0, denominator: 0, share: null, excluded: {} }
    const whole = ({ denominator, excluded }: Figure): number =>
      (denominator ?? 0) + Object.values(excluded).reduce((sum, n) => sum + n, 0)
    const received = of('received').numerator
    expect(received).toBe(REGISTER.length)
    for (const id of ['supported', 'executed', 'ratedHandlingOffice', 'solvedFirstTime', 'answeredIn60Days'] as const)
      expect([id, whole(of(id))]).toEqual([id, received])
    for (const figure of total) expect(figure.numerator <= (figure.denominator ?? Infinity)).toBe(true)
  })

  it('cannot be cut by what they do not have', async () => {
    await expect(count(['received'], { rows: 'limit' })).rejects.toMatchObject({ code: 'bad-request' })
    await expect(count(['received'], { cut: { period: ALWAYS, basis: 'due' } })).rejects.toMatchObject({
      code: 'bad-request',
    })
  })
})

describe('what officers count', () => {
  it('is what they may open, and never a matter that accuses their office', async () => {
    for (const office of ['countyPetitions', 'countyHousing', 'countyWater', 'cityPetitions'] as const) {
      const scope = officerScope(office)
      const seen = await store.test.database.read(scope, (tx) =>
        tx.query<{ n: number }>('select count(*)::int as n from matter'),
      )
      const { total } = await count(['received'], { scope })
      expect([office, total[0]?.numerator ?? 0]).toEqual([office, seen[0]?.n ?? 0])
      const accused = REGISTER.filter(({ id, events }) => matterOf(id, events).accused.includes(OFFICES[office]))
      const { records } = await store.test.database.read(scope, (tx) =>
        readRecords(
          tx,
          OFFICE_TREE,
          { measure: measureOf('received'), part: 'numerator', cut: { period: ALWAYS }, day: asOfNow(NOW) },
          null,
          1000,
        ),
      )
      expect(records.filter(({ matterId }) => accused.some(({ id }) => id === matterId))).toEqual([])
    }
    expect(localDateOf(NOW)).toBe('2026-11-20')
  })

  it('opens page by page to every matter they may open, past those that count but are closed to a deputy', async () => {
    const scope: Scope = { ...officerScope('countyPetitions'), unconfided: true }
    const open = await store.test.database.read(scope, (tx) => tx.query<{ id: string }>('select id from matter'))
    const opened = {
      measure: measureOf('received'),
      part: 'numerator',
      cut: { period: ALWAYS },
      day: asOfNow(NOW),
    } as const
    const found: string[] = []
    let after: Place | null = null
    do {
      const page: FactPage = await store.test.database.read(scope, (tx) =>
        readRecords(tx, OFFICE_TREE, opened, after, 2),
      )
      found.push(...page.records.map(({ matterId }) => matterId))
      after = page.next
    } while (after)
    const { total } = await count(['received'], { scope })
    expect(total[0]?.numerator).toBeGreaterThan(found.length)
    expect(found.toSorted()).toEqual(open.map(({ id }) => id).toSorted())
  })
})
