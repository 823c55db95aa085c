import type { Review } from '@huiyin/api'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import { REVIEW } from './words/index.ts'

/** What was asked for, how it came and when; and requests that came too late. */
export function Request({ review: { request, refusals } }: { review: Review }): ReactNode {
  const words = useWords(REVIEW)
  const say = useSay()
  const dates = useDates()
  return (
    <section className="sheet stack">
      <h2>{words.request}</h2>
      {request === null ? (
        <p className="soft">{words.noRequest}</p>
      ) : (
        <>
          <p className="row">
            <span>{fill(words.requestOf, { office: say(request.office.name) })}</span>
            <span className="soft">{words.came[request.came]}</span>
            <span className="soft">
              {words.receivedOn} {dates.full(request.on)}
            </span>
          </p>
          <h3>{words.reasons}</h3>
          <p className="pre">{request.reasons}</p>
        </>
      )}
      {refusals.map((one) => (
        <p key={one.seq} className="notice">
          {fill(words.refused, {
            received: dates.short(one.receivedOn),
            due: dates.short(one.due),
            reasons: one.reasons,
          })}
        </p>
      ))}
    </section>
  )
}
