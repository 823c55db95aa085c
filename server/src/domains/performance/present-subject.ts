import type { LocalDate } from '../../platform/time/index.ts'
import type { Sentence } from './explain.ts'
import type { Payment } from './payment-source.ts'
import { planEnds } from './plan.ts'
import { presentFile } from './present.ts'
import type { RecordRow } from './record.ts'
import { checkpointsIn, type Rules } from './rules.ts'
import type { Spending } from './spending.ts'
import type { IndicatorRow, SubjectRow, SubjectStepRow } from './tables.ts'
import type { RecordLineView, SubjectPage } from './views-subject.ts'
import { isScored, type WeightsInUse } from './weighing.ts'

/** Hundredths of a point as points. */
export const printPoints = (hundredths: number): string => (hundredths / 100).toFixed(2)

export const presentRecordLine = ({ frozen, ...row }: RecordRow): RecordLineView => ({
  regionId: row.region_id,
  id: row.id,
  kind: row.kind,
  on: row.on_date,
  revision: row.revision,
  state: row.state,
  light: frozen.light,
  points: printPoints(frozen.points),
  grade: frozen.grade,
})

interface About {
  readonly subjects: readonly SubjectRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly weights: WeightsInUse
  readonly spending: Spending | null
  readonly paid: readonly Payment[]
  readonly accounts: readonly { readonly source: string; readonly account: string; readonly name: Sentence }[]
  readonly records: readonly RecordRow[]
  readonly steps: readonly SubjectStepRow[]
  readonly rules: Rules
  readonly today: LocalDate
  readonly names: ReadonlyMap<string, string>
  officeName(id: string): Sentence
  /** By when the record of a checkpoint is signed. */
  dueOf(checkpoint: LocalDate): LocalDate
}

export function presentSubject(
  row: SubjectRow,
  about: About,
): Omit<SubjectPage, 'indicators' | 'mayKeep' | 'maySign' | 'version'> {
  const { subjects, weights, records, rules, today } = about
  const parent = subjects.find(({ id }) => id === row.parent_id)
  const latest = (on: LocalDate): RecordRow | undefined =>
    records.find((one) => one.kind === 'checkpoint' && one.on_date === on)
  return {
    regionId: row.region_id,
    id: row.id,
    year: row.year,
    kind: row.kind,
    name: row.name,
    code: row.code,
    description: row.data.description,
    goals: [...row.goals],
    budget: row.budget,
    parent: parent ? { id: parent.id, name: parent.name } : null,
    parts: subjects
      .filter(({ parent_id: id }) => id === row.id)
      .map(({ region_id: regionId, id, kind, name }) => ({ regionId, id, kind, name })),
    source: row.source,
    struck: row.struck,
    plan: row.data.plan,
    planEnds: [...planEnds(row.year)],
    spending: about.spending,
    paidFrom: row.data.paidFrom,
    accounts: row.kind === 'project' ? about.accounts.map((one) => ({ ...one, name: { ...one.name } })) : [],
    payments: presentPayments(about),
    weights: {
      from: weights.from,
      groups: weights.groups,
      ownGroups: row.data.groups !== null,
      execution: weights.execution,
      of: about.indicators.map((one) => ({ id: one.id, weight: weights.of.get(one.id) ?? 0, scored: isScored(one) })),
      sum: weights.sum,
      total: weights.total,
    },
    checkpoints: checkpointsIn(rules, row.year).map((on) => {
      const record = latest(on)
      return { on, dueOn: about.dueOf(on), open: on <= today, record: record ? presentRecordLine(record) : null }
    }),
    records: records.map(presentRecordLine),
    steps: about.steps.map((step) => ({
      seq: step.seq,
      type: step.type,
      at: step.at,
      by: { name: about.names.get(step.by.staffId) ?? null, office: { ...about.officeName(step.by.officeId) } },
      text: textOf(step),
      amount: step.type === 'paid' ? step.data.payment.amount : null,
    })),
  }
}

function presentPayments({ paid, steps }: About): SubjectPage['payments'] {
  const entered = new Map(
    steps.flatMap((step) => (step.type === 'paid' ? [[step.data.payment.id, step.data.payment] as const] : [])),
  )
  const back = new Set(steps.flatMap((step) => (step.type === 'reversed' ? [step.data.payment] : [])))
  return paid.toReversed().map(({ id, on, amount, voucher, purpose, matter }) => ({
    id,
    on,
    amount,
    voucher,
    purpose,
    reversed: back.has(id),
    reversal: amount < 0,
    files: entered.get(id)?.files.map(presentFile) ?? [],
    matter: matter && { ...matter },
  }))
}

function textOf(step: SubjectStepRow): string {
  switch (step.type) {
    case 'written':
    case 'copied':
      return step.data.source
    case 'paid':
      return [step.data.payment.voucher, step.data.payment.purpose].filter(Boolean).join(' · ')
    default:
      return step.data.reason
  }
}
