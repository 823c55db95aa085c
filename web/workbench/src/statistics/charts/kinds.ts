import type { StatisticsSearch } from '../search.ts'

/** Ways of drawing a table. Most are a table of their own rows and columns, which the address then says. */
export const CHARTS = ['none', 'bars', 'trend', 'topics', 'flow', 'places', 'age', 'used'] as const
export type ChartKind = (typeof CHARTS)[number]

export const chartOf = (search: StatisticsSearch): ChartKind =>
  CHARTS.find((kind) => kind === search['chart']) ?? 'none'

/** The rows and columns that a chart needs; undefined takes one away. */
export function presetOf(kind: ChartKind): Readonly<Record<string, string | undefined>> {
  switch (kind) {
    case 'none':
      return { chart: undefined }
    case 'bars':
      return { chart: kind }
    case 'trend':
      return { chart: kind, rows: 'month', columns: undefined }
    case 'topics':
      return { chart: kind, rows: 'topic3', columns: 'topic1' }
    case 'flow':
      return { chart: kind, rows: 'registeredBy', columns: 'lead' }
    case 'places':
      return { chart: kind, rows: 'county', columns: undefined }
    case 'age':
      return { chart: kind, measure: 'open', rows: 'age', columns: undefined, open: 'open' }
    case 'used':
      return { chart: kind, measure: 'limits', rows: 'used', columns: 'limit' }
  }
}
