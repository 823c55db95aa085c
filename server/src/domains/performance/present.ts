import { addDays, type LocalDate } from '../../platform/time/index.ts'
import type { Measurement } from './classify.ts'
import { explainMeasurement } from './explain.ts'
import { FIGURE_IDS, FIGURES, type FigureId } from './figures.ts'
import type { BadRow, ReadTables } from './from-disclosure.ts'
import type { Answer } from './measure-source.ts'
import { MESSAGES } from './messages/index.ts'
import { parse } from './language/parse.ts'
import { print } from './language/print.ts'
import { divide, printRational, type Rational } from './rational.ts'
import type { IndicatorEvent, IndicatorRow, StepRow, SubjectRow } from './tables.ts'
import { scaleOf, type Target } from './target.ts'
import { reachedOf } from './value.ts'
import type { FigureView, ImportedView, IndicatorView, OneView, PreviewView, YearView } from './views.ts'

/** Of which days and office the values are. */
export interface Shown {
  readonly year: number
  readonly from: LocalDate
  readonly to: LocalDate
  readonly asOf: LocalDate | null
  readonly office: string
  readonly answers: ReadonlyMap<FigureId, Answer>
}

const formulaIn = (formula: string | undefined): { zh: string; en: string } | null => {
  const parsed = formula === undefined ? null : parse(formula)
  return parsed?.ok ? { zh: print(parsed.value, 'zh'), en: print(parsed.value, 'en') } : null
}

const presentMeasurement = (measurement: Measurement): IndicatorView['measurement'] => ({
  kind: measurement.kind,
  why: measurement.why,
  explained: explainMeasurement(measurement),
  formula: 'formula' in measurement ? formulaIn(measurement.formula) : null,
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

/** A value in the unit in which its target was printed; a day for dates, percent for what was judged. */
function printValue(value: Rational | null, target: Target): string | null {
  if (value === null) return null
  if (target.kind === 'date') return addDays('1970-01-01', Number(value.top / value.bottom))
  const scale = scaleOf(target.kind === 'quantity' ? target.unit : '%').scale
  const shown = divide(value, scale)
  return shown && printRational(shown, 2)
}

export function presentIndicator(row: IndicatorRow, shown: Shown): IndicatorView {
  const { level1, level2, name, description, printed, target, direction, basis, measurement } = row.data
  const reached = reachedOf(row.data, row.last_value, shown.answers, shown.year, shown.to)
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
    measurement: presentMeasurement(measurement),
    value: printValue(reached.value, target),
    none: reached.none,
    met: reached.met,
    forecast: printValue(reached.forecast, target),
    light: reached.light,
    figures: reached.figures.map((id) => presentUsed(id, shown)),
    entered: row.last_value && { ...row.last_value, evidence: [...row.last_value.evidence] },
    version: row.version,
  }
}

function presentUsed(id: FigureId, { answers, from, to, office, asOf }: Shown): IndicatorView['figures'][number] {
  const answer = answers.get(id)
  const records = answer?.records
  return {
    id,
    name: { zh: FIGURES[id].zh, en: FIGURES[id].en },
    value: answer?.value ? printRational(answer.value) : null,
    numerator: answer?.numerator ?? null,
    denominator: answer?.denominator ?? null,
    excluded: { ...answer?.excluded },
    records: records ? { ...records, where: { ...records.where }, from, to, office, asOf } : null,
  }
}

type Counts = YearView['counts']
const countKinds = (all: readonly Measurement[]): Counts => {
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
    from: shown.from,
    to: shown.to,
    asOf: shown.asOf,
    counts: countKinds(indicators.map(({ data }) => data.measurement)),
    subjects: subjects.map(({ id, kind, name, code, budget, goals, source }) => ({
      id,
      kind,
      name,
      code,
      budget,
      goals: [...goals],
      source,
      indicators: (bySubject.get(id) ?? []).map((row) => presentIndicator(row, shown)),
    })),
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
    evidence: step.type === 'valued' ? [...step.data.entered.evidence] : [],
  }))

function textOf(event: IndicatorEvent): string {
  if (event.type === 'taken-over') return event.data.source
  if (event.type === 'measured') return event.data.reason
  const { value, note } = event.data.entered
  return note === '' ? value : `${value} ${note}`
}

const presentBad = (bad: readonly BadRow[]): ImportedView['bad'] =>
  bad.map(({ subject, line, text, why }) => ({
    subject,
    line,
    text,
    explained: { zh: MESSAGES.zh.bad[why], en: MESSAGES.en.bad[why] },
  }))

export const presentPreview = (tables: ReadTables): PreviewView => ({
  year: tables.year,
  office: tables.office,
  counts: countKinds(tables.subjects.flatMap(({ indicators }) => indicators.map(({ measurement }) => measurement))),
  subjects: tables.subjects.map(({ kind, name, code, budget, indicators }) => ({
    kind,
    name,
    code,
    budget,
    indicators: indicators.map((one) => ({
      name: one.name,
      description: one.description,
      printed: one.printed,
      measurement: presentMeasurement(one.measurement),
    })),
  })),
  bad: presentBad(tables.bad),
})

export const presentImported = (
  year: number,
  subjects: number,
  indicators: number,
  bad: readonly BadRow[],
): ImportedView => ({ year, subjects, indicators, bad: presentBad(bad) })

export const presentFigures = (recorded: ReadonlySet<FigureId>): FigureView[] =>
  FIGURE_IDS.map((id) => ({
    id,
    name: { zh: FIGURES[id].zh, en: FIGURES[id].en },
    unit: FIGURES[id].unit,
    keeper: FIGURES[id].keeper,
    recorded: recorded.has(id),
  }))
