import { workOfRow, type OpenWork, type OpenWorkReader, type WorkRow } from '../identity/index.ts'

/** The year that the id of a matter carries, as the stream is partitioned: milliseconds since 1970 in its first 48 bits. */
const YEAR = `extract(year from to_timestamp(('x' || substr(m.id::text, 1, 8) || substr(m.id::text, 10, 4))::bit(48)::bigint / 1000.0)
  at time zone 'UTC')::int`

/** 经办: open matters with the office whose last step there was this officer's, or that were handed to them. */
const HANDLED = `
select m.region_id, m.id, m.region_id as matter_region, m.id as matter_id, m.number, m.summary as title_zh, m.summary as title_en,
  m.next_due as due_on, m.recused as barred, last.staff_id, last.at
from matter m
join lateral (select e.by->>'staffId' as staff_id, e.at from matter_event e
  where e.region_id = m.region_id and e.year = ${YEAR} and e.matter_id = m.id and e.by->>'officeId' = any($4::text[])
    and e.type <> 'recused' and (e.by->>'staffId')::uuid <> all(m.recused)
  order by e.seq desc limit 1) last on true
where m.holder = $2 and m.is_open and (last.staff_id = $1 or m.id = any($3::uuid[]))
order by m.due_order, m.id`

/** Places in a panel that has not given its opinion yet. */
const PANELS = `
select m.region_id, m.id, m.region_id as matter_region, m.id as matter_id, m.number, m.summary as title_zh, m.summary as title_en,
  m.next_due as due_on, m.recused as barred, null as staff_id, null as at
from matter m
join lateral (select e.type, e.data from matter_event e
  where e.region_id = m.region_id and e.year = ${YEAR} and e.matter_id = m.id
    and e.type in ('panel-formed', 'review-requested', 'second-review-requested')
  order by e.seq desc limit 1) panel on panel.type = 'panel-formed'
where m.holder = $2 and m.phase in ('in-review', 'in-second-review') and panel.data->'members' ? $1::text
order by m.due_order, m.id`

export const findOpenMatterWork: OpenWorkReader = async (tx, { staffId, officeId, also, hands }) => {
  const handled = await tx.query<WorkRow>(HANDLED, [staffId, officeId, also, hands])
  const panels = await tx.query<WorkRow>(PANELS, [staffId, officeId])
  return [...handled.map((row): OpenWork => workOfRow('matter', row)), ...panels.map((row) => workOfRow('panel', row))]
}
