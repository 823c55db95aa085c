import { describe, expect, it } from 'vitest'
import { limitForOffice, RuleOverrideSchema, type OfficeUnderRules, type RuleOverride } from './index.ts'

const office: OfficeUnderRules = { id: '0198a000-0000-7000-8000-000000000001', regionId: '330106', ruleSet: 'national' }

const rule = (change: Partial<RuleOverride>): RuleOverride => ({
  regionId: '330106',
  limit: 'handle',
  amount: 30,
  unit: 'calendar-days',
  rollLastDay: 'next-working-day',
  inForceFrom: '2024-01-01',
  source: { zh: '某区办法', en: 'District rule' },
  ...change,
})

const amount = (overrides: readonly RuleOverride[], onDate = '2026-03-02', of = office) =>
  limitForOffice(of, overrides, 'handle', onDate)?.amount

describe('the limit that binds an office', () => {
  it('comes from its rule set, the national one when the set is not known', () => {
    expect(limitForOffice({ ...office, ruleSet: 'zhejiang' }, [], 'route', '2026-03-02')?.amount).toBe(5)
    expect(limitForOffice({ ...office, ruleSet: 'hotline-12345' }, [], 'handle', '2026-03-02')?.amount).toBe(7)
    expect(limitForOffice({ ...office, ruleSet: 'atlantis' }, [], 'route', '2026-03-02')?.amount).toBe(15)
  })

  it('is overridden in amount, unit and roll; step, article and start stay those of the law', () => {
    const own = rule({ amount: 20, unit: 'working-days', rollLastDay: 'none', inForceTo: '2026-12-31' })
    const limit = limitForOffice(office, [own], 'handle', '2026-03-02')
    expect(limit).toEqual({
      id: 'handle',
      step: { zh: '办结', en: 'handle and answer' },
      article: 'Art. 34',
      amount: 20,
      unit: 'working-days',
      startsAt: { zh: '受理', en: 'acceptance' },
      rollLastDay: 'none',
      inForceFrom: '2024-01-01',
      inForceTo: '2026-12-31',
      extendable: 'extend',
      source: own.source,
      tightens: { zh: '《信访工作条例》', en: 'Regulations on Petition Work (2022)' },
    })
  })

  it('is overridden only between the dates, for that limit, in that region', () => {
    const own = rule({ inForceTo: '2025-12-31' })
    expect(amount([own], '2023-12-31')).toBe(60)
    expect(amount([own], '2024-01-01')).toBe(30)
    expect(amount([own], '2025-12-31')).toBe(30)
    expect(amount([own], '2026-01-01')).toBe(60)
    expect(amount([rule({ regionId: '330108' })])).toBe(60)
    expect(limitForOffice(office, [own], 'review', '2024-06-01')?.amount).toBe(30)
  })

  it('prefers the office to its county, the county to the city, the city to the province, whatever the order', () => {
    const province = rule({ regionId: '330000', amount: 50, inForceFrom: '2025-01-01' })
    const city = rule({ regionId: '330100', amount: 40 })
    const county = rule({ amount: 30 })
    const own = rule({ officeId: office.id, amount: 20 })
    expect(amount([province])).toBe(50)
    expect(amount([province, city])).toBe(40)
    expect(amount([county, city, province])).toBe(30)
    expect(amount([own, county, province, city])).toBe(20)
    expect(amount([own, county], '2026-03-02', { ...office, id: '0198a000-0000-7000-8000-000000000002' })).toBe(30)
  })

  it('takes the later of two rules of the same place', () => {
    const later = rule({ amount: 45, inForceFrom: '2026-01-01' })
    expect(amount([later, rule({})])).toBe(45)
    expect(amount([rule({}), later])).toBe(45)
  })

  it('cannot set a limit where the law of the day knows none', () => {
    const own = rule({ limit: 'object', inForceFrom: '2020-01-01' })
    expect(limitForOffice(office, [own], 'object', '2021-01-01')).toBeUndefined()
  })
})

describe('what an administrator may enter', () => {
  it.each([
    ['no days', { amount: 0 }],
    ['an unknown limit', { limit: 'sleep' }],
    ['an end before the start', { inForceTo: '2023-01-01' }],
    ['a date that does not exist', { inForceFrom: '2024-02-30' }],
    ['a region of five digits', { regionId: '33010' }],
  ])('is not %s', (_, change) => {
    expect(RuleOverrideSchema.safeParse({ ...rule({}), ...change }).success).toBe(false)
    expect(RuleOverrideSchema.safeParse(rule({})).success).toBe(true)
  })
})
