import { describe, expect, it } from 'vitest'
import type { Dimension } from './dimension.ts'
import { figure } from './figure.ts'
import type { Comparison } from './periods.ts'
import { presentPivot } from './present-pivot.ts'
import type { FigureTable } from './table.ts'

const count = (n: number) => ({ ...figure(n, 0), denominator: null, share: null })
const tableOf = (counts: Readonly<Record<string, number>>): FigureTable => ({
  rows: Object.keys(counts),
  columns: [],
  cells: [],
  rowTotals: new Map(Object.entries(counts).map(([row, n]) => [row, [count(n)]])),
  columnTotals: new Map(),
  total: [count(Object.values(counts).reduce((sum, n) => sum + n, 0))],
})
const JANUARY_TO_MARCH = { from: '2026-01-01', to: '2026-03-31' }

const shown = (
  rows: Dimension,
  now: Readonly<Record<string, number>>,
  comparison: Comparison,
  period: { from: string; to: string },
  then: Readonly<Record<string, number>>,
) => {
  const asked = {
    measures: ['received' as const],
    rows,
    cut: { period: JANUARY_TO_MARCH },
    day: { today: '2026-04-01', knownAt: null },
  }
  const naming = { offices: { byId: new Map() }, topics: { byCode: new Map() } } as never
  const view = presentPivot(
    { asked, table: tableOf(now), compared: [{ comparison, period, table: tableOf(then) }] },
    naming,
    '2026-04-01T00:00:00.000Z',
  )
  return view.rowTotals.map(({ row, figure: own, compared }) => [row, own.numerator, compared[0]?.figure.numerator])
}

describe('rows beside those of another period', () => {
  it('hold what was only there then, so that they add up to its total', () => {
    const last = { from: '2025-01-01', to: '2025-03-31' }
    expect(shown('channel', { letter: 2 }, 'lastYear', last, { letter: 1, visit: 4 })).toEqual([
      ['letter', 2, 1],
      ['visit', 0, 4],
    ])
  })

  it('set a month beside the one as far back as the periods lie apart', () => {
    const now = { '2026-01': 5, '2026-03': 7 }
    const yearBefore = { from: '2025-01-01', to: '2025-03-31' }
    expect(shown('month', now, 'lastYear', yearBefore, { '2025-01': 1, '2025-02': 2 })).toEqual([
      ['2026-01', 5, 1],
      ['2026-02', 0, 2],
      ['2026-03', 7, 0],
    ])
    const quarterBefore = { from: '2025-10-01', to: '2025-12-31' }
    expect(shown('month', now, 'previous', quarterBefore, { '2025-12': 3 })).toEqual([
      ['2026-01', 5, 0],
      ['2026-03', 7, 3],
    ])
    expect(shown('month', now, 'cumulative', JANUARY_TO_MARCH, now)).toEqual([
      ['2026-01', 5, 5],
      ['2026-03', 7, 7],
    ])
  })
})
