import { MEASURE_IDS, type MeasureId, measureOf } from '../statistics/index.ts'

/** Figures that the supervision keeps: of what was urged in a period, and of advice and what became of it (Art. 41(2) and (3)). */
export const DESK_FIGURES = [
  'supervisionCases',
  'supervisionLetters',
  'supervisionAnswered',
  'reminders',
  'inspections',
  'talks',
  'listed',
  'adviceGiven',
  'adviceAnswered',
  'adviceAdopted',
] as const
export type DeskFigure = (typeof DESK_FIGURES)[number]

/** Those that are kept for each kind of advice. */
export const ADVICE_FIGURES = [
  'adviceGiven',
  'adviceAnswered',
  'adviceAdopted',
] as const satisfies readonly DeskFigure[]

export type FigureName = MeasureId | DeskFigure
export const FIGURE_NAMES: readonly FigureName[] = [...MEASURE_IDS, ...DESK_FIGURES]

const DESK: ReadonlySet<string> = new Set(DESK_FIGURES)
export const isDeskFigure = (name: FigureName): name is DeskFigure => DESK.has(name)

const SHARES: ReadonlySet<string> = new Set(['adviceAnswered', 'adviceAdopted'])

/** True for what is a share of something; plain counts are shares of nothing. */
export const isShare = (name: FigureName): boolean =>
  isDeskFigure(name) ? SHARES.has(name) : measureOf(name).denominator !== null
