import { answered, type PerformanceSubjectPage } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm, type RecordField } from '../records/record-form.tsx'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { fenOf, YUAN_MAX } from '../ui/money.ts'
import { fill, useWords } from '../ui/words.ts'
import { ALL_PERFORMANCE, versionOf } from './queries.ts'
import { PLANNING } from './words/index.ts'

type Kind = 'percent' | 'amount'

/** What is to be paid by the ends of March, June, October and December, in percent or in amounts that add up. */
export function PlanForm({ subject, onDone }: { subject: PerformanceSubjectPage; onDone: () => void }): ReactNode {
  const { money: words, reason, save } = useWords(PLANNING)
  const queries = useQueryClient()
  const dates = useDates()
  const { plan, planEnds } = subject
  const [kind, setKind] = useState<Kind>(plan?.kind ?? 'percent')
  const ends = plan?.kind === kind ? plan.steps.map(({ until }) => until) : planEnds
  const fields: RecordField[] = [
    ...ends.map((until): RecordField => ({
      name: until,
      kind: 'number',
      min: 0,
      max: kind === 'percent' ? 100 : YUAN_MAX,
      label: `${fill(words.until, { day: dates.full(until) })} · ${words[kind]}`,
    })),
    { name: 'reason', kind: 'line', max: 500, label: reason },
  ]
  const initial = Object.fromEntries(
    (plan?.kind === kind ? plan.steps : []).map(({ until, percent, amount }) => [
      until,
      percent ?? (amount ?? 0) / 100,
    ]),
  )
  return (
    <div className="stack">
      <Chips
        label={words.planKind}
        value={kind}
        chips={(['percent', 'amount'] as const).map((value) => ({ value, label: words[value] }))}
        onChange={setKind}
      />
      <RecordForm
        key={kind}
        fields={fields}
        initial={initial}
        submit={save}
        onSend={async (values) => {
          const steps = ends.map((until) => ({
            until,
            percent: kind === 'percent' ? Number(values[until]) : null,
            amount: kind === 'amount' ? fenOf(values[until]) : null,
          }))
          await answered(
            api.PUT('/api/v1/performance/subjects/{regionId}/{id}/plan', {
              params: versionOf(subject),
              body: { plan: { kind, steps }, reason: String(values['reason']) },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
        }}
        onDone={onDone}
      />
    </div>
  )
}
