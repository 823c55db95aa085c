import type { Bulletin } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { OfficialPaper } from '../matter/one/official-paper.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import './bulletin.css'
import { TodayChanges, VersionChanges } from './changes-part.tsx'
import { Editor } from './editor.tsx'
import { FiguresPart } from './figures-part.tsx'
import { bulletinQuery } from './queries.ts'
import { Steps } from './steps.tsx'
import { BULLETIN } from './words/index.ts'

/** One bulletin: to write while it is a draft, to read as it was signed from then on. */
export function BulletinPage(): ReactNode {
  const at = useParams({ from: '/desk/desks/bulletins/$regionId/$id' })
  const words = useWords(BULLETIN)
  const { data: bulletin, error, refetch } = useQuery(bulletinQuery(at))
  return (
    <Page
      title={bulletin?.title ?? words.name}
      actions={
        <Link to="/desks/bulletins" search={{}}>
          {words.back}
        </Link>
      }
    >
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {bulletin === undefined ? error ? null : <Loading /> : <One key={at.id} bulletin={bulletin} />}
    </Page>
  )
}

function One({ bulletin }: { bulletin: Bulletin }): ReactNode {
  const words = useWords(BULLETIN)
  const at = { regionId: bulletin.regionId, id: bulletin.id }
  return (
    <>
      <Head bulletin={bulletin} />
      <Steps at={at} bulletin={bulletin} />
      {bulletin.may.includes('edit') ? (
        <Editor at={at} bulletin={bulletin} />
      ) : (
        <section aria-label={words.copy}>
          <OfficialPaper html={bulletin.html} />
        </section>
      )}
      {bulletin.own ? <TodayChanges at={at} bulletin={bulletin} /> : null}
      {bulletin.replaces === null ? null : <VersionChanges at={at} bulletin={bulletin} />}
      <FiguresPart bulletin={bulletin} />
      <div className="bulletin-columns no-print">
        <Receipts bulletin={bulletin} />
        <Versions bulletin={bulletin} />
        <History bulletin={bulletin} />
      </div>
    </>
  )
}

function Head({ bulletin }: { bulletin: Bulletin }): ReactNode {
  const words = useWords(BULLETIN)
  const dates = useDates()
  const say = useSay()
  const file = (format: string): string =>
    `/api/v1/bulletins/${bulletin.regionId}/${bulletin.id}/paper?format=${format}`
  return (
    <section className="sheet stack no-print">
      <div className="row">
        <strong>{words.kinds[bulletin.kind]}</strong>
        <span className="tag" data-state={bulletin.state}>
          {words.states[bulletin.state]}
        </span>
        {bulletin.number === '' ? null : <span className="figures">{bulletin.number}</span>}
        <span>{fill(words.period, { from: dates.day(bulletin.from), to: dates.day(bulletin.to) })}</span>
        {bulletin.own ? null : <span className="soft">{say(bulletin.office.name)}</span>}
      </div>
      <div className="row">
        <span className="soft">{fill(words.counted, { at: dates.moment(bulletin.countedAt) })}</span>
        <a href={file('pdf')} target="_blank" rel="noreferrer">
          PDF
        </a>
        <a href={file('docx')}>Word</a>
        <a href={file('html')} target="_blank" rel="noreferrer">
          HTML
        </a>
      </div>
      {bulletin.hash === '' ? null : bulletin.intact ? (
        <p className="soft small figures">{fill(words.intact, { hash: bulletin.hash.slice(0, 16) })}</p>
      ) : (
        <p className="notice notice-problem" role="alert">
          {words.broken}
        </p>
      )}
    </section>
  )
}

function Receipts({ bulletin }: { bulletin: Bulletin }): ReactNode {
  const words = useWords(BULLETIN)
  const dates = useDates()
  const say = useSay()
  if (!bulletin.own || bulletin.issuedAt === null) return null
  return (
    <section className="sheet">
      <h2>{words.receipts.title}</h2>
      {bulletin.recipients.length === 0 ? (
        <p className="soft">{words.receipts.none}</p>
      ) : (
        <>
          <p className="soft">{fill(words.receipts.lead, { received: bulletin.received, sent: bulletin.sent })}</p>
          <ul className="list-plain stack">
            {bulletin.recipients.map(({ id, name, receivedAt, by }) => (
              <li key={id} className="row">
                <span>{say(name)}</span>
                <span className="soft small">
                  {receivedAt === null
                    ? words.receipts.waiting
                    : fill(words.receipts.received, { at: dates.moment(receivedAt), by: by ?? '' })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Versions({ bulletin }: { bulletin: Bulletin }): ReactNode {
  const words = useWords(BULLETIN)
  if (bulletin.versions.length < 2) return null
  return (
    <section className="sheet">
      <h2>{words.versions}</h2>
      <ul className="list-plain stack">
        {bulletin.versions.toReversed().map((one) => (
          <li key={one.id} className="row">
            {one.id === bulletin.id ? (
              <strong>{one.number || one.title}</strong>
            ) : (
              <Link to="/desks/bulletins/$regionId/$id" params={{ regionId: one.regionId, id: one.id }}>
                {one.number || one.title}
              </Link>
            )}
            <span className="soft small">{words.states[one.state]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ bulletin }: { bulletin: Bulletin }): ReactNode {
  const words = useWords(BULLETIN)
  const dates = useDates()
  const say = useSay()
  return (
    <section className="sheet">
      <h2>{words.history.title}</h2>
      <ol className="record-history">
        {bulletin.steps.toReversed().map((step) => (
          <li key={step.seq}>
            <span className="row">
              <strong>{words.history[step.type as 'issued']}</strong>
              <span className="soft small">{dates.moment(step.at)}</span>
              <span className="soft small">{`${say(step.by.office.name)} ${step.by.name ?? ''}`}</span>
            </span>
            {step.number === '' ? null : <div className="figures">{step.number}</div>}
            {step.text === '' ? null : <div className="pre">{step.text}</div>}
          </li>
        ))}
      </ol>
    </section>
  )
}
