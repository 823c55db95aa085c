import { describe, expect, it } from 'vitest'
import {
  dueDate,
  endOfLimit,
  daysLeft,
  HOTLINE_12345,
  isOverdue,
  LIMIT_IDS,
  limitInForce,
  NATIONAL,
  RULE_SETS,
  SEED_CALENDAR,
  warnOn,
  ZHEJIANG,
  type LimitId,
  type RuleSet,
  type TimeLimit,
} from './index.ts'

function limit(id: LimitId, onDate: string, ruleSet: RuleSet = NATIONAL): TimeLimit {
  const found = limitInForce(ruleSet, id, onDate)
  if (!found) throw new Error(`no limit ${id} on ${onDate}`)
  return found
}

const due = (id: LimitId, start: string, ruleSet?: RuleSet) => dueDate(limit(id, start, ruleSet), start, SEED_CALENDAR)

describe('the Regulations of 2022, article by article', () => {
  it('Art. 22: a matter received on 2 March 2026 is routed within 15 days, the day of receipt not counted', () => {
    expect(due('route', '2026-03-02')).toEqual({
      due: '2026-03-17',
      nominal: '2026-03-17',
      counted: 15,
      skipped: [],
      rolled: false,
      provisional: false,
    })
  })

  it('Art. 23(2): the petitioner is told within 15 days; a last day on a Saturday rolls to Monday', () => {
    expect(due('notify-direct', '2026-03-06')).toMatchObject({
      nominal: '2026-03-21',
      due: '2026-03-23',
      rolled: true,
      skipped: [
        { date: '2026-03-21', reason: { kind: 'weekend' } },
        { date: '2026-03-22', reason: { kind: 'weekend' } },
      ],
    })
  })

  it('Art. 23(3): the office that gets it by transfer has its own 15 days', () => {
    expect(due('notify-routed', '2026-03-17').due).toBe('2026-04-01')
  })

  it('Art. 23(3): an objection has 5 working days; the Spring Festival does not count, the worked Saturday does', () => {
    const result = due('object', '2026-02-12')
    expect(result.due).toBe('2026-02-26')
    expect(result.skipped.map(({ date }) => date)).not.toContain('2026-02-14')
    expect(result.skipped).toHaveLength(9)
  })

  it('Art. 34: 60 days from acceptance; a last day in the National Day break rolls behind it', () => {
    expect(due('handle', '2026-08-03')).toMatchObject({ nominal: '2026-10-02', due: '2026-10-08', rolled: true })
  })

  it('Art. 34: an extension is at most 30 days and may be shorter', () => {
    const extend = limit('extend', '2026-03-02')
    expect(dueDate(extend, '2026-05-06', SEED_CALENDAR).due).toBe('2026-06-05')
    expect(dueDate(extend, '2026-05-06', SEED_CALENDAR, { days: 10 })).toMatchObject({
      counted: 10,
      nominal: '2026-05-16',
    })
    expect(() => dueDate(extend, '2026-05-06', SEED_CALENDAR, { days: 31 })).toThrow(RangeError)
    expect(() => dueDate(extend, '2026-05-06', SEED_CALENDAR, { days: 0 })).toThrow(RangeError)
  })

  it('Art. 35: 30 days to ask for review from the delivery of the answer, 30 days for the review opinion', () => {
    expect(due('ask-review', '2026-06-01').due).toBe('2026-07-01')
    expect(due('review', '2026-06-10').due).toBe('2026-07-10')
  })

  it('Art. 36(1): 30 days to ask for second review, 30 days for its opinion', () => {
    expect(due('ask-second-review', '2026-07-10').due).toBe('2026-08-10')
    expect(due('second-review', '2026-07-13').due).toBe('2026-08-12')
  })

  it('Art. 36(2): the days of a hearing do not count in second review, and count everywhere else', () => {
    const options = { excludedDays: ['2026-07-20', '2026-07-21'] }
    const second = dueDate(limit('second-review', '2026-07-13'), '2026-07-13', SEED_CALENDAR, options)
    expect(second).toMatchObject({ due: '2026-08-14', counted: 30 })
    expect(second.skipped).toEqual([
      { date: '2026-07-20', reason: { kind: 'hearing' } },
      { date: '2026-07-21', reason: { kind: 'hearing' } },
    ])
    expect(dueDate(limit('review', '2026-07-13'), '2026-07-13', SEED_CALENDAR, options).due).toBe('2026-08-12')
  })

  it('Art. 36(2): a last day does not roll onto a day of the hearing', () => {
    const second = dueDate(limit('second-review', '2026-07-10'), '2026-07-10', SEED_CALENDAR, {
      excludedDays: ['2026-08-10'],
    })
    expect(second).toMatchObject({ nominal: '2026-08-09', due: '2026-08-11' })
  })
})

describe('a last day off', () => {
  it('stays where it is under a rule that does not roll', () => {
    const strict: TimeLimit = { ...limit('handle', '2026-08-03'), rollLastDay: 'none' }
    expect(dueDate(strict, '2026-08-03', SEED_CALENDAR)).toMatchObject({
      due: '2026-10-02',
      rolled: false,
      skipped: [],
    })
  })

  it('does not roll from a weekend that is worked: 2026-02-28 is a working Saturday', () => {
    expect(due('route', '2026-02-13')).toMatchObject({ due: '2026-02-28', rolled: false })
  })

  it('rolls over the extended Spring Festival of 2020 to Monday 3 February', () => {
    expect(due('route', '2020-01-17')).toMatchObject({ nominal: '2020-02-01', due: '2020-02-03' })
  })
})

describe('dates, not seconds', () => {
  const handled = due('handle', '2026-03-02')

  it('is not overdue on its last day and is on the next', () => {
    expect(handled.due).toBe('2026-05-06')
    expect(isOverdue(handled, '2026-05-06')).toBe(false)
    expect(isOverdue(handled, '2026-05-07')).toBe(true)
    expect(isOverdue('2026-05-06', '2026-05-07')).toBe(true)
  })

  it('counts the days left and ends at midnight in Shanghai', () => {
    expect(daysLeft(handled, '2026-05-01')).toBe(5)
    expect(daysLeft(handled.due, '2026-05-08')).toBe(-2)
    expect(endOfLimit(handled)).toBe('2026-05-06T16:00:00.000Z')
  })

  it('warns a number of working days ahead', () => {
    expect(warnOn(handled, 1, SEED_CALENDAR)).toBe('2026-04-30')
  })
})

describe('years that are not announced', () => {
  it('are counted by weekends and marked, never silently', () => {
    expect(due('object', '2027-02-01')).toMatchObject({ due: '2027-02-08', provisional: true })
    expect(due('handle', '2026-11-20')).toMatchObject({ due: '2027-01-19', provisional: true })
  })

  it('do not touch a limit that looks at no calendar', () => {
    const strict: TimeLimit = { ...limit('handle', '2026-11-20'), rollLastDay: 'none' }
    expect(dueDate(strict, '2026-11-20', SEED_CALENDAR)).toMatchObject({ due: '2027-01-19', provisional: false })
  })

  it('reach back into late December, which the New Year notice may still change', () => {
    expect(due('route', '2026-12-10').provisional).toBe(false)
    expect(due('route', '2026-12-15')).toMatchObject({ due: '2026-12-30', provisional: true })
    expect(due('route', '2025-12-15').provisional).toBe(false)
  })
})

describe('which rule is in force', () => {
  it('follows the Regulations of 2005 until 30 April 2022 and those of 2022 from 1 May', () => {
    expect(limit('handle', '2022-04-30')).toMatchObject({ article: 'Art. 33', amount: 60 })
    expect(limit('handle', '2022-05-01')).toMatchObject({ article: 'Art. 34', amount: 60 })
    expect(limit('review', '2011-06-01').article).toBe('Art. 34')
    expect(limit('second-review', '2011-06-01').article).toBe('Art. 35(1)')
    expect(limit('notify-routed', '2011-06-01').article).toBe('Art. 21(2)')
    expect(limit('notify-direct', '2011-06-01').article).toBe('Art. 22(2)')
  })

  it('knows no limit for an objection before 2022 and none at all before 2005', () => {
    expect(limitInForce(NATIONAL, 'object', '2022-04-30')).toBeUndefined()
    expect(limitInForce(NATIONAL, 'handle', '2005-04-30')).toBeUndefined()
  })

  it('Zhejiang routes within 5 working days and takes the rest from the national rules', () => {
    expect(due('route', '2026-04-29', ZHEJIANG)).toMatchObject({ due: '2026-05-09', counted: 5 })
    expect(limit('route', '2026-04-29', ZHEJIANG).tightens?.en).toBe('Regulations on Petition Work (2022)')
    expect(limit('handle', '2026-04-29', ZHEJIANG)).toBe(limit('handle', '2026-04-29', NATIONAL))
    expect(limit('route', '2021-04-29', ZHEJIANG).amount).toBe(15)
  })

  it('a 12345 hotline handles within 7 days and bounces within 1 working day', () => {
    expect(due('handle', '2026-03-02', HOTLINE_12345)).toMatchObject({ due: '2026-03-09', counted: 7 })
    expect(due('object', '2026-04-30', HOTLINE_12345).due).toBe('2026-05-06')
    expect(due('route', '2026-03-02', HOTLINE_12345).counted).toBe(15)
  })

  it('leaves no day to two limits of one shipped set: the old rule ends the day before the new one', () => {
    for (const { limits } of RULE_SETS)
      for (const id of LIMIT_IDS) {
        const own = limits.filter((candidate) => candidate.id === id)
        for (const [index, later] of own.entries()) {
          const earlier = own[index - 1]
          expect(
            earlier === undefined || (earlier.inForceTo !== undefined && earlier.inForceTo < later.inForceFrom),
          ).toBe(true)
        }
      }
    expect(limit('handle', '2022-04-30')).toMatchObject({ inForceFrom: '2005-05-01', inForceTo: '2022-04-30' })
  })

  it('takes the limit that came into force last when the dates of two overlap', () => {
    const old = limit('handle', '2026-01-01')
    const set: RuleSet = { id: 'x', name: old.step, limits: [{ ...old, amount: 45, inForceFrom: '2026-01-01' }, old] }
    expect(limit('handle', '2025-12-31', set).amount).toBe(60)
    expect(limit('handle', '2026-01-01', set).amount).toBe(45)
  })
})
