import type { ReactNode } from 'react'
import type { ComingHearing } from '../../../server/src/domains/review/views.ts'
import { longDate, weekday } from '../dates.ts'
import type { Visit } from '../visit.ts'
import { hearingMessages } from './messages.ts'

/** The hearings of one's own matter beforehand: when, where, what about and what to bring. */
export function ComingHearings({ visit, hearings }: { visit: Visit; hearings: readonly ComingHearing[] }): ReactNode {
  const words = hearingMessages(visit.language)
  return hearings.map((hearing) => {
    const cancelled = hearing.state === 'cancelled'
    const facts = [
      [words.when, `${longDate(visit.language, hearing.on)} ${weekday(visit.language, hearing.on)} ${hearing.time}`],
      [words.where, hearing.place],
      [words.topic, hearing.topic],
      [words.bring, hearing.bring],
      [words.by, `${visit.say(hearing.office.name)} · ${hearing.open ? words.open : words.closed}`],
      [words.notice, hearing.number],
    ].filter(([, value]) => value !== '')
    return (
      <section key={hearing.number} className="note">
        <h2>
          {words.mine}
          {cancelled && ` · ${words.cancelled}`}
        </h2>
        <dl className="facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {!cancelled && <p>{words.rights}</p>}
      </section>
    )
  })
}
