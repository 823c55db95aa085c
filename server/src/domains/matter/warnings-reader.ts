import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { MatterKey } from './stream.ts'

/** The matters with a limit that runs and ends between two days, in order, after the one named. */
export const findWithLimitsDue = (
  tx: Transaction,
  [from, to]: readonly [from: LocalDate, to: LocalDate],
  after: MatterKey | null,
  limit: number,
): Promise<MatterKey[]> =>
  tx.query<MatterKey & object>(
    `select distinct region_id as "regionId", matter_id as "matterId" from matter_deadline
     where ended_on is null and due_on between $1 and $2 and (region_id, matter_id) > ($3, $4)
     order by region_id, matter_id limit $5`,
    [from, to, after?.regionId ?? '', after?.matterId ?? '00000000-0000-0000-0000-000000000000', limit],
  )
