import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Chips } from '../ui/chips.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { ConferenceNav } from './conference-nav.tsx'
import { DecisionItem } from './decision-item.tsx'
import { followUpPages } from './queries.ts'
import type { FollowUpSearch } from './routes.ts'
import { CONFERENCE } from './words/index.ts'

/** Decisions until they are done, the first due first. */
export function FollowUpPage(): ReactNode {
  const { followUp: words } = useWords(CONFERENCE)
  const common = useWords(COMMON)
  const search: FollowUpSearch = useSearch({ from: '/desk/desks/conference/decisions' })
  const navigate = useNavigate({ from: '/desks/conference/decisions' })
  const list = useInfiniteQuery({ ...followUpPages(search), placeholderData: keepPreviousData })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const { side: _side, ...withoutSide } = search
  const { done: _done, ...withoutDone } = search
  return (
    <Page title={words.title} lead={words.lead}>
      <ConferenceNav />
      <div className="row no-print">
        <Chips
          label={words.side.label}
          value={search.side ?? 'convened'}
          chips={(['convened', 'ours'] as const).map((value) => ({ value, label: words.side[value] }))}
          onChange={(side) => void navigate({ search: side === 'ours' ? { ...search, side } : withoutSide })}
        />
        <Chips
          label={words.done.label}
          value={search.done === 'true' ? 'done' : 'open'}
          chips={(['open', 'done'] as const).map((value) => ({ value, label: words.done[value] }))}
          onChange={(done) => void navigate({ search: done === 'done' ? { ...search, done: 'true' } : withoutDone })}
        />
      </div>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{words.emptyLead}</span>
        </div>
      ) : null}
      {rows.map((decision) => (
        <div key={decision.id} className="sheet stack">
          <DecisionItem decision={decision} />
          <Link
            to="/desks/conference/meetings/$regionId/$id"
            params={{ regionId: decision.regionId, id: decision.meetingId }}
            className="small"
          >
            {words.meeting}
          </Link>
        </div>
      ))}
      {list.hasNextPage ? (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}
