import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { requireVersion } from '../../platform/http/index.ts'
import { holds, type Officer } from '../identity/index.ts'
import { findOffice } from '../office/index.ts'
import type { HallContext, HallFacts } from './context.ts'
import type { Hall } from './hall.ts'
import { tellSwap } from './notices.ts'
import { requireKeeper, requireWorker } from './policy.ts'
import { getHall } from './reader.ts'
import { refuse } from './refuse.ts'
import { findDuties, findDuty, getDuty } from './roster-reader.ts'
import { insertDuty, updateDuty } from './roster-writer.ts'
import { acceptSwap, askSwap, dropSwap, requireFree, type Duty, type NewDuty } from './roster.ts'
import { appendStep } from './writer.ts'

const tell = (
  tx: Transaction,
  { clock }: Pick<HallContext, 'clock'>,
  duty: Duty,
  type: string,
  officer: Officer,
  note = '',
) =>
  appendStep(tx, {
    regionId: duty.regionId,
    subjectId: duty.id,
    seq: duty.version,
    hallId: duty.hallId,
    type: `duty.${type}`,
    at: clock.now(),
    by: { staffId: officer.staffId, officeId: officer.officeId },
    note,
  })

const whoIs = (officer: Officer, hall: Hall) => ({
  staffId: officer.staffId,
  keeper: officer.officeId === hall.officeId && holds(officer, 'head', 'administrator'),
})

/** Puts somebody on the roster. */
export async function planDuty(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  hallId: string,
  wish: NewDuty,
): Promise<Duty> {
  const hall = await getHall(tx, hallId)
  requireKeeper(officer, hall)
  if (wish.date < context.clock.today()) throw refuse('termsInPast', 'invalid', 'date')
  const officeOfStaff = wish.staffId === null ? undefined : await context.officeOfStaff(tx, wish.staffId)
  if (wish.staffId !== null && officeOfStaff === undefined) throw refuse('noTaker', 'invalid', 'staffId')
  const officeId = wish.officeId ?? officeOfStaff ?? null
  if (officeId !== null && !findOffice(context.offices(), officeId)) throw refuse('noOffice', 'invalid', 'officeId')
  const duty: Duty = {
    ...wish,
    officeId,
    regionId: hall.regionId,
    id: newId(),
    hallId,
    swapWith: null,
    active: true,
    version: 1,
  }
  requireFree(await findDuties(tx, hallId, duty.date, duty.date), duty)
  await insertDuty(tx, duty)
  await tell(tx, context, duty, 'planned', officer)
  return duty
}

interface At {
  regionId: string
  id: string
  version: number
}

async function forChange(tx: Transaction, officer: Officer, at: At): Promise<{ duty: Duty; hall: Hall }> {
  const duty = await getDuty(tx, at.regionId, at.id)
  const hall = await getHall(tx, duty.hallId)
  requireWorker(officer, hall)
  requireVersion(at.version, duty.version)
  return { duty, hall }
}

export async function removeDuty(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  at: At,
  reason: string,
): Promise<void> {
  const { duty, hall } = await forChange(tx, officer, at)
  requireKeeper(officer, hall)
  const removed = { ...duty, active: false, swapWith: null, version: duty.version + 1 }
  await updateDuty(tx, removed)
  await tell(tx, context, removed, 'removed', officer, reason)
}

/** A step of a swap: asked with another duty, accepted by its holder, or dropped. */
export async function giveSwap(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  at: At,
  step: { verb: 'askSwap'; withId: string } | { verb: 'acceptSwap' | 'dropSwap' },
): Promise<void> {
  const { duty, hall } = await forChange(tx, officer, at)
  const [who, today] = [whoIs(officer, hall), context.clock.today()]
  if (step.verb === 'askSwap') {
    const wanted = await getDuty(tx, at.regionId, step.withId)
    const asked = askSwap(duty, wanted, who, today)
    await updateDuty(tx, asked)
    await tellSwap(tx, asked, wanted)
    return tell(tx, context, asked, 'swap-asked', officer, `${wanted.date} ${wanted.half}`)
  }
  const other = duty.swapWith === null ? undefined : await findDuty(tx, at.regionId, duty.swapWith)
  if (step.verb === 'dropSwap') {
    const dropped = dropSwap(duty, other, who)
    await updateDuty(tx, dropped)
    return tell(tx, context, dropped, 'swap-dropped', officer)
  }
  if (!other) throw refuse('swapGone', 'step-not-open')
  const days = [duty.date, other.date].toSorted()
  const roster = await findDuties(tx, duty.hallId, days[0] ?? duty.date, days[1] ?? other.date)
  for (const swapped of acceptSwap(duty, other, who, roster, today)) {
    await updateDuty(tx, swapped)
    await tell(tx, context, swapped, 'swapped', officer)
  }
}
