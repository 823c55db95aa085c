import type { ReactNode } from 'react'
import type { PublicLeaderDay } from '../../../server/src/domains/hall/index.ts'
import { longDate, weekday } from '../dates.ts'
import { BackLink } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { filled, hallMessages } from './messages.ts'

/** Reception days that are coming, and what was promised on those that were held, counted. */
export function LeadersPage({ visit, days }: { visit: Visit; days: readonly PublicLeaderDay[] }): ReactNode {
  const words = hallMessages(visit.language)
  const to = addressesIn(visit.language)
  const coming = days.filter(({ held }) => !held)
  const past = days.filter(({ held }) => held).toReversed()
  return (
    <Page visit={visit} title={words.leadersTitle}>
      <BackLink href={to.home}>{words.title}</BackLink>
      <h1>{words.leadersTitle}</h1>
      <p className="lead">{words.leadersLead}</p>
      <h2>{words.coming}</h2>
      {coming.length === 0 && <p className="note">{words.noLeaders}</p>}
      {coming.map((day) => (
        <section key={day.id}>
          <Heading visit={visit} day={day} />
          {day.bookable ? (
            <p className="actions">
              <a className="button quiet" href={to.bookLeader(day.id)}>
                {words.place}
              </a>
              <span className="hint">{filled(words.left, { left: day.left })}</span>
            </p>
          ) : (
            <p className="state">{words.noPlace}</p>
          )}
        </section>
      ))}
      {past.length > 0 && <h2>{words.past}</h2>}
      {past.map((day) => (
        <section key={day.id}>
          <Heading visit={visit} day={day} />
          <p>{day.tally.made === 0 ? words.noPromises : filled(words.promises, { ...day.tally })}</p>
        </section>
      ))}
    </Page>
  )
}

const Heading = ({ visit, day }: { visit: Visit; day: PublicLeaderDay }): ReactNode => (
  <>
    <h3>
      {longDate(visit.language, day.date)} {weekday(visit.language, day.date)} {day.starts}–{day.ends}
    </h3>
    <p>
      {day.leader} <span className="hint">{visit.say(day.position)}</span>
      {day.about !== '' && <span className="hint"> · {day.about}</span>}
    </p>
  </>
)
