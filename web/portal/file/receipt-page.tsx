import type { ReactNode } from 'react'
import type { PortalWords, Receipt } from '../backend.ts'
import { dateAndTime, longDate } from '../dates.ts'
import { codeGroups, numberGroups } from '../groups.ts'
import { ButtonForm, Office, Why } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit, Visit } from '../visit.ts'

interface ReceiptProps {
  readonly visit: FormVisit
  readonly receipt: Receipt
  readonly words: PortalWords
}

/** The receipt: number, code, what happens next and by when. */
export function ReceiptPage({ visit, receipt, words }: ReceiptProps): ReactNode {
  const { m, to } = visit
  const page = m.filing.receipt
  return (
    <Page visit={visit} title={page.title} part="file">
      <h1>{page.title}</h1>
      <p className="lead">{page.lead(visit.say(receipt.office.name), dateAndTime(visit.language, receipt.filedAt))}</p>
      <dl className="keys">
        <dt>{page.number}</dt>
        <dd>
          <Groups groups={numberGroups(receipt.number)} />
        </dd>
        <dt>{page.code}</dt>
        <dd>
          <Groups groups={codeGroups(receipt.queryCode)} />
        </dd>
      </dl>
      <p className="note">{page.codeHint}</p>
      <div className="actions">
        <a className="button" href={to('receiptPdf')}>
          {page.pdf}
        </a>
        <ButtonForm visit={visit} action={to('receiptFollow')} className="button quiet">
          {page.follow}
        </ButtonForm>
      </div>
      <p className="hint no-print">{m.common.print}</p>
      <h2>{page.nextTitle}</h2>
      <ul className="deadlines">
        {receipt.deadlines.map((deadline) => (
          <li key={`${deadline.limit} ${deadline.office.id}`}>
            <p className="when">
              <time dateTime={deadline.dueOn}>{page.by(longDate(visit.language, deadline.dueOn))}</time>
            </p>
            <p>
              {visit.say(deadline.office.name)}
              {m.common.colon}
              {visit.say(deadline.step)}
            </p>
            {deadline.provisional && (
              <p className="hint">
                {page.provisional}
                {m.common.colon}
                {page.provisionalHint}
              </p>
            )}
            <Why visit={visit} words={words} label={page.why} due={deadline.explanation} />
          </li>
        ))}
      </ul>
      <h2>{page.office}</h2>
      <Office visit={visit} office={receipt.office} />
      <div className="actions">
        <ButtonForm visit={visit} action={to('receiptDone')}>
          {page.done}
        </ButtonForm>
      </div>
      <p className="hint no-print">{page.doneHint}</p>
    </Page>
  )
}

/** Groups stand apart for the eye; read aloud and copied they are separated by spaces. */
const Groups = ({ groups }: { groups: readonly string[] }): ReactNode => groups.join(' ')

/** When the receipt is not shown any more. */
export const ReceiptGonePage = ({ visit }: { visit: Visit }): ReactNode => (
  <Page visit={visit} title={visit.m.filing.receipt.goneTitle} part="file">
    <h1>{visit.m.filing.receipt.goneTitle}</h1>
    <p className="lead">{visit.m.filing.receipt.gone}</p>
    <div className="actions">
      <a className="button" href={visit.to('follow')}>
        {visit.m.follow.title}
      </a>
      <a href={visit.to('lostCode')}>{visit.m.follow.lost}</a>
    </div>
  </Page>
)
