import { addStaff, hashPassword, type Officer, type Role } from '../../server/src/domains/identity/index.ts'
import { readTree } from '../../server/src/domains/office/index.ts'
import type { PortalOffice, PortalOfficeName } from './portal-office.ts'

/** Takes people on at the offices of a portal office, so that they can act at its desks. */
export async function peopleOf(
  portal: PortalOffice,
): Promise<(username: string, office: PortalOfficeName, ...roles: Role[]) => Promise<Officer>> {
  const passwordHash = await hashPassword('cranes over the river')
  return async (username, name, ...roles) => {
    const office = portal.offices[name]
    const staff = await portal.test.database.write({ audience: 'system' }, async (tx) =>
      addStaff(
        tx,
        { clock: portal.clock, tree: await readTree(tx), actor: { kind: 'system', name: 'test' } },
        { username, name: username, officeId: office.id, roles, passwordHash, mustChange: false },
      ),
    )
    return {
      kind: 'officer',
      staffId: staff.id,
      name: staff.name,
      officeId: office.id,
      regionId: office.regionId,
      officePath: office.path,
      officeKind: office.kind,
      roles,
    }
  }
}
