import type { BacklogCampaign, BacklogLine } from '@huiyin/api'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { ITEM_STATE_NAMES } from '../../../../server/src/domains/backlog/states.ts'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Mark, type ShapeName } from '../ui/shape.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { itemPages, type BacklogAt } from './queries.ts'
import type { WallSearch } from './search.ts'
import { BACKLOG } from './words/index.ts'

const SHAPES: Readonly<Record<BacklogLine['state'], ShapeName>> = {
  listed: 'ring',
  assigned: 'arrow',
  planned: 'half',
  proposed: 'square',
  struck: 'check',
}

/** The list itself, the oldest matter first, with what is due next. */
export function WallList({ at, campaign }: { at: BacklogAt; campaign: BacklogCampaign }): ReactNode {
  const words = useWords(BACKLOG)
  const common = useWords(COMMON)
  const say = useSay()
  const search: WallSearch = useSearch({ from: '/desk/desks/backlog/campaigns/$regionId/$id' })
  const navigate = useNavigate({ from: '/desks/backlog/campaigns/$regionId/$id' })
  const list = useInfiniteQuery({ ...itemPages(at, search), placeholderData: keepPreviousData })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const hidden = campaign.counts.total - campaign.seen
  const office = campaign.offices.find((one) => one.office?.id === search.office)?.office
  const show = (next: WallSearch): void => void navigate({ search: next, resetScroll: false })
  const { office: _office, ...anyOffice } = search
  return (
    <section className="stack">
      <h2>{words.wall.list}</h2>
      <div className="row no-print not-on-screen">
        <Chips
          label={words.wall.filter}
          value={search.show ?? 'all'}
          chips={(['all', ...ITEM_STATE_NAMES, 'late', 'sampled'] as const).map((value) => ({
            value,
            label:
              value === 'all' || value === 'late' || value === 'sampled'
                ? words.filters[value]
                : words.itemStates[value],
          }))}
          onChange={(next) => {
            const { show: _show, ...rest } = search
            show(next === 'all' ? rest : { ...rest, show: next })
          }}
        />
        {office === undefined || office === null ? null : (
          <Button onClick={() => show(anyOffice)}>{`${say(office.name)} ×`}</Button>
        )}
      </div>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? <p className="sheet soft">{words.wall.none}</p> : null}
      {rows.length > 0 ? <ListTable rows={rows} /> : null}
      {hidden > 0 ? <p className="soft small">{fill(words.wall.hiddenSome, { count: hidden })}</p> : null}
      {list.hasNextPage ? <p className="soft small">{fill(words.wall.shown, { shown: rows.length })}</p> : null}
      {list.hasNextPage ? (
        <div className="no-print">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

/** Matters on a list, one a line. */
export function ListTable({ rows }: { rows: readonly BacklogLine[] }): ReactNode {
  const words = useWords(BACKLOG)
  const say = useSay()
  const dates = useDates()
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{words.wall.list}</caption>
        <thead>
          <tr>
            {(['matter', 'received', 'state', 'office', 'sponsor', 'plan', 'due'] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link
                  to="/desks/backlog/items/$regionId/$id"
                  params={{ regionId: row.regionId, id: row.id }}
                  data-row=""
                >
                  {row.summary}
                </Link>
                <div className="small soft figures nowrap">{row.number}</div>
              </td>
              <td className="nowrap">{dates.day(row.receivedOn)}</td>
              <td>
                <Mark shape={SHAPES[row.state]} tone={row.state === 'struck' ? 'good' : 'plain'}>
                  {words.itemStates[row.state]}
                </Mark>
                <Marks row={row} />
              </td>
              <td>
                {row.office === null ? <span className="soft">{words.wall.noOffice}</span> : say(row.office.name)}
              </td>
              <td>{row.sponsor}</td>
              <td className="figures nowrap">{row.planTotal === 0 ? null : `${row.planDone} / ${row.planTotal}`}</td>
              <td className="nowrap">
                {row.nextDue === null ? null : row.late ? (
                  <Mark shape="alarm" tone="alarm">
                    {dates.short(row.nextDue)}
                  </Mark>
                ) : (
                  dates.short(row.nextDue)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Marks({ row }: { row: BacklogLine }): ReactNode {
  const words = useWords(BACKLOG)
  const said = [
    ...(!row.matterOpen && row.state !== 'struck' ? [words.wall.concluded] : []),
    ...(row.frozen ? [] : [words.wall.added]),
    ...(row.sampled ? [words.wall.sampled] : []),
    ...(row.held === null ? [] : [row.held ? words.item.held : words.item.failed]),
  ]
  return said.map((text) => (
    <div key={text} className="small soft">
      {text}
    </div>
  ))
}
