import type { Transaction } from '../../platform/db/index.ts'
import { inheritance, replaceIn, type Inheritance, type Inherited, type Inheriting } from '../office/index.ts'

const tell = (tx: Transaction, passed: readonly Inherited[], { old, heir, at, day, reason }: Inheriting) =>
  tx.query(
    `insert into conference_step (region_id, subject_id, seq, type, on_date, at, by, data)
     select i.region_id, i.id,
       1 + (select coalesce(max(s.seq), 0) from conference_step s where s.region_id = i.region_id and s.subject_id = i.id),
       'passed-on', $2::date, $3::timestamptz, $4::jsonb, $5::jsonb
     from json_to_recordset($1::json) as i (region_id text, id uuid)`,
    [
      JSON.stringify(passed),
      day,
      at,
      JSON.stringify({ kind: 'system', name: 'succession' }),
      JSON.stringify({ from: old, to: heir, reason }),
    ],
  )

/**
 * Meetings to come, items and decisions to follow up are the successor's. What a merged office was kept from as an accused is kept from
 * its successor (Art. 30(3)).
 */
export const conferenceSuccession: readonly Inheritance[] = [
  inheritance({
    kind: 'meeting',
    table: 'conference_meeting',
    office: 'office_id',
    open: "r.state not in ('closed', 'cancelled')",
    beside: [
      `update conference_item r set hidden_from = array_append(r.hidden_from, :heir)
       where r.hidden_from @> array[:old] and not r.hidden_from @> array[:heir]`,
      replaceIn('conference_meeting', 'invited', "r.state not in ('closed', 'cancelled') and r.office_id <> :heir"),
    ],
    tell,
  }),
  inheritance({
    kind: 'agenda-item',
    table: 'conference_item',
    office: 'office_id',
    open: "r.state in ('proposed', 'listed', 'deferred')",
    beside: [
      "update conference_item r set proposed_by = :heir where r.proposed_by = :old and r.state in ('proposed', 'listed', 'deferred')",
    ],
  }),
  inheritance({
    kind: 'decision',
    table: 'conference_decision',
    office: 'lead_id',
    open: "r.state <> 'done'",
    beside: [
      replaceIn('conference_decision', 'assisting', "r.state <> 'done'"),
      "update conference_decision r set office_id = :heir where r.office_id = :old and r.state <> 'done'",
    ],
    tell,
  }),
]
