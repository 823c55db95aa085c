import type { ReactNode } from 'react'
import { longDate } from '../dates.ts'
import type { DeadlineView, PortalWords } from '../backend.ts'
import { asSentence } from '../language.ts'
import { Why } from '../layout/parts.tsx'
import type { Visit } from '../visit.ts'

interface DeadlinesProps {
  readonly visit: Visit
  readonly deadlines: readonly DeadlineView[]
  readonly words: PortalWords
}

/** The time limits that run, then those that have ended, folded away; each with its state in words and how its date was found. */
export function Deadlines({ visit, deadlines, words }: DeadlinesProps): ReactNode {
  const isOpen = ({ status }: DeadlineView): boolean => status === 'running' || status === 'overdue'
  const open = deadlines.filter(isOpen)
  const past = deadlines.filter((deadline) => !isOpen(deadline))
  return (
    <>
      {open.length === 0 && <p>{visit.m.matter.noDate}</p>}
      <List visit={visit} deadlines={open} words={words} />
      {past.length > 0 && (
        <details>
          <summary>{visit.m.matter.pastDeadlines(past.length)}</summary>
          <List visit={visit} deadlines={past} words={words} />
        </details>
      )}
    </>
  )
}

const List = ({ visit, deadlines, words }: DeadlinesProps): ReactNode =>
  deadlines.length === 0 ? null : (
    <ul className="deadlines">
      {deadlines.map((deadline) => (
        <li key={`${deadline.limit} ${deadline.office.id} ${deadline.startedOn}`}>
          <Deadline visit={visit} deadline={deadline} words={words} />
        </li>
      ))}
    </ul>
  )

function Deadline({ visit, deadline, words }: { visit: Visit; deadline: DeadlineView; words: PortalWords }): ReactNode {
  const { matter: page } = visit.m
  const states = deadline.window ? page.windowStatuses : page.statuses
  const { status } = deadline
  return (
    <>
      <p className="head">
        <b>{asSentence(visit.say(deadline.step))}</b>
        <span className={`state ${deadline.window && status === 'overdue' ? 'lapsed' : status}`}>{states[status]}</span>
      </p>
      <p className="when">
        <time dateTime={deadline.dueOn}>{page.due(longDate(visit.language, deadline.dueOn))}</time>
      </p>
      <p className="hint">
        {[
          visit.say(deadline.office.name),
          words.article(visit.language, deadline.article),
          deadline.endedOn && status !== 'lapsed' ? page.endedOn(longDate(visit.language, deadline.endedOn)) : '',
          deadline.provisional ? page.provisional : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Why visit={visit} words={words} label={page.why} due={deadline.explanation} />
      {deadline.extension && <Why visit={visit} words={words} label={page.extended} due={deadline.extension} />}
    </>
  )
}
