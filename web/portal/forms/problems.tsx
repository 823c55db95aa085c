import type { ReactNode } from 'react'
import type { ProblemKey } from '../messages/index.ts'
import type { Visit } from '../visit.ts'

/** What is wrong, by the name of the field. The first problem of a field counts. */
export type Problems = Readonly<Record<string, ProblemKey>>

export const hasProblems = (problems: Problems): boolean => Object.keys(problems).length > 0

/** The id of a field in the page; names such as `person.0.name` are no good for it. */
export const fieldId = (name: string): string => `f-${name.replaceAll('.', '-')}`

/** Everything that needs correction, each linked to its field. Announced first. */
export function ErrorSummary({ visit, problems }: { visit: Visit; problems: Problems }): ReactNode {
  if (!hasProblems(problems)) return null
  return (
    <div className="errors" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">{visit.m.common.errors}</h2>
      <ul>
        {Object.entries(problems).map(([name, problem]) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{visit.m.problems[problem]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The same sentence at the field. */
export const FieldError = (props: { visit: Visit; name: string; problems: Problems }): ReactNode => {
  const problem = props.problems[props.name]
  if (!problem) return null
  return (
    <p className="wrong" id={`${fieldId(props.name)}-wrong`}>
      <span className="unseen">{props.visit.m.common.errorPrefix}</span>
      {props.visit.m.problems[problem]}
    </p>
  )
}

/** The ids of what describes a field: its hint and its error. */
export function describedBy(name: string, problems: Problems, hint: boolean): string | undefined {
  const ids = [hint && `${fieldId(name)}-hint`, problems[name] && `${fieldId(name)}-wrong`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
