import type { DeadlineView } from '@huiyin/api'
import type { ReactNode } from 'react'
import type { DueExplanation, SkippedSpan } from '../../../../../server/src/domains/calendar/explain.ts'
import { useDates } from '../../ui/dates.ts'
import { fill, useSay, useWords } from '../../ui/words.ts'
import { MATTER } from '../words/matter.ts'
import { useArticle } from './article.ts'

/** The rule and article of a deadline, where it started, what was counted and skipped, and whether the calendar is settled. */
export function WhyThisDate({ deadline }: { deadline: DeadlineView }): ReactNode {
  const { why } = useWords(MATTER)
  return (
    <div className="stack">
      <Explanation explanation={deadline.explanation} />
      {deadline.extension === null ? null : (
        <div>
          <strong>{why.extension}</strong>
          <Explanation explanation={deadline.extension} />
        </div>
      )}
      {deadline.provisional ? <p className="small">{why.provisional}</p> : null}
    </div>
  )
}

export function Explanation({ explanation: e }: { explanation: DueExplanation }): ReactNode {
  const { why } = useWords(MATTER)
  const say = useSay()
  const dates = useDates()
  const article = useArticle()
  const limit = fill(e.unit === 'working-days' ? why.workingDays : why.calendarDays, { n: e.amount })
  return (
    <dl className="facts">
      <dt>{why.rule}</dt>
      <dd>
        {say(e.source)} {article(e.article)}
        {e.tightens ? fill(why.tightens, { rule: say(e.tightens) }) : ''}
      </dd>
      <dt>{why.limit}</dt>
      <dd>
        {say(e.step)}: {limit}
      </dd>
      <dt>{why.start}</dt>
      <dd>
        {dates.day(e.startDate)} ({say(e.startsAt)})<div className="soft small">{why.startNotCounted}</div>
      </dd>
      {e.skippedInCount.length > 0 ? (
        <>
          <dt>{why.skipped}</dt>
          <dd>
            <Spans spans={e.skippedInCount} />
          </dd>
        </>
      ) : null}
      {e.rolled ? (
        <>
          <dt>{why.rolled}</dt>
          <dd>
            {fill(why.rolledFrom, { day: dates.day(e.nominal) })} <Spans spans={e.skippedAtEnd} />
          </dd>
        </>
      ) : null}
      <dt>{why.due}</dt>
      <dd>
        <strong>{dates.full(e.due)}</strong>
      </dd>
    </dl>
  )
}

function Spans({ spans }: { spans: readonly SkippedSpan[] }): ReactNode {
  const { why } = useWords(MATTER)
  const say = useSay()
  const dates = useDates()
  const reasonOf = ({ reason }: SkippedSpan): string =>
    reason.kind === 'holiday' ? say(reason.name) : reason.kind === 'hearing' ? why.hearing : why.weekend
  return (
    <ul className="list-plain">
      {spans.map((span) => (
        <li key={span.from}>
          {span.from === span.to
            ? dates.day(span.from)
            : fill(why.span, { from: dates.day(span.from), to: dates.day(span.to) })}{' '}
          ({reasonOf(span)})
        </li>
      ))}
    </ul>
  )
}
