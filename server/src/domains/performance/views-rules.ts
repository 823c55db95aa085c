import { z } from 'zod'
import { Rules } from './rules.ts'
import { date } from './views.ts'

const dated = z.object({ inForceFrom: date, basis: z.string(), rules: Rules })
/** The rules of an office, the latest first, and those in force today. */
export const RulesView = z
  .object({ current: dated, own: z.array(dated), maySet: z.boolean() })
  .meta({ id: 'PerformanceRulesPage' })
export type RulesView = z.output<typeof RulesView>
