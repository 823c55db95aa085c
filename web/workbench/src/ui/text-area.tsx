import { Input } from 'antd'
import type { ReactNode } from 'react'
import type { FieldControl } from './field.tsx'

interface TextAreaProps {
  control: FieldControl | undefined
  /** Lines to begin with; it grows with what is written. */
  rows: number
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  maxLength?: number
}

/** A text of several lines that grows with what is written. */
export const TextArea = ({ control, rows, value, onChange, onBlur, maxLength }: TextAreaProps): ReactNode => (
  <Input.TextArea
    {...control}
    {...(maxLength === undefined ? {} : { maxLength })}
    {...(onBlur === undefined ? {} : { onBlur })}
    style={{ minHeight: `calc(${rows} * 1.7em + 0.8rem)` }}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
)
