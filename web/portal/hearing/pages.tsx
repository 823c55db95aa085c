import type { ReactNode } from 'react'
import type { PublishedHearing } from '../../../server/src/domains/review/views.ts'
import { BackLink, OnDate } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { hearingMessages } from './messages.ts'

/** The published conclusions by title, the newest first. */
export function HearingsPage({
  visit,
  items,
  older,
}: {
  visit: Visit
  items: readonly PublishedHearing[]
  older: boolean
}): ReactNode {
  const words = hearingMessages(visit.language)
  const at = addressesIn(visit.language)
  const last = items.at(-1)
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {items.length === 0 && <p className="note">{words.none}</p>}
      {items.map((item) => (
        <section key={item.id}>
          <h2>
            <a href={at.one(item.regionId, item.id)} lang="zh-CN">
              {item.title}
            </a>
          </h2>
          <p className="hint">
            {visit.say(item.office.name)} · <OnDate visit={visit} date={item.heldOn} />
          </p>
        </section>
      ))}
      {older && last && (
        <p>
          <a href={at.older(last.id)}>{words.older}</a>
        </p>
      )}
    </Page>
  )
}

/** One conclusion as it was published. */
export function HearingPage({ visit, item }: { visit: Visit; item: PublishedHearing }): ReactNode {
  const words = hearingMessages(visit.language)
  return (
    <Page visit={visit} title={item.title}>
      <BackLink href={addressesIn(visit.language).home}>{words.all}</BackLink>
      <h1 lang="zh-CN">{item.title}</h1>
      <dl className="facts">
        <div>
          <dt>{words.by}</dt>
          <dd>{visit.say(item.office.name)}</dd>
        </div>
        <div>
          <dt>{words.heldOn}</dt>
          <dd>
            <OnDate visit={visit} date={item.heldOn} />
          </dd>
        </div>
      </dl>
      <div className="verbatim" lang="zh-CN">
        {item.text}
      </div>
    </Page>
  )
}
