import type { Receipt } from '@huiyin/api'
import { Button } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'
import { LinkButton } from '../../ui/link-button.tsx'
import { useDates } from '../../ui/dates.ts'
import { useSay, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { REGISTER_WORDS } from '../words/register.ts'

/** The receipt to give to the petitioner: number, query code, and what is due next by which law. */
export function ReceiptSheet({
  receipt,
  linksFailed,
  onAnother,
}: {
  receipt: Receipt
  linksFailed: boolean
  onAnother: () => void
}): ReactNode {
  const { receipt: words } = useWords(REGISTER_WORDS)
  const common = useWords(COMMON)
  const say = useSay()
  const dates = useDates()
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => next.current?.focus(), [])
  return (
    <>
      {linksFailed ? (
        <div className="notice notice-problem" role="alert">
          {words.linkFailed}
        </div>
      ) : null}
      <article className="receipt">
        <p>{say(receipt.office.name)}</p>
        <h2>{receipt.summary}</h2>
        <dl className="facts">
          <dt>{words.number}</dt>
          <dd className="figures receipt-number">{receipt.number}</dd>
          <dt>{words.code}</dt>
          <dd className="figures receipt-code">{receipt.queryCode}</dd>
        </dl>
        <p className="soft">{words.codeLead}</p>
        <h3>{words.deadlines}</h3>
        <ul>
          {receipt.deadlines.map((deadline) => (
            <li key={`${deadline.limit} ${deadline.startedOn}`}>
              {say(deadline.step)} — <strong>{dates.day(deadline.dueOn)}</strong>
            </li>
          ))}
        </ul>
      </article>
      <div className="row no-print">
        <Button type="primary" ref={next} onClick={onAnother}>
          {words.another}
        </Button>
        <LinkButton
          to="/matters/$regionId/$matterId"
          params={{ regionId: receipt.regionId, matterId: receipt.matterId }}
        >
          {words.open}
        </LinkButton>
        <Button onClick={() => window.print()}>{common.print}</Button>
      </div>
    </>
  )
}
