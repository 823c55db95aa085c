import {
  addDays,
  daysBetween,
  isLocalDate,
  localDateOf,
  startOfDay,
  type LocalDate,
} from '../../platform/time/index.ts'
import type { Day, Period } from './cut.ts'

/** True for a day that may bound a period: figures of other centuries are asked for by mistake only. */
export const isCounted = (text: string): boolean => isLocalDate(text) && text >= '1900-01-01' && text <= '2200-12-31'

/** A period and those that it is compared with. */
export const COMPARISONS = ['previous', 'lastYear', 'cumulative'] as const
export type Comparison = (typeof COMPARISONS)[number]

const monthOf = (date: LocalDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const firstOf = (month: number): LocalDate =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
const lastOf = (month: number): LocalDate => addDays(firstOf(month + 1), -1)

const isWholeMonths = (from: LocalDate, to: LocalDate): boolean => from.endsWith('-01') && to === lastOf(monthOf(to))

/** The period just before, as long: whole months before whole months, else as many days. Null where a period has no beginning or end. */
export function previousPeriod({ from, to }: Period): Period | null {
  if (from === null || to === null || to < from) return null
  if (isWholeMonths(from, to)) {
    const months = monthOf(to) - monthOf(from) + 1
    return { from: firstOf(monthOf(from) - months), to: lastOf(monthOf(from) - 1) }
  }
  return { from: addDays(from, -(daysBetween(from, to) + 1)), to: addDays(from, -1) }
}

/** The same days a year before; the end of a month stays the end of the month. */
export function samePeriodLastYear({ from, to }: Period): Period | null {
  if (from === null || to === null || to < from) return null
  return { from: aYearBefore(from), to: to === lastOf(monthOf(to)) ? lastOf(monthOf(to) - 12) : aYearBefore(to) }
}

function aYearBefore(date: LocalDate): LocalDate {
  const month = monthOf(date) - 12
  const day = `${firstOf(month).slice(0, 8)}${date.slice(8)}`
  return day > lastOf(month) ? lastOf(month) : day
}

/** From the first day of the year in which a period ends. */
export const cumulativePeriod = ({ to }: Period): Period | null =>
  to === null ? null : { from: `${to.slice(0, 4)}-01-01`, to }

export const COMPARED: Readonly<Record<Comparison, (period: Period) => Period | null>> = {
  previous: previousPeriod,
  lastYear: samePeriodLastYear,
  cumulative: cumulativePeriod,
}

/**
 * The month of a compared period that stands beside a month: as many months earlier as the periods lie apart. The months of the year so
 * far are the same months.
 */
export function besideMonth(
  comparison: Comparison,
  period: Period,
  other: Period,
): (month: string, back?: boolean) => string {
  const apart =
    comparison === 'cumulative' || period.from === null || other.from === null
      ? 0
      : monthOf(period.from) - monthOf(other.from)
  return (month, back = false) =>
    apart === 0 || month === '' ? month : firstOf(monthOf(`${month}-01`) + (back ? apart : -apart)).slice(0, 7)
}

/** Figures as they stand now. */
export const asOfNow = (now: string): Day => ({ today: localDateOf(now), knownAt: null })

/** Figures as they could be told at the end of a day. */
export const asOfDay = (day: LocalDate): Day => ({
  today: day,
  knownAt: new Date(Date.parse(startOfDay(addDays(day, 1))) - 1).toISOString(),
})
