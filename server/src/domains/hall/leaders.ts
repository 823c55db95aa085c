import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { requireVersion } from '../../platform/http/index.ts'
import type { z } from 'zod'
import type { Officer } from '../identity/index.ts'
import { findOffice } from '../office/index.ts'
import { endBooking, keepBooking, tellBooking } from './appointments.ts'
import { newBookingNumber } from './booking-number.ts'
import type { Booking, Wish } from './booking.ts'
import { requireOpenDay } from './closed-day.ts'
import type { HallContext, HallFacts } from './context.ts'
import {
  cancelDay,
  hold,
  isBookable,
  takesOver,
  publish,
  requirePromise,
  settle,
  type Commitment,
  type LeaderDay,
  type NewLeaderDay,
  type newCommitment,
  type settlement,
} from './leader-day.ts'
import { getCommitment, getLeaderDay, isPublished } from './leader-reader.ts'
import {
  givePlaceBack,
  holdPlaces,
  insertCommitment,
  insertLeaderDay,
  takePlace,
  updateCommitment,
  updateLeaderDay,
} from './leader-writer.ts'
import { requireKeeper, requireWorker } from './policy.ts'
import { findBookings } from './queue-reader.ts'
import { updateBooking } from './queue-writer.ts'
import { findExceptions, getHall } from './reader.ts'
import { refuse } from './refuse.ts'
import { appendStep } from './writer.ts'

const tell = (
  tx: Transaction,
  { clock }: Pick<HallContext, 'clock'>,
  record: { regionId: string; id: string; version: number; hallId: string },
  type: string,
  { staffId, officeId }: Officer,
  note = '',
) => {
  const { regionId, id: subjectId, version: seq, hallId } = record
  return appendStep(tx, { regionId, subjectId, seq, hallId, type, at: clock.now(), by: { staffId, officeId }, note })
}

export async function planLeaderDay(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  hallId: string,
  wish: NewLeaderDay,
): Promise<LeaderDay> {
  const hall = await getHall(tx, hallId)
  requireKeeper(officer, hall)
  const today = context.clock.today()
  if (wish.date < today) throw refuse('termsInPast', 'invalid', 'date')
  const times = { terms: hall.terms, exceptions: await findExceptions(tx, hallId, today) }
  requireOpenDay(times, context.law().calendar, wish.date, { code: 'invalid', path: 'date' })
  const leaderDay: LeaderDay = {
    ...wish,
    regionId: hall.regionId,
    id: newId(),
    hallId,
    taken: 0,
    state: 'planned',
    publishedOn: null,
    version: 1,
  }
  await insertLeaderDay(tx, leaderDay)
  await tell(tx, context, leaderDay, 'leader-day.planned', officer)
  return leaderDay
}

export type LeaderDayStep =
  | { verb: 'publish' | 'hold'; reason: string }
  /** `moveTo` is the published day offered instead to those who had booked. */
  | { verb: 'cancel'; reason: string; moveTo?: string | null }

export async function giveLeaderDayStep(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  at: { id: string; version: number },
  step: LeaderDayStep,
): Promise<void> {
  const leaderDay = await getLeaderDay(tx, at.id)
  const hall = await getHall(tx, leaderDay.hallId)
  requireKeeper(officer, hall)
  requireVersion(at.version, leaderDay.version)
  const today = context.clock.today()
  const after = {
    publish: () => publish(leaderDay, hall.terms, today),
    hold: () => hold(leaderDay, today),
    cancel: () => cancelDay(leaderDay),
  }[step.verb]()
  if (step.verb === 'cancel') await holdPlaces(tx, leaderDay)
  await updateLeaderDay(tx, after)
  await tell(tx, context, after, `leader-day.${step.verb}`, officer, step.reason)
  if (step.verb === 'cancel') await freeBookings(tx, context, officer, leaderDay, step)
}

/**
 * Whoever had booked a cancelled day: in the order in which they booked they move to the day that is offered instead, as long as it has
 * places; the others are cancelled. Each is told.
 */
async function freeBookings(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  leaderDay: LeaderDay,
  { reason, moveTo = null }: { reason: string; moveTo?: string | null },
): Promise<void> {
  const other = moveTo === null ? null : await getLeaderDay(tx, moveTo)
  if (other && !takesOver(other, leaderDay, context.clock.now())) throw refuse('leaderDayClosed', 'invalid', 'moveTo')
  for (const booking of await findBookings(tx, leaderDay.hallId, leaderDay.date)) {
    if (booking.leaderDayId !== leaderDay.id || booking.state !== 'booked') continue
    if (other && (await takePlace(tx, other))) await moveToDay(tx, context, officer, booking, other)
    else await endBooking(tx, context, booking, { officer, reason, notice: 'day-cancelled' })
  }
}

async function moveToDay(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  booking: Booking,
  { id: leaderDayId, date, starts, ends }: LeaderDay,
): Promise<void> {
  const moved: Booking = { ...booking, leaderDayId, date, starts, ends, version: booking.version + 1 }
  await updateBooking(tx, moved)
  if (booking.leaderDayId !== null) await givePlaceBack(tx, { regionId: booking.regionId, id: booking.leaderDayId })
  await tellBooking(tx, context, moved, 'moved', officer, `${booking.date} ${booking.starts}`)
}

/** Books a place on a published day; the database counts the places. */
export async function bookLeaderDay(
  tx: Transaction,
  context: HallFacts,
  {
    id,
    leaderDayId,
    wish,
    officer,
  }: { id: string; leaderDayId: string; wish: Pick<Wish, 'contact' | 'peoplePresent'>; officer: Officer | null },
): Promise<Booking> {
  const leaderDay = await getLeaderDay(tx, leaderDayId)
  if (leaderDay.state !== 'published' || !isBookable({ ...leaderDay, taken: 0 }, context.clock.now()))
    throw refuse('leaderDayClosed', 'invalid', 'starts')
  const booking: Booking = {
    regionId: leaderDay.regionId,
    id,
    hallId: leaderDay.hallId,
    leaderDayId,
    number: newBookingNumber(),
    date: leaderDay.date,
    starts: leaderDay.starts,
    ends: leaderDay.ends,
    peoplePresent: wish.peoplePresent,
    channel: officer === null ? 'portal' : 'desk',
    state: 'booked',
    version: 1,
  }
  await keepBooking(tx, context, booking, wish, officer)
  if (!(await takePlace(tx, leaderDay))) throw refuse('leaderDayFull', 'step-not-open', 'starts')
  if (!(await isPublished(tx, leaderDay))) throw refuse('leaderDayClosed', 'invalid', 'starts')
  return booking
}

/** Writes down what was promised. A matter that it is about must be one that the officer may see. */
export async function promise(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  leaderDayId: string,
  wish: z.output<typeof newCommitment>,
): Promise<Commitment> {
  const leaderDay = await getLeaderDay(tx, leaderDayId)
  requireKeeper(officer, await getHall(tx, leaderDay.hallId))
  requirePromise(leaderDay, wish)
  if (!findOffice(context.offices(), wish.officeId)?.active) throw refuse('noOffice', 'invalid', 'officeId')
  const commitment: Commitment = {
    ...wish,
    regionId: leaderDay.regionId,
    id: newId(),
    leaderDayId,
    state: 'open',
    settledOn: null,
    evidence: '',
    version: 1,
  }
  await insertCommitment(tx, commitment)
  await tell(tx, context, { ...commitment, hallId: leaderDay.hallId }, 'promise.made', officer)
  return commitment
}

/** Kept or not: said by the office that promised to do it, or by the one that keeps the hall. */
export async function settlePromise(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  at: { regionId: string; id: string; version: number },
  result: z.output<typeof settlement>,
): Promise<void> {
  const commitment = await getCommitment(tx, at.regionId, at.id)
  const { hallId } = await getLeaderDay(tx, commitment.leaderDayId)
  const hall = await getHall(tx, hallId)
  if (officer.officeId !== commitment.officeId) requireWorker(officer, hall)
  requireVersion(at.version, commitment.version)
  const after = settle(commitment, result, context.clock.today())
  await updateCommitment(tx, after)
  await tell(tx, context, { ...after, hallId }, result.kept ? 'promise.kept' : 'promise.broken', officer)
}
