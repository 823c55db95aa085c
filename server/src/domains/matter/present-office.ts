import { findOffice, type OfficeTree } from '../office/index.ts'

/** An office as anybody may know it: its name and how to reach it. */
export interface OfficeContact {
  id: string
  name: { zh: string; en: string }
  phone: string
  address: string
  openingHours: string
}

/** How to reach an office; an id that is no longer in the tree is shown as itself. */
export function presentOffice(offices: OfficeTree, id: string): OfficeContact {
  const office = findOffice(offices, id)
  if (!office) return { id, name: { zh: id, en: id }, phone: '', address: '', openingHours: '' }
  return {
    id,
    name: { zh: office.name.zh, en: office.name.en || office.name.zh },
    phone: office.phone,
    address: office.address,
    openingHours: office.openingHours,
  }
}
