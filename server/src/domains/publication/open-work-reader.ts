import { workOfRow, type OpenWorkReader, type WorkRow } from '../identity/index.ts'

/** Answers on their way to the public, in the hands of whoever of the office proposed, checked or sent them back last. */
export const findOpenPublications: OpenWorkReader = async (tx, { staffId, officeId, also }) => {
  const rows = await tx.query<WorkRow>(
    `select p.region_id, p.matter_id as id, p.region_id as matter_region, p.matter_id, m.number, p.title as title_zh, p.title as title_en,
       null as due_on, m.recused as barred, last.staff_id::text as staff_id, last.at
     from publication p
     join matter m on m.region_id = p.region_id and m.id = p.matter_id
     join lateral (select s.staff_id, s.at from publication_step s
       join staff on staff.id = s.staff_id and staff.office_id = p.office_id
       where s.region_id = p.region_id and s.matter_id = p.matter_id order by s.seq desc limit 1) last on true
     where p.office_id = $2 and p.state in ('proposed', 'sent-back', 'checked')
       and (last.staff_id = $1::uuid or p.matter_id = any($3::uuid[]))
     order by p.changed_on, p.matter_id`,
    [staffId, officeId, also],
  )
  return rows.map((row) => workOfRow('publication', row))
}
