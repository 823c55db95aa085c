import { answered, type PerformanceIndicator } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm, type RecordField, type RecordValues } from '../records/record-form.tsx'
import { Chips } from '../ui/chips.tsx'
import { useWords } from '../ui/words.ts'
import { ALL_PERFORMANCE, type IndicatorAt, versionOf } from './queries.ts'
import { PLANNING } from './words/index.ts'

type Kind = 'quantity' | 'date' | 'quality'
const KINDS: readonly Kind[] = ['quantity', 'date', 'quality']
const OPERATORS = ['≥', '≤', '>', '<', '='] as const
/** As tables name them; the groups of weights go by these words. */
const LEVELS = ['产出指标', '成本指标', '效益指标', '满意度指标'] as const
const PERIODS = ['year', 'first-half', 'second-half', 'quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'] as const
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** An indicator by hand: a new one of a goal or project, or another version of one. */
export function IndicatorForm({
  subject,
  indicator,
  onDone,
}: {
  subject?: IndicatorAt
  indicator?: PerformanceIndicator
  onDone: () => void
}): ReactNode {
  const { indicator: words, save, reason } = useWords(PLANNING)
  const queries = useQueryClient()
  const before = indicator?.target
  const [kind, setKind] = useState<Kind>(before && before.kind !== 'none' ? before.kind : 'quantity')
  const ofTarget: Record<Kind, readonly RecordField[]> = {
    quantity: [
      {
        name: 'operator',
        kind: 'choice',
        label: words.operator,
        choices: OPERATORS.map((value) => ({ value, label: words.operators[value] })),
      },
      { name: 'value', kind: 'line', max: 30, label: words.value },
      { name: 'unit', kind: 'line', max: 20, label: words.unit },
      {
        name: 'reverse',
        kind: 'choice',
        label: words.reverse,
        choices: (['direct', 'reverse'] as const).map((value) => ({ value, label: words.directions[value] })),
      },
    ],
    date: [{ name: 'date', kind: 'date', label: words.date }],
    quality: [{ name: 'text', kind: 'text', max: 500, rows: 2, label: words.text }],
  }
  const levels = [...new Set([...LEVELS, ...(indicator ? [indicator.level1] : [])])].filter(Boolean)
  const fields: RecordField[] = [
    {
      name: 'level1',
      kind: 'choice',
      label: words.level1,
      choices: levels.map((value, n) => ({ value, label: words.level1s[n] ?? value })),
    },
    { name: 'level2', kind: 'line', max: 40, label: words.level2, help: words.level2Help },
    { name: 'name', kind: 'line', max: 200, label: words.name },
    {
      name: 'description',
      kind: 'text',
      max: 1000,
      rows: 2,
      label: words.description,
      help: words.descriptionHelp,
      optional: true,
    },
    ...ofTarget[kind],
    {
      name: 'period',
      kind: 'choice',
      label: words.period,
      choices: PERIODS.map((value) => ({ value, label: words.periods[value] })),
    },
    { name: 'evidence', kind: 'line', max: 500, label: words.evidence, optional: true },
    { name: 'basis', kind: 'line', max: 500, label: words.basis, optional: true },
    ...(indicator ? [{ name: 'reason', kind: 'text', max: 500, rows: 2, label: reason } as const] : []),
  ]
  const send = async (values: RecordValues): Promise<void> => {
    const body = {
      level1: text(values['level1']),
      level2: text(values['level2']),
      name: text(values['name']),
      description: text(values['description']),
      basis: text(values['basis']),
      evidence: text(values['evidence']),
      period: text(values['period']) as (typeof PERIODS)[number],
      reverse: values['reverse'] === 'reverse',
      target: targetOf(kind, values),
    }
    if (indicator)
      await answered(
        api.PUT('/api/v1/performance/indicators/{regionId}/{id}', {
          params: versionOf(indicator),
          body: { ...body, reason: text(values['reason']) },
        }),
      )
    else if (subject)
      await answered(
        api.POST('/api/v1/performance/subjects/{regionId}/{id}/indicators', {
          params: { path: { regionId: subject.regionId, id: subject.id } },
          body,
        }),
      )
    await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
  }
  return (
    <div className="stack">
      <Chips
        label={words.kind}
        value={kind}
        chips={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={setKind}
      />
      <RecordForm
        key={kind}
        fields={fields}
        initial={
          indicator ? initialOf(indicator) : { level1: LEVELS[0], operator: '≥', reverse: 'direct', period: 'year' }
        }
        submit={save}
        onSend={send}
        onDone={onDone}
      />
    </div>
  )
}

function targetOf(kind: Kind, values: RecordValues) {
  if (kind === 'date') return { kind, operator: '≤' as const, date: text(values['date']) }
  if (kind === 'quality') return { kind, text: text(values['text']) }
  return {
    kind,
    operator: text(values['operator']) as (typeof OPERATORS)[number],
    value: text(values['value']),
    unit: text(values['unit']),
  }
}

function initialOf({ target, direction, ...said }: PerformanceIndicator): RecordValues {
  const { level1, level2, name, description, basis, evidence, period } = said
  return {
    level1: level1 || LEVELS[0],
    level2,
    name,
    description,
    basis,
    evidence,
    period,
    operator: target.operator ?? '≥',
    value: target.kind === 'quantity' ? target.value : '',
    unit: target.unit,
    date: target.kind === 'date' ? target.value : '',
    text: target.kind === 'quality' ? target.value : '',
    reverse: direction === 'reverse' ? 'reverse' : 'direct',
  }
}

/** Strikes an indicator out. */
export function StrikeIndicator({
  indicator,
  onDone,
}: {
  indicator: PerformanceIndicator
  onDone: () => void
}): ReactNode {
  const words = useWords(PLANNING)
  const queries = useQueryClient()
  return (
    <RecordForm
      fields={[{ name: 'reason', kind: 'text', max: 500, label: words.reason }]}
      submit={words.strike}
      confirm={words.strikeConfirm}
      onSend={async ({ reason }) => {
        await answered(
          api.POST('/api/v1/performance/indicators/{regionId}/{id}/strike', {
            params: versionOf(indicator),
            body: { reason: text(reason) },
          }),
        )
        await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
      }}
      onDone={onDone}
    />
  )
}
