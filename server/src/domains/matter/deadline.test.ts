import { isWorkday } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import type { LimitId } from '../calendar/index.ts'
import type { Clock } from './clock.ts'
import { deadlineOf, deadlinesOf, nextDeadline } from './deadline.ts'
import { aMatter, accepted, LAW, OFFICES, type OfficeName } from './testing/index.ts'

const DAY_MS = 86_400_000
const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)
const dayOf = (date: string): number => Date.parse(date) / DAY_MS

/** Every day of 2022-2026, and the days that limits begun then may reach. */
const FIRST = dayOf('2022-01-01')
const LAST = dayOf('2026-12-31')
const DAYS = Array.from({ length: LAST - FIRST + 1 }, (_, index) => dateOf(FIRST + index))
const IN_FORCE = '2022-05-01'

/** Work and days off by another hand than ours; a year it does not know yet has its weekends off. */
const WORKED = new Map(
  Array.from({ length: LAST - FIRST + 200 }, (_, index) => {
    const date = dateOf(FIRST + index)
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    return [date, date < '2027' ? isWorkday(date) : weekday !== 0 && weekday !== 6] as const
  }),
)
const isWorked = (date: string): boolean => {
  const worked = WORKED.get(date)
  if (worked === undefined) throw new Error(`${date} is out of reach`)
  return worked
}

/** Counts on its fingers: one day after the other, the first day not counted. */
function lastDay(
  start: string,
  amount: number,
  workingDays: boolean,
  leftOut: ReadonlySet<string>,
): { nominal: string; due: string } {
  let day = dayOf(start)
  for (let counted = 0; counted < amount;) {
    day += 1
    if (!leftOut.has(dateOf(day)) && (!workingDays || isWorked(dateOf(day)))) counted += 1
  }
  const nominal = dateOf(day)
  while (!isWorked(dateOf(day)) || leftOut.has(dateOf(day))) day += 1
  return { nominal, due: dateOf(day) }
}

const NONE: ReadonlySet<string> = new Set()

const clockOf = (limit: LimitId, office: OfficeName, startedOn: string, more: Partial<Clock> = {}): Clock => ({
  limit,
  office: OFFICES[office],
  ruledBy: OFFICES[office],
  startedOn,
  startedBy: 1,
  endedOn: null,
  end: null,
  extensionDays: 0,
  hearingDays: [],
  ...more,
})

const dueOn = (clock: Clock): string | undefined => deadlineOf(clock, LAW, clock.startedOn)?.dueOn

/** The limits as the Regulations state them, written down once more. */
const STATED = [
  ['route', 15],
  ['notify-direct', 15],
  ['notify-routed', 15],
  ['handle', 60],
  ['ask-review', 30],
  ['review', 30],
  ['ask-second-review', 30],
  ['second-review', 30],
] as const satisfies readonly (readonly [LimitId, number])[]

describe('deadlines of every day of 2022-2026, counted once more by hand', () => {
  it.each(STATED)('%s: %i days', (limit, days) => {
    const found = DAYS.map((date) => dueOn(clockOf(limit, 'countyHousing', date)))
    expect(found).toEqual(DAYS.map((date) => lastDay(date, days, false, NONE).due))
  })

  it('object: 5 working days since 2022-05-01, and no limit before', () => {
    const found = DAYS.map((date) => dueOn(clockOf('object', 'countyHousing', date)))
    expect(found).toEqual(DAYS.map((date) => (date < IN_FORCE ? undefined : lastDay(date, 5, true, NONE).due)))
  })

  it('Zhejiang: 5 working days to route, everything else as in the country', () => {
    const found = DAYS.map((date) => dueOn(clockOf('route', 'zhejiangPetitions', date)))
    const own = (date: string) => (date < IN_FORCE ? lastDay(date, 15, false, NONE) : lastDay(date, 5, true, NONE))
    expect(found).toEqual(DAYS.map((date) => own(date).due))
    expect(DAYS.map((date) => dueOn(clockOf('handle', 'zhejiangPetitions', date)))).toEqual(
      DAYS.map((date) => lastDay(date, 60, false, NONE).due),
    )
  })

  it('hotline: 7 days to answer, one working day to bounce', () => {
    const handled = DAYS.map((date) => dueOn(clockOf('handle', 'countyHotline', date)))
    expect(handled).toEqual(DAYS.map((date) => lastDay(date, date < IN_FORCE ? 60 : 7, false, NONE).due))
    const bounced = DAYS.map((date) => dueOn(clockOf('object', 'countyHotline', date)))
    expect(bounced).toEqual(DAYS.map((date) => (date < IN_FORCE ? undefined : lastDay(date, 1, true, NONE).due)))
  })

  it('extension: 1 to 30 days from the end of the limit itself', () => {
    const days = (index: number) => (index % 30) + 1
    for (const [office, amount] of [
      ['countyHousing', 60],
      ['countyHotline', 7],
    ] as const) {
      const found = DAYS.map((date, index) => dueOn(clockOf('handle', office, date, { extensionDays: days(index) })))
      const counted = DAYS.map((date, index) => {
        const { nominal } = lastDay(date, date < IN_FORCE ? 60 : amount, false, NONE)
        return lastDay(nominal, days(index), false, NONE).due
      })
      expect(found).toEqual(counted)
    }
  })

  it('hearing: its days do not count in second review, and count in review', () => {
    const hearing = (date: string, index: number) =>
      Array.from({ length: (index % 7) + 1 }, (_, day) => dateOf(dayOf(date) + 1 + (index % 31) + day))
    const found = DAYS.map((date, index) =>
      dueOn(clockOf('second-review', 'city', date, { hearingDays: hearing(date, index) })),
    )
    expect(found).toEqual(DAYS.map((date, index) => lastDay(date, 30, false, new Set(hearing(date, index))).due))
    const review = DAYS.map((date, index) =>
      dueOn(clockOf('review', 'county', date, { hearingDays: hearing(date, index) })),
    )
    expect(review).toEqual(DAYS.map((date) => lastDay(date, 30, false, NONE).due))
  })

  it('is provisional exactly when the last days lie in a year that is not announced', () => {
    for (const date of DAYS) {
      const deadline = deadlineOf(clockOf('handle', 'countyHousing', date), LAW, date)
      const open = (deadline?.due.nominal ?? '') >= '2026-12-26'
      expect([date, deadline?.provisional]).toEqual([date, open])
    }
  })
})

describe('where a deadline stands', () => {
  const clock = clockOf('handle', 'countyHousing', '2026-03-02')
  const status = (more: Partial<Clock>, today: string) => deadlineOf({ ...clock, ...more }, LAW, today)?.status

  it('compares dates, and the whole last day still belongs to the limit', () => {
    expect(deadlineOf(clock, LAW, '2026-03-02')?.dueOn).toBe('2026-05-06')
    expect(status({}, '2026-05-06')).toBe('running')
    expect(status({}, '2026-05-07')).toBe('overdue')
    expect(status({ endedOn: '2026-05-06', end: 'met' }, '2026-06-01')).toBe('met')
    expect(status({ endedOn: '2026-05-07', end: 'met' }, '2026-06-01')).toBe('missed')
    expect(status({ endedOn: '2026-04-01', end: 'withdrawn' }, '2026-06-01')).toBe('lapsed')
  })

  it('windows and objections lapse: nobody is overdue with them', () => {
    for (const limit of ['ask-review', 'ask-second-review', 'object'] as const)
      expect(deadlineOf(clockOf(limit, 'countyHousing', '2026-03-02'), LAW, '2026-12-01')?.status).toBe('lapsed')
  })

  it('the next deadline is the first duty that runs, never a choice', () => {
    const routed = aMatter()
      .registeredAt('countyPetitions', '2026-03-02')
      .give('transfer', { to: OFFICES.countyHousing })
    const next = (story: typeof routed) => nextDeadline(deadlinesOf(story.matter, LAW, story.today))?.limit
    expect(next(routed)).toBe('notify-routed')
    expect(next(accepted(routed, '2026-03-04'))).toBe('handle')
    expect(next(routed.give('withdraw', {}))).toBeUndefined()
  })
})
