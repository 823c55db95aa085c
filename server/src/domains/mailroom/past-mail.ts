import { newId, type KeyRing } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { localDateOf, type Instant } from '../../platform/time/index.ts'
import type { OfficeTree } from '../office/index.ts'
import { decideMail, type MailCommand } from './decide.ts'
import type { MailItem, Receiving, Scan } from './item.ts'
import { itemNumber } from './item-number.ts'
import { receiveItem, type ReceivedBy } from './receive.ts'
import { appendStep, updateItem } from './writer.ts'

/** A step that was taken, by whom and when; `take` makes the item of the other office by itself. */
export interface PastMailStep {
  command: Exclude<MailCommand, { verb: 'take' }> | { verb: 'take' }
  by: Omit<ReceivedBy, 'at'>
  at: Instant
}

/** What came in before, and what was done with it since. */
export interface PastMail {
  receiving: Receiving
  by: ReceivedBy
  scans?: readonly Omit<Scan, 'id'>[]
  steps: readonly PastMailStep[]
}

/**
 * Writes mail whose story is already known, step by step as if by hand: the same decisions, numbers and rows. For the demonstration.
 *
 * @throws HuiyinError as `decideMail` does
 */
export async function receivePast(
  tx: Transaction,
  { keys, offices }: { keys: KeyRing; offices: OfficeTree },
  { receiving, by, scans = [], steps }: PastMail,
): Promise<MailItem> {
  const kept = scans.map((scan) => ({ ...scan, id: newId() }))
  let item = await receiveItem(tx, keys, receiving, by, { scans: kept })
  const key = { regionId: item.regionId, itemId: item.id }
  for (const { command, by: officer, at } of steps) {
    const done = command.verb === 'take' ? await takenIn(tx, keys, receiving, item, kept, { ...officer, at }) : command
    const decided = decideMail(item, done, { today: localDateOf(at), offices, officeId: officer.officeId })
    await updateItem(tx, decided.item, item.version)
    await appendStep(tx, key, { at, officeId: officer.officeId, staffId: officer.staffId, ...decided.step })
    item = decided.item
  }
  return item
}

async function takenIn(
  tx: Transaction,
  keys: KeyRing,
  receiving: Receiving,
  before: MailItem,
  scans: readonly Scan[],
  by: ReceivedBy,
): Promise<MailCommand> {
  const there = await receiveItem(tx, keys, { ...receiving, receivedOn: localDateOf(by.at), note: '' }, by, {
    cameFrom: { regionId: before.regionId, itemId: before.id, officeId: before.officeId },
    scans: scans.map((scan) => ({ ...scan, id: newId() })),
  })
  const number = itemNumber(there.year, there.seq)
  return { verb: 'take', as: { regionId: there.regionId, itemId: there.id, number } }
}
