import { workOfRow, type OpenWorkReader, type WorkRow } from '../identity/index.ts'

const lastHand = (subject: string): string => `
join lateral (select s.by->>'staffId' as staff_id, s.at from conference_step s
  where s.region_id = ${subject}.region_id and s.subject_id = ${subject}.id and s.by->>'officeId' = any($4::text[])
  order by s.seq desc limit 1) last on true`

/** Meetings to come that this officer prepares for the convening office; of one that was held, what is left are its decisions. */
const MEETINGS = `
select c.region_id, c.id, null as matter_region, null as matter_id, c.number, c.title as title_zh, c.title as title_en,
  c.on_date as due_on, '{}'::uuid[] as barred, last.staff_id, last.at
from conference_meeting c ${lastHand('c')}
where c.office_id = $2 and c.state in ('planned', 'announced') and (last.staff_id = $1 or c.id = any($3::uuid[]))
order by c.on_date, c.id`

/** Decisions that are not done yet, on the side of the office that must act and of the one that follows up. */
const DECISIONS = `
select d.region_id, d.id, i.matter_region, i.matter_id, '' as number, d.text as title_zh, d.text as title_en,
  d.due_on, coalesce(m.recused, '{}') as barred, last.staff_id, last.at
from conference_decision d
join conference_item i on i.region_id = d.region_id and i.id = d.item_id
left join matter m on m.region_id = i.matter_region and m.id = i.matter_id
${lastHand('d')}
where (d.office_id = $2::uuid or d.lead_id = $2::uuid) and d.state <> 'done' and (last.staff_id = $1 or d.id = any($3::uuid[]))
order by d.due_on, d.id`

export const findOpenConferenceWork: OpenWorkReader = async (tx, { staffId, officeId, also, hands }) => {
  const meetings = await tx.query<WorkRow>(MEETINGS, [staffId, officeId, also, hands])
  const decisions = await tx.query<WorkRow>(DECISIONS, [staffId, officeId, also, hands])
  return [...meetings.map((row) => workOfRow('meeting', row)), ...decisions.map((row) => workOfRow('decision', row))]
}
