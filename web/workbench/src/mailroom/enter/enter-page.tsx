import type { MailRow } from '@huiyin/api'
import { useState, type ReactNode } from 'react'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { LabelsButton } from '../labels-button.tsx'
import { ItemLink } from '../mail-table.tsx'
import '../mail.css'
import { MAIL } from '../words/index.ts'
import { EnterForm } from './enter-form.tsx'

/** Taking in one item after the other; what was taken in stands beside, for its labels. */
export function EnterPage(): ReactNode {
  const { enterPage: words, backToRoom } = useWords(MAIL)
  const [taken, setTaken] = useState<readonly MailRow[]>([])
  return (
    <Page title={words.title} lead={words.lead} actions={<LinkButton to="/desks/mail">{backToRoom}</LinkButton>}>
      <div className="mail-enter">
        <EnterForm onTaken={(row) => setTaken((before) => [row, ...before])} />
        <section className="sheet stack" aria-live="polite">
          <div className="row">
            <h2>{fill(words.done, { n: taken.length })}</h2>
            <span className="row-end">
              <LabelsButton ids={taken.map(({ itemId }) => itemId)} />
            </span>
          </div>
          {taken.length === 0 ? <p className="soft">{words.none}</p> : null}
          <ul className="list-plain stack">
            {taken.map((row) => (
              <li key={row.itemId}>
                <ItemLink row={row} />
                {row.waybill === '' ? null : <span className="soft small figures">{row.waybill}</span>}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  )
}
