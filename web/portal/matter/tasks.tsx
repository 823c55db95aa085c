import type { ReactNode } from 'react'
import type { CitizenMatter } from '../backend.ts'
import type { Place } from '../paths.ts'
import { openTasks, type Task } from './open-tasks.ts'
import type { Visit } from '../visit.ts'

const ADDRESSES = {
  addMaterial: 'addMaterial',
  requestReview: 'askReview',
  requestSecondReview: 'askSecondReview',
  rate: 'rate',
  changeWishes: 'wishes',
  withdraw: 'withdraw',
} as const satisfies Record<Task, Place>

/** What the petitioner may do now, each with its page. */
export function Tasks({ visit, matter }: { visit: Visit; matter: CitizenMatter }): ReactNode {
  const { matter: page } = visit.m
  const open = openTasks(matter)
  return (
    <nav className="no-print" aria-label={page.mayTitle}>
      <h2>{page.mayTitle}</h2>
      <ul className="tasks">
        {open.map((verb) => (
          <li key={verb}>
            <a href={visit.to(ADDRESSES[verb])}>{page.may[verb]}</a>
          </li>
        ))}
        <li>
          <a href={visit.to('notify')}>{page.may.notify}</a>
        </li>
      </ul>
    </nav>
  )
}
