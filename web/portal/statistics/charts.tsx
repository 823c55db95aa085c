import type { ReactNode } from 'react'
import type { Shown } from '../../../server/src/domains/statistics/index.ts'

const HEIGHT = 96
/** A year has twelve months, whether they are out or not. */
const STEP = 30

/** Two columns for each month; a hidden number has none, but a mark on the ground. The table beside it says the same in numbers. */
export function MonthsChart(props: {
  label: string
  months: readonly { readonly name: string; readonly first: Shown; readonly second: Shown }[]
}): ReactNode {
  const most = Math.max(1, ...props.months.flatMap(({ first, second }) => [first ?? 0, second ?? 0]))
  const height = (count: Shown): number => Math.round(((count ?? 0) / most) * HEIGHT * 10) / 10
  const column = (count: Shown, x: number, kind: string): ReactNode =>
    count === null ? (
      <rect className="chart-hidden" x={x} y={HEIGHT - 2} width="11" height="2" />
    ) : (
      <rect className={kind} x={x} y={HEIGHT - height(count)} width="11" height={height(count)} />
    )
  return (
    <svg className="chart" role="img" aria-label={props.label} viewBox={`0 0 ${STEP * 12} ${HEIGHT + 18}`}>
      {props.months.map(({ name, first, second }, n) => (
        <g key={name}>
          {column(first, n * STEP + 3, 'chart-first')}
          {column(second, n * STEP + 15, 'chart-second')}
          <text x={n * STEP + 15} y={HEIGHT + 14} textAnchor="middle">
            {name}
          </text>
        </g>
      ))}
      <line x1="0" x2={STEP * 12} y1={HEIGHT} y2={HEIGHT} />
    </svg>
  )
}

/** One bar for each part. */
export function BarsChart(props: {
  label: string
  bars: readonly { readonly name: string; readonly count: Shown }[]
}): ReactNode {
  const most = Math.max(1, ...props.bars.map(({ count }) => count ?? 0))
  return (
    <svg className="chart" role="img" aria-label={props.label} viewBox={`0 0 360 ${props.bars.length * 22}`}>
      {props.bars.map(({ name, count }, n) => (
        <g key={name}>
          <text x="62" y={n * 22 + 15} textAnchor="end">
            {name}
          </text>
          <rect
            className={count === null ? 'chart-hidden' : 'chart-first'}
            x="70"
            y={n * 22 + 4}
            width={count === null ? 2 : Math.round((count / most) * 2850) / 10}
            height="14"
          />
        </g>
      ))}
    </svg>
  )
}
