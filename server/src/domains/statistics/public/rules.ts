import type { LocalDate } from '../../../platform/time/index.ts'

/** Under which rule figures are published. */
interface PublicationRule {
  /** The first month to which it applies. */
  readonly from: string
  /** Counts from 1 to below this are hidden. */
  readonly smallest: number
  /** On which day of the month after a month is published: by then what happened in it has been entered. */
  readonly day: number
}

/** The office's own rule, dated: a month stays as it was published under the rule of its time. The latest stands first. */
const RULES: readonly PublicationRule[] = [{ from: '0000-00', smallest: 5, day: 15 }]

export const ruleFor = (month: string): PublicationRule => {
  const rule = RULES.find(({ from }) => from <= month)
  if (!rule) throw new Error(`no rule for ${month}`)
  return rule
}

export const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** The months from one on that are due to be published on a day. */
export function dueMonths(first: string, today: LocalDate): string[] {
  const months: string[] = []
  for (let month = first; `${nextMonth(month)}-${String(ruleFor(month).day).padStart(2, '0')}` <= today;) {
    months.push(month)
    month = nextMonth(month)
  }
  return months
}
