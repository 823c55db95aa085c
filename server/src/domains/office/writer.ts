import type { Transaction } from '../../platform/db/index.ts'
import type { Office } from './office.ts'
import { readTree } from './reader.ts'
import { EVERYWHERE, type OfficeRow, type OfficeTables } from './tables.ts'
import type { OfficeTree } from './tree.ts'

/** Where every process hears that the tree has changed. */
export const OFFICES_CHANGED = 'huiyin_offices'

/**
 * Takes the tree for changing it: changes happen one after the other, so that no move can tie a knot. Others hear of the change when
 * the transaction commits.
 */
export async function takeTree(tx: Transaction): Promise<OfficeTree> {
  await tx
    .on<OfficeTables>()
    .updateTable('office_tree')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('region_id', '=', EVERYWHERE)
    .execute()
  const tree = await readTree(tx)
  tx.notify(OFFICES_CHANGED, String(tree.version))
  return tree
}

export async function insertOffice(tx: Transaction, office: Office): Promise<void> {
  await tx.on<OfficeTables>().insertInto('office').values(rowOf(office)).execute()
}

/** Writes an office as it is now, with the next version. */
export async function updateOffice(tx: Transaction, office: Office): Promise<Office> {
  const next = { ...office, version: office.version + 1 }
  const { region_id, id, ...columns } = rowOf(next)
  await tx
    .on<OfficeTables>()
    .updateTable('office')
    .set(columns)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .execute()
  return next
}

const rowOf = (office: Office): OfficeRow => ({
  region_id: office.regionId,
  id: office.id,
  parent_id: office.parentId,
  level: office.level,
  kind: office.kind,
  name_zh: office.name.zh,
  name_en: office.name.en,
  short_name: office.shortName,
  code_word: office.codeWord,
  path: [...office.path],
  phone: office.phone,
  address: office.address,
  opening_hours: office.openingHours.zh,
  opening_hours_en: office.openingHours.en,
  successor_id: office.successorId,
  rule_set: office.ruleSet,
  active: office.active,
  version: office.version,
})
