import { KeyRing } from '../../../platform/crypto/index.ts'
import { limitForOffice, SEED_CALENDAR } from '../../calendar/index.ts'
import type { Officer } from '../../identity/index.ts'
import type { Law } from '../../matter/index.ts'
import { findOffice, getOffice, newOfficeSchema, treeOf, type Office, type OfficeTree } from '../../office/index.ts'
import { OFFICE_SKETCHES } from '../district/offices.ts'
import { ACCOUNTS } from '../district/staff.ts'
import type { World } from '../story/world.ts'

const anId = (kind: number, n: number): string => `01900000-0000-7000-${8000 + kind}-${String(n).padStart(12, '0')}`

const idOf = (key: string): string => anId(1, OFFICE_SKETCHES.findIndex((office) => office.key === key) + 1)

const pathOf = (key: string): string[] => {
  const parent = OFFICE_SKETCHES.find((office) => office.key === key)?.parent
  return [...(parent ? pathOf(parent) : []), idOf(key)]
}

/** The offices of the district without a database. */
export const districtTree = (): OfficeTree =>
  treeOf(
    OFFICE_SKETCHES.map(({ key, parent, mergedInto, ...sketch }): Office => {
      const office = newOfficeSchema.parse({ ...sketch, parentId: parent === null ? null : idOf(parent) })
      const merged = mergedInto === undefined ? null : idOf(mergedInto)
      return {
        ...office,
        id: idOf(key),
        shortName: office.shortName ?? office.name.zh,
        codeWord: office.codeWord ?? office.name.zh,
        path: pathOf(key),
        successorId: merged,
        active: merged === null,
        version: 1,
      }
    }),
  )

/** The law of the rules that ship, for a tree. */
export const lawOf = (tree: OfficeTree): Law => ({
  calendar: SEED_CALENDAR,
  limit(officeId, id, on) {
    const office = findOffice(tree, officeId)
    return office && limitForOffice(office, [], id, on)
  },
})

/** The world of the stories at a moment, always with the same ids. */
export function aWorld(now: string): World {
  const tree = districtTree()
  const law = lawOf(tree)
  const officers = ACCOUNTS.map(({ name, office: key, roles }, n): Officer => {
    const { id, regionId, path, kind } = getOffice(tree, idOf(key))
    return {
      kind: 'officer',
      staffId: anId(2, n + 1),
      name,
      officeId: id,
      regionId,
      officePath: path,
      officeKind: kind,
      roles,
    }
  })
  return {
    context: { keys: new KeyRing([Buffer.alloc(32, 7)]), offices: () => tree, law: () => law },
    calendar: SEED_CALENDAR,
    offices: new Map(OFFICE_SKETCHES.map(({ key }) => [key, getOffice(tree, idOf(key))])),
    staff: Map.groupBy(officers, ({ officeId }) => officeId),
    files: [
      { name: 'a.png', type: 'image/png', size: 100, sha256: '0'.repeat(64) },
      { name: 'b.txt', type: 'text/plain', size: 20, sha256: '1'.repeat(64) },
    ],
    now,
  }
}
