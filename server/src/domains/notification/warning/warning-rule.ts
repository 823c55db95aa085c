import type { LocalDate } from '../../../platform/time/index.ts'
import type { Bilingual } from '../../calendar/index.ts'

/** How far ahead an office is warned of its limits, from a day on. */
export interface WarningRule {
  readonly inForceFrom: LocalDate
  /** Working days before the last day; 0 is the last day itself. */
  readonly leads: readonly number[]
  /** Whether it is also said on the first working day after the last day. */
  readonly overdue: boolean
  readonly source: Bilingual
}

/** The law sets limits and no warnings; this is the rule of the house until an office makes its own. */
export const HOUSE_RULE: WarningRule = {
  inForceFrom: '2005-05-01',
  leads: [5, 2, 0],
  overdue: true,
  source: { zh: '系统默认', en: 'the default of the system' },
}

/** An office's own rule. */
export interface OfficeWarningRule extends WarningRule {
  readonly officeId: string
}

/** The rule of an office on a day: its own that came into force last, else that of the house. */
export function warningRuleOf(rules: readonly OfficeWarningRule[], officeId: string, on: LocalDate): WarningRule {
  return rules
    .filter((rule) => rule.officeId === officeId && rule.inForceFrom <= on)
    .reduce<WarningRule>((last, rule) => (rule.inForceFrom >= last.inForceFrom ? rule : last), HOUSE_RULE)
}
