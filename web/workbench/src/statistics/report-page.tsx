import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { ArticleText, CountedAt, ExcludedText } from './figure-notes.tsx'
import { changeText, figureText } from './figure-text.ts'
import { FilterLine } from './filter-line.tsx'
import { QuestionForm } from './question-form.tsx'
import { catalogueQuery, reportQuery } from './queries.ts'
import { changed, type StatisticsSearch } from './search.ts'
import { StatisticsNav } from './statistics-nav.tsx'
import { STATISTICS } from './words/index.ts'

/** Every figure of a period beside the periods it is compared with, each with its formula; a figure opens its matters. */
export function ReportPage(): ReactNode {
  const words = useWords(STATISTICS)
  const say = useSay()
  const { language } = usePreferences()
  const search: StatisticsSearch = useSearch({ from: '/desk/desks/statistics' })
  const navigate = useNavigate({ from: '/desks/statistics' })
  const show = (next: StatisticsSearch): void => void navigate({ search: next })
  const { data: catalogue } = useQuery(catalogueQuery)
  // The year so far counts most: in a large office the rest is there before it.
  const first = useQuery(reportQuery({ ...search, compare: 'previous,lastYear' }))
  const whole = useQuery({ ...reportQuery(search), enabled: first.isSuccess && !first.isPlaceholderData })
  const report = whole.data && !whole.isPlaceholderData ? whole.data : first.data
  const error = first.error ?? whole.error
  const refetch = (): Promise<unknown> => (first.error ? first.refetch() : whole.refetch())
  const file = (format: string): string =>
    `/api/v1/statistics/export?${new URLSearchParams({ ...search, of: 'report', format, lang: language }).toString()}`
  return (
    <Page
      title={words.report.title}
      lead={words.report.lead}
      actions={
        <>
          <Button onClick={() => window.print()}>{words.print}</Button>
          <Button href={file('csv')}>{words.csv}</Button>
          <Button href={file('xlsx')}>{words.xlsx}</Button>
        </>
      }
    >
      <StatisticsNav search={search} />
      <QuestionForm search={search} onChange={show} />
      <FilterLine search={search} onChange={show} />
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!report || !catalogue ? (
        error ? null : (
          <Loading />
        )
      ) : (
        <>
          <CountedAt period={report.period} asOf={report.asOf} countedAt={report.countedAt} />
          <div className="table-wrap">
            <table className="table statistics-table">
              <caption className="only-read">{words.report.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.figure}</th>
                  <th scope="col">{words.value}</th>
                  {report.periods.map(({ comparison, period }) => (
                    <th key={comparison} scope="col">
                      {say(catalogue.comparisons.find(({ id }) => id === comparison)?.name)}
                      <span className="statistics-span">
                        {period.from} – {period.to}
                      </span>
                    </th>
                  ))}
                  <th scope="col" className="statistics-left">
                    {words.excluded}
                  </th>
                </tr>
              </thead>
              <tbody>
                {report.figures.map(({ measure, figure, compared }) => {
                  const definition = catalogue.measures.find(({ id }) => id === measure)
                  const name = say(definition?.name)
                  return (
                    <tr key={measure}>
                      <th scope="row">
                        <Link to="/desks/statistics/table" search={changed(search, { measure, rows: 'month' })}>
                          {name}
                        </Link>
                        <span className="statistics-formula">
                          {say(definition?.formula)} <ArticleText article={definition?.article ?? ''} />
                        </span>
                      </th>
                      <td className="figures">
                        <Link
                          to="/desks/statistics/facts"
                          search={changed(search, { measure })}
                          aria-label={`${fill(words.open, { name })}: ${figureText(figure)}`}
                        >
                          {figureText(figure)}
                        </Link>
                        {figure.denominator === null ? null : (
                          <span className="statistics-span">
                            {figure.numerator} / {figure.denominator}
                          </span>
                        )}
                      </td>
                      {compared.map((each) => (
                        <td key={each.comparison} className="figures">
                          {figureText(each.figure)}
                          <span className="statistics-span">
                            {each.figure.denominator === null
                              ? ''
                              : `${each.figure.numerator} / ${each.figure.denominator} `}
                            {each.comparison === 'cumulative' ? '' : changeText(figure, each.figure)}
                          </span>
                        </td>
                      ))}
                      <td>
                        <ExcludedText search={search} definition={definition} figure={figure} />
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Page>
  )
}
