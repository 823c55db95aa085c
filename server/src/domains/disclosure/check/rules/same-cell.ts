import type { ColumnKey, Row, Table } from '../../disclosure.ts'
import type { Check, Severity } from '../../finding.ts'
import { type RuleId, columnName, phrase, tableName } from '../../messages/index.ts'
import { sums } from '../compare.ts'
import { operand } from '../facts.ts'
import { blockOf } from './totals.ts'

/** One cell by its table, row and column. */
interface CellAt {
  readonly table: Table
  readonly row: Row | undefined
  readonly column: ColumnKey
}

/** Two cells that state the same amount in two tables. Undefined when either table, row or column is not printed. */
export const same = (rule: RuleId, severity: Severity, one: CellAt, other: CellAt): Check | undefined => {
  if (one.row === undefined || other.row === undefined) return undefined
  const total = operand(one.table, one.row, one.column)
  const part = operand(other.table, other.row, other.column)
  if (total === undefined || part === undefined) return undefined
  const words = (place: CellAt) => [place.row?.code, place.row?.label].filter(Boolean).join(' ')
  return sums({
    rule,
    severity,
    subject: phrase('same-in-two', {
      table: tableName(one.table),
      row: words(one),
      column: columnName(one.column),
      other: tableName(other.table),
      otherRow: words(other),
      otherColumn: columnName(other.column),
    }),
    total,
    parts: [part],
  })
}

export const codedRows = (table: Table): (Row & { code: string })[] =>
  table.rows.filter((row): row is Row & { code: string } => row.code !== undefined)

export const grandOf = (table: Table, side: 'income' | 'expenditure'): Row | undefined => blockOf(table, side).grand

export const yearOf = (table: Table, side: 'income' | 'expenditure'): Row | undefined => {
  const block = blockOf(table, side)
  return block.subtotal ?? block.grand
}

/** Two names of one class: equal, or one clipped by its cell. */
export const sameName = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one))) ||
  one.replace(/支出$/u, '') === other.replace(/支出$/u, '')
