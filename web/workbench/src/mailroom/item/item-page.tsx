import type { MailItem } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { mailWords } from '../../../../../server/src/domains/mailroom/messages/columns.ts'
import { useSession } from '../../app/session.ts'
import { DueMark } from '../../matter/marks/due-mark.tsx'
import { Explanation } from '../../matter/one/why-this-date.tsx'
import { useDates } from '../../ui/dates.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { usePreferences } from '../../ui/preferences.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../../ui/words.ts'
import { LabelsButton } from '../labels-button.tsx'
import '../mail.css'
import { StateMark } from '../marks.tsx'
import { mailItemQuery } from '../queries.ts'
import { MAIL } from '../words/index.ts'
import { Actions } from './actions.tsx'
import { History } from './history.tsx'
import { Scans } from './scans.tsx'
import { SenderPart } from './sender-part.tsx'

/** One item of mail: what it is, its scans, what happened, and what may be done with it. */
export function ItemPage(): ReactNode {
  const words = useWords(MAIL)
  const at = useParams({ from: '/desk/desks/mail/$regionId/$itemId' })
  const { data: item, error, isPending, refetch } = useQuery(mailItemQuery(at))
  const { kinds } = mailWords[usePreferences().language]
  const { office } = useSession()
  const title = item ? `${kinds[item.kind]} ${item.number}` : words.title
  return (
    <Page
      title={title}
      actions={
        <>
          <LinkButton to="/desks/mail">{words.backToRoom}</LinkButton>
          {item?.office.id === office.id ? <LabelsButton ids={[item.itemId]} /> : null}
        </>
      }
    >
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading /> : null}
      {item ? <Item key={item.itemId} item={item} /> : null}
    </Page>
  )
}

function Item({ item }: { item: MailItem }): ReactNode {
  const words = useWords(MAIL)
  const dates = useDates()
  const say = useSay()
  const { office } = useSession()
  const isPast = item.office.id !== office.id && item.open && item.may.length === 0
  return (
    <>
      <div className="mail-number">
        <StateMark row={item} />
        <span className="soft">{fill(words.item.since, { on: dates.day(item.stateOn) })}</span>
        {item.dueOn === null ? null : (
          <span>
            {words.item.due} <strong>{dates.full(item.dueOn)}</strong> <DueMark due={item.dueOn} />
          </span>
        )}
        <span className="soft figures">{fill(words.item.barcode, { code: item.barcode })}</span>
      </div>
      {item.open || item.may.includes('take') ? null : <div className="notice">{words.item.closed}</div>}
      {isPast ? <div className="notice">{fill(words.item.past, { office: say(item.office.name) })}</div> : null}
      <div className="mail-item">
        <div className="stack-wide">
          <Facts item={item} />
          <Scans item={item} />
        </div>
        <div className="stack-wide">
          <Actions item={item} />
          <SenderPart item={item} />
          <History item={item} />
        </div>
      </div>
    </>
  )
}

function Facts({ item }: { item: MailItem }): ReactNode {
  const words = useWords(MAIL)
  const { columns } = mailWords[usePreferences().language]
  const dates = useDates()
  const say = useSay()
  const rows: readonly (readonly [string, ReactNode])[] = [
    [columns.receivedOn, dates.day(item.receivedOn)],
    [columns.postmarkedOn, item.postmarkedOn === null ? '' : dates.day(item.postmarkedOn)],
    [columns.carrier, item.carrier],
    [columns.waybill, item.waybill],
    [columns.addressee, item.addressee],
    [columns.pieces, item.pieces],
    [columns.note, item.note],
    [words.item.from, say(item.cameFrom?.name)],
    [words.item.forwardedTo, say(item.forwardedTo?.name)],
    [
      words.item.matter,
      item.matter ? (
        <Link
          to="/matters/$regionId/$matterId"
          params={{ regionId: item.matter.regionId, matterId: item.matter.matterId }}
          className="figures"
        >
          {item.matter.number}
        </Link>
      ) : (
        ''
      ),
    ],
  ]
  return (
    <section className="sheet">
      <h2>{words.item.facts}</h2>
      <dl className="facts">
        {rows.map(([name, value]) =>
          value === '' ? null : (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {item.explanation === null ? null : (
        <details className="fold">
          <summary>{words.item.why}</summary>
          <Explanation explanation={item.explanation} />
        </details>
      )}
    </section>
  )
}
