import type { StatisticsPivot } from '@huiyin/api'
import type { EChartsCoreOption } from 'echarts/core'
import { colour, font } from '../../../../kit/tokens.ts'
import { amountOf } from '../figure-text.ts'
import type { ChartKind } from './kinds.ts'

/** The accent, the seal and quieter tones between: told apart by lightness, too. */
const PALETTE = [
  '#1c475c',
  '#8f2318',
  '#6f8f7a',
  '#b58a3c',
  '#4b453c',
  '#7fa3b5',
  '#c2786b',
  '#24513a',
  '#d8c48a',
  '#7a7163',
]

/** Light grounds on which ink is read. */
const TINTS = ['#dbe7ec', '#f1dcd7', '#dfe9e2', '#f0e4c8', '#e6e1d6', '#d3e0d9', '#ead9c9', '#e0e4ee']

export interface ChartWords {
  others: string
  say: (name: { zh: string; en: string } | undefined) => string
  month: (month: number) => string
  year: (year: string) => string
  none: string
}

const axis = {
  axisLine: { lineStyle: { color: colour.lineStrong } },
  axisLabel: { color: colour.inkSoft, fontSize: 13 },
}
const valueAxis = { type: 'value', ...axis, splitLine: { lineStyle: { color: colour.line } }, minInterval: 1 }
const BASE = {
  animation: false,
  color: PALETTE,
  textStyle: { color: colour.ink, fontSize: 13, fontFamily: font.text },
  grid: { left: 12, right: 24, top: 48, bottom: 12, containLabel: true },
  tooltip: { confine: true },
} as const
const legend = { top: 8, left: 8, textStyle: { color: colour.ink, fontSize: 13 }, type: 'scroll' }

/** How a table is drawn: a pure function of what the table holds, so that chart and table say the same. */
export function optionsOf(kind: ChartKind, pivot: StatisticsPivot, words: ChartWords): EChartsCoreOption {
  switch (kind) {
    case 'trend':
      return trend(pivot, words)
    case 'topics':
      return topics(pivot, words)
    case 'flow':
      return flow(pivot, words)
    case 'places':
      return places(pivot, words)
    default:
      return bars(pivot, words)
  }
}

const MONTHS = Array.from({ length: 12 }, (_, n) => n + 1)

const aYearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`

/** A line for each year over the months, so that the seasons stand above each other; the year before is there from the comparison. */
function trend({ rowTotals }: StatisticsPivot, words: ChartWords): EChartsCoreOption {
  const own = new Map(rowTotals.map(({ row, figure }) => [row, amountOf(figure)]))
  const before = rowTotals.flatMap(({ row, compared }) =>
    compared.flatMap(({ comparison, figure }) =>
      comparison === 'lastYear' ? [[aYearBefore(row), amountOf(figure)] as const] : [],
    ),
  )
  const amounts = new Map([...before, ...own])
  const months = [...own.keys()].toSorted()
  const years = [...new Set([...amounts.keys()].map((month) => month.slice(0, 4)))].toSorted()
  const amountIn = (year: string, month: number): number | null => {
    const name = `${year}-${String(month).padStart(2, '0')}`
    // A month between the first and the last in which nothing came is none, not a gap.
    const inside = name >= (months[0] ?? '') && name <= (months.at(-1) ?? '')
    return amounts.get(name) ?? (inside ? 0 : null)
  }
  return {
    ...BASE,
    legend,
    tooltip: { ...BASE.tooltip, trigger: 'axis' },
    xAxis: { type: 'category', data: MONTHS.map(words.month), ...axis },
    yAxis: valueAxis,
    series: years.map((year, n) => ({
      type: 'line',
      name: words.year(year),
      data: MONTHS.map((month) => amountIn(year, month)),
      symbol: ['circle', 'rect', 'triangle', 'diamond'][n % 4],
      symbolSize: 8,
      lineStyle: { width: n === years.length - 1 ? 3 : 2, type: n === years.length - 1 ? 'solid' : 'dashed' },
    })),
  }
}

/** The widest topics with those below them. */
function topics({ cells, rowParts, columnParts }: StatisticsPivot, { say, none }: ChartWords): EChartsCoreOption {
  const data = columnParts.map(({ value, name }, n) => ({
    name: value === '' ? none : say(name),
    itemStyle: { color: TINTS[n % TINTS.length] },
    children: cells
      .filter((cell) => cell.column === value)
      .map((cell) => ({
        name: cell.row === '' ? none : say(rowParts.find((part) => part.value === cell.row)?.name),
        value: amountOf(cell.figure) ?? 0,
        itemStyle: { color: TINTS[n % TINTS.length] },
      })),
  }))
  return {
    ...BASE,
    series: [
      {
        type: 'treemap',
        data,
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        label: { fontSize: 13, color: colour.ink, formatter: '{b} {c}', overflow: 'truncate' },
        levels: [
          { itemStyle: { borderWidth: 0, gapWidth: 4 }, upperLabel: { show: false } },
          {
            itemStyle: { borderColor: colour.shade, borderWidth: 2, gapWidth: 2 },
            upperLabel: { show: true, height: 26, fontSize: 14, fontWeight: 'bold', color: colour.ink },
          },
          { itemStyle: { borderWidth: 0, gapWidth: 1 } },
        ],
      },
    ],
  }
}

/** On either side so many offices stand by name, the largest; the others together. The table below names all. */
const NAMED = 18

/** From the office that registered to the one that handles; an office stands once on each side. */
function flow({ cells, rowParts, columnParts }: StatisticsPivot, { say, none, others }: ChartWords): EChartsCoreOption {
  const shown = cells.map(({ row, column, figure }) => ({ from: row, to: column, amount: amountOf(figure) ?? 0 }))
  const largest = (side: 'from' | 'to'): ReadonlySet<string> => {
    const sums = new Map<string, number>()
    for (const link of shown) sums.set(link[side], (sums.get(link[side]) ?? 0) + link.amount)
    const ranked = [...sums].toSorted(([, a], [, b]) => b - a)
    return new Set(ranked.slice(0, NAMED).map(([value]) => value))
  }
  const named = { from: largest('from'), to: largest('to') }
  const nameOf = (side: 'from' | 'to', value: string): string => {
    if (!named[side].has(value)) return others
    const parts = side === 'from' ? rowParts : columnParts
    return value === '' ? none : say(parts.find((part) => part.value === value)?.name)
  }
  const links = new Map<string, { source: string; target: string; value: number }>()
  for (const { from, to, amount } of shown.filter((link) => link.amount > 0)) {
    const [source, target] = [`a${nameOf('from', from)}`, `b${nameOf('to', to)}`]
    const link = links.get(`${source} ${target}`) ?? { source, target, value: 0 }
    links.set(`${source} ${target}`, { ...link, value: link.value + amount })
  }
  const nodes = new Set([...links.values()].flatMap(({ source, target }) => [source, target]))
  return {
    ...BASE,
    series: [
      {
        type: 'sankey',
        left: 8,
        right: 280,
        top: 12,
        bottom: 12,
        nodeGap: 10,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        data: [...nodes].map((name) => ({
          name,
          depth: name.startsWith('a') ? 0 : 1,
          label: { formatter: name.slice(1), width: 260, overflow: 'truncate' },
        })),
        links: [...links.values()],
        label: { color: colour.ink, fontSize: 13 },
        lineStyle: { color: 'source', opacity: 0.3 },
      },
    ],
  }
}

const ACROSS = 6

/** Places as tiles in the order of their codes, neighbours beside each other, darker where there is more. */
function places({ rowTotals, rowParts }: StatisticsPivot, { say }: ChartWords): EChartsCoreOption {
  const tiles = rowTotals.map(({ row, figure }, n) => ({
    name: say(rowParts.find((part) => part.value === row)?.name),
    value: [n % ACROSS, Math.floor(n / ACROSS), amountOf(figure) ?? 0] as [number, number, number],
  }))
  const most = Math.max(1, ...tiles.map(({ value }) => value[2]))
  const lines = Math.ceil(tiles.length / ACROSS)
  const hidden = { show: false }
  return {
    ...BASE,
    grid: { left: 0, right: 0, top: 0, bottom: 60 },
    xAxis: { type: 'category', data: MONTHS.slice(0, Math.min(ACROSS, tiles.length)), ...hidden },
    yAxis: { type: 'category', data: Array.from({ length: lines }, (_, n) => n), inverse: true, ...hidden },
    visualMap: {
      min: 0,
      max: most,
      calculable: false,
      orient: 'horizontal',
      left: 8,
      bottom: 8,
      inRange: { color: ['#eef3f4', '#9dbac6'] },
      textStyle: { color: colour.ink, fontSize: 13 },
    },
    series: [
      {
        type: 'heatmap',
        data: tiles,
        label: {
          show: true,
          color: colour.ink,
          fontSize: 14,
          lineHeight: 20,
          formatter: ({ name, value }: { name: string; value: number[] }) => `${name}\n${value[2] ?? 0}`,
        },
        itemStyle: { borderColor: colour.surface, borderWidth: 4 },
      },
    ],
  }
}

/** A bar for each row, divided by columns where there are any. */
function bars(pivot: StatisticsPivot, { say, none }: ChartWords): EChartsCoreOption {
  const { columns, columnParts, rowParts, rowTotals, cells } = pivot
  const name = (part: { value: string; name: { zh: string; en: string } }): string =>
    part.value === '' ? none : say(part.name)
  const amounts = new Map(cells.map(({ row, column, figure }) => [`${row}\n${column}`, amountOf(figure)]))
  const isCount = pivot.total.denominator === null
  const series =
    columns === null
      ? [{ type: 'bar', data: rowTotals.map(({ figure }) => amountOf(figure)), barMaxWidth: 48 }]
      : columnParts.map((part) => ({
          type: 'bar',
          name: name(part),
          ...(isCount ? { stack: 'all' } : {}),
          barMaxWidth: 48,
          data: rowParts.map(({ value }) => amounts.get(`${value}\n${part.value}`) ?? null),
        }))
  return {
    ...BASE,
    tooltip: { ...BASE.tooltip, trigger: 'axis' },
    ...(columns === null ? { grid: { ...BASE.grid, top: 24 } } : { legend }),
    xAxis: {
      type: 'category',
      data: rowParts.map(name),
      ...axis,
      axisLabel: { ...axis.axisLabel, interval: 0, hideOverlap: true },
    },
    yAxis: isCount ? valueAxis : { ...valueAxis, max: 100, axisLabel: { ...axis.axisLabel, formatter: '{value}%' } },
    series,
  }
}
