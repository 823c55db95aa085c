export { fixedClock, systemClock, type Clock } from './clock.ts'
export {
  addDays,
  daysBetween,
  earlier,
  isLocalDate,
  localDateOf,
  startOfDay,
  weekdayOf,
  yearOf,
  type Instant,
  type LocalDate,
} from './local-date.ts'
