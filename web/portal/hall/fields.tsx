import type { ReactNode } from 'react'
import { fieldId } from '../forms/problems.tsx'
import type { Visit } from '../visit.ts'
import { hallMessages, type HallProblem } from './messages.ts'

/** What is wrong, by the name of the field. */
export type HallProblems = Readonly<Record<string, HallProblem>>

/** Everything that needs correction, each linked to its field. Announced first. */
export function Errors({ visit, problems }: { visit: Visit; problems: HallProblems }): ReactNode {
  const words = hallMessages(visit.language).problems
  const all = Object.entries(problems)
  if (all.length === 0) return null
  return (
    <div className="errors" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">{visit.m.common.errors}</h2>
      <ul>
        {all.map(([name, problem]) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{words[problem]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The same sentence at the field. */
export function Wrong({ visit, name, problems }: { visit: Visit; name: string; problems: HallProblems }): ReactNode {
  const problem = problems[name]
  if (problem === undefined) return null
  return (
    <p className="wrong" id={`${fieldId(name)}-wrong`}>
      <span className="unseen">{visit.m.common.errorPrefix}</span>
      {hallMessages(visit.language).problems[problem]}
    </p>
  )
}

interface LineProps {
  readonly visit: Visit
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly problems: HallProblems
  readonly optional?: boolean
  /** What is true of it where it is neither needed nor free to stay empty. */
  readonly note?: string
  readonly type?: 'text' | 'tel' | 'email'
  readonly autoComplete?: string
  readonly inputMode?: 'numeric' | 'text'
  readonly code?: boolean
  readonly short?: boolean
}

/** A line of text. */
export function Line(props: LineProps): ReactNode {
  const { visit, name, problems, hint } = props
  const id = fieldId(name)
  const described = [hint && `${id}-hint`, problems[name] && `${id}-wrong`].filter(Boolean).join(' ') || undefined
  return (
    <div className={problems[name] ? 'field bad' : 'field'}>
      <label htmlFor={id}>
        {props.label}
        {props.optional && <span className="optional">{visit.m.common.optional}</span>}
        {props.note && <span className="optional">{props.note}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong {...{ visit, name, problems }} />
      <input
        id={id}
        name={name}
        type={props.type ?? 'text'}
        defaultValue={props.value}
        className={[props.short && 'short', props.code && 'code'].filter(Boolean).join(' ') || undefined}
        autoComplete={props.autoComplete ?? 'off'}
        inputMode={props.inputMode}
        spellCheck={props.code ? 'false' : undefined}
        aria-describedby={described}
        aria-invalid={problems[name] ? true : undefined}
      />
    </div>
  )
}

/** Times of one day to choose from. */
export function Times(props: {
  visit: Visit
  times: readonly { starts: string; ends: string; left: number }[]
  chosen: string
  problems: HallProblems
}): ReactNode {
  const { visit, problems } = props
  const words = hallMessages(visit.language)
  const open = props.times.filter(({ left }) => left > 0)
  return (
    <fieldset className={problems['starts'] ? 'field bad' : 'field'}>
      <legend>{words.chooseTime}</legend>
      <Wrong {...{ visit, name: 'starts', problems }} />
      <div className="choices times">
        {open.map(({ starts, ends, left }, n) => (
          <div className="choice" key={starts}>
            <input
              id={n === 0 ? fieldId('starts') : `f-starts-${n}`}
              name="starts"
              type="radio"
              value={starts}
              defaultChecked={starts === props.chosen}
            />
            <label htmlFor={n === 0 ? fieldId('starts') : `f-starts-${n}`}>
              {starts}–{ends} <span className="optional">{words.left.replace('{left}', String(left))}</span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
