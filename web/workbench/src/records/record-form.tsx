import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { AttachmentRef } from '@huiyin/api'
import { useOfficeChoices, type Choice } from '../office/queries.ts'
import { ChoiceField, ChoicesField } from '../ui/choice-field.tsx'
import { Field, type FieldControl } from '../ui/field.tsx'
import { FilesField } from '../ui/files-field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { fill, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { useColleagues } from './use-colleagues.ts'
import { RECORDS } from './words.ts'

type Control =
  | { kind: 'line' | 'text'; max: number; rows?: number }
  | { kind: 'date' | 'office' | 'confirm' | 'colleagues' | 'moment' }
  | { kind: 'offices' | 'files'; max: number }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'choice'; choices: readonly Choice[] }
  | { kind: 'choices'; choices: readonly Choice[]; max: number }

/** One question of a form: its name in the body that is sent, and how it is asked. */
export type RecordField = Control & {
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly optional?: true
}

export type RecordValues = Readonly<Record<string, unknown>>

interface RecordFormProps {
  fields: readonly RecordField[]
  initial?: RecordValues
  submit: string
  /** What cannot be undone asks for one more tick. */
  confirm?: string
  onSend: (values: RecordValues) => Promise<unknown>
  onDone?: () => void
}

const NOTHING: RecordValues = {}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** A form made of questions. What was typed stays when the sending is refused; what is missing is said at its field. */
export function RecordForm({ fields, initial = NOTHING, submit, confirm, onSend, onDone }: RecordFormProps): ReactNode {
  const words = useWords(RECORDS)
  const [values, setValues] = useState<RecordValues>(initial)
  const [sure, setSure] = useState(false)
  const [tried, setTried] = useState(false)
  const missing = fields.filter((field) => field.optional !== true && !isGiven(values[field.name]))
  const send = useMutation({
    mutationFn: () =>
      onSend(Object.fromEntries(fields.map(({ name }) => [name, values[name]]).filter(([, value]) => isGiven(value)))),
    onSuccess: () => onDone?.(),
  })
  const unsure = confirm !== undefined && !sure
  const trySending = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (missing.length === 0 && !unsure) send.mutate()
  }
  return (
    <form className="stack record-form" onSubmit={trySending} noValidate>
      <ProblemNotice error={send.error} />
      {fields.map((field) => (
        <Field
          key={field.name}
          label={field.label}
          help={field.help}
          note={field.optional === true ? 'optional' : 'silent'}
          required={field.optional !== true}
          error={tried && missing.includes(field) ? fill(words.missing, { label: field.label }) : undefined}
        >
          {(control) => (
            <RecordControl
              field={field}
              control={control}
              value={values[field.name]}
              onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
            />
          )}
        </Field>
      ))}
      {confirm === undefined ? null : (
        <label className="confirm">
          <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
          <span>
            {confirm}
            {tried && !sure ? <span className="field-error">{words.tick}</span> : null}
          </span>
        </label>
      )}
      <div>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {submit}
        </Button>
      </div>
    </form>
  )
}

interface ControlProps {
  field: RecordField
  control: FieldControl
  value: unknown
  onChange: (value: unknown) => void
}

function RecordControl({ field, control, value, onChange }: ControlProps): ReactNode {
  const { 'aria-required': _required, ...plain } = control
  const text = typeof value === 'string' ? value : ''
  switch (field.kind) {
    case 'text':
      return (
        <TextArea control={control} rows={field.rows ?? 4} maxLength={field.max} value={text} onChange={onChange} />
      )
    case 'line':
      return (
        <Input {...control} maxLength={field.max} value={text} onChange={(event) => onChange(event.target.value)} />
      )
    case 'date':
      return <Input {...plain} type="date" value={text} onChange={(event) => onChange(event.target.value)} />
    case 'moment':
      return <Input {...plain} type="datetime-local" value={text} onChange={(event) => onChange(event.target.value)} />
    case 'number':
      return (
        <Input
          {...plain}
          type="number"
          min={field.min}
          max={field.max}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
        />
      )
    case 'choice':
      return (
        <ChoiceField
          control={control}
          choices={field.choices}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      )
    case 'choices':
      return (
        <ChoicesField
          control={control}
          choices={field.choices}
          max={field.max}
          value={listOf(value)}
          onChange={onChange}
        />
      )
    case 'confirm':
      return (
        <input
          {...plain}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      )
    case 'files':
      return (
        <FilesField
          control={control}
          max={field.max}
          files={Array.isArray(value) ? (value as AttachmentRef[]) : []}
          onChange={onChange}
        />
      )
    case 'office':
    case 'offices':
      return <OfficeControl field={field} control={control} value={value} onChange={onChange} />
    case 'colleagues':
      return <ColleaguesControl field={field} control={control} value={value} onChange={onChange} />
  }
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [])

function OfficeControl({ field, control, value, onChange }: ControlProps): ReactNode {
  const { pickOffice } = useWords(COMMON)
  const choices = useOfficeChoices()
  return field.kind === 'offices' ? (
    <ChoicesField
      control={control}
      choices={choices}
      placeholder={pickOffice}
      max={field.max}
      value={listOf(value)}
      onChange={onChange}
    />
  ) : (
    <ChoiceField
      control={control}
      choices={choices}
      placeholder={pickOffice}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  )
}

function ColleaguesControl({ control, value, onChange }: ControlProps): ReactNode {
  const { pickStaff } = useWords(COMMON)
  return (
    <ChoicesField
      control={control}
      choices={useColleagues()}
      placeholder={pickStaff}
      max={20}
      value={listOf(value)}
      onChange={onChange}
    />
  )
}
