import type { PerformanceRecordPage } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useList, useSay, useWords } from '../ui/words.ts'
import { PERFORMANCE, PLANNING } from './words/index.ts'

type Frozen = PerformanceRecordPage['indicators'][number]

/** The indicators of a record as they stood, with what made each value and what it earned. */
export function FrozenIndicators({ record }: { record: PerformanceRecordPage }): ReactNode {
  const { record: words } = useWords(PLANNING)
  return (
    <section className="stack">
      <h2>{words.indicators}</h2>
      <div className="table-wrap">
        <table className="table performance-frozen">
          <caption className="only-read">{words.indicators}</caption>
          <thead>
            <tr>
              {words.columns.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {record.indicators.map((one) => (
              <FrozenLine key={one.id} one={one} regionId={record.regionId} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function FrozenLine({ one, regionId }: { one: Frozen; regionId: string }): ReactNode {
  const { record: words } = useWords(PLANNING)
  const { lights, none } = useWords(PERFORMANCE)
  const say = useSay()
  const list = useList()
  const made = one.figures.map(({ name, value }) => `${say(name)} ${value ?? '—'}`)
  return (
    <tr>
      <td>
        <Link to="/desks/performance/indicators/$regionId/$id" params={{ regionId, id: one.id }}>
          {one.name}
        </Link>
        <span className="soft small performance-below">{[one.level1, one.level2].filter(Boolean).join(' · ')}</span>
      </td>
      <td>{one.printed}</td>
      <td>
        {one.value === null ? (
          <span className="soft">{one.none === null ? words.noValue : none[one.none]}</span>
        ) : (
          <strong className="figures">{`${one.value}${one.unit}`}</strong>
        )}
        {made.length === 0 ? null : <span className="soft small performance-below">{list(made)}</span>}
        {one.evidence.length === 0 ? null : <span className="soft small performance-below">{list(one.evidence)}</span>}
      </td>
      <td className="figures">{one.forecast === null ? '' : `${one.forecast}${one.unit}`}</td>
      <td className={one.light === null ? '' : `performance-${one.light}`}>
        {one.light === null ? '' : lights[one.light]}
      </td>
      <td className="figures nowrap">{one.why === null ? '—' : one.weight}</td>
      <td className="figures nowrap">
        {one.why === null ? '—' : one.points}
        {one.why === null ? null : <span className="soft small performance-below">{words.why[one.why]}</span>}
      </td>
    </tr>
  )
}
