import type { Transaction } from '../../platform/db/index.ts'
import { requireVersion } from '../../platform/http/index.ts'
import type { Officer } from '../identity/index.ts'
import { findMatter, type MatterKey } from '../matter/index.ts'
import { findOffice } from '../office/index.ts'
import type { HallContext, HallFacts } from './context.ts'
import { tellTaker } from './notices.ts'
import { giveTicketStep } from './queue-desk.ts'
import { findReceiver } from './receiver-reader.ts'
import { nameReceiver, tellReceiver, updateReceiver } from './receiver-writer.ts'
import { stepReceiver, type ReceiverStep } from './receiver.ts'
import { refuse } from './refuse.ts'
import { requireSight } from './takers.ts'
import type { Ticket } from './ticket.ts'

/** Passes for a visit that this officer's office registered. @throws HuiyinError 'not-found' for a matter that the officer may not see */
export async function requireVisit(
  context: Pick<HallContext, 'desk'>,
  officer: Officer,
  key: MatterKey,
): Promise<void> {
  const { matter } = await context.desk.load(officer, key)
  if (matter.channel !== 'visit') throw refuse('noVisit', 'invalid', 'matterId')
  if (matter.registeredBy !== officer.officeId) throw refuse('notRegisteredHere', 'invalid', 'matterId')
}

/** Ties a number to the matter registered from it; who first received it is named on the matter in the same transaction. */
export async function registerFromTicket(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  at: { regionId: string; ticketId: string; version: number },
  key: MatterKey,
): Promise<Ticket> {
  const ticket = await giveTicketStep(tx, context, officer, at, { verb: 'register', input: key })
  const officerId = ticket.firstOfficerId ?? officer.staffId
  const officeId = (await context.officeOfStaff(tx, officerId)) ?? officer.officeId
  await nameReceiver(tx, { ...key, officerId, officeId, since: context.clock.now(), offer: null, version: 1 })
  return ticket
}

/** A step of the hand-over of the first receiver's duty. */
export async function giveReceiverStep(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  at: MatterKey & { version: number },
  step: ReceiverStep,
): Promise<void> {
  const { regionId, matterId } = at
  const now = context.clock.now()
  const { staffId, officeId } = officer
  const receiver = await findReceiver(tx, regionId, matterId)
  requireVersion(at.version, receiver?.version ?? 0)
  if (step.verb === 'begin') {
    const named = await nameReceiver(tx, {
      regionId,
      matterId,
      officerId: staffId,
      officeId,
      since: now,
      offer: null,
      version: 1,
    })
    if (!named) throw refuse('receiverNamed', 'step-not-open')
    return
  }
  if (!receiver) throw refuse('noReceiver', 'step-not-open')
  if (step.verb === 'offer') await requireTaker(tx, context, at, step.input)
  const after = stepReceiver(receiver, step, officer, now)
  await updateReceiver(tx, after)
  if (step.verb === 'offer') await tellTaker(tx, after)
  const note = step.verb === 'offer' || step.verb === 'decline' ? step.input.reason : ''
  await tellReceiver(tx, after, step.verb, now, staffId, officeId, note)
}

/** Whoever the duty is offered to works in the office that is named, and may see the matter. */
async function requireTaker(
  tx: Transaction,
  context: HallFacts,
  key: MatterKey,
  { officeId, staffId }: { officeId: string; staffId: string | null },
): Promise<void> {
  if (!findOffice(context.offices(), officeId)?.active) throw refuse('noOffice', 'invalid', 'officeId')
  if (staffId !== null && (await context.officeOfStaff(tx, staffId)) !== officeId)
    throw refuse('noTaker', 'invalid', 'staffId')
  const found = await findMatter(tx, key)
  if (found) requireSight({ officeId, staffId }, found.matter, context.offices())
}
