import type { AssessmentHome } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { homeQuery } from './queries.ts'
import { ASSESSMENT } from './words/index.ts'

/** The rules and assessments of the own office, and those in which it is assessed. */
export function HomePage(): ReactNode {
  const words = useWords(ASSESSMENT)
  const { data: home, error, isPending, refetch } = useQuery(homeQuery)
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={home?.mayWrite === true ? <LinkButton to="/desks/assessment/new">{words.write}</LinkButton> : null}
    >
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading /> : null}
      {home ? <Home home={home} /> : null}
    </Page>
  )
}

function Home({ home: { mayWrite, schemes, rounds, ours } }: { home: AssessmentHome }): ReactNode {
  const words = useWords(ASSESSMENT)
  const writes = mayWrite || schemes.length > 0 || rounds.length > 0
  return (
    <div className="stack-wide">
      {writes ? (
        <section className="stack">
          <h2>{words.schemes}</h2>
          {schemes.length === 0 ? (
            <div className="sheet empty">
              <strong>{words.noSchemes}</strong>
              <span>{words.noSchemesLead}</span>
            </div>
          ) : null}
          <ul className="list-plain stack">
            {schemes.map((scheme) => (
              <li key={scheme.id} className="sheet row">
                <Link
                  to="/desks/assessment/schemes/$regionId/$id"
                  params={{ regionId: scheme.regionId, id: scheme.id }}
                  data-row=""
                >
                  {scheme.name}
                </Link>
                <span className="soft small">
                  {fill(words.edition, { year: scheme.year, edition: scheme.edition })}
                </span>
                <span className="mark">{words.states[scheme.state]}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {writes ? <Rounds title={words.rounds} empty={words.noRounds} rounds={rounds} /> : null}
      {ours.length > 0 || !writes ? <Rounds title={words.ours} empty={words.noOurs} rounds={ours} /> : null}
    </div>
  )
}

export function Rounds({
  title,
  empty,
  rounds,
}: {
  title: string
  empty: string
  rounds: AssessmentHome['rounds']
}): ReactNode {
  const words = useWords(ASSESSMENT)
  const say = useSay()
  const dates = useDates()
  return (
    <section className="stack">
      <h2>{title}</h2>
      {rounds.length === 0 ? <p className="soft">{empty}</p> : null}
      <ul className="list-plain stack">
        {rounds.map((round) => (
          <li key={round.id} className="sheet row">
            <Link
              to="/desks/assessment/rounds/$regionId/$id"
              params={{ regionId: round.regionId, id: round.id }}
              search={{}}
              data-row=""
            >
              {round.title}
            </Link>
            <span className="soft small">
              {[say(round.office.name), `${dates.day(round.from)} – ${dates.day(round.to)}`].join(' · ')}
            </span>
            <span className="mark">{words.roundStates[round.state]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
