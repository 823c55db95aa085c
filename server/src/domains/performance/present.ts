import { earlier } from '../../platform/time/index.ts'
import type { AttachmentRef } from '../matter/index.ts'
import type { Measurement } from './classify.ts'
import { explainMeasurement } from './explain.ts'
import { FIGURE_IDS, FIGURES, type FigureId } from './figures.ts'
import type { RecordPage } from './measure-source.ts'
import { printFigure, printFormula, printValue } from './print-value.ts'
import { lightsOf, type Rules } from './rules.ts'
import type { Spending } from './spending.ts'
import type { IndicatorEvent, IndicatorRow, StepRow, SubjectRow } from './tables.ts'
import type { Target } from './target.ts'
import { type Evidence, reachedOf } from './value.ts'
import type { Answers, Values } from './values.ts'
import type { FigureView, IndicatorView, OneView, RecordsView, YearView } from './views.ts'

/** The values of a year and by which rules they are watched. */
export interface Shown {
  readonly year: number
  readonly values: Values
  readonly rules: Rules
  /** The money of each project that has a budget. */
  readonly spending: ReadonlyMap<string, Spending>
}

export const presentMeasurement = (measurement: Measurement): IndicatorView['measurement'] => ({
  kind: measurement.kind,
  why: measurement.why,
  explained: explainMeasurement(measurement),
  formula: 'formula' in measurement && measurement.formula !== undefined ? printFormula(measurement.formula) : null,
})

function presentTarget(target: Target): IndicatorView['target'] {
  switch (target.kind) {
    case 'quantity':
      return target
    case 'date':
      return { kind: 'date', operator: target.operator, value: target.date, unit: '' }
    case 'quality':
      return { kind: 'quality', operator: null, value: target.text, unit: '' }
    case 'none':
      return { kind: 'none', operator: null, value: '', unit: '' }
  }
}

export function presentIndicator(row: IndicatorRow, shown: Shown): IndicatorView {
  const { level1, level2, name, description, printed, target, direction, basis, evidence, period, measurement } =
    row.data
  const { values, year, rules } = shown
  const [answers, entered] = [values.answersFor(row), values.enteredFor(row)]
  const on = values.spanFor(row)?.to ?? values.moment.day
  const reached = reachedOf(row.data, entered, answers, year, on, lightsOf(rules))
  return {
    regionId: row.region_id,
    id: row.id,
    level1,
    level2,
    name,
    description,
    printed,
    target: presentTarget(target),
    direction,
    basis,
    evidence,
    period,
    measurement: presentMeasurement(measurement),
    value: printValue(reached.value, target),
    none: reached.none,
    met: reached.met,
    forecast: printValue(reached.forecast, target),
    light: reached.light,
    figures: reached.figures.map((id) => presentUsed(id, answers)),
    entered: entered && { ...entered, evidence: presentEvidence(entered.evidence) },
    version: row.version,
  }
}

/** What a value rests on; who holds the file, and its hash, is nobody's business. */
export const presentEvidence = (all: readonly Evidence[]): OneView['steps'][number]['evidence'] =>
  all.map(({ title, place, files = [] }) => ({ title, place, files: files.map(presentFile) }))

export const presentFile = ({
  id,
  name,
  type,
  size,
}: AttachmentRef): { id: string; name: string; type: string; size: number } => ({
  id,
  name,
  type,
  size,
})

function presentUsed(id: FigureId, answers: Answers): IndicatorView['figures'][number] {
  const answer = answers.get(id)
  return {
    id,
    name: { zh: FIGURES[id].zh, en: FIGURES[id].en },
    value: printFigure(id, answer?.value ?? null),
    numerator: answer?.numerator ?? null,
    denominator: answer?.denominator ?? null,
    excluded: { ...answer?.excluded },
    opens: answer?.opens === true,
  }
}

export const presentRecords = ({ items, next }: RecordPage): RecordsView => ({
  items: items.map((line) => ({ ...line, text: { ...line.text }, matter: line.matter && { ...line.matter } })),
  next,
})

type Counts = YearView['counts']
export const countKinds = (all: readonly Measurement[]): Counts => {
  const counts: Counts = { measured: 0, manual: 0, text: 0, refused: 0 }
  for (const { kind } of all) counts[kind] += 1
  return counts
}

export function presentYear(
  subjects: readonly SubjectRow[],
  indicators: readonly IndicatorRow[],
  shown: Shown,
  { years, office }: { readonly years: readonly number[]; readonly office: YearView['office'] },
): YearView {
  const bySubject = Map.groupBy(indicators, (row) => row.subject_id)
  return {
    year: shown.year,
    years: [...years],
    office,
    from: `${shown.year}-01-01`,
    to: earlier(shown.values.moment.day, `${shown.year}-12-31`),
    asOf: shown.values.moment.asOf,
    counts: countKinds(indicators.map(({ data }) => data.measurement)),
    subjects: subjects.map(
      ({ region_id: regionId, id, parent_id: parentId, kind, name, code, budget, goals, source, data }) => ({
        regionId,
        id,
        parentId,
        kind,
        description: data.description,
        spending: shown.spending.get(id) ?? null,
        name,
        code,
        budget,
        goals: [...goals],
        source,
        indicators: (bySubject.get(id) ?? []).map((row) => presentIndicator(row, shown)),
      }),
    ),
  }
}

export const presentSteps = (
  steps: readonly StepRow[],
  names: ReadonlyMap<string, string>,
  officeName: (id: string) => { zh: string; en: string },
): OneView['steps'] =>
  steps.map((step) => ({
    seq: step.seq,
    type: step.type,
    on: step.on_date,
    at: step.at,
    by: { name: names.get(step.by.staffId) ?? null, office: officeName(step.by.officeId) },
    text: textOf(step),
    evidence: step.type === 'valued' ? presentEvidence(step.data.entered.evidence) : [],
  }))

function textOf(event: IndicatorEvent): string {
  switch (event.type) {
    case 'taken-over':
    case 'written':
    case 'copied':
      return event.data.source
    case 'measured':
    case 'changed':
    case 'struck':
      return event.data.reason
    case 'valued': {
      const { value, note } = event.data.entered
      return note === '' ? value : `${value} ${note}`
    }
  }
}

export const presentFigures = (recorded: ReadonlySet<FigureId>): FigureView[] =>
  FIGURE_IDS.map((id) => ({
    id,
    name: { zh: FIGURES[id].zh, en: FIGURES[id].en },
    unit: FIGURES[id].unit,
    keeper: FIGURES[id].keeper,
    recorded: recorded.has(id),
  }))
