import { negate } from '../../decimal.ts'
import type { Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { phrase, tableName } from '../../messages/index.ts'
import { present, sums } from '../compare.ts'
import { hasColumn, operand } from '../facts.ts'
import type { Rule } from '../rule.ts'

const tableChecks = (table: Table): Check[] => {
  if (!(['carry-over', 'received', 'left'] as const).every((column) => hasColumn(table, column))) return []
  return present(
    table.rows.map((row) => {
      const left = operand(table, row, 'left')
      const spent = operand(table, row, 'total')
      const opening = operand(table, row, 'carry-over')
      const received = operand(table, row, 'received')
      if (left === undefined || spent === undefined || opening === undefined || received === undefined) return undefined
      const less =
        spent.amount === undefined ? spent : { ...spent, amount: { ...spent.amount, yuan: negate(spent.amount.yuan) } }
      return sums({
        rule: 'I47',
        severity: 'error',
        subject: phrase('fund-year', {
          table: tableName(table),
          row: [row.code, row.label].filter(Boolean).join(' '),
        }),
        total: left,
        parts: [opening, received, less],
      })
    }),
  )
}

/** I47: the fund tables of final accounts: opening + income = expenditure + closing, row by row. */
export const fundYears: Rule = {
  id: 'I47',
  severity: 'error',
  check: (facts) =>
    facts.tables.flatMap((table) =>
      ['fund-expenditure', 'capital-expenditure', 'general-expenditure'].includes(table.kind) ? tableChecks(table) : [],
    ),
}
