import type { StatisticsCatalogue, StatisticsFigure } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import { changed, type StatisticsSearch } from './search.ts'
import { STATISTICS } from './words/index.ts'

export type MeasureWords = StatisticsCatalogue['measures'][number]

/** On which article a figure rests. */
export function ArticleText({ article }: { article: string }): ReactNode {
  const words = useWords(STATISTICS)
  return article === '' ? null : <span className="soft">{fill(words.articleOf, { n: article })}</span>
}

/** What was left out of a figure, each reason opening to its matters. */
export function ExcludedText({
  search,
  definition,
  figure,
}: {
  search: StatisticsSearch
  definition: MeasureWords | undefined
  figure: StatisticsFigure
}): ReactNode {
  const say = useSay()
  const left = (definition?.excluded ?? []).filter(({ reason }) => (figure.excluded[reason] ?? 0) > 0)
  if (left.length === 0) return <span className="soft">–</span>
  return (
    <ul className="plain-list">
      {left.map(({ reason, name }) => (
        <li key={reason}>
          <Link
            to="/desks/statistics/facts"
            search={changed(search, {
              measure: definition?.id,
              part: reason,
              rows: undefined,
              columns: undefined,
              chart: undefined,
            })}
          >
            {say(name)} {figure.excluded[reason]}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Of when the figures are. */
export function CountedAt({
  period,
  asOf,
  countedAt,
}: {
  period: { from: string | null; to: string | null }
  asOf: string
  countedAt: string
}): ReactNode {
  const words = useWords(STATISTICS)
  const dates = useDates()
  const said = (day: string | null): string => (day === null ? '…' : dates.day(day))
  return (
    <p className="soft">
      {said(period.from)} – {said(period.to)} · {fill(words.asOfDay, { day: dates.day(asOf) })} ·{' '}
      {fill(words.countedAt, { moment: dates.moment(countedAt) })}
    </p>
  )
}
