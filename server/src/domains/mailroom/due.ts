import { dueDate, type Calendar, type Due, type TimeLimit } from '../calendar/index.ts'
import type { LimitId } from '../calendar/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'

/** The limits as they bind an office on a date. */
export interface MailLaw {
  calendar: Calendar
  limit(officeId: string, id: LimitId, on: LocalDate): TimeLimit | undefined
}

export interface MailDue {
  rule: TimeLimit
  due: Due
}

/**
 * By when an item must be registered: a petition office routes within the limit of Art. 22 from receipt, any other office tells the petitioner
 * within that of Art. 23(2). Undefined where the law of that day set none.
 */
export function mailDue(
  law: MailLaw,
  officeId: string,
  isPetitionOffice: boolean,
  receivedOn: LocalDate,
): MailDue | undefined {
  const rule = law.limit(officeId, isPetitionOffice ? 'route' : 'notify-direct', receivedOn)
  return rule && { rule, due: dueDate(rule, receivedOn, law.calendar) }
}

export const MAIL_URGENCIES = ['overdue', 'today', 'soon', 'later'] as const
export type MailUrgency = (typeof MAIL_URGENCIES)[number]

/** How near a last day is; `soonUntil` is the last day that counts as soon. */
export function urgencyOf(due: LocalDate, today: LocalDate, soonUntil: LocalDate): MailUrgency {
  if (due < today) return 'overdue'
  if (due === today) return 'today'
  return due <= soonUntil ? 'soon' : 'later'
}

/** A last day for items without a limit: after all others. */
export const NO_DUE: LocalDate = addDays('9999-12-31', 0)
