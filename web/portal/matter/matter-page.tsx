import type { ReactNode } from 'react'
import { daysBetween } from '../../../server/src/platform/time/index.ts'
import type { CitizenMatter, DeadlineView, PortalWords } from '../backend.ts'
import type { ComingHearing } from '../../../server/src/domains/review/views.ts'
import { longDate } from '../dates.ts'
import { ComingHearings } from '../hearing/coming.tsx'
import { numberGroups } from '../groups.ts'
import { BigDate, ButtonForm, Office } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { Messages } from '../messages/index.ts'
import type { FormVisit } from '../visit.ts'
import { Deadlines } from './deadlines.tsx'
import { Papers } from './papers.tsx'
import { Tasks } from './tasks.tsx'
import { Timeline } from './timeline.tsx'

interface MatterProps {
  readonly visit: FormVisit
  readonly matter: CitizenMatter
  readonly words: PortalWords
  readonly hearings: readonly ComingHearing[]
  /** What was just done, said once. */
  readonly done: string | undefined
}

/** One matter: first the date of the answer, then who has it, what can be done, and everything that happened. */
export function MatterPage({ visit, matter, words, hearings, done }: MatterProps): ReactNode {
  const { m, to } = visit
  const page = m.matter
  const phase = page.phases[matter.phase]
  return (
    <Page visit={visit} title={page.title} part="follow" wide>
      <div className="matter">
        <div className="now">
          {done !== undefined && <output className="note done">{done}</output>}
          <h1>{matter.summary}</h1>
          <p className="meta">
            {page.number} {numberGroups(matter.number).join(' ')} · {m.common.classes[matter.class]} ·{' '}
            {page.received(longDate(visit.language, matter.receivedOn))}
          </p>
          <NextDate visit={visit} matter={matter} />
          <p>
            <b>{phase.label}</b>
            {m.common.stop} {phase.text}
          </p>
          <ComingHearings visit={visit} hearings={hearings} />
          <Papers visit={visit} papers={matter.papers} />
        </div>
        <div className="beside">
          <Tasks visit={visit} matter={matter} />
          <h2>{page.holderTitle}</h2>
          <Office visit={visit} office={matter.office} />
          {matter.registeredBy.id !== matter.office.id && (
            <>
              <h3>{page.registeredTitle}</h3>
              <Office visit={visit} office={matter.registeredBy} />
            </>
          )}
        </div>
        <div className="course">
          <h2>{page.deadlinesTitle}</h2>
          <Deadlines visit={visit} deadlines={matter.deadlines} words={words} />
          <h2>{page.timelineTitle}</h2>
          <Timeline visit={visit} steps={matter.timeline} />
          <h2>{page.textTitle}</h2>
          <details>
            <summary>{m.common.show}</summary>
            <div className="verbatim">{matter.text}</div>
          </details>
          <Attachments visit={visit} matter={matter} />
          <div className="actions no-print">
            <ButtonForm visit={visit} action={to('leave')}>
              {page.leave}
            </ButtonForm>
          </div>
        </div>
      </div>
    </Page>
  )
}

const Attachments = ({ visit, matter }: { visit: FormVisit; matter: CitizenMatter }): ReactNode =>
  matter.attachments.length === 0 ? null : (
    <>
      <h3>{visit.m.matter.attachments}</h3>
      <ul>
        {matter.attachments.map((file) => (
          <li key={file.id}>
            {file.name} <small>{visit.m.common.fileSize(file.size)}</small>
          </li>
        ))}
      </ul>
    </>
  )

/** The date that matters most now: of the answer, else of the next step, else the last day to ask for review. */
function mainDeadline(deadlines: readonly DeadlineView[]): DeadlineView | undefined {
  const open = deadlines.filter(({ status }) => status === 'running' || status === 'overdue')
  const duties = open.filter(({ window }) => !window).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  return duties.find(isAnswer) ?? duties[0] ?? open.find(({ window }) => window)
}

const isAnswer = ({ limit }: DeadlineView): boolean => ['handle', 'review', 'second-review'].includes(limit)

const labelOf = ({ matter }: Messages, deadline: DeadlineView): string =>
  deadline.limit === 'ask-review' || deadline.limit === 'ask-second-review'
    ? matter.askBy[deadline.limit]
    : isAnswer(deadline)
      ? matter.answerBy
      : matter.nextBy

function NextDate({ visit, matter }: { visit: FormVisit; matter: CitizenMatter }): ReactNode {
  const { m } = visit
  const next = mainDeadline(matter.deadlines)
  if (!next) return <p className="due">{m.matter.noDate}</p>
  const left = daysBetween(visit.today, next.dueOn)
  return (
    <div className="due">
      <p className="what">{labelOf(m, next)}</p>
      <BigDate visit={visit} date={next.dueOn} />
      <p className={next.status === 'overdue' ? 'state overdue' : 'state'}>
        {next.status === 'overdue' ? m.matter.overdue(-left) : m.matter.daysLeft(left)}
      </p>
      {next.status === 'overdue' && <p>{m.matter.overdueHelp}</p>}
      {next.provisional && <p className="hint">{m.matter.provisional}</p>}
    </div>
  )
}
