import type { ReactNode } from 'react'
import { longDate, weekday } from '../dates.ts'
import type { DueExplanation } from '../../../server/src/domains/calendar/index.ts'
import type { OfficeContact, PortalWords } from '../backend.ts'
import type { FormVisit, Visit } from '../visit.ts'

/** A date of law that programs can read, too. */
export const OnDate = ({ visit, date }: { visit: Visit; date: string }): ReactNode => (
  <time dateTime={date}>{longDate(visit.language, date)}</time>
)

/** A date that matters, with its day of the week. */
export const BigDate = ({ visit, date }: { visit: Visit; date: string }): ReactNode => (
  <p className="date">
    <OnDate visit={visit} date={date} /> <small>{weekday(visit.language, date)}</small>
  </p>
)

/** How a date was found, folded away until somebody asks. */
export const Why = (props: { visit: Visit; words: PortalWords; label: string; due: DueExplanation }): ReactNode => (
  <details className="why">
    <summary>{props.label}</summary>
    <p>{props.words.explain(props.visit.language, props.due)}</p>
  </details>
)

/** An office and how to reach it. */
export function Office({ visit, office }: { visit: Visit; office: OfficeContact }): ReactNode {
  const { m } = visit
  const rows = [
    [m.common.phone, office.phone],
    [m.common.address, office.address],
    [m.common.openingHours, visit.say(office.openingHours)],
  ].filter(([, value]) => value !== '')
  return (
    <div className="office">
      <p className="name">{visit.say(office.name)}</p>
      {rows.length > 0 && (
        <dl className="facts">
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

/** The secret of a form, so that no other site can send it. */
export const Csrf = ({ visit }: { visit: FormVisit }): ReactNode => (
  <input type="hidden" name="_csrf" value={visit.csrf} />
)

/** A form that is one button. */
export const ButtonForm = (props: {
  visit: FormVisit
  action: string
  className?: string
  children: ReactNode
}): ReactNode => (
  <form method="post" action={props.action}>
    <Csrf visit={props.visit} />
    <button className={props.className ?? 'button plain'}>{props.children}</button>
  </form>
)

export const BackLink = ({ href, children }: { href: string; children: ReactNode }): ReactNode => (
  <a className="back" href={href}>
    {children}
  </a>
)
