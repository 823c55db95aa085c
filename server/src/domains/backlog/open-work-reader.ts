import { workOfRow, type OpenWorkReader, type WorkRow } from '../identity/index.ts'

/** Matters on the lists of campaigns for which the office is responsible and on which this officer worked last. */
export const findOpenBacklog: OpenWorkReader = async (tx, { staffId, officeId, also, hands }) => {
  const rows = await tx.query<WorkRow>(
    `select i.region_id, i.id, i.matter_region, i.matter_id, m.number, m.summary as title_zh, m.summary as title_en,
       i.next_due as due_on, m.recused as barred, last.staff_id, last.at
     from backlog_item i
     join backlog_campaign c on c.region_id = i.region_id and c.id = i.campaign_id
     join matter m on m.region_id = i.matter_region and m.id = i.matter_id
     join lateral (select s.by->>'staffId' as staff_id, s.at from backlog_step s
       where s.region_id = i.region_id and s.subject_id = i.id and s.by->>'officeId' = any($4::text[])
       order by s.seq desc limit 1) last on true
     where i.office_id = $2 and i.state <> 'struck' and c.state <> 'closed' and (last.staff_id = $1 or i.id = any($3::uuid[]))
     order by i.next_due nulls last, i.id`,
    [staffId, officeId, also, hands],
  )
  return rows.map((row) => workOfRow('backlog', row))
}
