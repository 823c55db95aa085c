import type { ReactNode } from 'react'
import type { PublicService } from '../../../server/src/domains/operation/index.ts'
import { localDateOf, type Instant } from '../../../server/src/platform/time/index.ts'
import { longDate } from '../dates.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { serviceAddress } from './addresses.ts'
import { filled } from '../suggestion/messages.ts'
import { serviceMessages } from './messages.ts'

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })

const momentIn = ({ language }: Visit, at: Instant): string =>
  `${longDate(language, localDateOf(at))} ${CLOCK.format(new Date(at))}`

/** Whether the service runs, and how much of this year it did. */
export function ServicePage({ visit, service }: { visit: Visit; service: PublicService }): ReactNode {
  const words = serviceMessages(visit.language)
  const { available, hours, running } = service
  const lookedAt = service.lastLookAt === null ? '' : momentIn(visit, service.lastLookAt)
  const hoursOf = (n: number): string => filled(words.hours, { n })
  return (
    <Page visit={{ ...visit, here: serviceAddress(visit.language) }} title={words.title}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <h2>{words.now}</h2>
      <p className={running === true ? 'note done' : 'note'}>
        {running === null ? words.unknown : running ? words.running : words.failing}
        {running !== null && <span className="meta"> {filled(words.lookedAt, { at: lookedAt })}</span>}
      </p>
      <h2>{filled(words.year, { year: service.year })}</h2>
      {available === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="lead" id="available">
            <b>{available}%</b>
          </p>
          <dl className="facts">
            <Fact name={words.inService}>{hoursOf(hours.inService)}</Fact>
            <Fact name={words.failed}>{hoursOf(hours.failed)}</Fact>
            <Fact name={words.planned}>{hoursOf(hours.planned)}</Fact>
            {service.measuredFrom !== null && (
              <Fact name={words.measuredFrom}>{longDate(visit.language, service.measuredFrom)}</Fact>
            )}
          </dl>
        </>
      )}
      <h2>{words.coming}</h2>
      {service.coming.length === 0 ? <p>{words.noneComing}</p> : <Coming visit={visit} coming={service.coming} />}
      <h2>{words.how}</h2>
      <p>{words.counted}</p>
      <p>{ruleOf(visit, service)}</p>
    </Page>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Coming = ({ visit, coming }: { visit: Visit; coming: PublicService['coming'] }): ReactNode => (
  <ul>
    {coming.map(({ from, to, what }) => (
      <li key={from}>
        {filled(serviceMessages(visit.language).between, { from: momentIn(visit, from), to: momentIn(visit, to) })}:{' '}
        {what}
      </li>
    ))}
  </ul>
)

function ruleOf({ language }: Visit, { rule }: PublicService): string {
  const words = serviceMessages(language)
  if (rule === null) return words.noRule
  const { inForceFrom, days, opens, closes, basis } = rule
  return filled(words.rule, { from: longDate(language, inForceFrom), days: words.days[days], opens, closes, basis })
}
