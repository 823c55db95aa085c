import { explainDue, type DueExplanation, type LimitId } from '../calendar/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { Deadline, DeadlineStatus } from './deadline.ts'
import { presentOffice, type OfficeContact } from './present-office.ts'

/** A date with everything that makes it. */
export interface DeadlineView {
  limit: LimitId
  office: OfficeContact
  /** True for the petitioner's windows to ask for review. */
  window: boolean
  step: { zh: string; en: string }
  article: string
  startedOn: LocalDate
  dueOn: LocalDate
  endedOn: LocalDate | null
  status: DeadlineStatus
  provisional: boolean
  explanation: DueExplanation
  extension: DueExplanation | null
}

export function presentDeadline(offices: OfficeTree, deadline: Deadline): DeadlineView {
  const { rule, extension } = deadline
  return {
    limit: deadline.limit,
    office: presentOffice(offices, deadline.office),
    window: deadline.window,
    step: rule.step,
    article: rule.article,
    startedOn: deadline.startedOn,
    dueOn: deadline.dueOn,
    endedOn: deadline.endedOn,
    status: deadline.status,
    provisional: deadline.provisional,
    explanation: explainDue(rule, deadline.startedOn, deadline.due),
    extension: extension && explainDue(extension.rule, deadline.due.nominal, extension.due),
  }
}
