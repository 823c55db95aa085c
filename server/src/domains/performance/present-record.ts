import type { ByOfficer } from '../identity/index.ts'
import type { Sentence } from './explain.ts'
import { percentOf } from './freeze.ts'
import { printPoints } from './present-subject.ts'
import { printRational } from './rational.ts'
import type { hindrances, RecordRow, RecordStepRow } from './record.ts'
import type { Target } from './target.ts'
import type { RecordPageView } from './views-record.ts'

interface About {
  readonly steps: readonly RecordStepRow[]
  readonly revisions: readonly RecordRow[]
  readonly names: ReadonlyMap<string, string>
  readonly toExplain: readonly string[]
  readonly hindrances: ReturnType<typeof hindrances>
  officeName(id: string): Sentence
}

export const unitShown = (target: Target): string =>
  target.kind === 'quantity' ? target.unit : target.kind === 'quality' ? '%' : ''

export function presentRecord(row: RecordRow, about: About): Omit<RecordPageView, 'mayKeep' | 'maySign' | 'version'> {
  const { frozen } = row
  const { money } = frozen
  const byOf = ({ staffId, officeId }: ByOfficer) => ({
    name: about.names.get(staffId) ?? null,
    office: { ...about.officeName(officeId) },
  })
  const rate = money && percentOf(money.spent, money.budget)
  return {
    regionId: row.region_id,
    id: row.id,
    kind: row.kind,
    on: row.on_date,
    year: row.year,
    revision: row.revision,
    revisions: about.revisions.map(({ region_id: regionId, id, revision }) => ({ regionId, id, revision })),
    state: row.state,
    reason: row.reason,
    office: { ...about.officeName(row.office_id) },
    subject: { ...frozen.subject, goals: [...frozen.subject.goals], regionId: row.region_id, id: row.subject_id },
    money: money && {
      ...money,
      rate: rate && printRational(rate),
      weight: printPoints(money.weight),
      points: printPoints(money.points),
    },
    indicators: frozen.indicators.map(({ target, weight, points, figures, evidence, ...one }) => ({
      ...one,
      explained: { ...one.explained },
      formula: one.formula && { ...one.formula },
      figures: figures.map((figure) => ({ ...figure, name: { ...figure.name } })),
      evidence: [...evidence],
      unit: unitShown(target),
      weight: printPoints(weight),
      points: printPoints(points),
    })),
    light: frozen.light,
    total: frozen.total,
    points: printPoints(frozen.points),
    grade: frozen.grade,
    weightsSum: printPoints(frozen.weightsSum),
    rules: frozen.rules,
    said: row.said,
    toExplain: [...about.toExplain],
    hindrances: [...about.hindrances],
    drawn: { at: row.drawn_at, by: byOf(row.drawn_by) },
    signed: row.signed_at !== null && row.signed_by !== null ? { at: row.signed_at, by: byOf(row.signed_by) } : null,
    steps: about.steps.map((step) => ({
      seq: step.seq,
      type: step.type,
      at: step.at,
      by: byOf(step.by),
      text: step.type === 'corrected' ? step.data.reason : step.type === 'explained' ? step.data.said.conclusion : '',
    })),
  }
}
