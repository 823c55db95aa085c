import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { RegionKeepingRule } from './keeping.ts'

/** The rules that regions have made for themselves. */
export async function findKeepingRules(tx: Transaction): Promise<RegionKeepingRule[]> {
  const rows = await tx.query<{ region_id: string; in_force_from: LocalDate; days: number; source: string }>(
    'select region_id, in_force_from, days, source from notification_keeping order by region_id, in_force_from',
  )
  return rows.map(({ region_id: regionId, in_force_from: inForceFrom, days, source }) => ({
    regionId,
    inForceFrom,
    days,
    source: { zh: source, en: source },
  }))
}

/** Where there are messages at all. */
export const findRegionsWithMessages = async (tx: Transaction): Promise<string[]> =>
  (await tx.query<{ region_id: string }>('select distinct region_id from notification order by region_id')).map(
    (row) => row.region_id,
  )
