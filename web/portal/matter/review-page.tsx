import type { ReactNode } from 'react'
import type { CitizenMatter, DeadlineView } from '../backend.ts'
import { longDate } from '../dates.ts'
import { TextArea } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'
import { openTasks, windowOf } from './open-tasks.ts'

interface ReviewProps {
  readonly visit: FormVisit
  readonly matter: CitizenMatter
  readonly second: boolean
  readonly reasons: string
  readonly problems: Problems
}

/** Ask for review (Art. 35) or second review (Art. 36), with the window and its dates; closed, it says what remains. */
export function ReviewPage({ visit, matter, second, reasons, problems }: ReviewProps): ReactNode {
  const { m, to } = visit
  const page = m.matter.review
  const title = second ? page.secondTitle : page.title
  const window = windowOf(matter, second)
  const date = (on: string): string => longDate(visit.language, on)
  if (!openTasks(matter).includes(second ? 'requestSecondReview' : 'requestReview'))
    return (
      <Page visit={visit} title={title} part="follow">
        <BackLink href={to('matter')}>{m.common.back}</BackLink>
        <h1>{page.closedTitle}</h1>
        <p className="lead">{closedSentence(visit, window)}</p>
        <h2>{page.remains}</h2>
        <ul>
          {page.remaining.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Page>
    )
  return (
    <Page visit={visit} title={title} part="follow" wrong={hasProblems(problems)}>
      <BackLink href={to('matter')}>{m.common.back}</BackLink>
      <ErrorSummary visit={visit} problems={problems} />
      <h1>{title}</h1>
      <p className="lead">{second ? page.secondLead : page.lead}</p>
      {window && <p className="note">{page.window(date(window.startedOn), date(window.dueOn))}</p>}
      <form method="post" action={to(second ? 'askSecondReview' : 'askReview')} noValidate>
        <Csrf visit={visit} />
        <TextArea
          {...{ visit, problems }}
          name="reasons"
          label={page.reasons}
          hint={page.reasonsHint}
          value={reasons}
          rows={10}
        />
        <div className="actions">
          <button className="button">{second ? page.secondSubmit : page.submit}</button>
        </div>
      </form>
    </Page>
  )
}

/** Why one cannot ask now: not yet, asked already, or too late. */
function closedSentence({ m, language }: FormVisit, window: DeadlineView | undefined): string {
  const { review } = m.matter
  if (!window) return review.notYet
  return window.endedOn !== null && window.status === 'met'
    ? review.asked
    : review.closed(longDate(language, window.dueOn))
}
