import { answered, type PerformanceRecordPage } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm, type RecordField, type RecordValues } from '../records/record-form.tsx'
import { useWords } from '../ui/words.ts'
import { ALL_PERFORMANCE, versionOf } from './queries.ts'
import { PLANNING } from './words/index.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** For each deviation its cause, its correction and who carries it out; and what was reached of the goals. */
export function ExplainForm({ record, onDone }: { record: PerformanceRecordPage; onDone: () => void }): ReactNode {
  const { record: words, save } = useWords(PLANNING)
  const queries = useQueryClient()
  const { said, toExplain, indicators } = record
  const asked = [...new Set([...toExplain, ...said.deviations.map(({ of }) => of)])]
  const nameOf = (of: string): string =>
    of === 'spending' ? words.spending : (indicators.find(({ id }) => id === of)?.name ?? '')
  const fields: RecordField[] = [
    ...asked.flatMap((of): RecordField[] => [
      { name: `${of} cause`, kind: 'text', rows: 2, max: 1000, label: `${nameOf(of)}：${words.cause}`, optional: true },
      {
        name: `${of} correction`,
        kind: 'text',
        rows: 2,
        max: 1000,
        label: `${nameOf(of)}：${words.correct}`,
        optional: true,
      },
      {
        name: `${of} responsible`,
        kind: 'line',
        max: 100,
        label: `${nameOf(of)}：${words.responsible}`,
        optional: true,
      },
    ]),
    { name: 'goals', kind: 'text', rows: 3, max: 2000, label: words.goals, optional: true },
    { name: 'conclusion', kind: 'text', rows: 2, max: 2000, label: words.conclusion, optional: true },
  ]
  const initial = Object.fromEntries([
    ...said.deviations.flatMap(({ of, cause, correction, responsible }) => [
      [`${of} cause`, cause],
      [`${of} correction`, correction],
      [`${of} responsible`, responsible],
    ]),
    ['goals', said.goals],
    ['conclusion', said.conclusion],
  ]) as RecordValues
  return (
    <RecordForm
      fields={fields}
      initial={initial}
      submit={save}
      onSend={async (values) => {
        const deviations = asked.flatMap((of) => {
          const cause = text(values[`${of} cause`])
          const correction = text(values[`${of} correction`])
          return cause === '' ? [] : [{ of, cause, correction, responsible: text(values[`${of} responsible`]) }]
        })
        await answered(
          api.PUT('/api/v1/performance/records/{regionId}/{id}/said', {
            params: versionOf(record),
            body: { deviations, goals: text(values['goals']), conclusion: text(values['conclusion']) },
          }),
        )
        await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
      }}
      onDone={onDone}
    />
  )
}
