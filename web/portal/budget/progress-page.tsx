import type { ReactNode } from 'react'
import type { Checking } from '../../../server/src/domains/disclosure/index.ts'
import { Page } from '../layout/page.tsx'
import { Csrf } from '../layout/parts.tsx'
import type { FormVisit, Visit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { budgetMessages, filled } from './messages.ts'

type Open = Extract<Checking, { state: 'waiting' | 'running' }>

/** While a file waits or is read. The answer asks the browser to look again, so that no script is needed. */
export function ProgressPage({
  visit,
  checking,
  token,
}: {
  visit: FormVisit
  checking: Open
  token: string
}): ReactNode {
  const words = budgetMessages(visit.language)
  const title = checking.state === 'waiting' ? words.waitingTitle : words.runningTitle
  return (
    <Page visit={visit} title={title}>
      <h1>{title}</h1>
      <p className="lead">
        <output>
          {checking.state === 'waiting'
            ? filled(words.waiting, { ahead: checking.ahead })
            : filled(words.running, { name: checking.name })}
        </output>
      </p>
      <p className="hint">{words.refresh}</p>
      <p className="actions">
        <a className="button" href={addressesIn(visit.language).result(token)}>
          {words.again}
        </a>
      </p>
      <form method="post" action={addressesIn(visit.language).remove(token)}>
        <Csrf visit={visit} />
        <button className="button plain">{words.cancel}</button>
      </form>
    </Page>
  )
}

type Refused = Extract<Checking, { state: 'refused' }>

/** Why a file could not be read, and what to do. */
export function RefusedPage({ visit, checking }: { visit: Visit; checking: Refused }): ReactNode {
  const words = budgetMessages(visit.language)
  return (
    <Page visit={visit} title={words.refusedTitle} wrong>
      <h1>{words.refusedTitle}</h1>
      <p className="lead">{visit.say(checking.reason)}</p>
      <p className="hint">{checking.name}</p>
      <p className="actions">
        <a className="button" href={addressesIn(visit.language).home}>
          {words.another}
        </a>
      </p>
    </Page>
  )
}
