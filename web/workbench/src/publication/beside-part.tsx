import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import { publicationQuery } from './queries.ts'
import { PUBLICATION } from './words/index.ts'

/** How far the publication of a matter has come, on the page of the matter. */
export function PublicationBeside({ regionId, matterId }: { regionId: string; matterId: string }): ReactNode {
  const words = useWords(PUBLICATION)
  const { data: one } = useQuery(publicationQuery({ regionId, matterId }))
  if (!one || (one.state === null && one.may.length === 0)) return null
  return (
    <section className="sheet stack">
      <h2>{words.beside.title}</h2>
      <p className="row">
        <span>{one.state === null ? words.beside.fit : words.states[one.state]}</span>
        <Link to="/desks/publications/$regionId/$matterId" params={{ regionId, matterId }}>
          {words.beside.open}
        </Link>
      </p>
    </section>
  )
}
