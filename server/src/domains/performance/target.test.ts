import { describe, expect, it } from 'vitest'
import { rational } from './rational.ts'
import { directionOf, quantityOf, readDay, scaleOf } from './target.ts'

describe('targets', () => {
  it.each([
    ['290', '万元', rational(290_000_000)],
    ['87718.4', '元', rational(8_771_840)],
    ['95', '%', rational(95, 100)],
    ['12,000', '件', rational(12_000)],
  ])('%s%s is kept exactly', (value, unit, kept) => {
    expect(quantityOf({ value, unit })).toEqual(kept)
  })

  it('counts whatever is counted one by one', () => {
    expect(['件', '批次', '人次', '个工作日', '天', '百分比'].map((unit) => scaleOf(unit).unit)).toEqual([
      'count',
      'count',
      'count',
      'days',
      'days',
      'percent',
    ])
  })

  it.each([
    ['2024年12月底', '2024-12-31'],
    ['2024 年 12 月 31 日之前', '2024-12-31'],
    ['2月', '2026-02-28'],
    ['6月30日', '2026-06-30'],
    ['13月', undefined],
    ['年底', undefined],
  ])('%s is the day %s', (printed, day) => {
    expect(readDay(printed, 2026)).toBe(day)
  })

  it('less is better where the sign says so, where the words say so, and for dates', () => {
    const quantity = (operator: '≥' | '≤' | null) => ({ kind: 'quantity' as const, operator, value: '1', unit: '件' })
    expect(directionOf(quantity('≥'), false)).toBe('direct')
    expect(directionOf(quantity(null), false)).toBe('direct')
    expect(directionOf(quantity('≤'), false)).toBe('reverse')
    expect(directionOf(quantity('≥'), true)).toBe('reverse')
    expect(directionOf({ kind: 'date', operator: '≤', date: '2026-10-31' }, false)).toBe('reverse')
    expect(directionOf({ kind: 'quality', text: '显著' }, false)).toBe('qualitative')
  })
})
