import type { Calendar } from '../calendar/index.ts'
import { addDays, type Instant, type LocalDate } from '../../platform/time/index.ts'
import { minutesOf, momentOf, timeAt, type ClockTime } from './clock-time.ts'
import { openingOn, termsOn, type HallTimes } from './opening.ts'

/** A time for which appointments are given. */
export interface Slot {
  date: LocalDate
  starts: ClockTime
  ends: ClockTime
  capacity: number
}

/** The times of one day: whole ones only, so that nobody is booked into the lunch break. */
export function slotsOn(hall: HallTimes, calendar: Calendar, date: LocalDate): Slot[] {
  const terms = termsOn(hall.terms, date)
  if (!terms || terms.slotCapacity === 0) return []
  return openingOn(hall, calendar, date).spans.flatMap(({ from, to }) => {
    const whole = Math.floor((minutesOf(to) - minutesOf(from)) / terms.slotMinutes)
    return Array.from({ length: whole }, (_, n) => {
      const starts = minutesOf(from) + n * terms.slotMinutes
      return { date, starts: timeAt(starts), ends: timeAt(starts + terms.slotMinutes), capacity: terms.slotCapacity }
    })
  })
}

/** The times that may be booked at a moment: not begun, and not further ahead than the terms of today allow. */
export function bookableSlots(hall: HallTimes, calendar: Calendar, today: LocalDate, now: Instant): Slot[] {
  const ahead = termsOn(hall.terms, today)?.bookAheadDays
  if (ahead === undefined) return []
  return Array.from({ length: ahead + 1 }, (_, n) => addDays(today, n))
    .flatMap((date) => slotsOn(hall, calendar, date))
    .filter((slot) => momentOf(slot.date, slot.starts) > now)
}

export const findSlot = (slots: readonly Slot[], date: LocalDate, starts: ClockTime): Slot | undefined =>
  slots.find((slot) => slot.date === date && slot.starts === starts)
