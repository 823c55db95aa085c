import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { requireVersion } from '../../platform/http/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { z } from 'zod'
import type { Officer } from '../identity/index.ts'
import type { MatterKey } from '../matter/index.ts'
import { momentOf } from './clock-time.ts'
import { requireOpenDay } from './closed-day.ts'
import type { HallFacts } from './context.ts'
import type { Hall } from './hall.ts'
import { requireWorker } from './policy.ts'
import { findExceptions, getHall } from './reader.ts'
import { refuse } from './refuse.ts'
import { findRoomUses, findUsesOfMatter, getRoomUse } from './room-reader.ts'
import { insertRoomUse, takeRoomDay, updateRoomUse } from './room-writer.ts'
import {
  cancelUse,
  moveUse,
  requireAhead,
  requireHorizon,
  requireRoom,
  requireRoomFree,
  type NewRoomUse,
  type roomTime,
  type RoomUse,
} from './room.ts'
import { appendStep } from './writer.ts'

/** What the booking of a room needs to know: the moment, and the calendar of open days. */
export type RoomFacts = Pick<HallFacts, 'clock' | 'law'>

const tell = (tx: Transaction, { clock }: RoomFacts, use: RoomUse, type: string, officer: Officer, note: string) =>
  appendStep(tx, {
    regionId: use.regionId,
    subjectId: use.id,
    seq: use.version,
    hallId: use.hallId,
    type: `room.${type}`,
    at: clock.now(),
    by: { staffId: officer.staffId, officeId: officer.officeId },
    note,
  })

/** Takes a room. The matter that it is for was looked at before, as this officer. */
export async function takeRoom(
  tx: Transaction,
  context: RoomFacts,
  officer: Officer,
  hallId: string,
  { matter, ...wish }: NewRoomUse,
): Promise<RoomUse> {
  const hall = await getHall(tx, hallId)
  requireWorker(officer, hall)
  requireRoom(roomOf(hall, wish.roomId), wish.peoplePresent)
  requireAhead(wish, context.clock.now())
  await requireBookable(tx, context, hall, wish.date)
  const use: RoomUse = {
    ...wish,
    regionId: hall.regionId,
    id: newId(),
    hallId,
    staffId: officer.staffId,
    officeId: officer.officeId,
    state: 'booked',
    version: 1,
  }
  await requireFree(tx, use)
  await insertRoomUse(tx, use, matter)
  await tell(tx, context, use, 'booked', officer, whenOf(use))
  return use
}

interface At {
  regionId: string
  id: string
  version: number
}

export async function moveRoomUse(
  tx: Transaction,
  context: RoomFacts,
  officer: Officer,
  at: At,
  to: z.output<typeof roomTime>,
): Promise<void> {
  const { use, hall } = await forChange(tx, officer, at)
  requireRoom(roomOf(hall, to.roomId), use.peoplePresent)
  const moved = moveUse(use, to, context.clock.now())
  await requireBookable(tx, context, hall, to.date)
  await requireFree(tx, moved)
  await updateRoomUse(tx, moved)
  await tell(tx, context, moved, 'moved', officer, `${whenOf(use)} → ${whenOf(moved)}`)
}

export async function cancelRoomUse(
  tx: Transaction,
  context: RoomFacts,
  officer: Officer,
  at: At,
  reason: string,
): Promise<void> {
  const { use } = await forChange(tx, officer, at)
  const cancelled = cancelUse(use, context.clock.now())
  await updateRoomUse(tx, cancelled)
  await tell(tx, context, cancelled, 'cancelled', officer, reason)
}

/** Passes for an open day of the hall that its terms already let be booked. */
async function requireBookable(tx: Transaction, { clock, law }: RoomFacts, hall: Hall, date: LocalDate): Promise<void> {
  const today = clock.today()
  requireHorizon(hall.terms, today, date)
  const times = { terms: hall.terms, exceptions: await findExceptions(tx, hall.id, today) }
  requireOpenDay(times, law().calendar, date, { code: 'invalid', path: 'date' })
}

/** A meeting for which another desk takes a room. */
export interface RoomWish extends Omit<NewRoomUse, 'matter'> {
  hallId: string
}

/** Takes a room for a step of a matter; returns the place as it is announced. The matter was looked at before, as this officer. */
export async function bookPlace(
  tx: Transaction,
  context: RoomFacts,
  officer: Officer,
  matter: MatterKey,
  { hallId, ...wish }: RoomWish,
): Promise<string> {
  await takeRoom(tx, context, officer, hallId, { ...wish, matter })
  const hall = await getHall(tx, hallId)
  return [hall.place, hall.name.zh, roomOf(hall, wish.roomId)?.name.zh].filter(Boolean).join(' ')
}

/** Gives back what this office had taken for a step of a matter on a day: the step was moved or called off. */
export async function giveBackPlace(
  tx: Transaction,
  context: RoomFacts,
  officer: Officer,
  matter: MatterKey,
  of: Pick<RoomUse, 'date' | 'purpose'> & { reason: string },
): Promise<void> {
  const now = context.clock.now()
  for (const use of await findUsesOfMatter(tx, matter)) {
    const own = use.officeId === officer.officeId && use.date === of.date && use.purpose === of.purpose
    if (!own || momentOf(use.date, use.ends) <= now) continue
    const cancelled = cancelUse(use, now)
    await updateRoomUse(tx, cancelled)
    await tell(tx, context, cancelled, 'cancelled', officer, of.reason)
  }
}

const roomOf = (hall: Hall, roomId: string) => hall.rooms.find(({ id }) => id === roomId)
const whenOf = ({ date, starts, ends }: RoomUse): string => `${date} ${starts}–${ends}`

async function requireFree(tx: Transaction, use: RoomUse): Promise<void> {
  await takeRoomDay(tx, use)
  requireRoomFree(await findRoomUses(tx, use.hallId, use.date, use.date), use)
}

/** Passes for the office that took the room, and for the one that keeps the hall. */
async function forChange(tx: Transaction, officer: Officer, at: At): Promise<{ use: RoomUse; hall: Hall }> {
  const use = await getRoomUse(tx, at.regionId, at.id)
  const hall = await getHall(tx, use.hallId)
  requireWorker(officer, hall)
  if (![use.officeId, hall.officeId].includes(officer.officeId)) throw refuse('roomNotYours', 'not-allowed')
  requireVersion(at.version, use.version)
  return { use, hall }
}
