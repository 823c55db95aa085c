import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { useSuggestionsChanged } from './queries.ts'
import { SuggestionPick, type PickFrom } from './suggestion-pick.tsx'
import { SUGGESTION } from './words.ts'

type FieldName = Exclude<
  keyof (typeof SUGGESTION)['en']['fields'],
  'backgroundHelp' | 'duplicateOfHelp' | 'questionsHelp' | 'themesHelp' | 'reportHelp'
>

/** One thing that a step asks for. */
export interface Asked {
  name: FieldName
  kind: 'line' | 'text' | 'date' | 'choice' | 'sure' | 'suggestion'
  /** Where another suggestion is looked for. */
  from?: PickFrom
  choices?: readonly { value: string; label: string }[]
  optional?: boolean
}

export type GivenValues = Readonly<Record<string, string>>

const NOTHING: GivenValues = {}
const NONE: NonNullable<Asked['choices']> = []

/** A step with its fields. What was typed stays when the server refuses; what is hard to undo is confirmed with a tick. */
export function StepForm({
  label,
  asked,
  first = NOTHING,
  send,
  onDone,
}: {
  label: string
  asked: readonly Asked[]
  first?: GivenValues
  send: (values: GivenValues) => Promise<unknown>
  onDone: () => void
}): ReactNode {
  const common = useWords(COMMON)
  const changed = useSuggestionsChanged()
  const [values, setValues] = useState<GivenValues>(first)
  const step = useMutation({
    mutationFn: () => send(values),
    onSuccess: async () => {
      onDone()
      await changed()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    step.mutate()
  }
  const ready = asked.every(({ name, optional }) => optional === true || (values[name] ?? '').trim() !== '')
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={step.error} />
      {asked.map((one) => (
        <AskedField
          key={one.name}
          asked={one}
          value={values[one.name] ?? ''}
          onChange={(value) => setValues({ ...values, [one.name]: value })}
        />
      ))}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={step.isPending} disabled={!ready}>
          {label}
        </Button>
        <Button type="text" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}

const LINES = 4

function AskedField({
  asked: { name, kind, choices, from, optional = false },
  value,
  onChange,
}: {
  asked: Asked
  value: string
  onChange: (value: string) => void
}): ReactNode {
  const { fields } = useWords(SUGGESTION)
  const helps: Readonly<Record<string, string>> = fields
  if (kind === 'sure')
    return (
      <label className="confirm">
        <input
          type="checkbox"
          checked={value !== ''}
          onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
        />
        {fields.sure}
      </label>
    )
  return (
    <Field
      label={fields[name]}
      help={helps[`${name}Help`]}
      required={!optional}
      note={optional ? 'optional' : 'silent'}
    >
      {(control) =>
        from ? (
          <SuggestionPick control={control} from={from} value={value} onChange={onChange} />
        ) : kind === 'text' ? (
          <TextArea control={control} rows={LINES} value={value} onChange={onChange} />
        ) : kind === 'choice' ? (
          <ChoiceField
            control={control}
            choices={choices ?? NONE}
            value={value === '' ? null : value}
            onChange={(next) => onChange(next ?? '')}
          />
        ) : (
          <LineField control={control} isDate={kind === 'date'} value={value} onChange={onChange} />
        )
      }
    </Field>
  )
}

function LineField({
  control: { 'aria-required': required, ...control },
  isDate,
  value,
  onChange,
}: {
  control: Parameters<Parameters<typeof Field>[0]['children']>[0]
  isDate: boolean
  value: string
  onChange: (value: string) => void
}): ReactNode {
  return (
    <Input
      {...control}
      {...(isDate ? { type: 'date' } : { 'aria-required': required })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
