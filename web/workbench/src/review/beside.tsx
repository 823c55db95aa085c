import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.ts'
import { reviewQuery } from './queries.ts'
import { REVIEW } from './words/index.ts'

/** The opinions with what became of them and the hearings, on the page of the matter. */
export function ReviewOfMatter({ regionId, matterId }: { regionId: string; matterId: string }): ReactNode {
  const words = useWords(REVIEW)
  const dates = useDates()
  const { data } = useQuery(reviewQuery({ regionId, matterId }))
  if (!data || (data.opinions.length === 0 && data.hearings.length === 0 && !data.mayArrange)) return null
  return (
    <section className="sheet stack">
      <h2>{words.beside.title}</h2>
      {data.opinions.length === 0 && data.hearings.length === 0 ? <p className="soft">{words.beside.none}</p> : null}
      <ul className="list-plain stack">
        {data.opinions.map((opinion) => (
          <li key={opinion.seq} className="row">
            <span>{words.kinds[opinion.kind]}</span>
            <span className="soft small">{dates.short(opinion.on)}</span>
            <span className="small">{words.effects[opinion.effect]}</span>
          </li>
        ))}
        {data.hearings.map((hearing) => (
          <li key={hearing.id} className="row">
            <span>{words.hearings}</span>
            <span className="soft small">{dates.short(hearing.on)}</span>
            <span className="small">{words.states[hearing.state]}</span>
          </li>
        ))}
      </ul>
      <Link to="/desks/reviews/$regionId/$matterId" params={{ regionId, matterId }} className="no-print">
        {words.beside.go}
      </Link>
    </section>
  )
}
