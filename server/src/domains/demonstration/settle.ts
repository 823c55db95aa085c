import type { Transaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { addStaff, systemActor, type Officer } from '../identity/index.ts'
import { createOffice, getOffice, mergeOffice, readTree, type Office, type OfficeTree } from '../office/index.ts'
import { OFFICE_SKETCHES } from './district/offices.ts'
import { ACCOUNTS } from './district/staff.ts'

/** The district as it has been set up. */
export interface Settled {
  readonly tree: OfficeTree
  /** Offices by key. */
  readonly offices: ReadonlyMap<string, Office>
  /** Who works in an office, by its id. */
  readonly staff: ReadonlyMap<string, readonly Officer[]>
}

const FOUNDER = systemActor('demonstration')

/** Sets up the offices and staff of the district, all with one password, whose hash is given. */
export async function settle(tx: Transaction, clock: Clock, passwordHash: string): Promise<Settled> {
  const ids = await setUpOffices(tx)
  const tree = await readTree(tx)
  const offices = new Map([...ids].map(([key, id]) => [key, getOffice(tree, id)]))
  const officers = await Promise.all(
    ACCOUNTS.map(async ({ username, name, office: key, roles }): Promise<Officer> => {
      const office = named(offices, key)
      const hiring = { username, name, roles: [...roles], officeId: office.id, passwordHash, mustChange: false }
      const { id } = await addStaff(tx, { clock, tree, actor: FOUNDER }, hiring)
      return {
        kind: 'officer',
        staffId: id,
        name,
        officeId: office.id,
        regionId: office.regionId,
        officePath: office.path,
        officeKind: office.kind,
        roles,
      }
    }),
  )
  return { tree, offices, staff: Map.groupBy(officers, ({ officeId }) => officeId) }
}

async function setUpOffices(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, parent, area: _area, mergedInto: _merged, ...wish } of OFFICE_SKETCHES) {
    const parentId = parent === null ? null : named(ids, parent)
    const { id } = await createOffice(tx, FOUNDER, { ...wish, parentId })
    ids.set(key, id)
  }
  for (const { key, mergedInto } of OFFICE_SKETCHES)
    if (mergedInto !== undefined) await mergeOffice(tx, FOUNDER, named(ids, key), 1, named(ids, mergedInto))
  return ids
}

function named<T>(known: ReadonlyMap<string, T>, key: string): T {
  const found = known.get(key)
  if (found === undefined) throw new RangeError(`the district has no ${key}`)
  return found
}
