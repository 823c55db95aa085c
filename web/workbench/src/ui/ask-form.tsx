import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { ChoiceField } from './choice-field.tsx'
import { Field, type FieldControl } from './field.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { TextArea } from './text-area.tsx'
import { useWords } from './words.ts'
import { COMMON } from './words/index.ts'

/** One thing that a form asks for. */
export interface Asked {
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly kind: 'line' | 'text' | 'date' | 'moment' | 'number' | 'choice' | 'sure'
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly optional?: boolean
}
export type Given = Readonly<Record<string, string>>

const NOTHING: Given = {}
const NONE: NonNullable<Asked['choices']> = []
const LINES = 4
const TYPES: Partial<Record<Asked['kind'], string>> = { date: 'date', moment: 'datetime-local', number: 'number' }

/** A form of plain fields. What was typed stays when the server refuses; what cannot be undone is confirmed with a tick. */
export function AskForm({
  label,
  asked,
  first = NOTHING,
  send,
  onDone,
  onCancel,
}: {
  label: string
  asked: readonly Asked[]
  first?: Given
  send: (values: Given) => Promise<unknown>
  onDone: () => Promise<unknown> | void
  onCancel?: () => void
}): ReactNode {
  const common = useWords(COMMON)
  const [values, setValues] = useState<Given>(first)
  const sending = useMutation({ mutationFn: () => send(values), onSuccess: () => onDone() })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    sending.mutate()
  }
  const ready = asked.every(({ name, optional }) => optional === true || (values[name] ?? '').trim() !== '')
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={sending.error} />
      {asked.map((one) => (
        <AskedField
          key={one.name}
          asked={one}
          value={values[one.name] ?? ''}
          onChange={(value) => setValues({ ...values, [one.name]: value })}
        />
      ))}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={sending.isPending} disabled={!ready}>
          {label}
        </Button>
        {onCancel === undefined ? null : (
          <Button type="text" onClick={onCancel}>
            {common.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

interface OneProps {
  readonly asked: Asked
  readonly value: string
  readonly onChange: (value: string) => void
}

function AskedField({ asked, value, onChange }: OneProps): ReactNode {
  const { label, help, kind, optional = false } = asked
  if (kind === 'sure')
    return (
      <label className="confirm">
        <input
          type="checkbox"
          checked={value !== ''}
          onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
        />
        {label}
      </label>
    )
  return (
    <Field label={label} help={help} required={!optional} note={optional ? 'optional' : 'silent'}>
      {(control) => <Control {...{ asked, value, onChange, control }} />}
    </Field>
  )
}

function Control({
  asked: { kind, choices },
  value,
  onChange,
  control,
}: OneProps & { control: FieldControl }): ReactNode {
  if (kind === 'text') return <TextArea control={control} rows={LINES} value={value} onChange={onChange} />
  if (kind === 'choice')
    return (
      <ChoiceField
        control={control}
        choices={choices ?? NONE}
        value={value === '' ? null : value}
        onChange={(next) => onChange(next ?? '')}
      />
    )
  const { 'aria-required': required, ...rest } = control
  const type = TYPES[kind]
  return (
    <Input
      {...rest}
      {...(type === undefined ? { 'aria-required': required } : { type })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
