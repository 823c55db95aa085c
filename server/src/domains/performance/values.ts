import type { Transaction } from '../../platform/db/index.ts'
import { earlier, type LocalDate } from '../../platform/time/index.ts'
import { FIGURES, type FigureId } from './figures.ts'
import { figuresOf } from './language/check.ts'
import { parse } from './language/parse.ts'
import type { Answer, MeasureSource, Project } from './measure-source.ts'
import { comeOf, type Period } from './period.ts'
import { findEntered } from './reader.ts'
import type { IndicatorRow, SubjectRow } from './tables.ts'
import type { Entered } from './value.ts'

export type Answers = ReadonlyMap<FigureId, Answer>

/** Of which days the values are, and as it could be told when. */
export interface Moment {
  /** The last day that counts. */
  readonly day: LocalDate
  /** As the register could tell it at the end of this day; null is now. */
  readonly asOf: LocalDate | null
  /** As what was entered by hand was known at the end of this day; null is now. */
  readonly entered: LocalDate | null
}

/** The values of indicators at a moment. */
export interface Values {
  readonly moment: Moment
  /** The days that have come of the period of an indicator; null before it begins. */
  spanFor(row: IndicatorRow): { readonly from: LocalDate; readonly to: LocalDate } | null
  answersFor(row: IndicatorRow): Answers
  enteredFor(row: IndicatorRow): Entered | null
}

/** The projects below a goal, its own for a project, all of them for the department. */
export function projectsUnder(subject: SubjectRow, all: readonly SubjectRow[]): readonly Project[] {
  const below = (one: SubjectRow): readonly SubjectRow[] =>
    one.kind === 'department' ? all : [one, ...all.filter(({ parent_id }) => parent_id === one.id).flatMap(below)]
  return [...new Set(below(subject))].filter(({ kind }) => kind === 'project').map(projectOf)
}

export const projectOf = (row: SubjectRow): Project => ({
  regionId: row.region_id,
  id: row.id,
  office: row.office_id,
  year: row.year,
  name: row.name,
  budget: row.budget,
  plan: row.data.plan,
  paidFrom: row.data.paidFrom,
})

const isMoney = (id: FigureId): boolean => FIGURES[id].keeper === 'payments'
/** The figures that an indicator needs. */
export const neededBy = ({ data: { measurement } }: IndicatorRow): readonly FigureId[] => {
  const parsed = measurement.kind === 'measured' ? parse(measurement.formula) : null
  return parsed?.ok ? figuresOf(parsed.value) : []
}

/** Asks every keeper once for each period, and of money once for each goal or project. */
export async function readValues(
  tx: Transaction,
  source: MeasureSource,
  asked: {
    readonly year: number
    readonly office: string
    readonly subjects: readonly SubjectRow[]
    readonly indicators: readonly IndicatorRow[]
    readonly moment: Moment
  },
): Promise<Values> {
  const { year, office, subjects, indicators, moment } = asked
  const day = earlier(moment.day, `${year}-12-31`)
  const groupOf = (row: IndicatorRow): string =>
    `${row.data.period} ${neededBy(row).some(isMoney) ? row.subject_id : ''}`
  const answers = new Map<string, Answers>()
  for (const [group, rows] of Map.groupBy(indicators, groupOf)) {
    const [period = 'year', subjectId] = group.split(' ')
    const span = comeOf(year, period as Period, day)
    const wanted = [...new Set(rows.flatMap(neededBy))]
    if (span === null || wanted.length === 0) continue
    const subject = subjects.find(({ id }) => id === subjectId)
    const projects = subject ? projectsUnder(subject, subjects) : []
    answers.set(group, await source.answer(tx, wanted, { ...span, offices: [office], projects, asOf: moment.asOf }))
  }
  const entered = await findEntered(tx, indicators, { day: moment.day, known: moment.entered })
  return {
    moment,
    spanFor: (row) => comeOf(year, row.data.period, day),
    answersFor: (row) => answers.get(groupOf(row)) ?? new Map(),
    enteredFor: (row) => entered.get(row.id) ?? null,
  }
}
