import type { PerformanceIndicator } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay, useWords } from '../ui/words.ts'
import { ReachedValue } from './reached-value.tsx'
import { PERFORMANCE } from './words/index.ts'

/** The indicators of a goal or project, one a line. */
export function IndicatorTable({
  caption,
  indicators,
}: {
  caption: string
  indicators: readonly PerformanceIndicator[]
}): ReactNode {
  const words = useWords(PERFORMANCE)
  const { columns } = words
  return (
    <div className="table-wrap">
      <table className="table performance-table">
        <caption className="only-read">{caption}</caption>
        <thead>
          <tr>
            {[columns.indicator, columns.target, columns.value, columns.how].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => (
            <tr key={one.id}>
              <td>
                <Link
                  to="/desks/performance/indicators/$regionId/$id"
                  params={{ regionId: one.regionId, id: one.id }}
                  data-row=""
                >
                  {one.name}
                </Link>
                <span className="soft small performance-below">
                  {[one.level1, one.level2].filter(Boolean).join(' · ')}
                </span>
              </td>
              <td>{one.printed}</td>
              <td>
                <ReachedValue indicator={one} />
              </td>
              <td>
                <How indicator={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function How({ indicator: { measurement } }: { indicator: PerformanceIndicator }): ReactNode {
  const words = useWords(PERFORMANCE)
  const say = useSay()
  return (
    <>
      <strong className="small">{words.kinds[measurement.kind]}</strong>
      <span className="small performance-below">
        {measurement.kind === 'measured' ? say(measurement.formula) : say(measurement.explained)}
      </span>
    </>
  )
}
