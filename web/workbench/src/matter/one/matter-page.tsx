import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { useWords } from '../../ui/words.ts'
import { matterQuery } from '../queries.ts'
import { MATTER } from '../words/matter.ts'
import { Beside } from './beside.tsx'
import { Attachments } from './attachments.tsx'
import { Deadlines } from './deadlines.tsx'
import { Letters } from './letters.tsx'
import { Links } from './links.tsx'
import { MatterFacts } from './matter-facts.tsx'
import { MatterHead } from './matter-head.tsx'
import './matter-page.css'
import { Papers } from './papers.tsx'
import { People } from './people.tsx'
import { Timeline, TIMELINE_ID } from './timeline.tsx'
import { useChosenAction } from './chosen-action.ts'
import { WhatIMayDo, MAY_ID } from './what-i-may-do.tsx'

/** Everything about one matter on one screen, with what can be done beside it. */
export function MatterPage(): ReactNode {
  const at = useParams({ from: '/desk/matters/$regionId/$matterId' })
  const { data: matter, error, refetch } = useQuery(matterQuery(at))
  const words = useWords(MATTER)
  const action = useChosenAction(at.matterId)
  useShortcuts({ a: () => goTo(MAY_ID), t: () => goTo(TIMELINE_ID) })
  if (error && !matter)
    return (
      <Page title={words.number} narrow>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    )
  if (!matter) return <Loading />
  return (
    <main id="main" className="matter">
      <MatterHead matter={matter} />
      <div className="matter-main">
        <section className="sheet">
          <h2>{words.text}</h2>
          <p className="pre matter-text">{matter.text}</p>
          {matter.purpose === '' ? null : (
            <>
              <h3>{words.purpose}</h3>
              <p className="pre">{matter.purpose}</p>
            </>
          )}
        </section>
        <Attachments matter={matter} />
        <People key={matter.matterId} matter={matter} />
        <MatterFacts matter={matter} />
        <Timeline matter={matter} />
      </div>
      <div className="matter-side">
        <WhatIMayDo matter={matter} action={action} hearingsAtReview />
        <Letters matter={matter} onGive={action.choose} />
        <Deadlines matter={matter} />
        <Papers matter={matter} />
        <Beside regionId={matter.regionId} matterId={matter.matterId} />
        <Links matter={matter} onGive={action.choose} />
      </div>
    </main>
  )
}

function goTo(id: string): void {
  const part = document.querySelector<HTMLElement>(`#${id}`)
  part?.scrollIntoView({ block: 'start' })
  part?.focus({ preventScroll: true })
}
