import type { MatterContext } from '../matter/index.ts'
import type { PerformanceContext } from './context.ts'
import { importDesk, type ImportDesk } from './import-desk.ts'
import { indicatorDesk, type IndicatorDesk } from './indicator-desk.ts'
import type { MeasureSource } from './measure-source.ts'
import { joinSources } from './measure-source.ts'
import { paymentFigures, type PaymentSource } from './payment-source.ts'
import { recordDesk, type RecordDesk } from './record-desk.ts'
import { ruleDesk, type RuleDesk } from './rule-desk.ts'
import { subjectDesk, type SubjectDesk } from './subject-desk.ts'
import { yearsDesk, type YearsDesk } from './years-desk.ts'

/** Where goals, indicators, payments and what is signed about them are kept: what the routes call. */
export interface PerformanceDesk extends ImportDesk, IndicatorDesk, SubjectDesk, RecordDesk, RuleDesk, YearsDesk {}

/** Who keeps figures and payments. */
export interface Keepers {
  readonly measures: readonly MeasureSource[]
  readonly payments: readonly PaymentSource[]
}

export function performanceDesk(matters: MatterContext, { measures, payments }: Keepers): PerformanceDesk {
  const all = joinSources([...measures, paymentFigures(payments)])
  const context: PerformanceContext = { ...matters, measures: all, payments }
  return {
    ...importDesk(context),
    ...indicatorDesk(context),
    ...subjectDesk(context),
    ...recordDesk(context),
    ...ruleDesk(context),
    ...yearsDesk(context),
  }
}
