import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Chips } from '../ui/chips.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { HallLinks } from './hall-frame.tsx'
import { sponsoredPages, sponsorStateOf } from './queries.ts'
import { SponsorLines } from './sponsor-lines.tsx'
import { HALL } from './words/index.ts'

const STATES = ['active', 'resolved', 'ended'] as const

/** Matters that a leader sees through. */
export function SponsoredPage(): ReactNode {
  const { sponsor: words } = useWords(HALL)
  const state = sponsorStateOf(useSearch({ from: '/desk/desks/hall/sponsored' }).state)
  const navigate = useNavigate({ from: '/desks/hall/sponsored' })
  const list = useInfiniteQuery(sponsoredPages(state))
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title={words.title} lead={words.lead}>
      <HallLinks />
      <div className="no-print">
        <Chips
          label={words.state}
          value={state}
          chips={STATES.map((value) => ({ value, label: words.states[value] }))}
          onChange={(next) => void navigate({ search: { state: next } })}
        />
      </div>
      <ProblemNotice error={list.error} />
      {list.data && rows.length === 0 ? <p className="sheet empty">{words.empty}</p> : null}
      {rows.map(({ matter, ...sponsorship }) => (
        <section key={sponsorship.id} className="sheet stack">
          <h2>
            <Link to="/matters/$regionId/$matterId" params={{ regionId: matter.regionId, matterId: matter.matterId }}>
              <span className="figures">{matter.number}</span> {matter.summary}
            </Link>
          </h2>
          <SponsorLines regionId={matter.regionId} sponsorship={sponsorship} />
        </section>
      ))}
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </Page>
  )
}
