import { inheritance, type Inheritance } from '../office/index.ts'

/** Topics that are not reported on go to the successor with everything that came in. */
export const suggestionSuccession: readonly Inheritance[] = [
  inheritance({
    kind: 'topic',
    table: 'suggestion_topic',
    office: 'office_id',
    open: "r.state <> 'reported'",
    beside: [
      `update suggestion r set office_id = :heir where r.office_id = :old and exists (select from suggestion_topic t
         where t.region_id = r.region_id and t.id = r.topic_id and t.office_id = :old and t.state <> 'reported')`,
    ],
    tell: (tx, passed, { old, heir, at, reason }) =>
      tx.query(
        `insert into suggestion_step (region_id, subject_id, seq, at, office_id, verb, data)
         select i.region_id, i.id,
           1 + (select coalesce(max(s.seq), 0) from suggestion_step s where s.region_id = i.region_id and s.subject_id = i.id),
           $2::timestamptz, $3::uuid, 'succeed', $4::jsonb
         from json_to_recordset($1::json) as i (region_id text, id uuid)`,
        [JSON.stringify(passed), at, heir, JSON.stringify({ from: old, reason })],
      ),
  }),
]
