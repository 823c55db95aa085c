import type { OfficeContact } from './views.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'

/** How to reach an office; an id that is no longer in the tree is shown as itself. */
export function presentOffice(offices: OfficeTree, id: string): OfficeContact {
  const office = findOffice(offices, id)
  if (!office) return { id, name: { zh: id, en: id }, phone: '', address: '', openingHours: { zh: '', en: '' } }
  return {
    id,
    name: { zh: office.name.zh, en: office.name.en || office.name.zh },
    phone: office.phone,
    address: office.address,
    openingHours: { zh: office.openingHours.zh, en: office.openingHours.en || office.openingHours.zh },
  }
}
