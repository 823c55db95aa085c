import { z } from 'zod'
import { ContactLanguage } from '../notification/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import { clockTime, momentOf, type ClockTime } from './clock-time.ts'
import { day, remark, said } from './hall.ts'
import { refuse } from './refuse.ts'
import { findSlot, type Slot } from './slots.ts'
import type { BookingState } from './states.ts'

/** Who comes and how to reach them: sealed under the appointment's own key, destroyed some days after it. */
export const contact = z
  .object({
    name: said(100),
    phone: remark(40),
    email: remark(200),
    about: remark(200),
    language: ContactLanguage.optional(),
  })
  .refine(({ phone, email }) => phone !== '' || email !== '', {
    path: ['phone'],
    error:
      '请填写手机号或者电子邮箱，以便大厅临时停止接待时通知您。 | Enter a phone number or an e-mail address, so that you can be told if the hall has to close.',
  })
export type Contact = z.output<typeof contact>

export const time = z.object({ date: day, starts: clockTime })
export const wish = z
  .object({ ...time.shape, contact, peoplePresent: z.int().min(1).max(10_000).default(1) })
  .meta({ id: 'AppointmentWish' })
export type Wish = z.output<typeof wish>

/** 预约: a place at a time in a hall, or on a leader's reception day. Whose it is, is sealed. */
export interface Booking {
  regionId: string
  id: string
  hallId: string
  /** The leader's reception day that it is for; null for the windows. */
  leaderDayId: string | null
  number: string
  date: LocalDate
  starts: ClockTime
  ends: ClockTime
  peoplePresent: number
  channel: 'portal' | 'desk'
  state: BookingState
  version: number
}

/** @throws HuiyinError 'invalid' when this time is not among those that may be booked */
export function requireSlot(slots: readonly Slot[], { date, starts }: { date: LocalDate; starts: ClockTime }): Slot {
  const slot = findSlot(slots, date, starts)
  if (!slot) throw refuse('slotClosed', 'invalid', 'starts')
  return slot
}

/** Passes while an appointment can still be cancelled or moved: before it begins. */
export function requireChangeable(booking: Booking, now: Instant): void {
  if (booking.state !== 'booked' || momentOf(booking.date, booking.starts) <= now)
    throw refuse('bookingClosed', 'step-not-open')
}

/** Passes when this appointment gives a number today, however early or late its holder comes. */
export function requireArrival(booking: Booking, today: LocalDate): void {
  if (booking.state === 'arrived') throw refuse('bookingUsed', 'step-not-open')
  if (booking.state !== 'booked') throw refuse('bookingClosed', 'step-not-open')
  if (booking.date !== today) throw refuse('bookingOtherDay', 'step-not-open')
}
