import { z } from 'zod'
import { inBoth } from '../../platform/http/index.ts'
import { startOfDay, type Instant, type LocalDate } from '../../platform/time/index.ts'

/** A time of day in Asia/Shanghai, `HH:MM`. Compares correctly as text. */
export type ClockTime = string & { readonly __clockTime?: never }

export const clockTime: z.ZodType<ClockTime, string> = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, inBoth('请填写时间，例如 09:30。', 'Enter a time such as 09:30.'))
  .meta({ example: '09:30' })

const MINUTE_MS = 60_000

export const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Minutes after midnight as a time of day: 570 → `09:30`. */
export const timeAt = (minutes: number): ClockTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The moment of a time of day. */
export const momentOf = (date: LocalDate, time: ClockTime): Instant =>
  new Date(Date.parse(startOfDay(date)) + minutesOf(time) * MINUTE_MS).toISOString()

/** Whole minutes from one moment to another, never negative. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / MINUTE_MS))
