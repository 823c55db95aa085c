import { explainDue } from '../calendar/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { Deadline } from './deadline.ts'
import { presentOffice } from './present-office.ts'
import type { DeadlineView } from './views.ts'

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
