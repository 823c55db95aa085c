import type { LocalDate } from '../../platform/time/index.ts'
import type { PanelRuleRow } from './tables.ts'

/** How many members the panels of an office have at least from a day on, by which rule. The Regulations name no number. */
export type PanelRuleOf = Pick<PanelRuleRow, 'office_id' | 'in_force_from' | 'members' | 'basis'>

/** The rule of an office in force on a day: of those that have begun, the newest. */
export const panelRuleOn = <Rule extends PanelRuleOf>(
  rules: readonly Rule[],
  officeId: string,
  on: LocalDate,
): Rule | undefined =>
  rules
    .filter((rule) => rule.office_id === officeId && rule.in_force_from <= on)
    .toSorted((a, b) => (a.in_force_from < b.in_force_from ? 1 : -1))[0]
