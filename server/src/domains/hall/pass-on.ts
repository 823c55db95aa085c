import type { Transaction } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { findReceiver } from './receiver-reader.ts'
import { tellReceiver, updateReceiver } from './receiver-writer.ts'
import { refuse } from './refuse.ts'
import { getRoomUse } from './room-reader.ts'
import { updateRoomUse } from './room-writer.ts'
import { findDuties, getDuty } from './roster-reader.ts'
import { updateDuty } from './roster-writer.ts'
import { requireFree } from './roster.ts'
import { appendStep } from './writer.ts'

/** From whom to whom, by which hand-over sheet; whoever takes over has accepted. */
export interface PassingOn {
  from: string
  to: { staffId: string; officeId: string }
  at: Instant
  note: string
}

/** 首接首办: from now on whoever accepted the hand-over is named, and answers for the matter to the petitioner. */
export async function passReceiver(
  tx: Transaction,
  key: { regionId: string; matterId: string },
  { from, to, at, note }: PassingOn,
): Promise<void> {
  const receiver = await findReceiver(tx, key.regionId, key.matterId)
  if (receiver?.officerId !== from) throw refuse('noReceiver', 'step-not-open')
  const after = {
    ...receiver,
    officerId: to.staffId,
    officeId: to.officeId,
    since: at,
    offer: null,
    version: receiver.version + 1,
  }
  await updateReceiver(tx, after)
  await tellReceiver(tx, after, 'accept', at, to.staffId, to.officeId, note)
}

/** 值班: the half-day is done by whoever accepted; not by somebody who has another one then. */
export async function passDuty(
  tx: Transaction,
  key: { regionId: string; id: string },
  { from, to, at, note }: PassingOn,
): Promise<void> {
  const duty = await getDuty(tx, key.regionId, key.id)
  if (!duty.active || duty.staffId !== from) throw refuse('noDuty', 'not-found')
  const after = {
    ...duty,
    staffId: to.staffId,
    officeId: duty.kind === 'department' ? duty.officeId : to.officeId,
    name: '',
    swapWith: null,
    version: duty.version + 1,
  }
  requireFree(await findDuties(tx, duty.hallId, duty.date, duty.date), after)
  await updateDuty(tx, after)
  await appendStep(tx, {
    regionId: duty.regionId,
    subjectId: duty.id,
    seq: after.version,
    hallId: duty.hallId,
    type: 'duty.handed-over',
    at,
    by: { staffId: to.staffId, officeId: to.officeId },
    note,
  })
}

/** 会议室: the booking stands, in the name of whoever accepted. */
export async function passRoom(
  tx: Transaction,
  key: { regionId: string; id: string },
  { from, to, at, note }: PassingOn,
): Promise<void> {
  const use = await getRoomUse(tx, key.regionId, key.id)
  if (use.state !== 'booked' || use.staffId !== from) throw refuse('noRoomUse', 'not-found')
  const after = { ...use, staffId: to.staffId, officeId: to.officeId, version: use.version + 1 }
  await updateRoomUse(tx, after)
  await appendStep(tx, {
    regionId: use.regionId,
    subjectId: use.id,
    seq: after.version,
    hallId: use.hallId,
    type: 'room.handed-over',
    at,
    by: { staffId: to.staffId, officeId: to.officeId },
    note,
  })
}
