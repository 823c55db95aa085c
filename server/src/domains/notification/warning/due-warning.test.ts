import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from '../../../platform/time/index.ts'
import {
  dueDate,
  isWorkingDay,
  LIMIT_IDS,
  limitInForce,
  RULE_SETS,
  SEED_CALENDAR,
  type TimeLimit,
} from '../../calendar/index.ts'
import { warningOn, warningsOf, workingDaysLeft, type RunningLimit, type Warning } from './due-warning.ts'
import { HOUSE_RULE, warningRuleOf } from './warning-rule.ts'

const handle: RunningLimit = { startedOn: '2026-08-03', dueOn: '2026-10-08', duty: true }
const onDays = (limit: RunningLimit): string[] =>
  warningsOf(limit, HOUSE_RULE, SEED_CALENDAR).map(({ lead, on }) => `${lead} ${on}`)

describe('warnings ahead of a limit', () => {
  it('are five and two working days ahead, on the last day, and once overdue: over the National Day break', () => {
    expect(onDays(handle)).toEqual(['5 2026-09-23', '2 2026-09-29', '0 2026-10-08', 'overdue 2026-10-09'])
  })

  it('of a limit that does not roll fall before the days off', () => {
    expect(onDays({ ...handle, dueOn: '2026-10-02' })).toEqual([
      '5 2026-09-22',
      '2 2026-09-28',
      '0 2026-09-30',
      'overdue 2026-10-08',
    ])
  })

  it('begin after the day on which a short limit starts', () => {
    expect(onDays({ startedOn: '2026-03-02', dueOn: '2026-03-09', duty: true })).toEqual([
      '2 2026-03-05',
      '0 2026-03-09',
      'overdue 2026-03-10',
    ])
  })

  it('know no overdue for a step that need not be taken', () => {
    expect(onDays({ ...handle, duty: false }).at(-1)).toBe('0 2026-10-08')
    expect(warningOn('2026-10-09', { ...handle, duty: false }, HOUSE_RULE, SEED_CALENDAR)).toBeUndefined()
  })

  it('are made up for with the one that counts, on the next working day', () => {
    expect(warningOn('2026-09-28', handle, HOUSE_RULE, SEED_CALENDAR)?.lead).toBe(5)
    expect(warningOn('2026-09-30', handle, HOUSE_RULE, SEED_CALENDAR)?.lead).toBe(2)
    expect(warningOn('2026-10-03', handle, HOUSE_RULE, SEED_CALENDAR)).toBeUndefined()
    expect(workingDaysLeft('2026-09-30', handle.dueOn, SEED_CALENDAR)).toBe(1)
  })

  it('follow the rule of the office from its first day', () => {
    const own = { ...HOUSE_RULE, officeId: 'a', inForceFrom: '2026-06-01', leads: [10] }
    expect(warningRuleOf([own], 'a', '2026-05-31')).toBe(HOUSE_RULE)
    expect(warningRuleOf([own], 'a', '2026-06-01')).toBe(own)
    expect(warningRuleOf([own], 'b', '2026-06-01')).toBe(HOUSE_RULE)
  })
})

const LIMITS: readonly TimeLimit[] = RULE_SETS.flatMap((set) =>
  LIMIT_IDS.flatMap((id) => limitInForce(set, id, '2024-01-02') ?? []),
)
const cases = fc.record({
  rule: fc.constantFrom(...LIMITS),
  rolls: fc.boolean(),
  start: fc.integer({ min: 0, max: 700 }).map((n) => addDays('2024-01-02', n)),
  leads: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 }),
  overdue: fc.boolean(),
  duty: fc.boolean(),
})

/** Every warning that somebody hears who asks each day from the start on, and again if `twice`. */
function heard(limit: RunningLimit, rule: typeof HOUSE_RULE, until: LocalDate): { warning: Warning; day: LocalDate }[] {
  const said = new Map<string, { warning: Warning; day: LocalDate }>()
  for (let day = limit.startedOn; day <= until; day = addDays(day, 1)) {
    const warning = warningOn(day, limit, rule, SEED_CALENDAR)
    if (warning && !said.has(String(warning.lead))) said.set(String(warning.lead), { warning, day })
  }
  return [...said.values()]
}

describe('for every kind of limit of every rule set', () => {
  it('each warning comes once, on its working day, in order; ahead of the last day or overdue after it', () => {
    fc.assert(
      fc.property(cases, ({ rule, rolls, start, leads, overdue, duty }) => {
        const limit = rolls ? rule : { ...rule, rollLastDay: 'none' as const }
        const { due: dueOn } = dueDate(limit, start, SEED_CALENDAR)
        const running = { startedOn: start, dueOn, duty }
        const ours = { ...HOUSE_RULE, leads, overdue }
        const all = heard(running, ours, addDays(dueOn, 15))
        expect(all.map(({ warning }) => warning)).toEqual(warningsOf(running, ours, SEED_CALENDAR))
        for (const [n, { warning, day }] of all.entries()) {
          expect(day).toBe(warning.on)
          expect(isWorkingDay(SEED_CALENDAR, day)).toBe(true)
          expect(day > start).toBe(true)
          expect(day > (all[n - 1]?.day ?? start)).toBe(true)
          expect(warning.lead === 'overdue' ? day > dueOn : day <= dueOn).toBe(true)
          const counted = warning.lead !== 'overdue' && isWorkingDay(SEED_CALENDAR, dueOn)
          expect(counted ? workingDaysLeft(day, dueOn, SEED_CALENDAR) : warning.lead).toBe(warning.lead)
        }
        expect(all.some(({ warning }) => warning.lead === 'overdue')).toBe(duty && overdue)
      }),
      { numRuns: 400 },
    )
  })

  it('whoever begins to listen late hears the one that counts and nothing older', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 100 }), ({ rule, start, leads }, late) => {
        const { due: dueOn } = dueDate(rule, start, SEED_CALENDAR)
        const running = { startedOn: start, dueOn, duty: true }
        const ours = { ...HOUSE_RULE, leads }
        const today = addDays(start, late)
        const warning = warningOn(today, running, ours, SEED_CALENDAR)
        const passed = warningsOf(running, ours, SEED_CALENDAR).filter(({ on }) => on <= today)
        expect(warning).toEqual(isWorkingDay(SEED_CALENDAR, today) ? passed.at(-1) : undefined)
      }),
    )
  })
})
