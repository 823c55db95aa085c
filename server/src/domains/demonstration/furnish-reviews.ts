import type { Transaction } from '../../platform/db/index.ts'
import { addDays, localDateOf } from '../../platform/time/index.ts'
import type { Officer } from '../identity/index.ts'
import type { Office } from '../office/index.ts'
import { insertPanelRule } from '../review/index.ts'

interface Furnishing {
  readonly offices: ReadonlyMap<string, Office>
  readonly staff: ReadonlyMap<string, readonly Officer[]>
  readonly now: string
}

/** The county decides its reviews by panels of at least two, by a rule of its own. */
export async function furnishReviews(tx: Transaction, { offices, staff, now }: Furnishing): Promise<void> {
  const office = offices.get('county.government')
  const head = office && staff.get(office.id)?.find(({ roles }) => roles.includes('head'))
  if (!office || !head) throw new Error('the district has no government of the county')
  await insertPanelRule(tx, {
    region_id: office.regionId,
    office_id: office.id,
    in_force_from: addDays(localDateOf(now), -60),
    members: 2,
    basis: '县人民政府复查复核工作规则',
    set_by: head.staffId,
    set_at: now,
  })
}
