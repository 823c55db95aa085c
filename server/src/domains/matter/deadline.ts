import { dueDate, isOverdue, type Due, type LimitId, type TimeLimit } from '../calendar/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { isChoice, isWindow, type Clock } from './clock.ts'
import type { Law } from './facts.ts'
import type { Matter } from './matter.ts'

/** `running` and late is `overdue`; ended is `met` or `missed` by comparing dates; `lapsed` ended without being owed any more. */
export type DeadlineStatus = 'running' | 'overdue' | 'met' | 'missed' | 'lapsed'

/** A clock with the date that follows from the rules in force and the calendar, and everything that explains it. */
export interface Deadline {
  limit: LimitId
  office: string
  /** True for the petitioner's windows, which nobody is overdue with. */
  window: boolean
  rule: TimeLimit
  startedOn: LocalDate
  startedBy: number
  due: Due
  /** Set when the one extension was granted: the days and the date that follows. */
  extension: { rule: TimeLimit; days: number; due: Due } | null
  /** The last day that counts: of the extension, else of the limit. */
  dueOn: LocalDate
  provisional: boolean
  endedOn: LocalDate | null
  status: DeadlineStatus
}

/** Every deadline the matter has had, in the order they started. Clocks that no law of their day limited are left out. */
export function deadlinesOf(matter: Pick<Matter, 'clocks'>, law: Law, today: LocalDate): readonly Deadline[] {
  return matter.clocks.flatMap((clock) => deadlineOf(clock, law, today) ?? [])
}

/** The deadline of one clock; undefined where the law of its first day set no limit. */
export function deadlineOf(clock: Clock, law: Law, today: LocalDate): Deadline | undefined {
  const rule = law.limit(clock.ruledBy, clock.limit, clock.startedOn)
  if (!rule) return undefined
  const due = dueDate(rule, clock.startedOn, law.calendar, { excludedDays: clock.hearingDays })
  const extension = extensionOf(clock, due, law)
  const dueOn = extension?.due.due ?? due.due
  return {
    limit: clock.limit,
    office: clock.office,
    window: isWindow(clock.limit),
    rule,
    startedOn: clock.startedOn,
    startedBy: clock.startedBy,
    due,
    extension,
    dueOn,
    provisional: extension?.due.provisional ?? due.provisional,
    endedOn: clock.endedOn,
    status: statusOf(clock, dueOn, today),
  }
}

/** Art. 34: the days approved run from the end of the limit itself, before any roll over days off. */
function extensionOf(clock: Clock, due: Due, law: Law): Deadline['extension'] {
  if (clock.extensionDays === 0) return null
  const rule = law.limit(clock.ruledBy, 'extend', clock.startedOn)
  return rule
    ? { rule, days: clock.extensionDays, due: dueDate(rule, due.nominal, law.calendar, { days: clock.extensionDays }) }
    : null
}

function statusOf(clock: Clock, dueOn: LocalDate, today: LocalDate): DeadlineStatus {
  if (clock.endedOn === null)
    return isOverdue(dueOn, today) ? (isChoice(clock.limit) ? 'lapsed' : 'overdue') : 'running'
  if (isOverdue(dueOn, clock.endedOn)) return clock.end === 'met' && !isChoice(clock.limit) ? 'missed' : 'lapsed'
  return clock.end === 'met' ? 'met' : 'lapsed'
}

/** The office duty that ends first among those running; what the worklist is ordered by. An objection is no duty. */
export function nextDeadline(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines
    .filter((deadline) => deadline.endedOn === null && !isChoice(deadline.limit))
    .reduce<Deadline | undefined>((first, d) => (first && first.dueOn <= d.dueOn ? first : d), undefined)
}
