import type { ReactNode } from 'react'
import type { FirstRunView } from './view.ts'

interface FieldProps {
  readonly view: FirstRunView
  readonly name: string
  readonly label: string
  readonly hint?: string
}

const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`

/** Label, hint and what is wrong, around a control. */
function Field({
  view,
  name,
  label,
  hint,
  optional,
  children,
}: FieldProps & { optional?: boolean; children: ReactNode }) {
  const problem = view.problems.find(({ path }) => path === name)
  return (
    <div className={problem ? 'field bad' : 'field'}>
      <label htmlFor={idOf(name)}>
        {label}
        {optional && <span className="optional">{view.m.optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${idOf(name)}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="wrong" id={`${idOf(name)}-wrong`}>
          {view.say(problem)}
        </p>
      )}
      {children}
    </div>
  )
}

const described = ({ view, name, hint }: FieldProps): string | undefined => {
  const wrong = view.problems.some(({ path }) => path === name)
  return [hint && `${idOf(name)}-hint`, wrong && `${idOf(name)}-wrong`].filter(Boolean).join(' ') || undefined
}

interface LineProps extends FieldProps {
  readonly optional?: boolean
  /** Typed unseen. */
  readonly secret?: boolean
  /** Figures and capitals of one width. */
  readonly code?: boolean
  readonly autoComplete?: string
  readonly width?: 'short' | 'middle'
}

/** A line of text. */
export const Line = (props: LineProps): ReactNode => (
  <Field {...props}>
    <input
      id={idOf(props.name)}
      name={props.name}
      type={props.secret ? 'password' : 'text'}
      defaultValue={props.view.typed[props.name] ?? ''}
      className={[props.width, props.code && 'code'].filter(Boolean).join(' ') || undefined}
      spellCheck={props.code ? 'false' : undefined}
      autoComplete={props.autoComplete ?? 'off'}
      aria-describedby={described(props)}
    />
  </Field>
)

export const Choice = (
  props: FieldProps & { options: Readonly<Record<string, string>>; chosen: string },
): ReactNode => (
  <Field {...props}>
    <select
      id={idOf(props.name)}
      name={props.name}
      defaultValue={props.view.typed[props.name] ?? props.chosen}
      aria-describedby={described(props)}
    >
      {Object.entries(props.options).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </Field>
)

/** Everything that needs correction, each linked to its field. */
export const Problems = ({ view }: { view: FirstRunView }): ReactNode =>
  view.problems.length > 0 && (
    <div className="errors" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">{view.m.problems}</h2>
      <ul>
        {view.problems.map((problem) => (
          <li key={problem.path + problem.zh}>
            <a href={`#${idOf(problem.path)}`}>{view.say(problem)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
