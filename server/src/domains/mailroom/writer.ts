import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { MailItem, MailKey, MailStep, Scan } from './item.ts'
import { rowOf } from './rows.ts'
import type { SealedSender } from './sender.ts'
import type { MailTables } from './tables.ts'

/**
 * The next number of an office in a year. Whoever takes one holds the counter until the end of the transaction: numbers are in the order of
 * entry, and one that was given back by a failure is given to the next.
 */
export async function takeNumber(tx: Transaction, regionId: string, officeId: string, year: number): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    `insert into mail_counter (region_id, office_id, year, last) values ($1, $2, $3, 1)
     on conflict (region_id, office_id, year) do update set last = mail_counter.last + 1 returning last`,
    [regionId, officeId, year],
  )
  return row?.last ?? 1
}

export async function insertItem(tx: Transaction, item: MailItem, sender: SealedSender): Promise<void> {
  await tx.on<MailTables>().insertInto('mail_item').values(rowOf(item)).execute()
  await tx
    .on<MailTables>()
    .insertInto('mail_sender')
    .values({
      region_id: item.regionId,
      item_id: item.id,
      sealed_key: sender.sealedKey,
      sealed_sender: sender.sealedSender,
    })
    .execute()
}

/** @throws HuiyinError 'conflict' when somebody was faster */
export async function updateItem(tx: Transaction, item: MailItem, before: number): Promise<void> {
  const { region_id, id, ...row } = rowOf(item)
  const [result] = await tx
    .on<MailTables>()
    .updateTable('mail_item')
    .set(row)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .where('version', '=', before)
    .execute()
  if (Number(result?.numUpdatedRows ?? 0) !== 1) throw new HuiyinError('conflict')
}

export async function updateSender(tx: Transaction, key: MailKey, sender: SealedSender): Promise<void> {
  await tx
    .on<MailTables>()
    .updateTable('mail_sender')
    .set({ sealed_key: sender.sealedKey, sealed_sender: sender.sealedSender })
    .where('region_id', '=', key.regionId)
    .where('item_id', '=', key.itemId)
    .execute()
}

/** Appends what happened; `seq` follows the steps that are there. */
export async function appendStep(tx: Transaction, key: MailKey, step: Omit<MailStep, 'seq'>): Promise<void> {
  await tx.query(
    `insert into mail_step (region_id, item_id, seq, at, office_id, staff_id, verb, data)
     select $1::text, $2::uuid, coalesce(max(seq), 0) + 1, $3::timestamptz, $4::uuid, $5::uuid, $6::text, $7::jsonb
     from mail_step where region_id = $1 and item_id = $2`,
    [key.regionId, key.itemId, step.at, step.officeId, step.staffId, step.verb, JSON.stringify(step.data)],
  )
}

/** Writes the scans as they are to be, in their order. */
export async function replaceScans(tx: Transaction, key: MailKey, scans: readonly Scan[]): Promise<void> {
  await tx
    .on<MailTables>()
    .deleteFrom('mail_scan')
    .where('region_id', '=', key.regionId)
    .where('item_id', '=', key.itemId)
    .execute()
  if (scans.length === 0) return
  await tx
    .on<MailTables>()
    .insertInto('mail_scan')
    .values(scans.map((scan, place) => ({ region_id: key.regionId, item_id: key.itemId, place, ...scan })))
    .execute()
}
