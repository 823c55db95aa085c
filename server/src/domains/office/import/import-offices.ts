import { newId } from '../../../platform/crypto/index.ts'
import type { Transaction } from '../../../platform/db/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { Asker } from '../../../platform/http/index.ts'
import { setUp } from '../change.ts'
import type { NewOffice, Office } from '../office.ts'
import { refuse } from '../refuse.ts'
import { requireRemit } from '../remit.ts'
import { treeOf, type OfficeTree } from '../tree.ts'
import { insertOffice, takeTree } from '../writer.ts'
import type { OfficeTableRow } from './columns.ts'
import type { OfficeFile, RowProblem } from './read-office-file.ts'

export interface ImportResult {
  readonly created: number
  /** Rows whose office stands there already, so that the same file can be read again. */
  readonly unchanged: number
  readonly problems: readonly RowProblem[]
}

/**
 * Sets up the offices of a table, superiors first whatever their order. A bad row is reported with its line and does not keep the
 * others back, except those below it. `dryRun` says what would happen.
 */
export async function importOffices(
  tx: Transaction,
  actor: Asker,
  file: OfficeFile,
  { dryRun }: { dryRun: boolean },
): Promise<ImportResult> {
  const before = await takeTree(tx)
  const offices = [...before.byId.values()]
  const byKey = new Map<string, Office>(offices.map((office) => [office.name.zh, office]))
  const problems = [...file.problems]
  const created: Office[] = []
  let unchanged = 0
  for (const { line, office: row } of superiorsFirst(file)) {
    try {
      const parent = parentOf(row, byKey)
      const there = offices.find(
        (each) => each.name.zh === row.nameZh && each.parentId === parent && each.regionId === row.regionId,
      )
      if (there) unchanged += 1
      const office = there ?? place(before, offices, actor, row, parent)
      byKey.set(row.key, office)
      if (!there) {
        offices.push(office)
        created.push(office)
      }
    } catch (error) {
      if (!(error instanceof HuiyinError)) throw error
      problems.push({ line, path: error.fields[0]?.path ?? '', zh: error.zh, en: error.en })
    }
  }
  if (!dryRun) for (const office of created) await insertOffice(tx, office)
  return { created: created.length, unchanged, problems: problems.sort((a, b) => a.line - b.line) }
}

function place(
  before: OfficeTree,
  offices: readonly Office[],
  actor: Asker,
  row: OfficeTableRow,
  parentId: string | null,
): Office {
  const nearest =
    parentId === null
      ? null
      : (offices.find(({ id }) => id === parentId)?.path.findLast((id) => before.byId.has(id)) ?? null)
  requireRemit(before, actor, nearest)
  return setUp(treeOf(offices), wishOf(row, parentId), newId())
}

function parentOf(row: OfficeTableRow, byKey: ReadonlyMap<string, Office>): string | null {
  if (row.parent === '') return null
  const parent = byKey.get(row.parent)
  if (!parent) throw refuse('parentMissing', 'invalid', 'parent')
  return parent.id
}

const wishOf = (row: OfficeTableRow, parentId: string | null): NewOffice => ({
  parentId,
  regionId: row.regionId,
  level: row.level,
  kind: row.kind,
  name: { zh: row.nameZh, en: row.nameEn },
  ...(row.shortName === '' ? {} : { shortName: row.shortName }),
  ...(row.codeWord === '' ? {} : { codeWord: row.codeWord }),
  phone: row.phone,
  address: row.address,
  openingHours: { zh: row.openingHours, en: row.openingHoursEn },
  ...(row.ruleSet === '' ? {} : { ruleSet: row.ruleSet }),
})

/** Rows in an order in which every superior of the file comes before its subordinates; rings keep their place and fail there. */
function superiorsFirst(file: OfficeFile): OfficeFile['rows'] {
  const rows = new Map(file.rows.map((row) => [row.office.key, row]))
  const ordered = new Set<OfficeFile['rows'][number]>()
  const take = (row: OfficeFile['rows'][number], above: ReadonlySet<string>): void => {
    const superior = rows.get(row.office.parent)
    if (superior && !above.has(superior.office.key)) take(superior, new Set([...above, row.office.key]))
    ordered.add(row)
  }
  for (const row of file.rows) take(row, new Set())
  return [...ordered]
}
