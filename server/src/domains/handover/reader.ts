import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { WorkKind } from '../identity/index.ts'
import { sheetOf, type Sheet, type SheetStep } from './sheet.ts'
import type { SheetState } from './states.ts'
import type { ItemRow, SheetRow, StepRow } from './tables.ts'

/** A piece of work that somebody accepted at a moment. */
export interface Transfer {
  kind: WorkKind
  id: string
  to: string
  at: Instant
}

/** Where a sheet stands. */
export interface SheetKey {
  regionId: string
  id: string
}

/** A sheet with everything that happened with it. */
export interface LoadedSheet {
  sheet: Sheet
  steps: readonly SheetStep[]
}

const SHEET = 'region_id, id, office_id, from_staff, made_by, made_on, reason, number, by_order, state, version'

/** The sheet, as far as this scope may see it. @throws HuiyinError 'not-found' */
export async function getSheet(tx: Transaction, { regionId, id }: SheetKey): Promise<LoadedSheet> {
  const [row] = await tx.query<SheetRow>(`select ${SHEET} from handover where region_id = $1 and id = $2`, [
    regionId,
    id,
  ])
  if (!row) throw new HuiyinError('not-found')
  const rows = await tx.query<StepRow>(
    `select region_id, handover_id, seq, type, on_date, at, by, data from handover_step
     where region_id = $1 and handover_id = $2 order by seq`,
    [regionId, id],
  )
  const steps = rows.map(
    ({ type, data, seq, at, on_date, by }) => ({ type, data, seq, at, on: on_date, by }) as SheetStep,
  )
  return { sheet: sheetOf({ regionId, id, office: row.office_id }, steps), steps }
}

/** A line of the list of sheets: how many pieces of work, and how many wait for an answer. */
export interface SheetLineRow extends SheetRow {
  items: number
  waiting: number
  waiting_for_me: number
}

export interface SheetQuestion {
  state?: SheetState | undefined
  before?: string | undefined
  limit: number
}

/** Sheets of the office that concern this person, or all of them; the newest first, by key. */
export const findSheets = (
  tx: Transaction,
  asked: SheetQuestion & { staffId: string; all: boolean },
): Promise<SheetLineRow[]> =>
  tx.query<SheetLineRow>(
    `select ${SHEET.replaceAll(/(\w+)/g, 'h.$1')}, i.items, i.waiting, i.waiting_for_me from handover h
     join lateral (select count(*)::int as items, count(*) filter (where state in ('offered', 'declined'))::int as waiting,
         count(*) filter (where state = 'offered' and to_staff = $1)::int as waiting_for_me, bool_or(to_staff = $1) as mine
       from handover_item where region_id = h.region_id and handover_id = h.id) i on true
     where ($2 or i.mine or h.from_staff = $1 or h.made_by = $1)
       and ($3::text is null or h.state = $3) and ($4::uuid is null or h.id < $4)
     order by h.id desc limit $5`,
    [asked.staffId, asked.all, asked.state ?? null, asked.before ?? null, asked.limit],
  )

/** Records that somebody took over in some offices; they may have passed on since. */
export async function findTakenOver(tx: Transaction, offices: readonly string[], staffId: string): Promise<string[]> {
  const rows = await tx.query<{ record_id: string }>(
    `select distinct record_id from handover_item where office_id = any($1::uuid[]) and to_staff = $2 and state = 'accepted'`,
    [offices, staffId],
  )
  return rows.map((row) => row.record_id)
}

/** What was accepted of these records in some offices. */
export async function findTransfers(
  tx: Transaction,
  offices: readonly string[],
  ids: readonly string[],
): Promise<Transfer[]> {
  if (ids.length === 0) return []
  return tx.query<Transfer>(
    `select kind, record_id as id, to_staff as "to", answered_at as at from handover_item
     where office_id = any($1::uuid[]) and record_id = any($2::uuid[]) and state = 'accepted' order by answered_at`,
    [offices, ids],
  )
}

/** Which pieces of work stand on an open sheet already, as `kind id`, with the one they are offered to. */
export async function findUnderWay(tx: Transaction, from: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<Pick<ItemRow, 'kind' | 'record_id' | 'to_staff'>>(
    `select kind, record_id, to_staff from handover_item where from_staff = $1 and state in ('offered', 'declined')`,
    [from],
  )
  return new Map(rows.map((row) => [`${row.kind} ${row.record_id}`, row.to_staff]))
}

/** Open sheets on which something is offered to somebody. */
export async function findOfferedTo(tx: Transaction, staffId: string): Promise<SheetKey[]> {
  const rows = await tx.query<{ region_id: string; handover_id: string }>(
    `select distinct region_id, handover_id from handover_item where to_staff = $1 and state = 'offered'`,
    [staffId],
  )
  return rows.map((row) => ({ regionId: row.region_id, id: row.handover_id }))
}

/** The lines about a matter and what the desks have of it, the newest first, with the day and the sheet. */
export const findOfMatter = (
  tx: Transaction,
  { regionId, matterId }: { regionId: string; matterId: string },
): Promise<(ItemRow & Pick<SheetRow, 'number' | 'made_on'>)[]> =>
  tx.query(
    `select i.*, h.number, h.made_on from handover_item i join handover h on h.region_id = i.region_id and h.id = i.handover_id
     where i.matter_region = $1 and i.matter_id = $2 order by i.handover_id desc, i.n limit 50`,
    [regionId, matterId],
  )

/** The next day by which something must happen to a matter that an office holds. */
export async function findNextDue(tx: Transaction, officeId: string): Promise<LocalDate | null> {
  const [row] = await tx.query<{ next: LocalDate | null }>(
    'select min(next_due) as next from matter where holder = $1 and is_open',
    [officeId],
  )
  return row?.next ?? null
}

/** How many open matters an office holds. */
export async function countHeld(tx: Transaction, officeId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>('select count(*)::int as n from matter where holder = $1 and is_open', [
    officeId,
  ])
  return row?.n ?? 0
}
