export type { AnswerTimes, Spread } from './answer-times.ts'
export { addStatisticsCommands } from './cli.ts'
export type { Asked, Basis, Cut, Day, Period } from './cut.ts'
export { type Dimension, DIMENSIONS, isOfLimits, isOfTime, NONE } from './dimension.ts'
export { countFigures, type FactRecord, type Place, readRecords } from './fact-reader.ts'
export { figure, type Figure } from './figure.ts'
export { FigureView } from './figure-view.ts'
export { catalogueWords } from './messages/catalogue.ts'
export { type Part } from './measure.ts'
export { type Exclusion, MEASURE_IDS, type MeasureId, measureOf, MEASURES } from './measures.ts'
export { inReadingOrder, nameOfPart, type Naming } from './part-names.ts'
export { migrations } from './migrations/index.ts'
export { asOfDay, asOfNow, COMPARED, COMPARISONS, type Comparison } from './periods.ts'
export { readPivot, readReport } from './pivot.ts'
export { statisticsPolicies } from './policy.ts'
export { presentCsv, presentStatistics, presentText, StatisticsView } from './present.ts'
export {
  publicFigures,
  type PublicFigures,
  type PublicTableId,
  type PublishedFigures,
  type Shown,
  type ShownShare,
} from './public/index.ts'
export { addStatisticsRoutes, type StatisticsDoors } from './routes.ts'
export { type Question, readStatistics, type Statistics } from './statistics.ts'
export type { FigureTable } from './table.ts'
