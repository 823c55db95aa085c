import { sql } from 'kysely'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { MailItem, MailKey, MailStep, Scan } from './item.ts'
import { readItemNumber } from './item-number.ts'
import { decodeCursor, type BookQuery, type Cursor } from './list-query.ts'
import { itemOf, scanOf } from './rows.ts'
import type { SealedSender } from './sender.ts'
import { MAIL_STATES, PENDING_STATES, type MailState } from './states.ts'
import { receivedAndRegistered, type MailCounts, type ReceivedAndRegistered } from './figures.ts'
import type { MailItemTable, MailTables } from './tables.ts'

const items = (tx: Transaction) => tx.on<MailTables>().selectFrom('mail_item')

export async function findItem(tx: Transaction, { regionId, itemId }: MailKey): Promise<MailItem | undefined> {
  const row = await items(tx).selectAll().where('region_id', '=', regionId).where('id', '=', itemId).executeTakeFirst()
  return row && itemOf(row)
}

/** @throws HuiyinError 'not-found' */
export async function getItem(tx: Transaction, key: MailKey): Promise<MailItem> {
  const item = await findItem(tx, key)
  if (!item) throw new HuiyinError('not-found')
  return item
}

/** A page of the day books of some offices, the latest receipt first. */
export async function findBook(tx: Transaction, offices: readonly string[], query: BookQuery): Promise<MailItem[]> {
  let rows = items(tx).selectAll().where('office_id', 'in', offices)
  if (query.state) rows = rows.where('state', '=', query.state)
  if (query.kind) rows = rows.where('kind', '=', query.kind)
  if (query.from) rows = rows.where('received_on', '>=', query.from)
  if (query.to) rows = rows.where('received_on', '<=', query.to)
  if (query.q) {
    const { q } = query
    const number = readItemNumber(q)
    rows = number
      ? rows.where((where) =>
          where.or([
            where.and([where('year', '=', number.year), where('seq', '=', number.seq)]),
            where('waybill', '=', q),
          ]),
        )
      : rows.where('waybill', '=', q)
  }
  const after = decodeCursor(query.after)
  if (after) rows = rows.where(sql<boolean>`(received_on, id) < (${after.date}::date, ${after.id}::uuid)`)
  const found = await rows
    .orderBy('received_on', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute()
  return found.map(itemOf)
}

/** On which days what is not yet registered was received, and how much of each. */
export const findPendingDays = (tx: Transaction, officeId: string): Promise<{ received_on: LocalDate; n: number }[]> =>
  tx.query<{ received_on: LocalDate; n: number }>(
    `select received_on, count(*)::int as n from mail_item
     where office_id = $1 and state in ('received', 'opened') group by received_on`,
    [officeId],
  )

/** A day of receipt and the last day that follows from it. */
export interface DueDay {
  receivedOn: LocalDate
  due: LocalDate
}

/** A page of what is not yet registered, in the order of its last day; `days` are those that are wanted. */
export async function findPending(
  tx: Transaction,
  officeId: string,
  days: readonly DueDay[],
  after: Cursor | undefined,
  limit: number,
): Promise<MailItem[]> {
  const rows = await tx.query<MailItemTable>(
    `select i.* from mail_item i join unnest($2::date[], $3::date[]) as d (received_on, due) on d.received_on = i.received_on
     where i.office_id = $1 and i.state in ('received', 'opened') and (d.due, i.id) > ($4::date, $5::uuid)
     order by d.due, i.id limit $6`,
    [
      officeId,
      days.map((day) => day.receivedOn),
      days.map((day) => day.due),
      after?.date ?? '0001-01-01',
      after?.id ?? '00000000-0000-0000-0000-000000000000',
      limit + 1,
    ],
  )
  return rows.map(itemOf)
}

/** What other offices have sent to this one and it has not taken in. */
export async function findComing(
  tx: Transaction,
  officeId: string,
  after: Cursor | undefined,
  limit: number,
): Promise<MailItem[]> {
  let rows = items(tx).selectAll().where('forwarded_to', '=', officeId).where('state', '=', sql.lit('forwarded'))
  if (after) rows = rows.where(sql<boolean>`(state_on, id) > (${after.date}::date, ${after.id}::uuid)`)
  const found = await rows
    .orderBy('state_on')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  return found.map(itemOf)
}

export async function countComing(tx: Transaction, officeId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from mail_item where forwarded_to = $1 and state = 'forwarded'`,
    [officeId],
  )
  return row?.n ?? 0
}

/** Several items of an office, in the order of their numbers. */
export async function findItems(tx: Transaction, officeId: string, ids: readonly string[]): Promise<MailItem[]> {
  const rows = await items(tx)
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('year')
    .orderBy('seq')
    .execute()
  return rows.map(itemOf)
}

/** The items of some offices that became part of a matter. */
export async function findItemsOfMatter(
  tx: Transaction,
  offices: readonly string[],
  matterId: string,
): Promise<MailItem[]> {
  const rows = await items(tx)
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('office_id', 'in', offices)
    .orderBy('received_on')
    .orderBy('id')
    .execute()
  return rows.map(itemOf)
}

/** What came about a matter, at every office. To be read as the system. */
export async function findAllOfMatter(tx: Transaction, matterId: string): Promise<MailItem[]> {
  const rows = await items(tx)
    .selectAll()
    .where('matter_id', '=', matterId)
    .orderBy('received_on')
    .orderBy('id')
    .execute()
  return rows.map(itemOf)
}

export async function findScans(tx: Transaction, { regionId, itemId }: MailKey): Promise<Scan[]> {
  const rows = await tx
    .on<MailTables>()
    .selectFrom('mail_scan')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('item_id', '=', itemId)
    .orderBy('place')
    .orderBy('id')
    .execute()
  return rows.map(scanOf)
}

export async function findSteps(tx: Transaction, { regionId, itemId }: MailKey): Promise<MailStep[]> {
  const rows = await tx
    .on<MailTables>()
    .selectFrom('mail_step')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('item_id', '=', itemId)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    officeId: row.office_id,
    staffId: row.staff_id,
    forStaff: row.for_staff ?? undefined,
    verb: row.verb,
    data: row.data,
  }))
}

export async function findSender(tx: Transaction, { regionId, itemId }: MailKey): Promise<SealedSender | undefined> {
  const row = await tx
    .on<MailTables>()
    .selectFrom('mail_sender')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('item_id', '=', itemId)
    .executeTakeFirst()
  return row && { sealedKey: row.sealed_key, sealedSender: row.sealed_sender }
}

/** Which of these files (SHA-256) are scans of mail, for the sweep of the file store. */
export async function findKeptScans(tx: Transaction, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ sha256: string }>('select distinct sha256 from mail_scan where sha256 = any($1)', [
    hashes,
  ])
  return new Set(rows.map(({ sha256 }) => sha256))
}

/**
 * What the mail rooms of some offices received in a period and what became of it: numerator and denominator of 录入率 for letters. `to` is the
 * last day; both by day of receipt. An item passed on counts in the office that took it in, once.
 */
export async function countReceivedAndRegistered(
  tx: Transaction,
  period: { from: LocalDate; to: LocalDate; offices: readonly string[] },
): Promise<ReceivedAndRegistered> {
  const rows = await tx.query<{ state: MailState; n: number }>(
    `select state, count(*)::int as n from mail_item
     where office_id = any($1::uuid[]) and received_on between $2 and $3 group by state`,
    [[...period.offices], period.from, period.to],
  )
  const states = Object.keys(MAIL_STATES) as MailState[]
  const counts = Object.fromEntries(states.map((state) => [state, rows.find((row) => row.state === state)?.n ?? 0]))
  return receivedAndRegistered(counts as MailCounts)
}

export const isPending = ({ state }: MailItem): boolean => (PENDING_STATES as readonly MailState[]).includes(state)
