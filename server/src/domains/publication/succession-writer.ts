import { inheritance, type Inheritance } from '../office/index.ts'

/** The successor goes on with proposals and may withdraw what is published; who answered stays on the public page. */
export const publicationSuccession: readonly Inheritance[] = [
  inheritance({
    kind: 'publication',
    table: 'publication',
    office: 'office_id',
    id: 'matter_id',
    open: "r.state <> 'withdrawn'",
    tell: (tx, passed, { at, day, reason }) =>
      tx.query(
        `insert into publication_step (region_id, matter_id, seq, type, at, on_date, reason)
         select i.region_id, i.id, i.version, 'passed-on', $2::timestamptz, $3::date, $4::text
         from json_to_recordset($1::json) as i (region_id text, id uuid, version int)`,
        [JSON.stringify(passed), at, day, reason],
      ),
  }),
]
