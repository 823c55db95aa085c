import type { Transaction } from '../../platform/db/index.ts'
import type { Sponsorship } from './sponsorship.ts'
import type { HallTables, SponsorRow } from './tables.ts'

const sponsorshipOf = (row: SponsorRow): Sponsorship => ({
  regionId: row.region_id,
  matterId: row.matter_id,
  id: row.id,
  leader: row.leader,
  position: { zh: row.position_zh, en: row.position_en },
  officeId: row.office_id,
  reason: row.reason,
  beganOn: row.began_on,
  state: row.state,
  endedOn: row.ended_on,
  ending: row.ending,
  steps: row.steps,
  version: row.version,
})

/** Every sponsorship of a matter, the latest first. */
export async function findSponsorships(tx: Transaction, regionId: string, matterId: string): Promise<Sponsorship[]> {
  const rows = await tx
    .on<HallTables>()
    .selectFrom('matter_sponsor')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('matter_id', '=', matterId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(sponsorshipOf)
}

/** Who sees these matters through now, by the id of the matter, as far as this scope may see them. */
export async function findActiveSponsors(
  tx: Transaction,
  matterIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (matterIds.length === 0) return new Map()
  const rows = await tx
    .on<HallTables>()
    .selectFrom('matter_sponsor')
    .select(['matter_id', 'leader'])
    .where('matter_id', 'in', [...new Set(matterIds)])
    .where('state', '=', 'active')
    .execute()
  return new Map(rows.map((row) => [row.matter_id, row.leader]))
}

/** A page of the sponsored matters that this scope may see, the latest first; `after` is the last id of the page before. */
export async function findSponsored(
  tx: Transaction,
  { state, after, limit }: { state: Sponsorship['state']; after: string | undefined; limit: number },
): Promise<Sponsorship[]> {
  const all = tx.on<HallTables>().selectFrom('matter_sponsor').selectAll().where('state', '=', state)
  const rows = await (after === undefined ? all : all.where('id', '<', after))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(sponsorshipOf)
}
