import type { Transaction } from '../../platform/db/index.ts'
import { addTo, inheritance, type Inheritance, type Inherited, type Inheriting } from '../office/index.ts'

const tell = (tx: Transaction, passed: readonly Inherited[], { old, heir, at, day, reason }: Inheriting) =>
  tx.query(
    `insert into supervision_step (region_id, case_id, seq, type, on_date, at, by, data)
     select i.region_id, i.id, i.version, 'passed-on', $2::date, $3::timestamptz, $4::jsonb, $5::jsonb
     from json_to_recordset($1::json) as i (region_id text, id uuid, version int)`,
    [
      JSON.stringify(passed),
      day,
      at,
      JSON.stringify({ kind: 'system', name: 'succession' }),
      JSON.stringify({ from: old, to: heir, reason }),
    ],
  )

/** Cases and advice of a merged office, on either side, are carried on by its successor; what is closed stays with it and is read. */
export const supervisionSuccession: readonly Inheritance[] = [
  inheritance({
    kind: 'case-supervised',
    table: 'supervision_case',
    office: 'supervisor_id',
    open: "r.state = 'open'",
    beside: [
      addTo('supervision_case', 'seen_by'),
      addTo('supervision_advice', 'seen_by'),
      'update supervision_advice r set from_office = :heir where r.from_office = :old and r.adoption is null',
    ],
    tell,
  }),
  inheritance({
    kind: 'case-answered',
    table: 'supervision_case',
    office: 'office_id',
    open: "r.state = 'open'",
    tell,
  }),
  inheritance({
    kind: 'advice',
    table: 'supervision_advice',
    office: 'to_office',
    open: 'r.adoption is null',
  }),
]
