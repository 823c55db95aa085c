import type { ReactNode } from 'react'
import type { Visit } from '../visit.ts'
import { describedBy, FieldError, fieldId, type Problems } from './problems.tsx'

interface FieldProps {
  readonly visit: Visit
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string
  readonly problems: Problems
  readonly optional?: boolean
  /** What is true of it where it is neither needed nor free to stay empty. */
  readonly note?: string | undefined
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'tel' | 'email'
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email'
  readonly width?: 'short' | 'middle'
  /** For codes and numbers: figures of one width, no spelling. */
  readonly code?: boolean
}

const Label = ({ visit, name, label, optional, note }: FieldProps): ReactNode => (
  <label htmlFor={fieldId(name)}>
    {label}
    {optional && <span className="optional">{visit.m.common.optional}</span>}
    {note && <span className="optional">{note}</span>}
  </label>
)

const Hint = ({ name, hint }: FieldProps): ReactNode =>
  hint ? (
    <p className="hint" id={`${fieldId(name)}-hint`}>
      {hint}
    </p>
  ) : null

/** A line of text. */
export const TextField = (props: TextFieldProps): ReactNode => (
  <div className={props.problems[props.name] ? 'field bad' : 'field'}>
    <Label {...props} />
    <Hint {...props} />
    <FieldError {...props} />
    <input
      id={fieldId(props.name)}
      name={props.name}
      type={props.type ?? 'text'}
      defaultValue={props.value ?? ''}
      className={[props.width, props.code && 'code'].filter(Boolean).join(' ') || undefined}
      autoComplete={props.autoComplete}
      inputMode={props.inputMode}
      spellCheck={props.code ? 'false' : undefined}
      autoCapitalize={props.code ? 'characters' : undefined}
      aria-describedby={describedBy(props.name, props.problems, Boolean(props.hint))}
      aria-invalid={props.problems[props.name] ? true : undefined}
    />
  </div>
)

/** A long text. The line break that HTML swallows after `<textarea>` is given to it, so that a text keeps its own. */
export const TextArea = (props: FieldProps & { rows: number; note?: string | undefined }): ReactNode => (
  <div className={props.problems[props.name] ? 'field bad' : 'field'}>
    <Label {...props} />
    <Hint {...props} />
    <FieldError {...props} />
    {props.note && <p className="count">{props.note}</p>}
    <textarea
      id={fieldId(props.name)}
      name={props.name}
      rows={props.rows}
      defaultValue={props.value ?? ''}
      aria-describedby={describedBy(props.name, props.problems, Boolean(props.hint))}
      aria-invalid={props.problems[props.name] ? true : undefined}
    />
  </div>
)

export const SelectField = (props: FieldProps & { options: readonly Choice[] }): ReactNode => (
  <div className={props.problems[props.name] ? 'field bad' : 'field'}>
    <Label {...props} />
    <Hint {...props} />
    <FieldError {...props} />
    <select
      id={fieldId(props.name)}
      name={props.name}
      defaultValue={props.value}
      aria-describedby={describedBy(props.name, props.problems, Boolean(props.hint))}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </div>
)

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** Choices under one heading of their own, such as the offices of one place. */
export interface ChoiceGroup {
  readonly title?: string
  readonly choices: readonly Choice[]
}

interface ChoicesProps extends Omit<FieldProps, 'label' | 'value'> {
  readonly legend: ReactNode
  /** False where the legend is the heading of the page. */
  readonly type: 'radio' | 'checkbox'
  readonly groups: readonly ChoiceGroup[]
  readonly chosen: readonly string[]
}

/** One or several of a list. The error summary leads to the first of them. */
export function Choices(props: ChoicesProps): ReactNode {
  const { name, problems, hint, type } = props
  const first = props.groups.find((group) => group.choices.length > 0)?.choices[0]?.value
  return (
    <fieldset
      className={problems[name] ? 'field bad' : 'field'}
      aria-describedby={describedBy(name, problems, Boolean(hint))}
    >
      <legend>{props.legend}</legend>
      {hint && (
        <p className="hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
      <FieldError {...props} />
      {props.groups.map((group) => (
        <div key={group.title ?? ''} className="choices">
          {group.title !== undefined && <p className="group">{group.title}</p>}
          {group.choices.map((choice) => (
            <ChoiceLine
              key={choice.value}
              {...{ name, type, choice }}
              id={choice.value === first ? fieldId(name) : `${fieldId(name)}-${choice.value}`}
              checked={props.chosen.includes(choice.value)}
            />
          ))}
        </div>
      ))}
    </fieldset>
  )
}

interface LineProps {
  readonly id: string
  readonly name: string
  readonly type: 'radio' | 'checkbox'
  readonly choice: Choice
  readonly checked: boolean
}

const ChoiceLine = ({ id, name, type, choice, checked }: LineProps): ReactNode => (
  <div className="choice">
    <input
      id={id}
      name={name}
      type={type}
      value={choice.value}
      defaultChecked={checked}
      aria-describedby={choice.hint ? `${id}-about` : undefined}
    />
    <label htmlFor={id}>{choice.label}</label>
    {choice.hint && (
      <p className="hint" id={`${id}-about`}>
        {choice.hint}
      </p>
    )}
  </div>
)

/** One box to tick. */
export const Tick = (props: {
  visit: Visit
  name: string
  label: string
  problems: Problems
  checked?: boolean
}): ReactNode => (
  <div className={props.problems[props.name] ? 'field bad' : 'field'}>
    <FieldError {...props} />
    <div className="choice">
      <input
        id={fieldId(props.name)}
        name={props.name}
        type="checkbox"
        value="yes"
        defaultChecked={props.checked ?? false}
        aria-describedby={describedBy(props.name, props.problems, false)}
      />
      <label htmlFor={fieldId(props.name)}>{props.label}</label>
    </div>
  </div>
)
