import type { ReliefLine } from '@huiyin/api'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { yuan } from '../ui/money.ts'
import { applicationPages } from './queries.ts'
import { ReliefNav } from './relief-nav.tsx'
import type { ReliefSearch } from './search.ts'
import { RELIEF } from './words/index.ts'

const STATES = ['all', 'applied', 'assessed', 'granted', 'paid', 'refused', 'withdrawn'] as const

/** The applications for relief, the newest first. */
export function ApplicationsPage(): ReactNode {
  const words = useWords(RELIEF)
  const common = useWords(COMMON)
  const { language } = usePreferences()
  const search = useSearch({ from: '/desk/desks/relief' })
  const navigate = useNavigate({ from: '/desks/relief' })
  const show = (next: ReliefSearch): void => void navigate({ search: next })
  const list = useInfiniteQuery({ ...applicationPages(search), placeholderData: keepPreviousData })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const asked = new URLSearchParams({ ...search, lang: language }).toString()
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={<Button href={`/api/v1/relief/applications/export?${asked}`}>{words.export}</Button>}
    >
      <ReliefNav />
      <div className="row no-print">
        <Chips
          label={words.state.label}
          value={(search.state ?? 'all') as (typeof STATES)[number]}
          chips={STATES.map((value) => ({ value, label: words.state[value] }))}
          onChange={(next) =>
            show({ ...(next === 'all' ? {} : { state: next }), ...(search.untold ? { untold: search.untold } : {}) })
          }
        />
        <label className="confirm">
          <input
            type="checkbox"
            checked={search.untold === 'true'}
            onChange={(event) =>
              show({
                ...(search.state === undefined ? {} : { state: search.state }),
                ...(event.target.checked ? { untold: 'true' } : {}),
              })
            }
          />
          <span>{words.untold}</span>
        </label>
      </div>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{words.emptyLead}</span>
        </div>
      ) : null}
      {rows.length > 0 ? <ApplicationTable rows={rows} /> : null}
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

function ApplicationTable({ rows }: { rows: readonly ReliefLine[] }): ReactNode {
  const words = useWords(RELIEF)
  const dates = useDates()
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{words.nav.applications}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.matter}</th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.asked}</th>
            <th scope="col">{words.columns.granted}</th>
            <th scope="col">{words.columns.paid}</th>
            <th scope="col">{words.columns.applied}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link
                  to="/desks/relief/applications/$regionId/$id"
                  params={{ regionId: row.regionId, id: row.id }}
                  data-row=""
                >
                  {row.summary}
                </Link>
                <div className="small soft figures nowrap">{row.number}</div>
              </td>
              <td>
                {words.state[row.state]}
                {row.decidedOn !== null && row.toldOn === null ? (
                  <div className="small soft">{words.one.notTold}</div>
                ) : null}
              </td>
              <td className="figures nowrap">{yuan(row.asked)}</td>
              <td className="figures nowrap">{row.decidedOn === null ? null : yuan(row.granted)}</td>
              <td className="figures nowrap">{yuan(row.paid - row.refunded)}</td>
              <td className="nowrap">{dates.short(row.appliedOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
