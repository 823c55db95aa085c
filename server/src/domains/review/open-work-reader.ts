import { workOfRow, type OpenWorkReader, type WorkRow } from '../identity/index.ts'

/** Hearings that are announced and not held yet, which this officer prepares. */
export const findOpenHearings: OpenWorkReader = async (tx, { staffId, officeId, also, hands }) => {
  const rows = await tx.query<WorkRow>(
    `select h.region_id, h.id, h.region_id as matter_region, h.matter_id, m.number, m.summary as title_zh, m.summary as title_en,
       h.from_date as due_on, m.recused as barred, last.staff_id, last.at
     from hearing h
     join matter m on m.region_id = h.region_id and m.id = h.matter_id
     join lateral (select s.by->>'staffId' as staff_id, s.at from hearing_step s
       where s.region_id = h.region_id and s.hearing_id = h.id and s.by->>'officeId' = any($4::text[])
       order by s.seq desc limit 1) last on true
     where h.office_id = $2 and h.state = 'announced' and (last.staff_id = $1 or h.id = any($3::uuid[]))
     order by h.from_date, h.id`,
    [staffId, officeId, also, hands],
  )
  return rows.map((row) => workOfRow('hearing', row))
}
