import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { writtenHours } from './hours.ts'
import { daysQuery } from './queries.ts'
import type { PartProps } from './set-up-forms.tsx'
import { HALL } from './words/index.ts'

/** When the hall opens in the next four weeks, and the days that are otherwise. */
export function NextDays({ hall, keeper, onOpen }: PartProps): ReactNode {
  const { setUp: words } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  const { data, error } = useQuery(daysQuery(hall.id))
  return (
    <section className="sheet stack">
      <h2>{words.next}</h2>
      <ProblemNotice error={error} />
      {keeper ? (
        <div>
          <Button onClick={() => onOpen({ what: 'exception' })}>{words.addException}</Button>
        </div>
      ) : null}
      <ul className="hall-days">
        {data?.openings.map(({ date, spans, reason, provisional }) => (
          <li key={date}>
            <span>{dates.short(date)}</span>
            <span>
              {spans.length === 0 ? words.closed : <span className="figures">{writtenHours(spans)}</span>}{' '}
              <span className="soft">
                {reason?.name ? say(reason.name) : ''} {provisional ? words.provisional : ''}
              </span>{' '}
              {keeper && reason?.kind === 'exception' ? (
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${words.ordinary} ${dates.short(date)}`}
                  onClick={() => onOpen({ what: 'ordinary', date })}
                >
                  {words.ordinary}
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
