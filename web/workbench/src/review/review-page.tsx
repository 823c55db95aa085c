import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useChosenAction } from '../matter/one/chosen-action.ts'
import { Deadlines } from '../matter/one/deadlines.tsx'
import '../matter/one/matter-page.css'
import { WhatIMayDo } from '../matter/one/what-i-may-do.tsx'
import { matterQuery } from '../matter/queries.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { Hearings } from './hearings.tsx'
import { Opinions } from './opinions.tsx'
import { Panel } from './panel.tsx'
import { reviewQuery } from './queries.ts'
import { Request } from './request.tsx'
import { ReviewNav } from './review-nav.tsx'
import { REVIEW } from './words/index.ts'

/** One review: what it rests on at the left, the step to take at the right. */
export function ReviewPage(): ReactNode {
  const words = useWords(REVIEW)
  const at = useParams({ from: '/desk/desks/reviews/$regionId/$matterId' })
  const { data: matter, error, refetch } = useQuery(matterQuery(at))
  const review = useQuery(reviewQuery(at))
  const action = useChosenAction(at.matterId)
  const problem = error ?? review.error
  if (!matter || !review.data)
    return problem ? (
      <Page title={words.name} narrow>
        <ProblemNotice
          error={problem}
          onRetry={() => {
            void refetch()
            void review.refetch()
          }}
        />
      </Page>
    ) : (
      <Loading />
    )
  return (
    <Page
      title={matter.summary}
      lead={matter.number}
      actions={
        <Link to="/matters/$regionId/$matterId" params={at}>
          {words.toMatter}
        </Link>
      }
    >
      <ReviewNav />
      <div className="record-columns">
        <div>
          <Request review={review.data} />
          <Opinions opinions={review.data.opinions} />
          <Hearings review={review.data} />
        </div>
        <div>
          <WhatIMayDo matter={matter} action={action} />
          <Panel review={review.data} />
          <Deadlines matter={matter} />
        </div>
      </div>
    </Page>
  )
}
