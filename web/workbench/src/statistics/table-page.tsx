import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, type ReactNode } from 'react'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Chips } from '../ui/chips.tsx'
import { Field } from '../ui/field.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { CHARTS, type ChartKind, chartOf, presetOf } from './charts/kinds.ts'
import { ArticleText, CountedAt } from './figure-notes.tsx'
import { FilterLine } from './filter-line.tsx'
import { PivotTable } from './pivot-table.tsx'
import { QuestionForm } from './question-form.tsx'
import { catalogueQuery, pivotQuery } from './queries.ts'
import { SavedViews } from './saved-views.tsx'
import { changed, type StatisticsSearch } from './search.ts'
import { StatisticsNav } from './statistics-nav.tsx'
import { STATISTICS } from './words/index.ts'

const Chart = lazy(() => import('./charts/chart.tsx').then(({ Chart: component }) => ({ default: component })))

/** One figure in rows and columns, drawn if one likes; what is asked stands in the address. */
export function TablePage(): ReactNode {
  const words = useWords(STATISTICS)
  const say = useSay()
  const { language } = usePreferences()
  const search: StatisticsSearch = useSearch({ from: '/desk/desks/statistics/table' })
  const navigate = useNavigate({ from: '/desks/statistics/table' })
  const show = (next: StatisticsSearch): void => void navigate({ search: next })
  const { data: catalogue } = useQuery(catalogueQuery)
  const asked = { measure: 'received', ...(search['rows'] === undefined ? { rows: 'channel' } : {}), ...search }
  const { data: pivot, error, refetch } = useQuery(pivotQuery(asked))
  const definition = catalogue?.measures.find(({ id }) => id === asked.measure)
  const dimension = (id: string): string => say(catalogue?.dimensions.find((each) => each.id === id)?.name)
  const dimensions = (catalogue?.dimensions ?? [])
    .filter(({ of }) => of === 'matters' || definition?.counts === 'limits')
    .map(({ id, name }) => ({ value: id, label: say(name) }))
  const { chart: _chart, ...question } = asked as Record<string, string>
  const file = (format: string): string =>
    `/api/v1/statistics/export?${new URLSearchParams({ ...question, format, lang: language }).toString()}`
  const chart = chartOf(search)
  const choose = (name: 'rows' | 'columns', label: string): ReactNode => (
    <Field label={label}>
      {(control) => (
        <ChoiceField
          control={control}
          choices={dimensions}
          placeholder={words.fields.none}
          value={asked[name as 'rows'] ?? null}
          onChange={(value) => show(changed(asked, { [name]: value ?? undefined, chart: undefined }))}
        />
      )}
    </Field>
  )
  return (
    <Page
      title={words.table.title}
      lead={words.table.lead}
      actions={
        <>
          <Button onClick={() => window.print()}>{words.print}</Button>
          <Button href={file('csv')}>{words.csv}</Button>
          <Button href={file('xlsx')}>{words.xlsx}</Button>
        </>
      }
    >
      <StatisticsNav search={search} />
      <QuestionForm search={search} onChange={show}>
        <Field label={words.fields.measure}>
          {(control) => (
            <ChoiceField
              control={control}
              choices={(catalogue?.measures ?? []).map(({ id, name, formula }) => ({
                value: id,
                label: say(name),
                note: say(formula),
              }))}
              value={asked.measure}
              onChange={(measure) => show(changed(search, { measure: measure ?? undefined }))}
            />
          )}
        </Field>
        {choose('rows', words.fields.rows)}
        {choose('columns', words.fields.columns)}
      </QuestionForm>
      <Chips<ChartKind>
        label={words.chart.label}
        value={chart}
        chips={CHARTS.map((value) => ({ value, label: words.chart[value] }))}
        onChange={(next) => show(changed(search, presetOf(next)))}
      />
      <FilterLine search={search} onChange={show} />
      <SavedViews search={asked} onOpen={show} />
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!pivot || !definition ? (
        error ? null : (
          <Loading />
        )
      ) : (
        <section aria-label={say(definition.name)} className="statistics-result">
          <h2>{say(definition.name)}</h2>
          <p className="statistics-lead">
            {say(definition.formula)} <ArticleText article={definition.article} />
          </p>
          <CountedAt period={pivot.period} asOf={pivot.asOf} countedAt={pivot.countedAt} />
          {pivot.cells.length === 0 ? (
            <div className="sheet empty">
              <strong>{words.empty}</strong>
              <span>{words.emptyLead}</span>
            </div>
          ) : (
            <>
              {chart === 'none' ? null : (
                <Suspense fallback={<Loading />}>
                  <Chart kind={chart} pivot={pivot} name={say(definition.name)} />
                </Suspense>
              )}
              <PivotTable
                pivot={pivot}
                search={search}
                definition={definition}
                nameOfDimension={dimension}
                nameOfComparison={(id) => say(catalogue?.comparisons.find((each) => each.id === id)?.name)}
              />
            </>
          )}
        </section>
      )}
    </Page>
  )
}
