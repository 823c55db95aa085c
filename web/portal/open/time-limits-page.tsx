import type { ReactNode } from 'react'
import type { TimeLimit } from '../../../server/src/domains/calendar/index.ts'
import type { PortalWords } from '../backend.ts'
import { asSentence } from '../language.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

interface TimeLimitsProps {
  readonly visit: Visit
  readonly limits: readonly TimeLimit[]
  readonly words: PortalWords
}

/** The limits in force, from the rules that compute every date. */
export function TimeLimitsPage({ visit, limits, words }: TimeLimitsProps): ReactNode {
  const { timeLimits } = visit.m.open
  const amountOf = (limit: TimeLimit): string =>
    limit.unit === 'working-days'
      ? timeLimits.workingDays(limit.amount)
      : timeLimits.days(limit.amount, limit.upTo ?? false)
  return (
    <Page visit={visit} title={timeLimits.title}>
      <h1>{timeLimits.title}</h1>
      <p className="lead">{timeLimits.lead}</p>
      <table className="cards">
        <caption>{timeLimits.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{timeLimits.step}</th>
            <th scope="col">{timeLimits.limit}</th>
            <th scope="col">{timeLimits.startsAt}</th>
            <th scope="col">{timeLimits.article}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => (
            <tr key={`${limit.id} ${limit.source.zh}`}>
              <th scope="row">{asSentence(visit.say(limit.step))}</th>
              <td data-label={timeLimits.limit}>
                <b>{amountOf(limit)}</b>
              </td>
              <td data-label={timeLimits.startsAt}>{visit.say(limit.startsAt)}</td>
              <td data-label={timeLimits.article}>
                {visit.say(limit.source)} {words.article(visit.language, limit.article)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{timeLimits.notesTitle}</h2>
      <ul>
        {timeLimits.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Page>
  )
}
