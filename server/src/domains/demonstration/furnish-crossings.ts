import { COMMANDS, matterDesk, type MatterContext, type MatterKey } from '../matter/index.ts'
import { crossingDesk, mergerDesk } from '../handover/index.ts'
import type { Officer } from '../identity/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { HANDOVER_SAYINGS as said } from './words/handover-sayings.ts'

/** Between two counties: one that waits to be taken up, one taken up, one sent back, and one that arrives. */
export async function crossSome(
  context: MatterContext,
  { here, there }: { here: Officer; there: Officer },
  aKey: () => IdempotencyKey,
): Promise<void> {
  const desk = matterDesk(context)
  const goOut = async (from: Officer, to: Officer, count: number): Promise<void> => {
    const { items } = await desk.list(from, { scope: 'mine', phase: 'registered', order: 'newest', limit: 20 })
    const plain = items.filter((each) => each.class === 'request' && !each.joint && !each.confidential)
    for (const [n, { regionId, matterId }] of plain.slice(0, count).entries()) {
      const input = COMMANDS.handOver.input.parse({ to: to.officeId, reason: said.regions[n] ?? said.regions[0] })
      await desk.give(from, { regionId, matterId }, { verb: 'handOver', input }, aKey())
    }
  }
  await goOut(here, there, 3)
  await goOut(there, here, 1)
  const { items } = await crossingDesk(context).list(there, { direction: 'in', state: 'waiting', limit: 3 })
  const [, second, third] = items
  const place = ({ regionId, matterId }: MatterKey): MatterKey => ({ regionId, matterId })
  const [taking, sending] = [aKey(), aKey()]
  if (second) await desk.give(there, place(second), { verb: 'takeUp', input: { note: said.takenUp } }, taking)
  if (third) await desk.give(there, place(third), { verb: 'sendBack', input: { reasons: said.sentBack } }, sending)
}

/** A merger of two bureaus that is announced and takes effect in a month. */
export async function mergeAhead(
  context: MatterContext,
  { admin, bureau, successor }: { admin: Officer; bureau: Officer; successor: Officer },
  aKey: () => IdempotencyKey,
): Promise<void> {
  const offices: OfficeTree = context.offices()
  const desk = mergerDesk(context, { refresh: () => Promise.resolve(offices), forget: () => undefined })
  const on = addDays(context.clock.today(), 30)
  const wish = { officeId: bureau.officeId, successorId: successor.officeId, on, reason: said.merger }
  await desk.prepare(admin, { ...wish, moving: [bureau.staffId] }, aKey())
}
