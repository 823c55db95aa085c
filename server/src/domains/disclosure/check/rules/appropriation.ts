import type { ColumnKey, Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { columnName, columnNames, phrase, tableName } from '../../messages/index.ts'
import { atMost, present, sums } from '../compare.ts'
import { type TableSet, amountOf, hasColumn, hasRows, operand } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { isAllFiscal } from './sources-of-money.ts'
import { blockChecks, moneyColumns } from './totals.ts'

const FUNDS: readonly ColumnKey[] = ['general', 'fund', 'capital', 'carry-over']

/** I9: 财政拨款收支总表 each row: 合计 = 一般 + 基金 + 国资; its columns add up; income = its three sources. */
export const appropriationTable: Rule = {
  id: 'I9',
  severity: 'error',
  check: (facts) =>
    facts.sets.flatMap((set) => {
      const table = set.get('appropriation')
      if (table === undefined) return []
      const rows = table.rows.filter((row) => row.side === 'expenditure')
      const across = rows.map((row) => {
        const total = operand(table, row, 'total')
        const parts = present(FUNDS.map((column) => operand(table, row, column)))
        return total === undefined || parts.length === 0
          ? undefined
          : sums({
              rule: 'I9',
              severity: 'error',
              subject: phrase('row-is-sum', {
                table: tableName(table),
                row: row.label,
                total: columnName('total'),
                parts: columnNames(FUNDS.filter((column) => hasColumn(table, column))),
              }),
              total,
              parts,
            })
      })
      const columns = moneyColumns(table, 'expenditure').flatMap((column) =>
        blockChecks('I9', table, column, 'expenditure'),
      )
      return [
        ...present(across),
        ...columns,
        ...blockChecks('I9', table, 'amount', 'income'),
        ...againstOverview(set, table),
      ]
    }),
}

/** Rows of 财政拨款收支总表 against 收支总表: never more, and equal when fiscal money is all there is. */
const againstOverview = (set: TableSet, table: Table): Check[] => {
  const overview = set.get('overview')
  if (!hasRows(overview)) return []
  const all = isAllFiscal(overview)
  return present(
    overview.rows
      .filter((row) => row.side === 'expenditure' && amountOf(row, 'amount') !== undefined)
      .map((row) => {
        const other = table.rows.find((each) => each.side === 'expenditure' && each.name === row.name)
        const whole = operand(overview, row, 'amount')
        const part =
          other === undefined ? undefined : (operand(table, other, 'total') ?? operand(table, other, 'amount'))
        if (whole === undefined || part === undefined) return undefined
        const subject = phrase('same-row', { table: tableName(table), other: tableName(overview), row: row.label })
        return all
          ? sums({ rule: 'I9', severity: 'error', subject, total: part, parts: [whole] })
          : atMost({ rule: 'I9', severity: 'error', subject, parts: [part], whole })
      }),
  )
}
