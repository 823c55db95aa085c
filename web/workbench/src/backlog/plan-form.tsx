import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { BACKLOG } from './words/index.ts'

interface Row {
  readonly key: number
  readonly what: string
  readonly dueOn: string
}

const MOST = 20

/** A plan: what is to be done by when, one step a row. */
export function PlanForm({
  submit,
  onSend,
  onDone,
}: {
  submit: string
  onSend: (steps: readonly { what: string; dueOn: string }[]) => Promise<void>
  onDone: () => void
}): ReactNode {
  const words = useWords(BACKLOG)
  const [rows, setRows] = useState<readonly Row[]>([{ key: 1, what: '', dueOn: '' }])
  const [tried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: () => onSend(rows.map(({ what, dueOn }) => ({ what: what.trim(), dueOn }))),
    onSuccess: onDone,
  })
  const complete = rows.every(({ what, dueOn }) => what.trim() !== '' && dueOn !== '')
  const change = (key: number, part: Partial<Row>): void =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const trySending = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (complete) send.mutate()
  }
  return (
    <form className="stack" onSubmit={trySending} noValidate>
      <ProblemNotice error={send.error} />
      {tried && !complete ? (
        <p className="field-error" role="alert">
          {words.plan.missing}
        </p>
      ) : null}
      {rows.map((row, at) => (
        <fieldset key={row.key}>
          <legend>{fill(words.plan.row, { n: at + 1 })}</legend>
          <div className="plan-row">
            <Field label={words.fields.what}>
              {({ 'aria-required': _no, ...control }) => (
                <Input
                  {...control}
                  maxLength={300}
                  value={row.what}
                  onChange={(event) => change(row.key, { what: event.target.value })}
                />
              )}
            </Field>
            <Field label={words.fields.dueOn}>
              {({ 'aria-required': _no, ...control }) => (
                <Input
                  {...control}
                  type="date"
                  value={row.dueOn}
                  onChange={(event) => change(row.key, { dueOn: event.target.value })}
                />
              )}
            </Field>
            {rows.length === 1 ? null : (
              <Button
                aria-label={fill(words.plan.removeRow, { n: at + 1 })}
                onClick={() => setRows((before) => before.filter(({ key }) => key !== row.key))}
              >
                ×
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      <div className="row">
        <Button
          disabled={rows.length >= MOST}
          onClick={() => setRows((before) => [...before, { key: (before.at(-1)?.key ?? 0) + 1, what: '', dueOn: '' }])}
        >
          {words.plan.addRow}
        </Button>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
