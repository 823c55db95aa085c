import type { StatisticsPivot } from '@huiyin/api'
import { describe, expect, it } from 'vitest'
import { changeText, figureText } from '../figure-text.ts'
import { presetPeriod } from '../period-presets.ts'
import { optionsOf } from './options.ts'

const count = (numerator: number) => ({ numerator, denominator: null, share: null, excluded: {} })
const part = (value: string) => ({ value, name: { zh: value, en: value } })
const words = {
  say: (name: { zh: string; en: string } | undefined) => name?.zh ?? '',
  month: String,
  year: String,
  none: 'none',
  others: 'others',
}

/** A table of counts by row and column. */
function table(rows: string[], columns: string[], amount: (row: string, column: string) => number): StatisticsPivot {
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column, figure: count(amount(row, column)) })))
  const sum = (of: typeof cells) => count(of.reduce((all, { figure }) => all + figure.numerator, 0))
  return {
    measure: 'received',
    rows: 'registeredBy',
    columns: 'lead',
    period: { from: null, to: null },
    periods: [],
    countedAt: '',
    asOf: '',
    rowParts: rows.map(part),
    columnParts: columns.map(part),
    cells,
    rowTotals: rows.map((row) => ({ row, figure: sum(cells.filter((cell) => cell.row === row)), compared: [] })),
    columnTotals: columns.map((column) => ({ column, figure: sum(cells.filter((cell) => cell.column === column)) })),
    total: sum(cells),
    compared: [],
  }
}

interface Drawn {
  series: {
    name?: string
    data: (number | null | { children?: { value: number }[]; value?: number[] })[]
    links?: { value: number }[]
  }[]
}
const drawn = (kind: Parameters<typeof optionsOf>[0], pivot: StatisticsPivot) =>
  optionsOf(kind, pivot, words) as unknown as Drawn

describe('a chart', () => {
  const many = Array.from({ length: 30 }, (_, n) => `office ${n}`)
  const pivot = table(many, many, (row, column) => row.length + column.length)

  it('of the flow draws everything that the table holds, the small ones together', () => {
    const links = drawn('flow', pivot).series[0]?.links ?? []
    expect(links.reduce((sum, { value }) => sum + value, 0)).toBe(pivot.total.numerator)
    expect(links.length).toBeLessThan(400)
  })

  it('of topics and of bars draws every cell', () => {
    const [tree] = drawn('topics', pivot).series
    const leaves = tree?.data.flatMap((node) =>
      node !== null && typeof node === 'object' ? (node.children ?? []) : [],
    )
    expect(leaves?.reduce((sum, { value }) => sum + value, 0)).toBe(pivot.total.numerator)
    const bars = drawn('bars', pivot).series.flatMap(({ data }) => data as number[])
    expect(bars.reduce((sum, value) => sum + value, 0)).toBe(pivot.total.numerator)
  })

  it('of the trend puts the years above each other, a month without matters as none', () => {
    const trend = drawn(
      'trend',
      table(['2025-11', '2026-01', '2026-02'], [''], (row) => Number(row.slice(5))),
    )
    expect(trend.series.map(({ name, data }) => [name, data])).toEqual([
      ['2025', [null, null, null, null, null, null, null, null, null, null, 11, 0]],
      ['2026', [1, 2, null, null, null, null, null, null, null, null, null, null]],
    ])
    const alone = table(['2026-01', '2026-03'], [''], (row) => Number(row.slice(5)))
    const compared = [{ comparison: 'lastYear' as const, figure: alone.total }]
    const beside = drawn('trend', { ...alone, rowTotals: alone.rowTotals.map((each) => ({ ...each, compared })) })
    expect(beside.series.map(({ name, data }) => [name, data.slice(0, 4)])).toEqual([
      ['2025', [4, null, 4, null]],
      ['2026', [1, 0, 3, null]],
    ])
  })
})

describe('figures in words', () => {
  it('say a count, a share, nothing to divide, and how much they grew', () => {
    const share = (numerator: number, denominator: number) => ({
      ...count(numerator),
      denominator,
      share: denominator === 0 ? null : numerator / denominator,
    })
    expect([count(3), share(1, 3), share(0, 0)].map(figureText)).toEqual(['3', '33.33%', '–'])
    expect(changeText(count(12), count(10))).toBe('+20.0%')
    expect(changeText(count(12), count(0))).toBe('–')
    expect(changeText(share(1, 4), share(1, 2))).toBe('−25.0')
  })

  it('name periods by their first and last day', () => {
    expect(presetPeriod('lastMonth', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
    expect(presetPeriod('thisQuarter', '2026-11-21')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
    expect(presetPeriod('thisMonth', '2024-02-29')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  })
})
