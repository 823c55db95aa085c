import type { OfficerMatter } from '@huiyin/api'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { useTitle } from '../../ui/page.tsx'
import { useSay, useWords } from '../../ui/words.ts'
import { DueMark } from '../marks/due-mark.tsx'
import { useLimitName } from '../marks/limit-name.ts'
import { PhaseMark } from '../marks/phase-mark.tsx'
import { LIST } from '../words/index.ts'
import { MATTER } from '../words/matter.ts'

/** Always in sight: the number, the phase in words, who has it, and the next deadline. */
export function MatterHead({ matter }: { matter: OfficerMatter }): ReactNode {
  const words = useWords(MATTER)
  const say = useSay()
  const heading = useTitle(`${matter.number} ${matter.summary}`)
  return (
    <header className="matter-head">
      <div>
        <div className="matter-line">
          <span className="figures">{matter.number}</span>
          <PhaseMark phase={matter.phase} />
          <span>
            <span className="soft">{words.heldBy}</span> {say(matter.office.name)}
          </span>
          <Marks matter={matter} />
          <Button size="small" type="text" className="no-print" onClick={() => window.print()}>
            {words.print}
          </Button>
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {matter.summary}
        </h1>
      </div>
      <NextDeadline matter={matter} />
    </header>
  )
}

/** The office duty that ends first among those that run. */
const nextDeadlineOf = (matter: OfficerMatter): OfficerMatter['deadlines'][number] | undefined =>
  matter.deadlines
    .filter((deadline) => deadline.endedOn === null && !deadline.window)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0]

function NextDeadline({ matter }: { matter: OfficerMatter }): ReactNode {
  const words = useWords(MATTER)
  const list = useWords(LIST)
  const dates = useDates()
  const limitName = useLimitName()
  const next = nextDeadlineOf(matter)
  if (!next)
    return (
      <div className="matter-next">
        <span className="soft">{words.noNext}</span>
      </div>
    )
  return (
    <div className="matter-next">
      <span className="soft">
        {words.next}: {limitName(next.limit)}
      </span>
      <strong>{dates.full(next.dueOn)}</strong>
      <span>
        <DueMark due={next.dueOn} />
        {next.provisional ? ` · ${list.provisional}` : ''}
      </span>
    </div>
  )
}

function Marks({ matter }: { matter: OfficerMatter }): ReactNode {
  const { marks } = useWords(MATTER)
  const shown = [
    matter.urgent && (['urgent', true] as const),
    matter.joint && (['joint', false] as const),
    matter.anonymous && (['anonymous', false] as const),
    matter.confidential && (['confidential', false] as const),
    matter.litigationRelated && (['litigationRelated', false] as const),
    matter.enterpriseRelated && (['enterpriseRelated', false] as const),
    matter.publishConsent && (['publishConsent', false] as const),
    !matter.contactable && !matter.anonymous && (['notContactable', false] as const),
  ].filter((mark) => mark !== false)
  return (
    <span className="row">
      {shown.map(([mark, alarm]) => (
        <span key={mark} className={alarm ? 'tag tag-alarm' : 'tag'}>
          {marks[mark]}
        </span>
      ))}
    </span>
  )
}
