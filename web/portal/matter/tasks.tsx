import type { ReactNode } from 'react'
import type { CitizenMatter } from '../backend.ts'
import type { Place } from '../paths.ts'
import type { Visit } from '../visit.ts'

const TASKS = {
  addMaterial: 'addMaterial',
  requestReview: 'askReview',
  requestSecondReview: 'askSecondReview',
  rate: 'rate',
  withdraw: 'withdraw',
} as const satisfies Record<string, Place>

/** What the petitioner may do now, as the procedure says. */
export function Tasks({ visit, matter }: { visit: Visit; matter: CitizenMatter }): ReactNode {
  const { matter: page } = visit.m
  const open = (Object.keys(TASKS) as (keyof typeof TASKS)[]).filter((verb) => matter.may.includes(verb))
  if (open.length === 0) return null
  return (
    <nav className="no-print" aria-label={page.mayTitle}>
      <h2>{page.mayTitle}</h2>
      <ul className="tasks">
        {open.map((verb) => (
          <li key={verb}>
            <a href={visit.to(TASKS[verb])}>{page.may[verb]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
