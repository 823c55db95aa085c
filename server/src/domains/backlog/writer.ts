import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { BacklogKey } from './reader.ts'
import type { CampaignRow, ItemRow, ItemStanding, StepRow } from './tables.ts'

export const insertSteps = (tx: Transaction, rows: readonly StepRow[]): Promise<unknown> =>
  tx.query(
    `insert into backlog_step (region_id, campaign_id, subject_id, seq, type, on_date, at, by, data)
     select region_id, campaign_id, subject_id, seq, type, on_date, at, by, data
     from json_populate_recordset(null::backlog_step, $1::json)`,
    [JSON.stringify(rows)],
  )

export const insertCampaign = (tx: Transaction, row: CampaignRow): Promise<unknown> =>
  tx.query(
    `insert into backlog_campaign (region_id, id, office_id, seen_by, name, criteria, begins_on, ends_on, state, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'draft', 1)`,
    [
      row.region_id,
      row.id,
      row.office_id,
      row.seen_by,
      row.name,
      JSON.stringify(row.criteria),
      row.begins_on,
      row.ends_on,
    ],
  )

/** Writes a campaign after a step of its own. @throws HuiyinError 'conflict' when somebody was faster */
export async function updateCampaign(tx: Transaction, after: CampaignRow, version: number): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update backlog_campaign set state = $4, list_hash = $5, seed = $6, look_by = $7, version = version + 1
     where region_id = $1 and id = $2 and version = $3 returning id`,
    [after.region_id, after.id, version, after.state, after.list_hash, after.seed, after.look_by],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
}

/** Lets the responsible office see the campaign from now on. */
export const showCampaignTo = (tx: Transaction, { regionId, id }: BacklogKey, office: string): Promise<unknown> =>
  tx.query(
    `update backlog_campaign set seen_by = array_append(seen_by, $3)
     where region_id = $1 and id = $2 and not seen_by @> array[$3::uuid]`,
    [regionId, id, office],
  )

/** Puts matters on the list, all at once; answers how many were not on it yet. */
export async function insertItems(tx: Transaction, rows: readonly ItemRow[]): Promise<number> {
  const [made] = await tx.query<{ n: number }>(
    `with made as (
       insert into backlog_item (region_id, id, campaign_id, matter_region, matter_id, frozen, state, version)
       select region_id, id, campaign_id, matter_region, matter_id, frozen, state, version
       from json_populate_recordset(null::backlog_item, $1::json) on conflict do nothing returning 1)
     select count(*)::int as n from made`,
    [JSON.stringify(rows)],
  )
  return made?.n ?? 0
}

/** Writes where an item stands after a step. @throws HuiyinError 'conflict' when somebody was faster */
export async function updateItem(tx: Transaction, { regionId, id }: BacklogKey, after: ItemStanding): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update backlog_item set state = $4, office_id = $5, sponsor = $6, sponsor_staff = $7, plan_total = $8, plan_done = $9,
       planned_on = $10, next_due = $11, held = $12, version = $13
     where region_id = $1 and id = $2 and version = $3 returning id`,
    [
      regionId,
      id,
      after.version - 1,
      after.state,
      after.office_id,
      after.sponsor,
      after.sponsor_staff,
      after.plan_total,
      after.plan_done,
      after.planned_on,
      after.next_due,
      after.held,
      after.version,
    ],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
}

export const markSampled = (tx: Transaction, regionId: string, ids: readonly string[]): Promise<unknown> =>
  tx.query('update backlog_item set sampled = true where region_id = $1 and id = any($2)', [regionId, ids])
