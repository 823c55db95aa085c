import { answered, type PerformanceRulesPage } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm, type RecordValues } from '../records/record-form.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useList, useWords } from '../ui/words.ts'
import { PerformanceNav } from './performance-nav.tsx'
import './performance.css'
import { ALL_PERFORMANCE, rulesQuery } from './queries.ts'
import { PLANNING } from './words/index.ts'

type Dated = PerformanceRulesPage['current']
type Rules = Dated['rules']
const GROUPS = ['execution', 'cost', 'output', 'effect', 'satisfaction'] as const

/** By which rules the office watches and scores its goals. */
export function RulesPage(): ReactNode {
  const { rules: words, nav } = useWords(PLANNING)
  const found = useQuery(rulesQuery)
  const [setting, setSetting] = useState(false)
  return (
    <Page
      title={nav.rules}
      lead={words.lead}
      actions={found.data?.maySet === true ? <Button onClick={() => setSetting(true)}>{words.set}</Button> : null}
    >
      <PerformanceNav />
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Loading /> : null}
      {found.data ? (
        <div className="stack-wide">
          <RulesSheet dated={found.data.current} title={words.current} />
          {found.data.own
            .filter(({ inForceFrom }) => inForceFrom !== found.data.current.inForceFrom)
            .map((dated) => (
              <RulesSheet key={dated.inForceFrom} dated={dated} title="" />
            ))}
        </div>
      ) : null}
      <SideForm title={words.set} open={setting} onClose={() => setSetting(false)}>
        {found.data ? <SetForm current={found.data.current.rules} onDone={() => setSetting(false)} /> : null}
      </SideForm>
    </Page>
  )
}

function RulesSheet({ dated: { inForceFrom, basis, rules }, title }: { dated: Dated; title: string }): ReactNode {
  const { rules: words, weights, record } = useWords(PLANNING)
  const dates = useDates()
  const list = useList()
  const groups = (of: Rules['groups']): string => list(GROUPS.map((group) => `${weights.groups[group]} ${of[group]}`))
  const since =
    basis === '' && inForceFrom === '2000-01-01' ? words.house : fill(words.from, { day: dates.full(inForceFrom) })
  return (
    <section className="sheet stack">
      <h2>{[title, since].filter(Boolean).join(' · ')}</h2>
      {basis === '' ? null : <p>{basis}</p>}
      <dl className="stack performance-said">
        {(
          [
            [words.checkpoints, fill(words.days, { days: list(rules.checkpoints), n: rules.workingDays })],
            [words.green, `${rules.green}%`],
            [words.yellow, `${rules.yellow}%`],
            [words.partial, rules.partialCredit ? words.partials.yes : words.partials.no],
            [
              words.reduceBeyond,
              rules.reduceBeyond === null ? words.noReduction : fill(words.reduction, { n: rules.reduceBeyond }),
            ],
            [words.total, String(rules.total)],
            [words.weights, groups(rules.groups)],
            [words.weightsWithCost, groups(rules.groupsWithCost)],
            [record.grade, list(rules.grades.map(({ grade, from }) => `${record.grades[grade]} ≥ ${from}%`))],
          ] as const
        ).map(([name, value]) => (
          <div key={name}>
            <dt className="soft small">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const numbers = (value: unknown): number[] =>
  String(value)
    .split(/[,，、\s]+/)
    .filter(Boolean)
    .map(Number)
const groupsOf = (value: unknown): Rules['groups'] => {
  const all = numbers(value)
  return Object.fromEntries(GROUPS.map((group, n) => [group, all[n] ?? 0])) as Rules['groups']
}

function rulesOf(values: RecordValues, current: Rules): Rules {
  const bounds = [values['excellent'], values['good'], values['fair'], 0]
  return {
    checkpoints: String(values['checkpoints'])
      .split(/[,，、\s]+/)
      .filter(Boolean),
    workingDays: Number(values['workingDays']),
    green: Number(values['green']),
    yellow: Number(values['yellow']),
    partialCredit: values['partial'] === 'yes',
    reduceBeyond: values['reduceBeyond'] === undefined ? null : Number(values['reduceBeyond']),
    groups: groupsOf(values['weights']),
    groupsWithCost: groupsOf(values['weightsWithCost']),
    total: Number(values['total']),
    grades: current.grades.map(({ grade }, n) => ({ grade, from: Number(bounds[n]) })),
  }
}

function SetForm({ current, onDone }: { current: Rules; onDone: () => void }): ReactNode {
  const { rules: words, save } = useWords(PLANNING)
  const queries = useQueryClient()
  const percent = { kind: 'number', min: 0, max: 100 } as const
  const bound = (grade: string): number => current.grades.find((one) => one.grade === grade)?.from ?? 0
  return (
    <RecordForm
      fields={[
        { name: 'inForceFrom', kind: 'date', label: words.inForceFrom },
        { name: 'basis', kind: 'line', max: 200, label: words.basis },
        { name: 'checkpoints', kind: 'line', max: 100, label: words.checkpoints },
        { name: 'workingDays', kind: 'number', min: 1, max: 60, label: words.workingDays },
        { ...percent, name: 'green', label: words.green },
        { ...percent, name: 'yellow', label: words.yellow },
        {
          name: 'partial',
          kind: 'choice',
          label: words.partial,
          choices: (['yes', 'no'] as const).map((value) => ({ value, label: words.partials[value] })),
        },
        { name: 'reduceBeyond', kind: 'number', min: 0, max: 1000, label: words.reduceBeyond, optional: true },
        { name: 'total', kind: 'number', min: 10, max: 1000, label: words.total },
        { name: 'weights', kind: 'line', max: 40, label: words.weights },
        { name: 'weightsWithCost', kind: 'line', max: 40, label: words.weightsWithCost },
        { ...percent, name: 'excellent', label: words.excellent },
        { ...percent, name: 'good', label: words.good },
        { ...percent, name: 'fair', label: words.fair },
      ]}
      initial={{
        inForceFrom: today(),
        checkpoints: current.checkpoints.join(', '),
        workingDays: current.workingDays,
        green: current.green,
        yellow: current.yellow,
        partial: current.partialCredit ? 'yes' : 'no',
        reduceBeyond: current.reduceBeyond ?? undefined,
        total: current.total,
        weights: GROUPS.map((group) => current.groups[group]).join(', '),
        weightsWithCost: GROUPS.map((group) => current.groupsWithCost[group]).join(', '),
        excellent: bound('excellent'),
        good: bound('good'),
        fair: bound('fair'),
      }}
      submit={save}
      onSend={async (values) => {
        await answered(
          api.POST('/api/v1/performance/rules', {
            body: {
              inForceFrom: String(values['inForceFrom']),
              basis: String(values['basis']),
              rules: rulesOf(values, current),
            },
          }),
        )
        await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
      }}
      onDone={onDone}
    />
  )
}
