import type { ReactNode } from 'react'
import type { PublicHall } from '../../../server/src/domains/hall/index.ts'
import { longDate, weekday } from '../dates.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { filled, hallMessages } from './messages.ts'

/** The halls with their hours, the waiting time now and how it is told, and the ways to an appointment. */
export function HallsPage({ visit, halls }: { visit: Visit; halls: readonly PublicHall[] }): ReactNode {
  const words = hallMessages(visit.language)
  const to = addressesIn(visit.language)
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ul className="jump">
        <li>
          <a href={to.leaders}>{words.leaders}</a>
        </li>
        <li>
          <a href={to.find}>{words.findMine}</a>
        </li>
      </ul>
      {halls.length === 0 && <p className="note">{words.none}</p>}
      {halls.map((hall) => (
        <OneHall key={hall.id} visit={visit} hall={hall} />
      ))}
    </Page>
  )
}

function OneHall({ visit, hall }: { visit: Visit; hall: PublicHall }): ReactNode {
  const words = hallMessages(visit.language)
  const to = addressesIn(visit.language)
  return (
    <section aria-labelledby={`hall-${hall.id}`}>
      <h2 id={`hall-${hall.id}`}>{visit.say(hall.name)}</h2>
      <p className="hint">
        {[hall.place, visit.say(hall.officeName), hall.phone].filter((part) => part !== '').join(' · ')}
      </p>
      {hall.openNow ? <Waiting visit={visit} hall={hall} /> : <p className="state">{words.closedNow}</p>}
      <p className="actions">
        <a className="button" href={to.times(hall.id)}>
          {words.book}
        </a>
        <a href={to.screen(hall.id)}>{words.screen}</a>
      </p>
      <h3>{words.week}</h3>
      <Week visit={visit} hall={hall} />
    </section>
  )
}

function Waiting({ visit, hall: { waiting } }: { visit: Visit; hall: PublicHall }): ReactNode {
  const words = hallMessages(visit.language)
  const { minutes, medianMinutes: median, windows, measured } = waiting
  return (
    <div className="due">
      <p className="what">{words.now}</p>
      <p className="date">
        {minutes === null ? words.unknown : minutes === 0 ? words.noWait : filled(words.minutes, { minutes })}{' '}
        <small>{filled(words.waiting, { waiting: waiting.waiting })}</small>
      </p>
      <details className="why">
        <summary>{words.why}</summary>
        <p>
          {minutes === null ? words.becauseUnknown : filled(words.because, { windows, measured, median: median ?? 0 })}
        </p>
      </details>
    </div>
  )
}

function Week({ visit, hall }: { visit: Visit; hall: PublicHall }): ReactNode {
  const words = hallMessages(visit.language)
  return (
    <dl className="facts">
      {hall.openings.map(({ date, spans, reason, provisional }) => {
        const why = reason === null ? '' : 'name' in reason ? visit.say(reason.name) : words.reasons[reason.kind]
        return (
          <div key={date}>
            <dt>
              {longDate(visit.language, date)} {weekday(visit.language, date)}
            </dt>
            <dd>
              {spans.length === 0 ? words.closed : spans.map(({ from, to }) => `${from}–${to}`).join(' · ')}
              {why !== '' && <span className="hint"> {why}</span>}
              {provisional && <span className="hint"> {words.provisional}</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
