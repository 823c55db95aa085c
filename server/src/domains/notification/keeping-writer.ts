import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { NotificationTables } from './tables.ts'

/** Sets a rule. @throws HuiyinError 'conflict' when one begins on that day already */
export async function insertKeepingRule(
  tx: Transaction,
  row: NotificationTables['notification_keeping'],
): Promise<void> {
  const rows = await tx
    .on<NotificationTables>()
    .insertInto('notification_keeping')
    .values(row)
    .onConflict((conflict) => conflict.columns(['region_id', 'in_force_from']).doNothing())
    .returning('region_id')
    .execute()
  if (rows.length === 0) throw new HuiyinError('conflict')
}

/** Deletes one portion of what a region need not keep any longer. Returns the most that one table lost: less than the portion means done. */
export async function deleteOldMessages(
  tx: Transaction,
  regionId: string,
  before: LocalDate,
  portion: number,
): Promise<number> {
  const midnight = `${before}T00:00:00+08:00`
  const values = [regionId, midnight, portion]
  const inbox = await tx.query(
    `delete from notification_inbox where (region_id, staff_id, id) in (
       select region_id, staff_id, id from notification_inbox where region_id = $1 and at < $2 limit $3) returning id`,
    values,
  )
  const deliveries = await tx.query<{ id: string }>(
    `delete from notification_delivery where region_id = $1 and id in (
       select id from notification_delivery where region_id = $1 and updated_at < $2
         and state in ('sent', 'dropped', 'discarded') limit $3) returning id`,
    values,
  )
  await tx.query('delete from notification_delivery_step where region_id = $1 and delivery_id = any($2)', [
    regionId,
    deliveries.map(({ id }) => id),
  ])
  const told = await tx.query(
    `delete from notification where region_id = $1 and id in (
       select id from notification where region_id = $1 and spread_at < $2 limit $3) returning id`,
    values,
  )
  return Math.max(inbox.length, deliveries.length, told.length)
}
