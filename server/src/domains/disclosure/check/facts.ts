import type { Amount } from '../amount.ts'
import { isZero } from '../decimal.ts'
import type { Bilingual } from '../finding.ts'
import type { Cell, ColumnKey, Disclosure, Row, Side, Table, TableKind } from '../disclosure.ts'
import { columnName, tableName } from '../messages/index.ts'
import type { Place } from '../source.ts'

/** One complete set of tables; a department that prints its units' tables after its own has several. */
export type TableSet = ReadonlyMap<TableKind, Table>

/** A document with what the rules look up in it. */
export interface Facts {
  readonly disclosure: Disclosure
  /** Tables that were read completely; no rule adds up the others. */
  readonly tables: readonly Table[]
  readonly sets: readonly TableSet[]
  /** The first set: the department's own tables, of which the prose speaks. */
  readonly own: TableSet
}

const setsOf = (tables: readonly Table[]): TableSet[] => {
  const sets: Map<TableKind, Table>[] = [new Map()]
  for (const table of tables) {
    const current = sets.at(-1)
    if (current === undefined || table.beside !== undefined) continue
    if (table.kind === 'overview' && current.has('overview')) sets.push(new Map([[table.kind, table]]))
    else if (!current.has(table.kind) || current.get(table.kind)?.rows.length === 0) current.set(table.kind, table)
  }
  return sets
}

/** The first set of tables that were read completely. */
export const ownTables = (tables: readonly Table[]): TableSet =>
  setsOf(tables.filter((table) => table.complete))[0] ?? new Map<TableKind, Table>()

export const factsOf = (disclosure: Disclosure): Facts => {
  const tables = disclosure.tables.filter((table) => table.complete)
  const sets = setsOf(tables)
  return { disclosure, tables, sets, own: sets[0] ?? new Map<TableKind, Table>() }
}

/** A printed or blank cell as an operand: blank counts as nothing in a sum, and still has its place. */
export interface Operand {
  readonly amount: Amount | undefined
  readonly printed: string
  readonly place: Place
  readonly role: Bilingual
  /** The cell holds something that is no number: nothing can be said about a sum with it. */
  readonly unreadable?: boolean
}

const TOTAL = /^(?:合计|总计|支出合计|收入合计)$/u

export const isTotal = (row: Row): boolean => row.code === undefined && TOTAL.test(row.name)

export const totalRow = (table: Table): Row | undefined => table.rows.find(isTotal)

/** The one amount of a row: 合计 where it is printed with its parts, 预算数 or 金额 where it stands alone. */
const SAME: Readonly<Partial<Record<ColumnKey, ColumnKey>>> = { amount: 'total', total: 'amount' }

/** The cell of a row in a column. */
export const cellOf = (row: Row, column: ColumnKey): Cell | undefined =>
  row.cells.find((cell) => cell.column === column) ??
  (SAME[column] === undefined ? undefined : row.cells.find((cell) => cell.column === SAME[column]))

export const amountOf = (row: Row, column: ColumnKey): Amount | undefined => {
  const value = cellOf(row, column)?.value
  return value?.kind === 'amount' ? value.amount : undefined
}

export const hasColumn = (table: Table, column: ColumnKey): boolean => table.columns.some((each) => each.key === column)

export const hasMoney = (row: Row, column: ColumnKey): boolean => {
  const amount = amountOf(row, column)
  return amount !== undefined && !isZero(amount.yuan)
}

const rowWords = (row: Row): string =>
  [row.code, row.label].filter((part) => part !== undefined && part !== '').join(' ')

/** The cell of a row in a column as an operand. Undefined when the table has no such column or the cell holds no money and no blank. */
export const operand = (table: Table, row: Row, column: ColumnKey): Operand | undefined => {
  const cell = cellOf(row, column)
  return cell === undefined ? undefined : operandFrom(table, row, column, cell)
}

/** Every cell of a row in the columns of one meaning: the parts of what was carried over, fund by fund. */
export const operands = (table: Table, row: Row, column: ColumnKey): Operand[] => {
  const cells = row.cells.filter((cell) => cell.column === column)
  return cells.length > 1
    ? cells.map((cell) => operandFrom(table, row, column, cell))
    : [operand(table, row, column) ?? []].flat()
}

const operandFrom = (table: Table, row: Row, column: ColumnKey, cell: Cell): Operand => {
  const amount = cell.value.kind === 'amount' ? cell.value.amount : undefined
  const name = tableName(table)
  const at = columnName(column)
  const words = rowWords(row)
  return {
    amount,
    printed: amount?.printed ?? (cell.value.kind === 'text' ? cell.value.text : ''),
    place: cell.place,
    unreadable: cell.value.kind === 'text',
    role: {
      zh: `《${name.zh}》${words === '' ? '' : `“${words}”`}${at.zh}`,
      en: `${name.en}, ${words === '' ? '' : `“${words}”, `}${at.en}`,
    },
  }
}

export const rowNamed = (table: Table, name: RegExp, side?: Side): Row | undefined =>
  table.rows.find((row) => (side === undefined || row.side === side) && name.test(row.name))

export const rowCoded = (table: Table, code: string): Row | undefined => table.rows.find((row) => row.code === code)

/** Whether a table prints any amount at all. */
export const hasRows = (table: Table | undefined): table is Table => table !== undefined && table.rows.length > 0
