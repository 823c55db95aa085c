import type { Transaction } from '../../platform/db/index.ts'
import type { MatterKey } from './stream.ts'

/** Open matters that these offices hold, in order, after the one named. */
export const findHeldBy = (
  tx: Transaction,
  offices: readonly string[],
  after: MatterKey | null,
  limit: number,
): Promise<MatterKey[]> =>
  tx.query<MatterKey & object>(
    `select region_id as "regionId", id as "matterId" from matter
     where holder = any($1::uuid[]) and is_open and (region_id, id) > ($2, $3) order by region_id, id limit $4`,
    [offices, after?.regionId ?? '', after?.matterId ?? '00000000-0000-0000-0000-000000000000', limit],
  )
