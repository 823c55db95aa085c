import { Refused } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { MatterPick } from '../matter/matter-pick.tsx'
import type { Choice } from '../office/queries.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Field } from '../ui/field.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { HALL_KEY } from './queries.ts'

export type Values = Readonly<Record<string, string>>

export interface FieldSpec {
  /** Also the path at which the server tells what is wrong. */
  name: string
  label: string
  /** `matter` gives `region/id`, found by number or words. */
  kind?: 'text' | 'date' | 'time' | 'number' | 'area' | 'matter'
  /** A list to choose from, instead of a line. */
  choices?: readonly Choice[]
  help?: string
  optional?: boolean
  first?: string
}

interface QuickFormProps {
  fields: readonly FieldSpec[]
  submit: string
  /** Said above the button of what cannot be undone. */
  sure?: string
  send: (values: Values) => Promise<unknown>
  onDone?: () => void
}

/** A short form: says at each field what is wrong, keeps what was typed when it was refused, and reads the hall again when done. */
export function QuickForm({ fields, submit, sure, send, onDone }: QuickFormProps): ReactNode {
  const queries = useQueryClient()
  const { language } = usePreferences()
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(fields.map(({ name, first }) => [name, first ?? ''])),
  )
  const sending = useMutation({
    mutationFn: () => send(values),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: HALL_KEY })
      onDone?.()
    },
  })
  const problems = sending.error instanceof Refused ? sending.error.problem.fields : []
  const problemOf = (name: string): string | undefined => {
    const problem = problems.find(({ path }) => path === name)
    return problem && (language === 'en' ? problem.en : problem.zh)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    sending.mutate()
  }
  const missing = fields.some(({ name, optional }) => optional !== true && (values[name] ?? '').trim() === '')
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ProblemNotice error={sending.error} />
      {fields.map((field) => (
        <Field
          key={field.name}
          label={field.label}
          help={field.help}
          error={problemOf(field.name)}
          required={field.optional !== true}
          note={field.optional === true ? 'optional' : 'silent'}
        >
          {(control) => {
            const value = values[field.name] ?? ''
            const set = (next: string): void => setValues({ ...values, [field.name]: next })
            if (field.choices)
              return (
                <ChoiceField
                  control={control}
                  choices={field.choices}
                  value={value === '' ? null : value}
                  onChange={(next) => set(next ?? '')}
                />
              )
            if (field.kind === 'matter')
              return (
                <MatterPick
                  control={control}
                  onChange={(matter) => set(matter === null ? '' : `${matter.regionId}/${matter.matterId}`)}
                />
              )
            if (field.kind === 'area')
              return (
                <Input.TextArea {...control} rows={3} value={value} onChange={(event) => set(event.target.value)} />
              )
            return (
              <Input
                {...control}
                type={field.kind ?? 'text'}
                value={value}
                onChange={(event) => set(event.target.value)}
                onFocus={(event) => field.kind === 'number' && event.target.select()}
              />
            )
          }}
        </Field>
      ))}
      {sure === undefined ? null : <p className="notice notice-news">{sure}</p>}
      <div>
        <Button type="primary" htmlType="submit" loading={sending.isPending} disabled={missing}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
