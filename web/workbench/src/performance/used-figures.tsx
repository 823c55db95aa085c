import type { PerformanceIndicator } from '@huiyin/api'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { exclusionsQuery, recordPages, type Records } from './queries.ts'
import { PERFORMANCE } from './words/index.ts'

type Used = PerformanceIndicator['figures'][number]

/** The figures that a formula names, each with its value and the matters it counts. */
export function UsedFigures({ indicator }: { indicator: PerformanceIndicator }): ReactNode {
  const words = useWords(PERFORMANCE)
  if (indicator.figures.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.figures}</h2>
      {indicator.figures.map((figure) => (
        <UsedFigure key={figure.id} figure={figure} />
      ))}
    </section>
  )
}

function UsedFigure({ figure }: { figure: Used }): ReactNode {
  const { figure: words } = useWords(PERFORMANCE)
  const say = useSay()
  const [open, setOpen] = useState(false)
  const { records } = figure
  return (
    <div className="sheet stack">
      <div className="row">
        <strong>{say(figure.name)}</strong>
        <span className="figures">{figure.value ?? '—'}</span>
        {records === null ? null : (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.close : words.open}
          </Button>
        )}
      </div>
      <LeftOut figure={figure} />
      {records !== null && open ? <RecordList records={records} /> : null}
    </div>
  )
}

/** What does not count in a denominator, and why: it always stands beside it. */
function LeftOut({ figure: { excluded, records } }: { figure: Used }): ReactNode {
  const { figure: words } = useWords(PERFORMANCE)
  const say = useSay()
  const list = useList()
  const names = useQuery(exclusionsQuery)
  const parts = Object.entries(excluded).filter(([, count]) => count > 0)
  if (records?.part !== 'denominator' || parts.length === 0 || !names.data) return null
  const what = list(parts.map(([reason, count]) => `${say(names.data.get(reason) ?? reason)} ${count}`))
  return <p className="soft small">{fill(words.excluded, { what })}</p>
}

function RecordList({ records }: { records: Records }): ReactNode {
  const words = useWords(PERFORMANCE)
  const common = useWords(COMMON)
  const dates = useDates()
  const list = useInfiniteQuery(recordPages(records))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? <p className="soft">{words.recordsEmpty}</p> : null}
      <ul className="list-plain stack" aria-label={words.records}>
        {rows.map((row) => (
          <li key={`${row.matterId}-${row.limit?.n ?? ''}`} className="row">
            <Link to="/matters/$regionId/$matterId" params={{ regionId: row.regionId, matterId: row.matterId }}>
              {row.number}
            </Link>
            <span>{row.summary}</span>
            <span className="soft small">{dates.day(row.receivedOn)}</span>
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
    </>
  )
}
