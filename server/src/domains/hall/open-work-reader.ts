import { workOfRow, type OpenWorkReader, type WorkRow } from '../identity/index.ts'

/** 首接首办: open matters on which this officer is named. */
const RECEIVED = `
select r.region_id, r.matter_id as id, r.region_id as matter_region, r.matter_id, m.number, m.summary as title_zh, m.summary as title_en,
  m.next_due as due_on, m.recused as barred, null as staff_id, null as at
from hall_receiver r join matter m on m.region_id = r.region_id and m.id = r.matter_id
where r.officer_id = $1 and m.is_open
order by m.due_order, m.id`

/** 值班: duties from today on. */
const DUTIES = `
select d.region_id, d.id, null as matter_region, null as matter_id, '' as number,
  h.name_zh || case d.half when 'morning' then '，上午' else '，下午' end as title_zh,
  h.name_en || case d.half when 'morning' then ', morning' else ', afternoon' end as title_en,
  d.date as due_on, '{}'::uuid[] as barred, null as staff_id, null as at
from hall_duty d join hall h on h.region_id = d.region_id and h.id = d.hall_id
where d.staff_id = $1 and d.active and d.date >= $2
order by d.date, d.half desc, d.id`

/** 包案: sponsored matters whose steps this officer looks after for the leader. */
const SPONSORED = `
select s.region_id, s.id, s.region_id as matter_region, s.matter_id, m.number, m.summary as title_zh, m.summary as title_en,
  null as due_on, m.recused as barred, last.staff_id::text as staff_id, last.at
from matter_sponsor s
join matter m on m.region_id = s.region_id and m.id = s.matter_id
join lateral (select h.staff_id, h.at from hall_step h
  where h.region_id = s.region_id and h.subject_id = s.id and h.office_id = any($2::uuid[]) and h.staff_id is not null
  order by h.seq desc limit 1) last on true
where s.state = 'active' and (last.staff_id = $1::uuid or s.id = any($3::uuid[]))
order by s.id`

/** 会议室: rooms that this officer has taken from today on. */
const ROOMS = `
select u.region_id, u.id, null as matter_region, null as matter_id, '' as number,
  o.name_zh || '，' || u.starts || '—' || u.ends as title_zh, o.name_en || ', ' || u.starts || '–' || u.ends as title_en,
  u.date as due_on, '{}'::uuid[] as barred, null as staff_id, null as at
from hall_room_use u join hall_room o on o.region_id = u.region_id and o.hall_id = u.hall_id and o.id = u.room_id
where u.staff_id = $1 and u.state = 'booked' and u.date >= $2
order by u.date, u.starts, u.id`

export const findOpenHallWork: OpenWorkReader = async (tx, { staffId, also, today, hands }) => {
  const received = await tx.query<WorkRow>(RECEIVED, [staffId])
  const duties = await tx.query<WorkRow>(DUTIES, [staffId, today])
  const sponsored = await tx.query<WorkRow>(SPONSORED, [staffId, hands, also])
  const rooms = await tx.query<WorkRow>(ROOMS, [staffId, today])
  return [
    ...received.map((row) => workOfRow('first-receiver', row)),
    ...sponsored.map((row) => workOfRow('sponsor', row)),
    ...duties.map((row) => workOfRow('duty', row)),
    ...rooms.map((row) => workOfRow('room', row)),
  ]
}
