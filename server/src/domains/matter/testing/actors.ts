import { getOffice } from '../../office/index.ts'
import type { Actor, Officer, Role } from '../../identity/index.ts'
import { anId, OFFICE_NAMES, OFFICE_TREE, OFFICES, type OfficeName } from './offices.ts'

/** The id of the one who works in an office, always the same for the same office. */
export const staffOf = (name: OfficeName): string => anId(2001 + OFFICE_NAMES.indexOf(name))

/** Somebody with these roles in an office. */
export function anOfficer(name: OfficeName, ...roles: readonly Role[]): Officer {
  const office = getOffice(OFFICE_TREE, OFFICES[name])
  return {
    kind: 'officer',
    staffId: staffOf(name),
    name: `Officer of ${name}`,
    officeId: office.id,
    regionId: office.regionId,
    officePath: office.path,
    officeKind: office.kind,
    roles,
  }
}

/** The petitioner of a matter, known by its number and query code. */
export const thePetitionerOf = (matter: { id: string; regionId: string }): Actor => ({
  kind: 'citizen',
  regionId: matter.regionId,
  matterId: matter.id,
})
