import type { ReactNode } from 'react'
import type { SubmissionReceipt } from '../../../server/src/domains/suggestion/index.ts'
import { codeGroups, numberGroups } from '../groups.ts'
import { OnDate } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { suggestionMessages } from './messages.ts'

/** Number and code of a suggestion, for the author alone. */
export function ReceiptPage({ visit, receipt }: { visit: Visit; receipt: SubmissionReceipt }): ReactNode {
  const words = suggestionMessages(visit.language)
  const { home, follow } = addressesIn(visit.language)
  return (
    <Page visit={{ ...visit, here: home }} title={words.receiptTitle}>
      <h1>{words.receiptTitle}</h1>
      <p className="lead">{words.receiptLead}</p>
      <dl className="keys">
        <dt>{words.number}</dt>
        <dd id="number">{numberGroups(receipt.number).join(' ')}</dd>
        <dt>{words.code}</dt>
        <dd id="code">{codeGroups(receipt.code).join(' ')}</dd>
      </dl>
      <p className="note">{words.codeHint}</p>
      <dl className="facts">
        <div>
          <dt>{words.topic}</dt>
          <dd>{receipt.topic}</dd>
        </div>
        <div>
          <dt>{words.receivedOn}</dt>
          <dd>
            <OnDate visit={visit} date={receipt.receivedOn} />
          </dd>
        </div>
      </dl>
      <p className="hint no-print">{visit.m.common.print}</p>
      <div className="actions">
        <a className="button quiet" href={follow}>
          {words.followLink}
        </a>
        <a href={home}>{words.backHome}</a>
      </div>
    </Page>
  )
}
