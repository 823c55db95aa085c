import { addTo, inheritance, type Inheritance } from '../office/index.ts'

/**
 * Applications that are not decided, paid or told go on at the successor, with the budget lines of the year and later; lines of past years
 * stay with the office that spent them, and its successor reads them. An application stays where the successor has one about the same matter, a line where it has the code.
 */
export const reliefSuccession: readonly Inheritance[] = [
  inheritance({
    kind: 'relief',
    table: 'relief_application',
    office: 'office_id',
    open: `(r.state in ('applied', 'assessed', 'granted') or (r.decided_on is not null and r.told_on is null))
      and not (r.state in ('applied', 'assessed') and exists (select from relief_application other where other.region_id = r.region_id
        and other.matter_id = r.matter_id and other.office_id = :heir and other.state in ('applied', 'assessed')))`,
    beside: [addTo('relief_application', 'seen_by')],
    tell: (tx, passed, { old, heir, at, day, reason }) =>
      tx.query(
        `insert into relief_step (region_id, application_id, seq, type, on_date, at, by, data)
         select i.region_id, i.id, i.version, 'passed-on', $2::date, $3::timestamptz, $4::jsonb, $5::jsonb
         from json_to_recordset($1::json) as i (region_id text, id uuid, version int)`,
        [
          JSON.stringify(passed),
          day,
          at,
          JSON.stringify({ kind: 'system', name: 'succession' }),
          JSON.stringify({ from: old, to: heir, reason }),
        ],
      ),
  }),
  inheritance({
    kind: 'budget-line',
    table: 'relief_line',
    office: 'office_id',
    open: `r.year >= extract(year from :day) and not exists (select from relief_line other where other.region_id = r.region_id
      and other.office_id = :heir and other.year = r.year and other.code = r.code)`,
  }),
]
