import type { Transaction } from '../../platform/db/index.ts'
import { passDuty, passReceiver, passRoom } from '../hall/index.ts'
import { systemActor } from '../identity/index.ts'
import { findMatter, giveIn, type MatterContext } from '../matter/index.ts'
import type { SheetItem } from './sheet.ts'

/** Who took over what, by which sheet. */
export interface Passing {
  from: string
  to: { staffId: string; officeId: string }
  /** Said in the history of the record. */
  note: string
}

/**
 * Changes the record where somebody is named for it; elsewhere the accepted line itself says who carries on.
 *
 * @throws HuiyinError as the desk does: a duty at the same time, somebody who made the earlier opinion
 */
export async function passOn(
  tx: Transaction,
  context: MatterContext,
  item: Pick<SheetItem, 'kind' | 'regionId' | 'id'>,
  { from, to, note }: Passing,
): Promise<void> {
  const at = context.clock.now()
  const { kind, regionId, id } = item
  if (kind === 'first-receiver') await passReceiver(tx, { regionId, matterId: id }, { from, to, at, note })
  if (kind === 'duty') await passDuty(tx, { regionId, id }, { from, to, at, note })
  if (kind === 'room') await passRoom(tx, { regionId, id }, { from, to, at, note })
  if (kind === 'panel') await passPanel(tx, context, { regionId, matterId: id }, { from, to, note })
}

/** The panel is formed anew with the successor in the place of whoever leaves, under the rules for panels. */
async function passPanel(
  tx: Transaction,
  context: MatterContext,
  key: { regionId: string; matterId: string },
  { from, to, note }: Passing,
): Promise<void> {
  const panel = (await findMatter(tx, key))?.matter.panel
  if (!panel?.members.includes(from)) return
  const instead = (member: string): string => (member === from ? to.staffId : member)
  const now = context.clock.now()
  await giveIn(
    tx,
    context,
    systemActor('handover'),
    key,
    {
      verb: 'formPanel',
      input: {
        members: panel.members.map(instead),
        presiding: panel.presiding === null ? to.staffId : instead(panel.presiding),
        reason: note,
      },
    },
    { at: now, recordedAt: now },
  )
}
