import { inheritance, replaceIn, type Inheritance } from '../office/index.ts'

/** Hearings to come are held by the successor of the office that announced them; invitations go to it, too. */
export const reviewSuccession: readonly Inheritance[] = [
  inheritance({
    kind: 'hearing',
    table: 'hearing',
    office: 'office_id',
    open: "r.state = 'announced'",
    beside: [replaceIn('hearing', 'invited', "r.state = 'announced'")],
    tell: (tx, passed, { old, heir, at, day, reason }) =>
      tx.query(
        `insert into hearing_step (region_id, hearing_id, seq, type, on_date, at, by, data)
         select i.region_id, i.id,
           1 + (select coalesce(max(s.seq), 0) from hearing_step s where s.region_id = i.region_id and s.hearing_id = i.id),
           'passed-on', $2::date, $3::timestamptz, $4::jsonb, $5::jsonb
         from json_to_recordset($1::json) as i (region_id text, id uuid)`,
        [
          JSON.stringify(passed),
          day,
          at,
          JSON.stringify({ kind: 'system', name: 'succession' }),
          JSON.stringify({ from: old, to: heir, reason }),
        ],
      ),
  }),
]
