import { answered, type PerformanceSubjectPage } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm, type RecordField, type RecordValues } from '../records/record-form.tsx'
import { fenOf, YUAN_MAX } from '../ui/money.ts'
import { useWords } from '../ui/words.ts'
import { ALL_PERFORMANCE, versionOf, yearQuery } from './queries.ts'
import { PLANNING } from './words/index.ts'

const KINDS = ['goal', 'sub-goal', 'project', 'department'] as const
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const NOBODY = 'none'

/** A goal, a part of one, or a project: a new one, or another version of one. */
export function SubjectForm({
  year,
  subject,
  onDone,
}: {
  year: number
  subject?: PerformanceSubjectPage
  onDone: () => void
}): ReactNode {
  const words = useWords(PLANNING)
  const queries = useQueryClient()
  const all = useQuery(yearQuery({ year })).data?.subjects ?? []
  const parents = all.filter(({ id, kind }) => (kind === 'goal' || kind === 'sub-goal') && id !== subject?.id)
  const fields: RecordField[] = [
    ...(subject
      ? []
      : [
          { name: 'year', kind: 'number', min: 2000, max: 2100, label: words.year } as const,
          {
            name: 'kind',
            kind: 'choice',
            label: words.kind,
            choices: KINDS.map((value) => ({ value, label: words.kinds[value] })),
          } as const,
        ]),
    { name: 'name', kind: 'line', max: 200, label: words.name },
    {
      name: 'parent',
      kind: 'choice',
      label: words.parent,
      optional: true,
      choices: [
        { value: NOBODY, label: words.noParent },
        ...parents.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    { name: 'code', kind: 'line', max: 40, label: words.code, optional: true },
    { name: 'budget', kind: 'number', min: 0, max: YUAN_MAX, label: words.budget, optional: true },
    { name: 'goals', kind: 'text', max: 4000, rows: 3, label: words.goals, optional: true },
    { name: 'description', kind: 'text', max: 1000, rows: 2, label: words.description, optional: true },
    ...(subject ? [{ name: 'reason', kind: 'text', max: 500, rows: 2, label: words.reason } as const] : []),
  ]
  const send = async (values: RecordValues): Promise<void> => {
    const parent = text(values['parent'])
    const body = {
      name: text(values['name']),
      code: text(values['code']),
      description: text(values['description']),
      goals: text(values['goals'])
        .split('\n')
        .map((goal) => goal.trim())
        .filter(Boolean),
      budget: values['budget'] === undefined ? null : fenOf(values['budget']),
      parent: parent === '' || parent === NOBODY ? null : parent,
    }
    if (subject)
      await answered(
        api.PUT('/api/v1/performance/subjects/{regionId}/{id}', {
          params: versionOf(subject),
          body: { ...body, kind: subject.kind, reason: text(values['reason']) },
        }),
      )
    else
      await answered(
        api.POST('/api/v1/performance/subjects', {
          body: { ...body, kind: text(values['kind']) as (typeof KINDS)[number], year: Number(values['year']) },
        }),
      )
    await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
  }
  return (
    <div className="stack">
      <p className="soft">{words.writeLead}</p>
      <RecordForm
        fields={fields}
        initial={
          subject
            ? {
                name: subject.name,
                code: subject.code,
                budget: subject.budget === null ? undefined : subject.budget / 100,
                goals: subject.goals.join('\n'),
                description: subject.description,
                parent: subject.parent?.id ?? NOBODY,
              }
            : { year, kind: 'project' }
        }
        submit={words.save}
        onSend={send}
        onDone={onDone}
      />
    </div>
  )
}

/** Strikes out what has nothing in it. */
export function StrikeSubject({ subject, onDone }: { subject: PerformanceSubjectPage; onDone: () => void }): ReactNode {
  const words = useWords(PLANNING)
  const queries = useQueryClient()
  return (
    <RecordForm
      fields={[{ name: 'reason', kind: 'text', max: 500, label: words.reason }]}
      submit={words.strike}
      confirm={words.strikeConfirm}
      onSend={async ({ reason }) => {
        await answered(
          api.POST('/api/v1/performance/subjects/{regionId}/{id}/strike', {
            params: versionOf(subject),
            body: { reason: text(reason) },
          }),
        )
        await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
      }}
      onDone={onDone}
    />
  )
}
