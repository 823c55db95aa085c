import type { Transaction } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { NotificationTables } from './tables.ts'
import { SETTLING } from './writer.ts'

interface Key {
  regionId: string
  id: string
}

/** The oldest messages that no worker has spread. */
export const findUnspread = (tx: Transaction, limit: number): Promise<Key[]> =>
  tx.query<Key>('select region_id as "regionId", id from notification where spread_at is null order by id limit $1', [
    limit,
  ])

/** The deliveries whose turn has come, the longest overdue first. */
export const findDue = (tx: Transaction, now: Instant, limit: number): Promise<Key[]> =>
  tx.query<Key>(
    `select region_id as "regionId", id from notification_delivery
     where state in ('waiting', 'failed', 'sending') and next_at <= $1 order by next_at, id limit $2`,
    [now, limit],
  )

/** True when a later message says that this duty of the record no longer stands. */
export async function isSettledLater(
  tx: Transaction,
  message: { region_id: string; about_id: string; id: string; concerns: string | null },
): Promise<boolean> {
  if (message.concerns === null) return false
  const [last] = await tx.query<{ standing: string }>(
    `select values->>'standing' as standing from notification
     where region_id = $1 and about_id = $2 and kind = '${SETTLING}' and id > $3 order by id desc limit 1`,
    [message.region_id, message.about_id, message.id],
  )
  return last !== undefined && !last.standing.split(' ').includes(message.concerns)
}

/** How somebody outside the office wants to be told of a record; undefined when that was never changed. */
export async function findChoice(
  tx: Transaction,
  about: { of: string; regionId: string; id: string },
): Promise<NotificationTables['notification_choice'] | undefined> {
  const [row] = await tx.query<NotificationTables['notification_choice']>(
    'select * from notification_choice where region_id = $1 and about_of = $2 and about_id = $3',
    [about.regionId, about.of, about.id],
  )
  return row
}

/** How members of staff want to be told, beside the inbox. */
export const findPreferences = (
  tx: Transaction,
  staffIds: readonly string[],
): Promise<NotificationTables['notification_preference'][]> =>
  tx.query('select * from notification_preference where staff_id = any($1)', [staffIds])
