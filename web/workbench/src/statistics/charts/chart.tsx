import type { StatisticsPivot } from '@huiyin/api'
import { BarChart, HeatmapChart, LineChart, SankeyChart, TreemapChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef, type ReactNode } from 'react'
import { fill, useSay, useWords } from '../../ui/words.ts'
import { STATISTICS } from '../words/index.ts'
import type { ChartKind } from './kinds.ts'
import { optionsOf } from './options.ts'

use([
  BarChart,
  HeatmapChart,
  LineChart,
  SankeyChart,
  TreemapChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
])

/** A drawing of a table. It says nothing that the table below it does not. */
export function Chart({ kind, pivot, name }: { kind: ChartKind; pivot: StatisticsPivot; name: string }): ReactNode {
  const words = useWords(STATISTICS)
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const chart = init(place.current, undefined, { renderer: 'svg' })
    chart.setOption(
      optionsOf(kind, pivot, {
        say: (both) => say(both),
        month: (month) => fill(words.chart.month, { month }),
        year: (year) => fill(words.chart.year, { year }),
        none: words.chart.nothing,
        others: words.chart.others,
      }),
    )
    const resized = new ResizeObserver(() => chart.resize())
    resized.observe(place.current)
    return () => {
      resized.disconnect()
      chart.dispose()
    }
  }, [kind, pivot, words, say])
  const tall =
    kind === 'flow'
      ? Math.max(320, pivot.rowTotals.length * 44)
      : kind === 'places'
        ? 90 + 90 * Math.ceil(pivot.rowTotals.length / 6)
        : 380
  return (
    <figure
      className="statistics-chart"
      aria-label={fill(words.chart.alt, { name: `${words.chart[kind]} · ${name}` })}
      style={{ height: Math.max(200, tall) }}
    >
      <div ref={place} aria-hidden="true" />
    </figure>
  )
}
