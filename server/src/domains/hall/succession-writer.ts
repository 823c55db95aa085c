import type { Transaction } from '../../platform/db/index.ts'
import { inheritance, replaceIn, type Inheritance, type Inherited, type Inheriting } from '../office/index.ts'

/** The step of each record; a matter's own history is told under the matter. */
const tell = (type: string) => (tx: Transaction, passed: readonly Inherited[], one: Inheriting) =>
  tx.query(
    `insert into hall_step (region_id, subject_id, seq, hall_id, matter_id, type, at, office_id, note)
     select i.region_id, i.id, 1 + (select coalesce(max(s.seq), 0) from hall_step s where s.region_id = i.region_id and s.subject_id = i.id),
       i.hall_id, i.matter_id, $2::text, $3::timestamptz, $4::uuid, $5::text
     from json_to_recordset($1::json) as i (region_id text, id uuid, hall_id uuid, matter_id uuid)`,
    [JSON.stringify(passed), type, one.at, one.old, one.reason],
  )

/**
 * Halls, windows, promises and sponsored matters of a merged office belong to its successor; people on duty and first receivers stay
 * the same. Bookings, numbers and reception days hang on the hall and go on as they are.
 */
export const hallSuccession: readonly Inheritance[] = [
  inheritance({
    kind: 'hall',
    table: 'hall',
    office: 'office_id',
    open: 'true',
    beside: [replaceIn('hall', 'offices', 'true')],
    tell: (tx, passed, one) =>
      tell('hall.succeeded')(
        tx,
        passed.map((hall) => ({ ...hall, hall_id: hall.id })),
        one,
      ),
  }),
  {
    kind: 'window',
    async count(tx, { old }) {
      const [row] = await tx.query<{ n: number }>('select count(*)::int as n from hall_window where office_id = $1', [
        old,
      ])
      return row?.n ?? 0
    },
    async pass(tx, { old, heir }) {
      const rows = await tx.query('update hall_window set office_id = $2 where office_id = $1 returning id', [
        old,
        heir,
      ])
      return rows.length
    },
  },
  inheritance({
    kind: 'first-receiver',
    table: 'hall_receiver',
    office: 'office_id',
    id: 'matter_id',
    open: 'exists (select from matter m where m.region_id = r.region_id and m.id = r.matter_id and m.is_open)',
    with: ['matter_id'],
    beside: ['update hall_receiver r set offered_office_id = :heir where r.offered_office_id = :old'],
    tell: tell('receiver.succeeded'),
  }),
  inheritance({
    kind: 'duty',
    table: 'hall_duty',
    office: 'office_id',
    open: 'r.active and r.date >= :day',
    with: ['hall_id'],
    tell: tell('duty.succeeded'),
  }),
  inheritance({
    kind: 'commitment',
    table: 'leader_commitment',
    office: 'office_id',
    open: "r.state = 'open'",
    with: ['matter_id'],
    tell: tell('commitment.succeeded'),
  }),
  inheritance({
    kind: 'sponsor',
    table: 'matter_sponsor',
    office: 'office_id',
    open: "r.state = 'active'",
    with: ['matter_id'],
    tell: tell('sponsor.succeeded'),
  }),
  inheritance({
    kind: 'room',
    table: 'hall_room_use',
    office: 'office_id',
    open: "r.state = 'booked' and r.date >= :day",
    with: ['hall_id'],
    tell: tell('room.succeeded'),
  }),
]
