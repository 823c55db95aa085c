import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Guarded } from '../app/forbidden.tsx'
import { useMay, useSession } from '../app/session.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useSay, useWords } from '../ui/words.ts'
import './hall.css'
import { hallsQuery, type Hall } from './queries.ts'
import { HALL } from './words/index.ts'

interface FrameProps {
  /** Who may open the page: a policy of the server. */
  policy?: 'hall.work' | 'hall.arrange'
  title: string
  lead: string
  /** The hall that the address names; the first of the own office otherwise. */
  hallId: string | undefined
  onHall: (hallId: string) => void
  actions?: ReactNode
  children: (hall: Hall) => ReactNode
}

/** The halls at which the officer's office has a window. */
export function useOwnHalls(): { halls: readonly Hall[]; isPending: boolean; error: unknown } {
  const { office } = useSession()
  const { data, isPending, error } = useQuery(hallsQuery)
  const halls = (data ?? []).filter(
    (hall) =>
      hall.officeId === office.id || hall.windows.some((window) => window.active && window.officeId === office.id),
  )
  return { halls, isPending, error }
}

/** The ways between the pages of the hall. */
export function HallLinks({ hallId }: { hallId?: string | undefined }): ReactNode {
  const { pages } = useWords(HALL)
  const mayArrange = useMay('hall.arrange')
  const search = hallId === undefined ? {} : { hall: hallId }
  const same = { activeOptions: { exact: true, includeSearch: false } }
  const mayWork = useMay('hall.work')
  return (
    <nav className="tabs no-print" aria-label={pages.label}>
      {mayWork ? (
        <>
          <Link to="/desks/hall" search={search} {...same}>
            {pages.queue}
          </Link>
          <Link to="/desks/hall/bookings" search={search} {...same}>
            {pages.bookings}
          </Link>
          <Link to="/desks/hall/roster" search={search} {...same}>
            {pages.roster}
          </Link>
          <Link to="/desks/hall/rooms" search={search} {...same}>
            {pages.rooms}
          </Link>
          <Link to="/desks/hall/leaders" search={search} {...same}>
            {pages.leaders}
          </Link>
        </>
      ) : null}
      <Link to="/desks/hall/sponsored" search={{}} {...same}>
        {pages.sponsored}
      </Link>
      {mayArrange ? (
        <Link to="/desks/hall/set-up" search={search} {...same}>
          {pages.setUp}
        </Link>
      ) : null}
    </nav>
  )
}

/** A page about one hall, for those who may open it; says what to do where there is no hall. */
export function HallFrame({ policy = 'hall.work', ...frame }: FrameProps): ReactNode {
  return (
    <Guarded policy={policy}>
      <Frame {...frame} />
    </Guarded>
  )
}

function Frame({ title, lead, hallId, onHall, actions, children }: Omit<FrameProps, 'policy'>): ReactNode {
  const words = useWords(HALL)
  const say = useSay()
  const { halls, isPending, error } = useOwnHalls()
  const hall = halls.find(({ id }) => id === hallId) ?? halls[0]
  return (
    <Page title={title} lead={lead} actions={actions}>
      <HallLinks hallId={hall?.id} />
      <ProblemNotice error={error} />
      {isPending ? <Loading /> : null}
      {halls.length > 1 && hall ? (
        <ChoiceField
          label={words.hall}
          choices={halls.map(({ id, name }) => ({ value: id, label: say(name) }))}
          value={hall.id}
          onChange={(next) => next !== null && onHall(next)}
        />
      ) : null}
      {hall ? children(hall) : null}
      {!isPending && !hall && error === null ? (
        <div className="sheet empty">
          <strong>{words.none}</strong>
          <p>{words.noneLead}</p>
        </div>
      ) : null}
    </Page>
  )
}
