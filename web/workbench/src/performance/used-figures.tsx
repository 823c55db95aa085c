import type { PerformanceIndicator } from '@huiyin/api'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { yuan } from '../ui/money.ts'
import { Loading } from '../ui/loading.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { exclusionsQuery, type IndicatorAt, recordPages } from './queries.ts'
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
        <UsedFigure key={figure.id} figure={figure} of={indicator} />
      ))}
    </section>
  )
}

function UsedFigure({ figure, of }: { figure: Used; of: IndicatorAt }): ReactNode {
  const { figure: words } = useWords(PERFORMANCE)
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <div className="sheet stack">
      <div className="row">
        <strong>{say(figure.name)}</strong>
        <span className="figures">{figure.value ?? '—'}</span>
        {figure.opens ? (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.close : words.open}
          </Button>
        ) : null}
      </div>
      <LeftOut figure={figure} />
      {open ? <RecordList of={of} figure={figure.id} /> : null}
    </div>
  )
}

/** What does not count in a denominator, and why: it always stands beside it. */
function LeftOut({ figure: { excluded, denominator } }: { figure: Used }): ReactNode {
  const { figure: words } = useWords(PERFORMANCE)
  const say = useSay()
  const list = useList()
  const reasons: Readonly<Record<string, string>> = words.reasons
  const names = useQuery(exclusionsQuery)
  const parts = Object.entries(excluded).filter(([, count]) => count > 0)
  if (denominator === null || parts.length === 0 || !names.data) return null
  const what = list(
    parts.map(([reason, count]) => `${say(names.data.get(reason) ?? reasons[reason] ?? reason)} ${count}`),
  )
  return <p className="soft small">{fill(words.excluded, { what })}</p>
}

function RecordList({ of, figure }: { of: IndicatorAt; figure: string }): ReactNode {
  const words = useWords(PERFORMANCE)
  const common = useWords(COMMON)
  const dates = useDates()
  const say = useSay()
  const list = useInfiniteQuery(recordPages(of, figure))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? <p className="soft">{words.recordsEmpty}</p> : null}
      <ul className="list-plain stack" aria-label={words.records}>
        {rows.map((row) => (
          <li key={row.id} className="row">
            {row.matter === null ? (
              <span>{row.label}</span>
            ) : (
              <Link to="/matters/$regionId/$matterId" params={row.matter}>
                {row.label || say(row.text) || dates.day(row.on)}
              </Link>
            )}
            <span>{say(row.text)}</span>
            {row.amount === null ? null : <span className="figures">{yuan(row.amount)}</span>}
            <span className="soft small">{dates.day(row.on)}</span>
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
