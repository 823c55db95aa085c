import type { Transaction } from '../../platform/db/index.ts'
import type { Receiver } from './receiver.ts'
import type { HallTables } from './tables.ts'

/** Who is named on a matter, as far as this scope may see the matter. */
export async function findReceiver(tx: Transaction, regionId: string, matterId: string): Promise<Receiver | undefined> {
  const row = await tx
    .on<HallTables>()
    .selectFrom('hall_receiver')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('matter_id', '=', matterId)
    .executeTakeFirst()
  return (
    row && {
      regionId: row.region_id,
      matterId: row.matter_id,
      officerId: row.officer_id,
      officeId: row.office_id,
      since: row.since,
      offer:
        row.offered_office_id === null || row.offered_at === null
          ? null
          : { officeId: row.offered_office_id, staffId: row.offered_staff_id, at: row.offered_at },
      version: row.version,
    }
  )
}
