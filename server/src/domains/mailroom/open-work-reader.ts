import { workOfRow, type OpenWorkReader, type WorkRow } from '../identity/index.ts'
import { itemNumber } from './item-number.ts'

/** Letters and parcels not disposed of yet that this officer received or opened. Says nothing of who sent them. */
export const findOpenMail: OpenWorkReader = async (tx, { staffId, officeId, also }) => {
  const rows = await tx.query<WorkRow & { year: number; seq: number }>(
    `select i.region_id, i.id, null as matter_region, null as matter_id, '' as number, i.year, i.seq,
       '' as title_zh, '' as title_en, null as due_on, '{}'::uuid[] as barred, last.staff_id::text as staff_id, last.at
     from mail_item i
     join lateral (select s.staff_id, s.at from mail_step s
       where s.region_id = i.region_id and s.item_id = i.id and s.office_id = i.office_id and s.staff_id is not null
       order by s.seq desc limit 1) last on true
     where i.office_id = $2 and i.state in ('received', 'opened') and (last.staff_id = $1::uuid or i.id = any($3::uuid[]))
     order by i.received_on, i.id`,
    [staffId, officeId, also],
  )
  return rows.map((row) => workOfRow('mail', { ...row, number: itemNumber(row.year, row.seq) }))
}
