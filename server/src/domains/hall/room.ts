import { z } from 'zod'
import { inBoth, matterPlace } from '../../platform/http/index.ts'
import { addDays, type Instant, type LocalDate } from '../../platform/time/index.ts'
import { clockTime, momentOf, type ClockTime } from './clock-time.ts'
import { bilingual, day, type Terms } from './hall.ts'
import { termsOn } from './opening.ts'
import { refuse } from './refuse.ts'

/** 会议室: a room of the hall in which visits are received, hearings held and disputes mediated. */
export interface Room {
  id: string
  name: { zh: string; en: string }
  seats: number
  active: boolean
}
const seats = z.int().min(1).max(1000)
export const newRoom = z.object({ name: bilingual, seats })
export const roomChange = newRoom.extend({ active: z.boolean() })

/** What a room is taken for: 接谈, 听证, 调解, 会商. */
export const PURPOSES = ['visit', 'hearing', 'mediation', 'meeting'] as const
export type Purpose = (typeof PURPOSES)[number]
export const ROOM_USE_STATES = ['booked', 'cancelled'] as const

/** A room taken for some time of a day. For which matter it is, only those see who may see the matter. */
export interface RoomUse {
  regionId: string
  id: string
  hallId: string
  roomId: string
  date: LocalDate
  starts: ClockTime
  ends: ClockTime
  purpose: Purpose
  peoplePresent: number
  staffId: string
  officeId: string
  state: (typeof ROOM_USE_STATES)[number]
  version: number
}

const when = z.object({ roomId: z.uuid(), date: day, starts: clockTime, ends: clockTime })
const inOrder = inBoth('结束要晚于开始。', 'The end comes after the beginning.')
export const roomTime = when.refine(({ starts, ends }) => starts < ends, { path: ['ends'], error: inOrder })
export const newRoomUse = when
  .extend({
    purpose: z.enum(PURPOSES),
    peoplePresent: z.int().min(1).max(10_000),
    matter: matterPlace.nullable().default(null),
  })
  .refine(({ starts, ends }) => starts < ends, { path: ['ends'], error: inOrder })
export type NewRoomUse = z.output<typeof newRoomUse>

type Taken = Pick<RoomUse, 'roomId' | 'date' | 'starts' | 'ends'>

/** Two uses clash when one begins before the other has ended; one may begin when another ends. */
export const clashes = (one: Taken, other: Taken): boolean =>
  one.roomId === other.roomId && one.date === other.date && one.starts < other.ends && other.starts < one.ends

/** @throws HuiyinError 'step-not-open' at the beginning when somebody has the room at that time */
export function requireRoomFree(uses: readonly RoomUse[], wish: Taken & { id?: string }): void {
  if (uses.some((use) => use.state === 'booked' && use.id !== wish.id && clashes(use, wish)))
    throw refuse('roomTaken', 'step-not-open', 'starts')
}

/** Passes for a room in use that holds so many. */
export function requireRoom(room: Room | undefined, peoplePresent: number): Room {
  if (!room?.active) throw refuse('noRoom', 'not-found', 'roomId')
  if (peoplePresent > room.seats) throw refuse('roomTooSmall', 'invalid', 'peoplePresent')
  return room
}

/** Passes for a time that has not begun. */
export function requireAhead({ date, starts }: Pick<RoomUse, 'date' | 'starts'>, now: Instant): void {
  if (momentOf(date, starts) <= now) throw refuse('roomTimePast', 'invalid', 'starts')
}

/** The last day on which a room can be taken today, by the terms in force today. */
export const lastRoomDay = (terms: readonly Terms[], today: LocalDate): LocalDate =>
  addDays(today, termsOn(terms, today)?.roomAheadDays ?? 0)

/** Passes up to the horizon of the hall's terms. */
export function requireHorizon(terms: readonly Terms[], today: LocalDate, date: LocalDate): void {
  const until = lastRoomDay(terms, today)
  if (date <= until) return
  const days = String(termsOn(terms, today)?.roomAheadDays ?? 0)
  throw refuse('roomTooFar', 'invalid', 'date', { days, until })
}

/** A booked use at another time or in another room. */
export function moveUse(use: RoomUse, to: Taken, now: Instant): RoomUse {
  requireChangeableUse(use, now)
  requireAhead(to, now)
  const { roomId, date, starts, ends } = to
  return { ...use, roomId, date, starts, ends, version: use.version + 1 }
}

/** The room given back, also while it is used, as long as its time is not over. */
export function cancelUse(use: RoomUse, now: Instant): RoomUse {
  requireChangeableUse(use, now)
  return { ...use, state: 'cancelled', version: use.version + 1 }
}

function requireChangeableUse(use: RoomUse, now: Instant): void {
  if (use.state !== 'booked' || momentOf(use.date, use.ends) <= now) throw refuse('roomUseOver', 'step-not-open')
}
