import type { CalendarYearView } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { addDays } from '../../../../server/src/platform/time/index.ts'
import { useSession } from '../app/session.ts'
import { useDates } from '../ui/dates.ts'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Mark } from '../ui/shape.tsx'
import { useList, useSay, useWords } from '../ui/words.ts'
import { ImportNotice } from './import-notice.tsx'
import { calendarQuery } from './queries.ts'
import { CALENDAR } from './words.ts'

/** The years with their days off and worked weekends, whether announced or provisional, and taking over a notice. */
export function CalendarPage(): ReactNode {
  const { calendar: words } = useWords(CALENDAR)
  const mayChange = useSession().policies.includes('calendar.change')
  const { data = [], error } = useQuery(calendarQuery)
  return (
    <Page title={words.title} lead={words.lead}>
      <ProblemNotice error={error} />
      {mayChange ? <ImportNotice /> : null}
      {data
        .toSorted((a, b) => b.year - a.year)
        .map((year, index) => (
          <Year key={year.year} year={year} open={index < 2} />
        ))}
    </Page>
  )
}

function Year({ year, open }: { year: CalendarYearView; open: boolean }): ReactNode {
  const { calendar: words } = useWords(CALENDAR)
  const list = useList()
  return (
    <details className="sheet fold" open={open}>
      <summary>
        <strong className="figures">{year.year}</strong>{' '}
        {year.published ? <Mark shape="check">{words.published}</Mark> : <Mark shape="half">{words.provisional}</Mark>}
      </summary>
      <dl className="facts">
        <dt>{words.holidays}</dt>
        <dd>
          <Days days={year.days.filter((day) => day.kind === 'holiday')} />
        </dd>
        <dt>{words.workingWeekends}</dt>
        <dd>
          <Days days={year.days.filter((day) => day.kind === 'working-weekend')} />
        </dd>
        <dt>{words.notice}</dt>
        <dd>{list(year.notices.map((notice) => [notice.title, notice.number].filter(Boolean).join(' ')))}</dd>
      </dl>
    </details>
  )
}

/** Days by their name, those in a row as one span. */
function Days({ days }: { days: CalendarYearView['days'] }): ReactNode {
  const say = useSay()
  const list = useList()
  const dates = useDates()
  const names = [...new Set(days.map((day) => day.name.zh))]
  return (
    <ul className="list-plain">
      {names.map((name) => {
        const named = days.filter((day) => day.name.zh === name)
        const spans = spansOf(named.map((day) => day.date))
        return (
          <li key={name}>
            <strong>{say(named[0]?.name)}</strong>{' '}
            {list(
              spans.map(([from, to]) => (from === to ? dates.full(from) : `${dates.full(from)} – ${dates.full(to)}`)),
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Dates in a row as one span, first and last included. */
function spansOf(dates: readonly string[]): (readonly [string, string])[] {
  return dates.toSorted().reduce<[string, string][]>((spans, date) => {
    const last = spans.at(-1)
    if (last && addDays(last[1], 1) === date) last[1] = date
    else spans.push([date, date])
    return spans
  }, [])
}
