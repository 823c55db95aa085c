import type { ReactNode } from 'react'
import type { CitizenMatter, PaperView } from '../backend.ts'
import { longDate } from '../dates.ts'
import { BackLink, ButtonForm } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'

interface PaperProps {
  readonly visit: FormVisit
  readonly matter: CitizenMatter
  readonly paper: PaperView
}

/** One paper. An opinion that was not received yet is opened only by a deliberate act, because that starts a time of law. */
export function PaperPage({ visit, matter, paper }: PaperProps): ReactNode {
  const { m, to } = visit
  const page = m.matter.paper
  const seq = String(paper.seq)
  const title = visit.say(paper.title)
  if (!paper.opened)
    return (
      <Page visit={visit} title={page.title} part="follow">
        <BackLink href={to('matter')}>{m.common.back}</BackLink>
        <h1>{page.ask(title)}</h1>
        <p className="note">
          <b>{page.counts}</b>
        </p>
        <p>{page.countsWhy}</p>
        <div className="actions">
          <ButtonForm visit={visit} action={to('paper', { seq })} className="button">
            {page.open}
          </ButtonForm>
          <a href={to('matter')}>{page.later}</a>
        </div>
      </Page>
    )
  const window = matter.deadlines.find((deadline) => deadline.window && deadline.status === 'running')
  const isOpinion = paper.kind.endsWith('opinion')
  return (
    <Page visit={visit} title={title} part="follow">
      <BackLink href={to('matter')}>{m.common.back}</BackLink>
      <h1>{title}</h1>
      <p>{m.matter.paperOn(longDate(visit.language, paper.on))}</p>
      {isOpinion && window && <p className="note">{page.window(longDate(visit.language, window.dueOn))}</p>}
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
