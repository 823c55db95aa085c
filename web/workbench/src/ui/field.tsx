import { useId, type ReactNode } from 'react'
import { COMMON } from './words/index.ts'
import { useWords } from './words.ts'

/** What the control inside a field must carry so that label, help and error belong to it. */
export interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean
  'aria-required': boolean
}

interface FieldProps {
  label: string
  help?: string | undefined
  error?: string | undefined
  required?: boolean
  /** Says "optional" or "required" beside the label; nothing by default. */
  note?: 'required' | 'optional' | 'silent'
  id?: string
  children: (control: FieldControl) => ReactNode
}

/** A labelled control with its help and its error. */
export function Field({ label, help, error, required = false, note = 'silent', id, children }: FieldProps): ReactNode {
  const own = useId()
  const words = useWords(COMMON)
  const control = id ?? own
  const helpId = `${control}-help`
  const errorId = `${control}-error`
  const described = [help ? helpId : '', error ? errorId : ''].filter(Boolean).join(' ') || undefined
  return (
    <div className="field">
      <label htmlFor={control}>
        {label}
        {note === 'silent' ? null : <span className="label-note">{words[note]}</span>}
      </label>
      {help ? (
        <div className="field-help" id={helpId}>
          {help}
        </div>
      ) : null}
      {children({
        id: control,
        'aria-describedby': described,
        'aria-invalid': Boolean(error),
        'aria-required': required,
      })}
      {error ? (
        <div className="field-error" id={errorId}>
          {error}
        </div>
      ) : null}
    </div>
  )
}
