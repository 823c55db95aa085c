import type { AssessmentCheck, AssessmentScheme } from '@huiyin/api'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import './assessment.css'
import { ASSESSMENT } from './words/index.ts'

type Warned = AssessmentCheck['items'][number]['warnings']

/** What has to be said of a rule that would punish a right, and why it is kept. */
export function Warnings({ warnings, keptBecause }: { warnings: Warned; keptBecause?: string }): ReactNode {
  const words = useWords(ASSESSMENT)
  const say = useSay()
  if (warnings.length === 0) return null
  return (
    <div className="assessment-warning stack">
      {warnings.map((warning) => (
        <p key={warning.id}>
          <strong>{words.form.warned}</strong> {say(warning)}
        </p>
      ))}
      {keptBecause === undefined ? null : (
        <p>{keptBecause === '' ? words.noReason : fill(words.kept, { reason: keptBecause })}</p>
      )}
    </div>
  )
}

export const Said = ({ name, children }: { name: string; children: ReactNode }): ReactNode => (
  <div>
    <dt className="soft small">{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** What happened with a record, the oldest first. */
export function History({ steps }: { steps: AssessmentScheme['steps'] }): ReactNode {
  const words = useWords(ASSESSMENT)
  const say = useSay()
  const dates = useDates()
  const names: Readonly<Record<string, string>> = words.steps
  if (steps.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.history}</h2>
      <ol className="list-plain stack">
        {steps.map((step) => (
          <li key={`${step.at}-${step.type}`} className="sheet">
            <strong>{names[step.type] ?? step.type}</strong> <span>{step.text}</span>
            <div className="soft small">
              {[dates.moment(step.at), step.by.name, say(step.by.office)].filter(Boolean).join(' · ')}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
