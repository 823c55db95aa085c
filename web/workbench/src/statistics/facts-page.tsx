import type { StatisticsFacts } from '@huiyin/api'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { PhaseMark } from '../matter/marks/phase-mark.tsx'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { ArticleText, CountedAt } from './figure-notes.tsx'
import { figureText } from './figure-text.ts'
import { FilterLine } from './filter-line.tsx'
import { catalogueQuery, factPages, pivotQuery } from './queries.ts'
import { changed, type StatisticsSearch } from './search.ts'
import { STATISTICS } from './words/index.ts'

/** The matters behind a part of a figure, each leading to its page. */
export function FactsPage(): ReactNode {
  const words = useWords(STATISTICS)
  const common = useWords(COMMON)
  const say = useSay()
  const search: StatisticsSearch = useSearch({ from: '/desk/desks/statistics/facts' })
  const navigate = useNavigate({ from: '/desks/statistics/facts' })
  const show = (next: StatisticsSearch): void => void navigate({ search: next })
  const { data: catalogue } = useQuery(catalogueQuery)
  const { part = 'numerator', ...cut } = search
  const { data: pivot } = useQuery(pivotQuery({ measure: 'received', ...cut }))
  const list = useInfiniteQuery({ ...factPages(search), placeholderData: keepPreviousData })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const definition = catalogue?.measures.find(({ id }) => id === (search['measure'] ?? 'received'))
  const figure = pivot?.total
  const parts = [
    { value: 'numerator', label: `${definition?.isShare ? words.numerator : words.total} ${figure?.numerator ?? ''}` },
    ...(definition?.isShare
      ? [{ value: 'denominator', label: `${words.denominator} ${figure?.denominator ?? ''}` }]
      : []),
    ...(definition?.excluded ?? []).map(({ reason, name }) => ({
      value: reason,
      label: `${words.excluded}: ${say(name)} ${figure?.excluded[reason] ?? ''}`,
    })),
  ]
  return (
    <Page
      title={words.facts.title}
      lead={words.facts.lead}
      actions={
        <Link to="/desks/statistics/table" search={changed(search, { part: undefined })}>
          {words.facts.back}
        </Link>
      }
    >
      {definition ? (
        <div>
          <h2>
            {say(definition.name)} {figure ? figureText(figure) : ''}
          </h2>
          <p className="statistics-lead">
            {say(definition.formula)} <ArticleText article={definition.article} />
          </p>
        </div>
      ) : null}
      {pivot ? <CountedAt period={pivot.period} asOf={pivot.asOf} countedAt={pivot.countedAt} /> : null}
      <Chips
        label={words.facts.part}
        value={part}
        chips={parts}
        onChange={(next) => show(changed(search, { part: next === 'numerator' ? undefined : next }))}
      />
      <FilterLine search={search} onChange={show} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.facts.empty}</strong>
          <span>{words.facts.emptyLead}</span>
        </div>
      ) : null}
      {rows.length > 0 ? <FactTable rows={rows} /> : null}
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

function FactTable({ rows }: { rows: StatisticsFacts['items'] }): ReactNode {
  const words = useWords(STATISTICS)
  const say = useSay()
  const dates = useDates()
  const { columns } = words.facts
  const ofLimits = rows.some(({ limit }) => limit !== null)
  const heads = ofLimits
    ? [
        columns.number,
        columns.summary,
        columns.receivedOn,
        columns.phase,
        columns.limit,
        columns.due,
        columns.ended,
        columns.office,
      ]
    : [columns.number, columns.summary, columns.receivedOn, columns.phase, columns.holder]
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{words.facts.title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.matterId} ${row.limit?.n ?? ''}`}>
              <td className="figures-left">{row.number}</td>
              <td>
                <Link
                  to="/matters/$regionId/$matterId"
                  params={{ regionId: row.regionId, matterId: row.matterId }}
                  data-row={row.number}
                >
                  {row.summary}
                </Link>
              </td>
              <td>{dates.day(row.receivedOn)}</td>
              <td>
                <PhaseMark phase={row.phase as never} />
              </td>
              {row.limit === null ? (
                <td>{say(row.holder.name)}</td>
              ) : (
                <>
                  <td>{say(row.limit.name)}</td>
                  <td>{dates.day(row.limit.dueOn)}</td>
                  <td>{row.limit.endedOn === null ? '–' : dates.day(row.limit.endedOn)}</td>
                  <td>{say(row.limit.office.name)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
