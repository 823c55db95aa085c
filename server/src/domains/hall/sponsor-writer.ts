import type { Transaction } from '../../platform/db/index.ts'
import type { Sponsorship } from './sponsorship.ts'
import type { HallTables } from './tables.ts'
import { requireUpdated } from './writer.ts'

const rowOf = (sponsorship: Sponsorship) => ({
  leader: sponsorship.leader,
  position_zh: sponsorship.position.zh,
  position_en: sponsorship.position.en,
  state: sponsorship.state,
  ended_on: sponsorship.endedOn,
  ending: sponsorship.ending,
  steps: JSON.stringify(sponsorship.steps) as never,
  version: sponsorship.version,
})

/** Begins a sponsorship; of two who begin at once on one matter, one meets the unique index. */
export async function insertSponsorship(tx: Transaction, sponsorship: Sponsorship): Promise<void> {
  await tx
    .on<HallTables>()
    .insertInto('matter_sponsor')
    .values({
      region_id: sponsorship.regionId,
      matter_id: sponsorship.matterId,
      id: sponsorship.id,
      office_id: sponsorship.officeId,
      reason: sponsorship.reason,
      began_on: sponsorship.beganOn,
      ...rowOf(sponsorship),
    })
    .execute()
}

export async function updateSponsorship(tx: Transaction, sponsorship: Sponsorship): Promise<void> {
  requireUpdated(
    await tx
      .on<HallTables>()
      .updateTable('matter_sponsor')
      .set(rowOf(sponsorship))
      .where('region_id', '=', sponsorship.regionId)
      .where('matter_id', '=', sponsorship.matterId)
      .where('id', '=', sponsorship.id)
      .where('version', '=', sponsorship.version - 1)
      .executeTakeFirstOrThrow(),
  )
}
