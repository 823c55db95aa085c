import { workOfRow, type OpenWorkReader, type WorkRow } from '../identity/index.ts'

/** Applications that are not decided, paid or told yet, which this officer worked on last. */
export const findOpenRelief: OpenWorkReader = async (tx, { staffId, officeId, also, hands }) => {
  const rows = await tx.query<WorkRow>(
    `select a.region_id, a.id, a.region_id as matter_region, a.matter_id, m.number, m.summary as title_zh, m.summary as title_en,
       null as due_on, m.recused as barred, last.staff_id, last.at
     from relief_application a
     join matter m on m.region_id = a.region_id and m.id = a.matter_id
     join lateral (select s.by->>'staffId' as staff_id, s.at from relief_step s
       where s.region_id = a.region_id and s.application_id = a.id and s.by->>'officeId' = any($4::text[])
       order by s.seq desc limit 1) last on true
     where a.office_id = $2 and (a.state in ('applied', 'assessed', 'granted') or (a.decided_on is not null and a.told_on is null))
       and (last.staff_id = $1 or a.id = any($3::uuid[]))
     order by a.id`,
    [staffId, officeId, also, hands],
  )
  return rows.map((row) => workOfRow('relief', row))
}
