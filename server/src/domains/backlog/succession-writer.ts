import type { Transaction } from '../../platform/db/index.ts'
import { addTo, inheritance, type Inheritance, type Inherited, type Inheriting } from '../office/index.ts'

const tell = (tx: Transaction, passed: readonly Inherited[], { old, heir, at, day, reason }: Inheriting) =>
  tx.query(
    `insert into backlog_step (region_id, campaign_id, subject_id, seq, type, on_date, at, by, data)
     select i.region_id, item.campaign_id, i.id, i.version, 'passed-on', $2::date, $3::timestamptz, $4::jsonb, $5::jsonb
     from json_to_recordset($1::json) as i (region_id text, id uuid, version int)
     join backlog_item item on item.region_id = i.region_id and item.id = i.id`,
    [
      JSON.stringify(passed),
      day,
      at,
      JSON.stringify({ kind: 'system', name: 'succession' }),
      JSON.stringify({ from: old, to: heir, reason }),
    ],
  )

/** Campaigns that are not closed are led by the successor, which is responsible for the matters of the merged office on the lists. */
export const backlogSuccession: readonly Inheritance[] = [
  inheritance({
    kind: 'campaign',
    table: 'backlog_campaign',
    office: 'office_id',
    open: "r.state <> 'closed'",
    beside: [addTo('backlog_campaign', 'seen_by')],
  }),
  inheritance({
    kind: 'backlog-item',
    table: 'backlog_item',
    office: 'office_id',
    open: `r.state <> 'struck' and exists (select from backlog_campaign c where c.region_id = r.region_id and c.id = r.campaign_id
      and c.state <> 'closed')`,
    tell,
  }),
]
