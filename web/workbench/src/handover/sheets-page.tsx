import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Mark } from '../ui/shape.tsx'
import { fill, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { HandoverNav } from './handover-nav.tsx'
import { sheetPages } from './queries.ts'
import { HANDOVER } from './words/index.ts'

const STATES = ['all', 'open', 'closed'] as const

/** The hand-over sheets of the office that concern the reader, the newest first. */
export function SheetsPage(): ReactNode {
  const { sheets: words, states, reasons, lead, name, nav } = useWords(HANDOVER)
  const common = useWords(COMMON)
  const dates = useDates()
  const search = useSearch({ from: '/desk/desks/handover/sheets' })
  const navigate = useNavigate({ from: '/desks/handover/sheets' })
  const list = useInfiniteQuery({ ...sheetPages(search), placeholderData: keepPreviousData })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page title={name} lead={lead}>
      <HandoverNav />
      <Chips
        label={words.state}
        value={search.state ?? 'all'}
        chips={STATES.map((value) => ({ value, label: states[value] }))}
        onChange={(next) => void navigate({ search: next === 'all' ? {} : { state: next } })}
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.none}</strong>
          <span>{words.noneLead}</span>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div className="table-wrap">
          <table className="table">
            <caption className="only-read">{nav.sheets}</caption>
            <thead>
              <tr>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.reason}</th>
                <th scope="col">{words.made}</th>
                <th scope="col">{words.lines}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td className="nowrap">
                    <Link
                      to="/desks/handover/sheets/$regionId/$id"
                      params={{ regionId: row.regionId, id: row.id }}
                      data-row=""
                    >
                      {row.number}
                    </Link>
                  </td>
                  <td>{row.from.name}</td>
                  <td>{reasons[row.reason]}</td>
                  <td className="nowrap">{dates.short(row.madeOn)}</td>
                  <td className="figures">{row.items}</td>
                  <td>
                    {row.state === 'closed' ? (
                      <Mark shape="check">{states.closed}</Mark>
                    ) : (
                      `${states.open} (${row.waiting})`
                    )}
                    {row.waitingForMe > 0 ? (
                      <div>
                        <strong>{fill(words.forMe, { n: row.waitingForMe })}</strong>
                      </div>
                    ) : null}
                  </td>
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
