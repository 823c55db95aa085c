import type { DeadlineView, OfficerMatter } from '@huiyin/api'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { Mark } from '../../ui/shape.tsx'
import { fill, useSay, useWords } from '../../ui/words.ts'
import { DueMark } from '../marks/due-mark.tsx'
import { useLimitName } from '../marks/limit-name.ts'
import { LIST } from '../words/index.ts'
import { MATTER } from '../words/matter.ts'
import { useArticle } from './article.ts'
import { WhyThisDate } from './why-this-date.tsx'

/** Every deadline the matter has had, those that run first; each explains itself. */
export function Deadlines({ matter }: { matter: OfficerMatter }): ReactNode {
  const { deadlines: words } = useWords(MATTER)
  const running = matter.deadlines.filter((deadline) => deadline.endedOn === null)
  const ended = matter.deadlines.filter((deadline) => deadline.endedOn !== null)
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      {matter.deadlines.length === 0 ? <p className="soft">{words.none}</p> : null}
      {[...running, ...ended.reverse()].map((deadline) => (
        <Deadline key={`${deadline.limit} ${deadline.startedOn} ${deadline.office.id}`} deadline={deadline} />
      ))}
    </section>
  )
}

function Deadline({ deadline }: { deadline: DeadlineView }): ReactNode {
  const { deadlines: words } = useWords(MATTER)
  const { provisional } = useWords(LIST)
  const say = useSay()
  const dates = useDates()
  const limitName = useLimitName()
  const article = useArticle()
  const ended = deadline.endedOn !== null
  return (
    <div className={ended ? 'deadline deadline-over' : 'deadline'}>
      <div>
        <strong>{limitName(deadline.limit)}</strong> <span className="soft small">{article(deadline.article)}</span>
        <div className="soft small">{deadline.window ? words.window : say(deadline.office.name)}</div>
      </div>
      <div style={{ textAlign: 'end' }}>
        <div className="nowrap">
          {dates.day(deadline.dueOn)}
          {deadline.provisional ? <span className="small"> {provisional}</span> : null}
        </div>
        {ended || deadline.status === 'lapsed' ? <Ended deadline={deadline} /> : <DueMark due={deadline.dueOn} />}
      </div>
      <details>
        <summary className="small">{words.why}</summary>
        <WhyThisDate deadline={deadline} />
        {deadline.endedOn === null ? null : (
          <p className="small">{fill(words.ended, { day: dates.day(deadline.endedOn) })}</p>
        )}
      </details>
    </div>
  )
}

function Ended({ deadline }: { deadline: DeadlineView }): ReactNode {
  const { status } = useWords(MATTER).deadlines
  if (deadline.status === 'met')
    return (
      <Mark shape="check" tone="good">
        {status.met}
      </Mark>
    )
  return (
    <Mark
      shape={deadline.status === 'missed' ? 'alarm' : 'bar'}
      tone={deadline.status === 'missed' ? 'alarm' : 'quiet'}
    >
      {status[deadline.status]}
    </Mark>
  )
}
