import type { Statement, Transaction } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { OutsideChannel } from './channel.ts'
import type { DeliveryFailure } from './retry.ts'
import type { DeliveryState, DeliveryStep } from './states.ts'
import type { DeliveryTable, InboxTable, NotificationTable, NotificationTables } from './tables.ts'

/** The kind of the rows that say which duties of a record still stand. No message has such a name. */
export const SETTLING = '@settle'

const INSERT = `insert into notification (region_id, id, kind, about_of, about_id, number, confidential, recipient_key, recipient, values,
  concerns, once) values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11, $12) on conflict do nothing`

export const insertNotification = (row: Omit<NotificationTable, 'created_at' | 'spread_at'>): Statement => ({
  text: INSERT,
  values: [
    row.region_id,
    row.id,
    row.kind,
    row.about_of,
    row.about_id,
    row.number,
    row.confidential,
    row.recipient_key,
    JSON.stringify(row.recipient),
    JSON.stringify(row.values),
    row.concerns,
    row.once,
  ],
})

/** Puts messages into the outbox, in the transaction of the change that calls for them. */
export const putIntoOutbox = (tx: Transaction, messages: readonly Statement[]): Promise<void> =>
  messages.length === 0 ? Promise.resolve() : tx.writeTogether(messages)

/** Takes a message out of the outbox; nothing when another worker has it. */
export async function takeNotification(
  tx: Transaction,
  key: { regionId: string; id: string },
  now: Instant,
): Promise<NotificationTable | undefined> {
  const [row] = await tx.query<NotificationTable>(
    `update notification set spread_at = $3 where region_id = $1 and id = $2 and spread_at is null returning *`,
    [key.regionId, key.id, now],
  )
  return row
}

/** Puts a message into somebody's inbox; false when the same is there already. */
export async function insertInbox(tx: Transaction, row: Omit<InboxTable, 'read_at' | 'settled_at'>): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `insert into notification_inbox (region_id, staff_id, id, kind, about_of, about_id, number, confidential, values, concerns, once, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12) on conflict do nothing returning id`,
    [
      row.region_id,
      row.staff_id,
      row.id,
      row.kind,
      row.about_of,
      row.about_id,
      row.number,
      row.confidential,
      JSON.stringify(row.values),
      row.concerns,
      row.once,
      row.at,
    ],
  )
  return rows.length > 0
}

export type NewDelivery = Omit<DeliveryTable, 'tries' | 'failure' | 'version' | 'updated_at' | 'state'>

/** A message on a channel begins to wait. */
export async function insertDelivery(tx: Transaction, row: NewDelivery): Promise<void> {
  const place = tx.on<NotificationTables>()
  await place
    .insertInto('notification_delivery')
    .values({
      ...row,
      values: JSON.stringify(row.values) as never,
      state: 'waiting',
      tries: 0,
      failure: null,
      updated_at: row.next_at,
      version: 1,
    })
    .execute()
  await insertStep(tx, { regionId: row.region_id, id: row.id, version: 1 }, { step: 'spread', at: row.next_at })
}

/** What happened to a delivery, appended beside it. */
export interface StepTaken {
  step: DeliveryStep
  at: Instant
  failure?: DeliveryFailure | null
  staffId?: string | null
  reason?: string
}

const insertStep = (
  tx: Transaction,
  { regionId, id, version }: { regionId: string; id: string; version: number },
  { step, at, failure = null, staffId = null, reason = '' }: StepTaken,
): Promise<unknown> =>
  tx.query(
    `insert into notification_delivery_step (region_id, delivery_id, n, step, at, failure, staff_id, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [regionId, id, version, step, at, failure, staffId, reason],
  )

/**
 * Takes a delivery for one try until `leaseUntil`; nothing when it is not its turn or another worker has it. A worker that died
 * with it loses it when the lease ends.
 */
export async function takeDelivery(
  tx: Transaction,
  key: { regionId: string; id: string },
  now: Instant,
  leaseUntil: Instant,
): Promise<DeliveryTable | undefined> {
  const [row] = await tx.query<DeliveryTable>(
    `update notification_delivery set state = 'sending', tries = tries + 1, next_at = $4, updated_at = $3, version = version + 1
     where region_id = $1 and id = $2 and state in ('waiting', 'failed', 'sending') and next_at <= $3 returning *`,
    [key.regionId, key.id, now, leaseUntil],
  )
  if (row) await insertStep(tx, { ...key, version: row.version }, { step: 'take', at: now })
  return row
}

/** How a delivery goes on. */
export interface DeliveryMove extends StepTaken {
  state: DeliveryState
  nextAt?: Instant
  channel?: OutsideChannel
  /** True gives it all its tries again. */
  afresh?: boolean
}

/** Moves a delivery on, if it is still as it was read. Returns whether it was. */
export async function moveDelivery(
  tx: Transaction,
  { region_id: regionId, id, version }: Pick<DeliveryTable, 'region_id' | 'id' | 'version'>,
  move: DeliveryMove,
): Promise<boolean> {
  const [row] = await tx.query<{ version: number }>(
    `update notification_delivery set state = $4, failure = $5, next_at = coalesce($6, next_at), channel = coalesce($7, channel),
       tries = case when $8 then 0 else tries end, updated_at = $9, version = version + 1
     where region_id = $1 and id = $2 and version = $3 returning version`,
    [regionId, id, version, move.state, move.failure ?? null, move.nextAt, move.channel, move.afresh ?? false, move.at],
  )
  if (row) await insertStep(tx, { regionId, id, version: row.version }, move)
  return row !== undefined
}

/** Takes messages about duties that no longer stand out of inboxes and off the way. Returns who had one in the inbox. */
export async function settleMessages(
  tx: Transaction,
  about: { regionId: string; id: string },
  standing: readonly string[],
  now: Instant,
): Promise<readonly string[]> {
  const rows = await tx.query<{ staff_id: string }>(
    `update notification_inbox set settled_at = $4
     where region_id = $1 and about_id = $2 and concerns is not null and settled_at is null and not (concerns = any($3)) returning staff_id`,
    [about.regionId, about.id, standing, now],
  )
  const waiting = await tx.query<DeliveryTable>(
    `select * from notification_delivery where region_id = $1 and about_id = $2 and state in ('waiting', 'failed')
       and concerns is not null and not (concerns = any($3))`,
    [about.regionId, about.id, standing],
  )
  for (const row of waiting)
    await moveDelivery(tx, row, { step: 'drop', state: 'dropped', at: now, failure: 'settled' })
  return rows.map((row) => row.staff_id)
}

/** Writes how somebody outside the office wants to be told of a record; the latest wish counts. */
export async function storeChoice(
  tx: Transaction,
  row: Omit<NotificationTables['notification_choice'], 'version'>,
): Promise<void> {
  await tx.query(
    `insert into notification_choice (region_id, about_of, about_id, channel, sealed_key, sealed, version, changed_at)
     values ($1, $2, $3, $4, $5, $6, 1, $7)
     on conflict (region_id, about_of, about_id) do update set channel = excluded.channel, sealed_key = excluded.sealed_key,
       sealed = excluded.sealed, version = notification_choice.version + 1, changed_at = excluded.changed_at`,
    [row.region_id, row.about_of, row.about_id, row.channel, row.sealed_key, row.sealed, row.changed_at],
  )
}

/** Marks messages of one's own inbox as read (all of them without ids) or as unread; row-level security keeps it to one's own. */
export async function markInbox(
  tx: Transaction,
  staffId: string,
  ids: readonly string[] | null,
  readAt: Instant | null,
): Promise<number> {
  const rows = await tx.query<{ id: string }>(
    `update notification_inbox set read_at = $3 where staff_id = $1 and ($2::uuid[] is null or id = any($2))
       and (read_at is null) = ($3::timestamptz is not null) returning id`,
    [staffId, ids, readAt],
  )
  return rows.length
}

/** Writes how a member of staff wants to be told. Returns whether the wish was still as its writer saw it (0 for none). */
export async function storePreference(
  tx: Transaction,
  row: NotificationTables['notification_preference'],
): Promise<boolean> {
  const rows = await tx.query<{ version: number }>(
    `insert into notification_preference (region_id, staff_id, channels, sealed_key, sealed, version, language)
     values ($1, $2, $3, $4, $5, $6 + 1, $7)
     on conflict (region_id, staff_id) do update set channels = excluded.channels, sealed_key = excluded.sealed_key,
       sealed = excluded.sealed, language = excluded.language, version = excluded.version
     where notification_preference.version = $6 returning version`,
    [row.region_id, row.staff_id, row.channels, row.sealed_key, row.sealed, row.version, row.language],
  )
  return rows.length > 0
}

/** Writes an office's own rule of warnings; false when somebody else has changed it since (version 0 for a new one). */
export async function storeWarningRule(
  tx: Transaction,
  row: NotificationTables['notification_lead'],
): Promise<boolean> {
  const rows = await tx.query<{ version: number }>(
    `insert into notification_lead (region_id, office_id, in_force_from, leads, overdue, source, version)
     values ($1, $2, $3, $4, $5, $6, $7 + 1)
     on conflict (region_id, office_id, in_force_from) do update set leads = excluded.leads, overdue = excluded.overdue,
       source = excluded.source, version = excluded.version where notification_lead.version = $7 returning version`,
    [row.region_id, row.office_id, row.in_force_from, row.leads, row.overdue, row.source, row.version],
  )
  return rows.length > 0
}
