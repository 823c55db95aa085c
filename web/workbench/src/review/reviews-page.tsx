import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { DueCell } from '../matter/list/due-cell.tsx'
import '../matter/list/matter-table.css'
import { PhaseMark } from '../matter/marks/phase-mark.tsx'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Mark } from '../ui/shape.tsx'
import { fill, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { reviewPages } from './queries.ts'
import { ReviewNav } from './review-nav.tsx'
import { REVIEW_PHASES, type ReviewSearch } from './search.ts'
import { REVIEW } from './words/index.ts'

const COLUMNS = ['due', 'matter', 'phase', 'received'] as const

/** The requests in the hands of the own office, the first due first. */
export function ReviewsPage(): ReactNode {
  const words = useWords(REVIEW)
  const common = useWords(COMMON)
  const dates = useDates()
  const search: ReviewSearch = useSearch({ from: '/desk/desks/reviews' })
  const navigate = useNavigate({ from: '/desks/reviews' })
  const list = useInfiniteQuery({ ...reviewPages(search), placeholderData: keepPreviousData })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const first = list.data?.pages[0]
  const asked = new URLSearchParams({ ...search, lang: usePreferences().language })
  const all = first ? REVIEW_PHASES.reduce((sum, phase) => sum + (first.counts[phase] ?? 0), 0) : 0
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={<Button href={`/api/v1/reviews/export?${asked}`}>{words.export}</Button>}
    >
      <ReviewNav />
      {first ? (
        <div className="row no-print">
          <Chips
            label={words.phase.label}
            value={search.phase ?? 'all'}
            chips={[
              { value: 'all' as const, label: fill(words.phase.all, { n: all }) },
              ...REVIEW_PHASES.map((phase) => ({
                value: phase,
                label: fill(words.phase[phase], { n: first.counts[phase] ?? 0 }),
              })),
            ]}
            onChange={(phase) => void navigate({ search: phase === 'all' ? {} : { phase } })}
          />
          {first.overdue > 0 ? (
            <Mark shape="alarm" tone="alarm">
              {fill(words.overdue, { n: first.overdue })}
            </Mark>
          ) : null}
        </div>
      ) : null}
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{words.emptyLead}</span>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div className="table-wrap">
          <table className="table matters">
            <caption className="only-read">{words.name}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className={column === 'due' ? 'col-due' : ''}>
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.matterId}>
                  <td>
                    <DueCell row={row} />
                  </td>
                  <td>
                    <Link
                      to="/desks/reviews/$regionId/$matterId"
                      params={{ regionId: row.regionId, matterId: row.matterId }}
                      data-row=""
                    >
                      {row.summary}
                    </Link>
                    <div className="soft small figures">{row.number}</div>
                  </td>
                  <td>
                    <PhaseMark phase={row.phase} />
                  </td>
                  <td className="nowrap">{dates.short(row.receivedOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
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
