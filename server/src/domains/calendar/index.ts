export {
  addWorkingDays,
  dayOffReason,
  isProvisional,
  isWorkingDay,
  makeCalendar,
  nextWorkingDay,
  workingDayOnOrAfter,
  type Bilingual,
  type Calendar,
  type CalendarDay,
  type CalendarYear,
  type DayKind,
  type DayOffReason,
  type Notice,
  type SkippedDayOff,
  type WorkingDayCount,
} from './calendar.ts'
export { addCalendarCommands, type CalendarCli } from './cli.ts'
export {
  daysLeft,
  dueDate,
  endOfLimit,
  isOverdue,
  warnOn,
  type Due,
  type DueOptions,
  type SkippedDay,
  type SkipReason,
} from './deadline.ts'
export { explainDue, type DueExplanation, type SkippedSpan } from './explain.ts'
export { followRules, type FollowedRules, type Rules } from './follow-rules.ts'
export { limitInForce } from './limit-in-force.ts'
export { MESSAGES, type Language } from './messages/index.ts'
export { migrations } from './migrations/index.ts'
export { missingYears } from './missing-years.ts'
export { readNotice } from './notice.ts'
export { sayProblem, type NoticeProblem, type NoticeReading, type PlacedProblem } from './notice/problem.ts'
export { findRuleOverrides, findYears, getCalendar } from './reader.ts'
export { limitForOffice, RuleOverrideSchema, type OfficeUnderRules, type RuleOverride } from './rule-override.ts'
export { HOTLINE_12345, NATIONAL, RULE_SETS, ZHEJIANG } from './rule-sets/index.ts'
export { SEED_CALENDAR, SEED_YEARS } from './seed.ts'
export {
  isInForce,
  LIMIT_IDS,
  type LimitId,
  type LimitUnit,
  type RollLastDay,
  type RuleSet,
  type TimeLimit,
} from './time-limit.ts'
export { removeRuleOverride, setRuleOverride, storeCalendarYear, type StoreOutcome } from './writer.ts'
export { addCalendarRoutes, type CalendarDoors } from './routes.ts'
