import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import { HistoryButton } from './history.tsx'
import type { Sponsorship } from './queries.ts'
import { HALL } from './words/index.ts'

/** Who sees a matter through, with the steps and their dates. */
export function SponsorLines({ sponsorship, regionId }: { sponsorship: Sponsorship; regionId: string }): ReactNode {
  const { sponsor: words } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  return (
    <div className="stack">
      <p>
        <strong>{sponsorship.leader}</strong> {say(sponsorship.position)}{' '}
        <span className="tag">{words.states[sponsorship.state]}</span>{' '}
        <span className="soft">{fill(words.since, { date: dates.day(sponsorship.beganOn) })}</span>{' '}
        <HistoryButton of={sponsorship.leader} at={{ regionId, id: sponsorship.id }} />
      </p>
      <p className="soft">{sponsorship.reason}</p>
      {sponsorship.steps.length === 0 ? null : (
        <ul>
          {sponsorship.steps.map((step) => (
            <li key={step.id}>
              {step.what} · {words.dueOn} {dates.day(step.dueOn)}{' '}
              {step.overdue ? <span className="tag tag-alarm">{words.overdue}</span> : null}
              {step.doneOn === null ? null : (
                <span>
                  {dates.day(step.doneOn)} {step.result}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {sponsorship.endedOn === null ? null : (
        <p>
          {dates.day(sponsorship.endedOn)} {sponsorship.ending}
        </p>
      )}
    </div>
  )
}
