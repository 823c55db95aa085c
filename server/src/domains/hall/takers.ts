import type { Transaction } from '../../platform/db/index.ts'
import { findStaffOf, type Staff } from '../identity/index.ts'
import { isAccused, seenBy, type LoadedMatter } from '../matter/index.ts'
import { findOffice, type Office, type OfficeTree } from '../office/index.ts'
import type { HallContext } from './context.ts'
import { refuse } from './refuse.ts'

/** Who can be offered the duty of the first receiver: an office, or somebody of it. */
export interface Takers {
  offices: readonly Office[]
  staff: readonly { id: string; name: string; officeId: string }[]
}
const RECEIVES: ReadonlySet<string> = new Set(['intake-clerk', 'handler', 'head'])

type Seen = LoadedMatter['matter']

/** Whether an office may see a matter, and is not the accused. */
export const maySeeIt = (officeId: string, matter: Seen, offices: OfficeTree): boolean =>
  seenBy(matter, offices).includes(officeId) && !isAccused(officeId, matter, offices)

/** Nobody answers to a petitioner for what they may not read: not an accused office, not a recused officer, not an office without a part. */
export function requireSight(
  { officeId, staffId }: { officeId: string; staffId: string | null },
  matter: Seen,
  offices: OfficeTree,
): void {
  if (!maySeeIt(officeId, matter, offices)) throw refuse('noSight', 'invalid', 'officeId')
  if (staffId !== null && matter.recused.includes(staffId)) throw refuse('noSight', 'invalid', 'staffId')
}

/** The offices that may answer for a matter, with their people who receive visits or handle matters. */
export async function takersOf(
  tx: Transaction,
  { offices }: Pick<HallContext, 'offices'>,
  matter: Seen,
): Promise<Takers> {
  const tree = offices()
  const able = seenBy(matter, tree)
    .flatMap((id) => findOffice(tree, id) ?? [])
    .filter(({ id, active }) => active && maySeeIt(id, matter, tree))
  const staff = await findStaffOf(
    tx,
    able.map(({ id }) => id),
  )
  const receives = ({ id, active, roles }: Staff): boolean =>
    active && !matter.recused.includes(id) && roles.some((role) => RECEIVES.has(role))
  return { offices: able, staff: staff.filter(receives).map(({ id, name, officeId }) => ({ id, name, officeId })) }
}
