/** A date of law, `YYYY-MM-DD`, always read in Asia/Shanghai. Compares correctly as text. */
export type LocalDate = string & { readonly __localDate?: never }

/** A moment, ISO 8601 in UTC with milliseconds, e.g. `2026-05-01T00:00:00.000Z`. */
export type Instant = string & { readonly __instant?: never }

const DAY_MS = 86_400_000
/** China has used UTC+8 without daylight saving since 1991-09-15; Huiyin knows no earlier moment. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

const toDayNumber = (date: LocalDate): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
const fromDayNumber = (day: number): LocalDate => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** True for a real calendar date in the form `YYYY-MM-DD` (so `2026-02-30` is false); the database knows no year 0000. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const parsed = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text)
}

/** The date in Asia/Shanghai at a moment. */
export function localDateOf(instant: Instant): LocalDate {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)
}

/** The first moment of a date in Asia/Shanghai. */
export function startOfDay(date: LocalDate): Instant {
  return new Date(toDayNumber(date) * DAY_MS - SHANGHAI_OFFSET_MS).toISOString()
}

/** The date `days` calendar days later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(toDayNumber(date) + days)

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toDayNumber(to) - toDayNumber(from)

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (date: LocalDate): number => (((toDayNumber(date) + 4) % 7) + 7) % 7

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))

/** The earlier of two dates of law. */
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b)
