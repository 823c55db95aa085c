import type { ReactNode } from 'react'
import type { LineView, PublishedLine } from '../../../server/src/domains/assessment/views.ts'
import { OnDate } from '../layout/parts.tsx'
import type { Visit } from '../visit.ts'
import { assessmentMessages, fill } from './messages.ts'

/** Who assessed, for when, and as of which day. */
export function Facts({ visit, round, asOf }: { visit: Visit; round: PublishedLine; asOf: string }): ReactNode {
  const words = assessmentMessages(visit.language)
  return (
    <dl className="facts">
      <Fact name={words.by}>{visit.say(round.office)}</Fact>
      <Fact name={words.period}>
        <OnDate visit={visit} date={round.from} /> {words.to} <OnDate visit={visit} date={round.to} />
      </Fact>
      <Fact name={words.asOf}>
        <OnDate visit={visit} date={asOf} />
      </Fact>
      <Fact name={words.publishedOn}>
        <OnDate visit={visit} date={round.publishedOn} />
      </Fact>
    </dl>
  )
}

export const Fact = ({ name, children }: { name: string; children: ReactNode }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** What a rule asks for, and its formula. */
export function Asked({ visit, line }: { visit: Visit; line: Pick<LineView, 'rule' | 'formula'> }): ReactNode {
  const words = assessmentMessages(visit.language)
  // What an office wrote is in Chinese alone.
  const written = line.formula === null ? { lang: 'zh-CN' } : {}
  return (
    <>
      <Fact name={words.asked}>
        <span {...written}>{visit.say(line.rule)}</span>
      </Fact>
      {line.formula && <Fact name={words.formula}>{visit.say(line.formula)}</Fact>}
    </>
  )
}

/** What has to be said of a rule that would punish a right, and why it is kept. */
export function Warnings({
  visit,
  line: { warnings, keptBecause },
}: {
  visit: Visit
  line: Pick<LineView, 'warnings' | 'keptBecause'>
}): ReactNode {
  const words = assessmentMessages(visit.language)
  if (warnings.length === 0) return null
  return (
    <div className="note">
      {warnings.map((warning) => (
        <p key={warning.id}>
          <strong>{words.warning}</strong> {visit.say(warning)}
        </p>
      ))}
      <p>{fill(words.kept, { reason: keptBecause === '' ? words.noReason : keptBecause })}</p>
    </div>
  )
}
