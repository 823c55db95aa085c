import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { fill, useWords } from '../ui/words.ts'
import { Crossings } from './crossing-beside.tsx'
import { matterHandoversQuery } from './queries.ts'
import { HANDOVER } from './words/index.ts'

/** In whose hands a matter is at the own office, and how it got there. */
export function HandoverOfMatter({ regionId, matterId }: { regionId: string; matterId: string }): ReactNode {
  const { beside: words, kinds, itemStates } = useWords(HANDOVER)
  const dates = useDates()
  const { data } = useQuery(matterHandoversQuery({ regionId, matterId }))
  if (!data) return null
  if (data.bearer === null && data.lines.length === 0) return <Crossings crossings={data.crossings} />
  return (
    <>
      <Crossings crossings={data.crossings} />
      <section className="sheet stack">
        <h2>{words.title}</h2>
        {data.bearer === null ? null : (
          <dl className="facts">
            <dt>{words.bearer}</dt>
            <dd>{data.bearer.name}</dd>
          </dl>
        )}
        {data.lines.length === 0 ? null : (
          <ul className="list-plain stack">
            {data.lines.map((line) => (
              <li key={`${line.id} ${line.kind}`}>
                <div>
                  {fill(words.line, { date: dates.short(line.madeOn), from: line.from.name, to: line.to.name })}
                </div>
                <div className="row small soft">
                  <span>{`${kinds[line.kind]} · ${itemStates[line.state]}`}</span>
                  {line.maySee ? (
                    <Link to="/desks/handover/sheets/$regionId/$id" params={{ regionId: line.regionId, id: line.id }}>
                      {line.number}
                    </Link>
                  ) : (
                    <span>{line.number}</span>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
