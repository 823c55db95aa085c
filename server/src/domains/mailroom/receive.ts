import { newId, type KeyRing } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { localDateOf, yearOf, type Instant } from '../../platform/time/index.ts'
import { checkParticulars } from './decide.ts'
import type { MailItem, Receiving, Scan } from './item.ts'
import { itemNumber } from './item-number.ts'
import { sealSender } from './sender.ts'
import { appendStep, insertItem, replaceScans, takeNumber } from './writer.ts'

/** Where something comes in, who takes it and when. */
export interface ReceivedBy {
  officeId: string
  regionId: string
  staffId: string | null
  at: Instant
}

/**
 * Takes an item in: the next number of the office and year, the sender sealed, the first step. `from` is the item of another office that it was;
 * made-up items bring an `id` of their own.
 *
 * @throws HuiyinError 'invalid' for a receipt in the future or before the postmark
 */
export async function receiveItem(
  tx: Transaction,
  keys: KeyRing,
  receiving: Receiving,
  by: ReceivedBy,
  {
    cameFrom = null,
    scans = [],
    id = newId(),
  }: { cameFrom?: MailItem['cameFrom']; scans?: readonly Scan[]; id?: string } = {},
): Promise<MailItem> {
  const today = localDateOf(by.at)
  checkParticulars(receiving, today)
  const { sender, ...particulars } = receiving
  const year = yearOf(receiving.receivedOn)
  const item: MailItem = {
    ...particulars,
    regionId: by.regionId,
    id,
    officeId: by.officeId,
    year,
    seq: await takeNumber(tx, by.regionId, by.officeId, year),
    state: 'received',
    stateOn: receiving.receivedOn,
    version: 1,
    recordedAt: by.at,
    accused: [],
    forwardedTo: null,
    cameFrom,
    matter: null,
  }
  const key = { regionId: item.regionId, itemId: item.id }
  await insertItem(tx, item, sealSender(keys, item.id, sender))
  if (scans.length > 0) await replaceScans(tx, key, scans)
  await appendStep(tx, key, {
    at: by.at,
    officeId: by.officeId,
    staffId: by.staffId,
    verb: 'receive',
    data: { number: itemNumber(item.year, item.seq), ...(cameFrom && { from: cameFrom.officeId }) },
  })
  return item
}
