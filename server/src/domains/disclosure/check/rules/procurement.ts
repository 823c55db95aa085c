import type { Row, Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { columnName, phrase, tableName } from '../../messages/index.ts'
import { equal, sum } from '../../decimal.ts'
import { present, sums, yuanOf } from '../compare.ts'
import { type Operand, hasColumn, isTotal, operand, totalRow } from '../facts.ts'
import type { Rule } from '../rule.ts'

const MONEY = ['total', 'general', 'fund', 'capital'] as const

/** A row that is the sum of the two or more rows below it would be counted twice. */
const countsTwice = (parts: readonly Operand[]): boolean =>
  parts.some((part, at) =>
    parts
      .slice(at + 1)
      .some((_, more) => more > 0 && equal(yuanOf(part), sum(parts.slice(at + 1, at + 2 + more).map(yuanOf)))),
  )

const tableChecks = (table: Table): Check[] => {
  const total = totalRow(table)
  const rows = table.rows.filter((row: Row) => !isTotal(row))
  if (total === undefined || rows.some((row) => /小计|合计/u.test(row.name))) return []
  return present(
    MONEY.filter((column) => hasColumn(table, column)).map((column) => {
      const whole = operand(table, total, column)
      const parts = present(rows.map((row) => operand(table, row, column)))
      if (whole === undefined || parts.length === 0 || countsTwice(parts)) return undefined
      const subject = phrase('is-sum-of-items', {
        table: tableName(table),
        row: total.label,
        column: columnName(column),
      })
      return sums({ rule: 'I43', severity: 'warning', subject, total: whole, parts })
    }),
  )
}

/** I43: the total of the procurement table is the sum of what is bought; a table with subtotals is not judged. */
export const procurementAddsUp: Rule = {
  id: 'I43',
  severity: 'warning',
  article: '预算法第十四条',
  check: (facts) => facts.tables.filter((table) => table.kind === 'procurement').flatMap(tableChecks),
}
