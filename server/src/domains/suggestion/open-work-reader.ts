import { workOfRow, type OpenWorkReader, type WorkRow } from '../identity/index.ts'

/** Topics that are to be asked or being asked about, which this officer looks after; a topic that is closed waits for the whole office. */
export const findOpenTopics: OpenWorkReader = async (tx, { staffId, officeId, also, today, hands }) => {
  const rows = await tx.query<WorkRow>(
    `select t.region_id, t.id, null as matter_region, null as matter_id, '' as number, t.title as title_zh, t.title as title_en,
       t.closes_on as due_on, '{}'::uuid[] as barred, last.staff_id::text as staff_id, last.at
     from suggestion_topic t
     join lateral (select s.staff_id, s.at from suggestion_step s
       where s.region_id = t.region_id and s.subject_id = t.id and s.office_id = any($5::uuid[]) and s.staff_id is not null
       order by s.seq desc limit 1) last on true
     where t.office_id = $2 and (t.state = 'draft' or t.state = 'published' and t.closes_on >= $4) and (last.staff_id = $1::uuid or t.id = any($3::uuid[]))
     order by t.closes_on, t.id`,
    [staffId, officeId, also, today, hands],
  )
  return rows.map((row) => workOfRow('topic', row))
}
