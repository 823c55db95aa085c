import type { Transaction } from '../../platform/db/index.ts'
import type { Office } from './office.ts'
import { EVERYWHERE, type OfficeRow, type OfficeTables } from './tables.ts'
import { treeOf, type OfficeTree } from './tree.ts'

/** The whole tree as it stands in this transaction. */
export async function readTree(tx: Transaction): Promise<OfficeTree> {
  const [version, rows] = await Promise.all([
    tx
      .on<OfficeTables>()
      .selectFrom('office_tree')
      .select('version')
      .where('region_id', '=', EVERYWHERE)
      .executeTakeFirstOrThrow(),
    tx.on<OfficeTables>().selectFrom('office').selectAll().execute(),
  ])
  return treeOf(rows.map(officeOf), version.version)
}

/** The merged offices whose functions an office carries on, as this transaction sees them. */
export async function findPredecessors(tx: Transaction, officeId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `with recursive past (id) as (
       select o.id from office o where o.successor_id = $1
       union select o.id from office o join past on o.successor_id = past.id)
     select id from past`,
    [officeId],
  )
  return rows.map(({ id }) => id)
}

/** True while nobody has set up an office. */
export async function hasNoOffice(tx: Transaction): Promise<boolean> {
  const first = await tx.on<OfficeTables>().selectFrom('office').select('id').limit(1).executeTakeFirst()
  return first === undefined
}

const officeOf = (row: OfficeRow): Office => ({
  id: row.id,
  regionId: row.region_id,
  parentId: row.parent_id,
  level: row.level,
  kind: row.kind,
  name: { zh: row.name_zh, en: row.name_en },
  shortName: row.short_name,
  codeWord: row.code_word,
  path: row.path,
  phone: row.phone,
  address: row.address,
  openingHours: { zh: row.opening_hours, en: row.opening_hours_en },
  successorId: row.successor_id,
  ruleSet: row.rule_set,
  active: row.active,
  version: row.version,
})
