import { answered, type PerformanceSubjectPage } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { ALL_PERFORMANCE, versionOf } from './queries.ts'
import { PLANNING } from './words/index.ts'

type Subject = PerformanceSubjectPage
const pointsOf = (hundredths: number): string => String(hundredths / 100)
const hundredthsOf = (typed: string): number => Math.round(Number(typed) * 100)

/** What each indicator weighs, and where that comes from. */
export function Weights({ subject }: { subject: Subject }): ReactNode {
  const { weights: words } = useWords(PLANNING)
  const [open, setOpen] = useState<'edit' | 'rules' | null>(null)
  const { weights, indicators } = subject
  if (indicators.length === 0) return null
  const nameOf = (id: string): string => indicators.find((one) => one.id === id)?.name ?? ''
  const close = (): void => setOpen(null)
  return (
    <section className="sheet stack">
      <h2>{words.title}</h2>
      <p className="soft">{words.from[weights.from]}</p>
      <dl className="facts">
        <dt>{words.execution}</dt>
        <dd className="figures">{fill(words.points, { points: pointsOf(weights.execution) })}</dd>
        {weights.of.map(({ id, weight, scored }) => (
          <div key={id} className="performance-fact">
            <dt>{nameOf(id)}</dt>
            <dd className="figures">{scored ? fill(words.points, { points: pointsOf(weight) }) : words.notScored}</dd>
          </div>
        ))}
      </dl>
      <Sum sum={weights.sum} total={weights.total} />
      {subject.mayKeep ? (
        <div className="row no-print">
          <Button onClick={() => setOpen('edit')}>{words.edit}</Button>
          {weights.from === 'indicators' ? <Button onClick={() => setOpen('rules')}>{words.byRules}</Button> : null}
        </div>
      ) : null}
      <SideForm title={words.edit} open={open === 'edit'} onClose={close}>
        <WeightsForm subject={subject} onDone={close} />
      </SideForm>
      <SideForm title={words.byRules} open={open === 'rules'} onClose={close}>
        <ByRules subject={subject} onDone={close} />
      </SideForm>
    </section>
  )
}

/** Said while it is typed: what the weights are together, and what they should be. */
function Sum({ sum, total }: { sum: number; total: number }): ReactNode {
  const { weights: words } = useWords(PLANNING)
  const rest = pointsOf(Math.abs(total - sum))
  return (
    <output className={sum === total ? '' : 'performance-red'}>
      {sum === total
        ? fill(words.right, { sum: pointsOf(sum) })
        : `${fill(words.sum, { sum: pointsOf(sum), total: pointsOf(total) })} · ${fill(sum < total ? words.more : words.less, { rest })}`}
    </output>
  )
}

function WeightsForm({ subject, onDone }: { subject: Subject; onDone: () => void }): ReactNode {
  const { weights: words, reason: reasonLabel, save } = useWords(PLANNING)
  const queries = useQueryClient()
  const scored = subject.weights.of.filter((one) => one.scored)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({
    execution: pointsOf(subject.weights.execution),
    ...Object.fromEntries(scored.map(({ id, weight }) => [id, pointsOf(weight)])),
  })
  const [reason, setReason] = useState('')
  const sum = Object.values(typed).reduce((all, each) => all + (hundredthsOf(each) || 0), 0)
  const send = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/v1/performance/subjects/{regionId}/{id}/weights', {
          params: versionOf(subject),
          body: {
            weights: {
              by: 'indicators',
              execution: hundredthsOf(typed['execution'] ?? '0'),
              indicators: scored.map(({ id }) => ({ id, weight: hundredthsOf(typed[id] ?? '0') })),
            },
            reason,
          },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
      onDone()
    },
  })
  const line = (name: string, label: string): ReactNode => (
    <Field key={name} label={label}>
      {({ 'aria-required': _no, ...control }) => (
        <Input
          {...control}
          type="number"
          min={0}
          step="0.01"
          value={typed[name] ?? ''}
          onChange={(event) => setTyped((before) => ({ ...before, [name]: event.target.value }))}
        />
      )}
    </Field>
  )
  return (
    <form
      className="stack record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}
    >
      <ProblemNotice error={send.error} />
      {line('execution', words.execution)}
      {scored.map(({ id }) => line(id, subject.indicators.find((one) => one.id === id)?.name ?? ''))}
      <Sum sum={sum} total={subject.weights.total} />
      <Field label={reasonLabel} required>
        {(control) => (
          <Input {...control} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      <div>
        <Button
          type="primary"
          htmlType="submit"
          loading={send.isPending}
          disabled={sum !== subject.weights.total || reason.trim() === ''}
        >
          {save}
        </Button>
      </div>
    </form>
  )
}

function ByRules({ subject, onDone }: { subject: Subject; onDone: () => void }): ReactNode {
  const { weights: words, reason: reasonLabel, save } = useWords(PLANNING)
  const queries = useQueryClient()
  return (
    <div className="stack">
      <p className="soft">{words.byRulesLead}</p>
      <RecordForm
        fields={[{ name: 'reason', kind: 'text', max: 500, label: reasonLabel }]}
        submit={save}
        onSend={async ({ reason }) => {
          await answered(
            api.PUT('/api/v1/performance/subjects/{regionId}/{id}/weights', {
              params: versionOf(subject),
              body: { weights: { by: 'rules' }, reason: String(reason) },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
        }}
        onDone={onDone}
      />
    </div>
  )
}
