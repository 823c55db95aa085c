import { bareHeader, latestYear, stageOf } from './header-words.ts'
import type { LooseColumn, LooseRow, LooseTable } from './loose.ts'
import { plain } from './plain.ts'

/** A table all of whose amounts are of one year and stage. */
export interface OneStage extends LooseTable {
  readonly beside?: string | undefined
}

/** Columns that name the rows, for whatever figures. */
const isShared = (column: LooseColumn): boolean =>
  column.beside === undefined && ['sequence', 'code', 'name'].includes(column.form?.key ?? '')

/** Rows that are named by a year or a stage alone: 2024年预算数 above 2025年预算数. */
const rowsApart = (table: LooseTable): OneStage[] => {
  const at = table.columns.findIndex((column) => column.form?.key === 'name')
  const across = table.columns.some((column) => column.form?.key === 'abroad')
  if (at < 0 || !across || table.rows.length < 2) return [table]
  const names = table.rows.map((row) => plain(row.cells[at]?.text ?? ''))
  if (
    !names.every(
      (name) =>
        /20\d\d年|预算|决算|上年|本年/u.test(name) && /^(?:年初|调整)?(?:预算|决算|执行)?数?$/u.test(bareHeader(name)),
    )
  )
    return [table]
  const year = latestYear(names.map((name) => [name]))
  const final = names.some((name) => /决算|执行/u.test(name))
  const isOwn = (name: string): boolean => {
    const { stage } = stageOf([name], year)
    return stage === 'own' || (stage === 'budget' && !final)
  }
  const withRows = (rows: readonly LooseRow[]): LooseTable => ({ ...table, rows: [...rows] })
  return [
    withRows(table.rows.filter((_, index) => isOwn(names[index] ?? ''))),
    ...table.rows.flatMap((row, index): OneStage[] => {
      const name = names[index] ?? ''
      return isOwn(name) ? [] : [{ ...withRows([row]), beside: name, notes: [] }]
    }),
  ]
}

/** The table, and behind it one for each group of columns or each row whose figures are of another year or stage. */
export const apart = (table: LooseTable): OneStage[] => {
  const groups = [...new Set(table.columns.flatMap((column) => column.beside ?? []))]
  if (groups.length === 0) return rowsApart(table)
  const part = (wanted: (column: LooseColumn) => boolean): LooseTable => ({
    ...table,
    columns: table.columns.filter(wanted),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.filter((_, index) => wanted(table.columns[index] ?? NONE)),
    })),
  })
  return [
    part((column) => column.beside === undefined),
    ...groups.map((beside) => ({
      ...part((column) => isShared(column) || column.beside === beside),
      notes: [],
      beside,
    })),
  ]
}

const NONE: LooseColumn = { header: '', side: 'single' }
