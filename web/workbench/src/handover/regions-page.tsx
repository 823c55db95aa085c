import type { RegionHandover } from '@huiyin/api'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { CrossingMark } from './crossing-mark.tsx'
import { HandoverNav } from './handover-nav.tsx'
import { crossingPages } from './queries.ts'
import { CROSSING_STATES, DIRECTIONS } from './search.ts'
import { HANDOVER } from './words/index.ts'

/** What went to other regions, what arrives from them, and what came back, the newest first. */
export function RegionsPage(): ReactNode {
  const { regions: words, name } = useWords(HANDOVER)
  const common = useWords(COMMON)
  const search = useSearch({ from: '/desk/desks/handover/regions' })
  const navigate = useNavigate({ from: '/desks/handover/regions' })
  const list = useInfiniteQuery({ ...crossingPages(search), placeholderData: keepPreviousData })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page title={name} lead={words.lead}>
      <HandoverNav />
      <div className="row">
        <Chips
          label={words.direction}
          value={search.direction ?? 'all'}
          chips={(['all', ...DIRECTIONS] as const).map((value) => ({ value, label: words.directions[value] }))}
          onChange={(next) =>
            void navigate({
              search: ({ state }) => ({ ...(state && { state }), ...(next !== 'all' && { direction: next }) }),
            })
          }
        />
        <Chips
          label={words.state}
          value={search.state ?? 'all'}
          chips={(['all', ...CROSSING_STATES] as const).map((value) => ({ value, label: words.filters[value] }))}
          onChange={(next) =>
            void navigate({
              search: ({ direction }) => ({ ...(direction && { direction }), ...(next !== 'all' && { state: next }) }),
            })
          }
        />
      </div>
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
            <caption className="only-read">{words.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.matter}</th>
                <th scope="col">{words.between}</th>
                <th scope="col">{words.on}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.papers}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <CrossingRow key={`${row.direction} ${row.matterId} ${row.on}`} row={row} />
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

function CrossingRow({ row }: { row: RegionHandover }): ReactNode {
  const { regions: words } = useWords(HANDOVER)
  const dates = useDates()
  const say = useSay()
  return (
    <tr>
      <td>
        <Link to="/matters/$regionId/$matterId" params={{ regionId: row.regionId, matterId: row.matterId }} data-row="">
          {row.title}
        </Link>
        <div className="small soft figures nowrap">{row.number}</div>
      </td>
      <td>
        <div className="small soft">
          {fill(words.ways[row.direction], { office: say((row.direction === 'out' ? row.from : row.to).name) })}
        </div>
        <div>{say((row.direction === 'out' ? row.to : row.from).name)}</div>
        <div className="small soft figures nowrap">{row.other.number}</div>
      </td>
      <td className="nowrap">{dates.short(row.on)}</td>
      <td>
        <CrossingMark row={row} />
      </td>
      <td>
        {[row.letter, row.receipt].map((paper) =>
          paper === null ? null : (
            <div key={paper.seq} className="small figures nowrap">
              {paper.number}
            </div>
          ),
        )}
      </td>
    </tr>
  )
}
