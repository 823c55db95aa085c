import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DocumentLinks } from '../records/document-links.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { HearingFacts } from './hearing-item.tsx'
import { hearingQuery } from './queries.ts'
import { REVIEW } from './words/index.ts'

/** A hearing that the own office is invited to: when, where, what to bring, with the notice to print. */
export function InvitationPage(): ReactNode {
  const words = useWords(REVIEW)
  const dates = useDates()
  const say = useSay()
  const at = useParams({ from: '/desk/desks/reviews/hearings/$regionId/$id' })
  const { data: hearing, error, refetch } = useQuery(hearingQuery(at))
  if (!hearing)
    return (
      <Page title={words.invitation}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
      </Page>
    )
  return (
    <Page title={words.invitation} lead={words.invitationLead}>
      <section className="sheet stack">
        <div className="row">
          <h2>
            {dates.full(hearing.on)} {hearing.time}
          </h2>
          <span className="tag">{words.states[hearing.state]}</span>
        </div>
        <p className="soft small">
          {words.arranger}: {say(hearing.office.name)} · <span className="figures">{hearing.number}</span>
        </p>
        <HearingFacts hearing={hearing} />
        <div className="row no-print">
          <DocumentLinks name={words.notice} address={`/api/v1/hearings/${at.regionId}/${at.id}/notice/document`} />
        </div>
      </section>
    </Page>
  )
}
