import { answered, type BacklogItem } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm, type RecordField, type RecordValues } from '../records/record-form.tsx'
import { useColleagues } from '../records/use-colleagues.ts'
import { today, useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.ts'
import { PlanForm } from './plan-form.tsx'
import { ALL_BACKLOG, type BacklogAt } from './queries.ts'
import { evidenceOf, keyOfEvidence, useEvidenceTitle } from './use-evidence.ts'
import { BACKLOG } from './words/index.ts'

export type ItemVerb = BacklogItem['may'][number]

/** One door per step; all take the item, the version that was seen, and the step's own input. */
type StepDoor = '/api/v1/backlog/items/{regionId}/{id}/note'

const listOf = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [])

/** What is sent for a step, out of what was answered. */
function sentOf(verb: ItemVerb, values: RecordValues): RecordValues {
  switch (verb) {
    case 'propose':
      return { ...values, evidence: listOf(values['evidence']).map(evidenceOf) }
    case 'finish':
      return { ...values, n: Number(values['n']), evidence: listOf(values['evidence']).map(evidenceOf) }
    case 'look':
      return { ...values, holds: values['holds'] === 'yes' }
    case 'assign':
    case 'plan':
    case 'note':
    case 'confirm':
    case 'return':
      return values
  }
}

/** The form of one step with a matter on a list. */
export function ItemForm({
  at,
  item,
  verb,
  onDone,
}: {
  at: BacklogAt
  item: BacklogItem
  verb: ItemVerb
  onDone: () => void
}): ReactNode {
  const words = useWords(BACKLOG)
  const queries = useQueryClient()
  const fields = useFields(item, verb)
  const send = async (values: RecordValues): Promise<void> => {
    try {
      await answered(
        api.POST(`/api/v1/backlog/items/{regionId}/{id}/${verb}` as StepDoor, {
          params: { path: at, header: { 'If-Match': `"${item.version}"` } },
          body: sentOf(verb, values) as { text: string },
        }),
      )
    } finally {
      await queries.invalidateQueries({ queryKey: ALL_BACKLOG })
    }
  }
  return (
    <div className="stack">
      <p className="soft">{words.verbs[verb].lead}</p>
      {verb === 'confirm' ? <Proposed item={item} /> : null}
      {verb === 'plan' ? (
        <PlanForm submit={words.verbs.plan.done} onSend={(steps) => send({ steps })} onDone={onDone} />
      ) : (
        <RecordForm
          fields={fields}
          initial={verb === 'finish' ? { on: today(), n: String(item.plan.find(({ done }) => done === null)?.n) } : {}}
          submit={words.verbs[verb].done}
          {...(verb === 'confirm' ? { confirm: words.confirmSure } : {})}
          onSend={send}
          onDone={onDone}
        />
      )}
    </div>
  )
}

function useFields(item: BacklogItem, verb: ItemVerb): readonly RecordField[] {
  const words = useWords(BACKLOG)
  const { fields } = words
  const dates = useDates()
  const colleagues = useColleagues()
  const titleOf = useEvidenceTitle()
  const evidence = {
    name: 'evidence',
    kind: 'choices',
    max: 20,
    label: fields.evidence,
    help: words.evidenceHelp,
    choices: item.evidence.map((one) => ({ value: keyOfEvidence(one), label: titleOf(one), note: dates.day(one.on) })),
  } as const
  switch (verb) {
    case 'assign':
      return [
        { name: 'office', kind: 'office', label: fields.office },
        { name: 'sponsor', kind: 'line', max: 60, label: fields.sponsor },
        {
          name: 'sponsorStaff',
          kind: 'choice',
          choices: colleagues,
          label: fields.sponsorStaff,
          help: words.sponsorHelp,
          optional: true,
        },
      ]
    case 'finish':
      return [
        {
          name: 'n',
          kind: 'choice',
          label: fields.step,
          choices: item.plan
            .filter(({ done }) => done === null)
            .map(({ n, what, dueOn }) => ({ value: String(n), label: what, note: dates.short(dueOn) })),
        },
        { name: 'on', kind: 'date', label: fields.on },
        { name: 'result', kind: 'text', max: 1000, label: fields.result },
        { ...evidence, optional: true },
      ]
    case 'note':
      return [{ name: 'text', kind: 'text', max: 2000, label: fields.text }]
    case 'propose':
      return [evidence, { name: 'reason', kind: 'text', max: 2000, label: fields.reason }]
    case 'return':
      return [{ name: 'reason', kind: 'text', max: 2000, label: fields.reason }]
    case 'look':
      return [
        {
          name: 'holds',
          kind: 'choice',
          label: fields.holds,
          choices: [
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ],
        },
        { name: 'finding', kind: 'text', max: 2000, label: fields.finding },
      ]
    case 'plan':
    case 'confirm':
      return []
  }
}

/** What was proposed as evidence, before somebody checks it. */
function Proposed({ item }: { item: BacklogItem }): ReactNode {
  const dates = useDates()
  const titleOf = useEvidenceTitle()
  const proposed = item.steps.findLast(({ type }) => type === 'proposed')
  return (
    <div className="notice">
      <div>
        <span className="pre">{proposed?.text}</span>
        <ul>
          {proposed?.evidence.map((one) => (
            <li key={keyOfEvidence(one)}>{`${titleOf(one)} · ${dates.day(one.on)}`}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
