import type { ReactNode } from 'react'
import type { OfficialDocument } from '../../../server/src/platform/documents/index.ts'
import type { CitizenMatter, PaperView } from '../backend.ts'
import { longDate } from '../dates.ts'
import { BackLink, ButtonForm } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'
import { DocumentView } from './document-view.tsx'

interface UnopenedProps {
  readonly visit: FormVisit
  readonly paper: PaperView
}

/** An opinion that was not received yet is opened only by a deliberate act, because that starts a time of law. */
export function UnopenedPaperPage({ visit, paper }: UnopenedProps): ReactNode {
  const { m, to } = visit
  const page = m.matter.paper
  return (
    <Page visit={visit} title={page.title} part="follow">
      <BackLink href={to('matter')}>{m.common.back}</BackLink>
      <h1>{page.ask(visit.say(paper.title))}</h1>
      <p className="note">
        <b>{page.counts}</b>
      </p>
      <p>{page.countsWhy}</p>
      <div className="actions">
        <ButtonForm visit={visit} action={to('paper', { seq: String(paper.seq) })} className="button">
          {page.open}
        </ButtonForm>
        <a href={to('matter')}>{page.later}</a>
      </div>
    </Page>
  )
}

interface PaperProps extends UnopenedProps {
  readonly matter: CitizenMatter
  readonly document: OfficialDocument
}

/** One paper: to read here, and to keep in its official layout. */
export function PaperPage({ visit, matter, paper, document }: PaperProps): ReactNode {
  const { m, to } = visit
  const page = m.matter.paper
  const seq = String(paper.seq)
  const title = visit.say(paper.title)
  const window = matter.deadlines.find((deadline) => deadline.window && deadline.status === 'running')
  return (
    <Page visit={visit} title={title} part="follow">
      <BackLink href={to('matter')}>{m.common.back}</BackLink>
      <h1>{title}</h1>
      <p className="meta">{m.matter.paperOn(longDate(visit.language, paper.on))}</p>
      {paper.kind.endsWith('opinion') && window && (
        <p className="note">{page.window(longDate(visit.language, window.dueOn))}</p>
      )}
      <DocumentView visit={visit} document={document} />
      <div className="actions">
        <a className="button" href={to('paperFile', { seq, format: 'pdf' })}>
          {page.pdf}
        </a>
        <a className="button quiet" href={to('paperFile', { seq, format: 'docx' })}>
          {page.docx}
        </a>
      </div>
    </Page>
  )
}
