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
        <div className="table-wrap">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.dueOn}</th>
                <th scope="col">{words.on}</th>
                <th scope="col">{words.result}</th>
              </tr>
            </thead>
            <tbody>
              {sponsorship.steps.map((step) => (
                <tr key={step.id}>
                  <td>{step.what}</td>
                  <td className="nowrap">
                    {dates.day(step.dueOn)}{' '}
                    {step.overdue ? <span className="tag tag-alarm">{words.overdue}</span> : null}
                  </td>
                  <td className="nowrap">{step.doneOn === null ? '' : dates.day(step.doneOn)}</td>
                  <td>{step.result}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {sponsorship.endedOn === null ? null : (
        <p>
          {words.states[sponsorship.state]} {dates.day(sponsorship.endedOn)} · {sponsorship.ending}
        </p>
      )}
    </div>
  )
}
