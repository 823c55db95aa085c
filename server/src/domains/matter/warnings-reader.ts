import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { MatterKey } from './stream.ts'

/** The matters with a limit that runs, or a supervision letter to answer, that ends between two days, in order, after the one named. */
export const findWithLimitsDue = (
  tx: Transaction,
  [from, to]: readonly [from: LocalDate, to: LocalDate],
  after: MatterKey | null,
  limit: number,
): Promise<MatterKey[]> =>
  tx.query<MatterKey & object>(
    `select region_id as "regionId", matter_id as "matterId" from (
       select region_id, matter_id from matter_deadline where ended_on is null and due_on between $1::date and $2::date
       union select region_id, matter_id from matter_event
         where type = 'supervised' and data->>'replyBy' between $1::date::text and $2::date::text
     ) due where (region_id, matter_id) > ($3::text, $4::uuid) order by region_id, matter_id limit $5`,
    [from, to, after?.regionId ?? '', after?.matterId ?? '00000000-0000-0000-0000-000000000000', limit],
  )

/** The matters whose register misses something that can still be entered (`quality.ts`), in order, after the one named. */
export const findWithGaps = (tx: Transaction, after: MatterKey | null, limit: number): Promise<MatterKey[]> =>
  tx.query<MatterKey & object>(
    `select region_id as "regionId", id as "matterId" from matter m
     where (topic is null and phase in ('registered', 'routed', 'accepted')
         or phase in ('answered', 'reviewed', 'second-reviewed'))
       and (region_id, id) > ($1::text, $2::uuid)
     order by region_id, id limit $3`,
    [after?.regionId ?? '', after?.matterId ?? '00000000-0000-0000-0000-000000000000', limit],
  )
