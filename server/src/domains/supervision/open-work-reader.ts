import { workOfRow, type OpenWorkReader, type WorkRow } from '../identity/index.ts'

/** Cases that the office supervises and that this officer worked on last. */
export const findOpenSupervision: OpenWorkReader = async (tx, { staffId, officeId, also, hands }) => {
  const rows = await tx.query<WorkRow>(
    `select c.region_id, c.id, c.region_id as matter_region, c.matter_id, m.number, m.summary as title_zh, m.summary as title_en,
       c.next_owed as due_on, m.recused as barred, last.staff_id, last.at
     from supervision_case c
     join matter m on m.region_id = c.region_id and m.id = c.matter_id
     join lateral (select s.by->>'staffId' as staff_id, s.at from supervision_step s
       where s.region_id = c.region_id and s.case_id = c.id and s.by->>'officeId' = any($4::text[])
       order by s.seq desc limit 1) last on true
     where c.supervisor_id = $2 and c.state = 'open' and (last.staff_id = $1 or c.id = any($3::uuid[]))
     order by c.id`,
    [staffId, officeId, also, hands],
  )
  return rows.map((row) => workOfRow('supervision', row))
}
