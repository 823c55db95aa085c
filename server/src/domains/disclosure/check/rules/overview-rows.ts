import type { ColumnKey, Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { phrase, tableName } from '../../messages/index.ts'
import { notChecked, present, sums } from '../compare.ts'
import { hasRows, operand, totalRow, hasColumn } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { codedRows, grandOf, same, sameName, yearOf } from './same-cell.ts'

/** I8: rows of 收支总表 = 3-digit rows of 支出总表, and the totals of the tables agree. */
export const overviewRows: Rule = {
  id: 'I8',
  severity: 'error',
  check: (facts) =>
    facts.sets.flatMap((set) => {
      const overview = set.get('overview')
      const expenditure = set.get('expenditure')
      const income = set.get('income')
      if (!hasRows(overview)) return []
      const checks: (Check | undefined)[] = []
      if (hasRows(expenditure)) {
        checks.push(
          same(
            'I8',
            'error',
            { table: overview, row: yearOf(overview, 'expenditure'), column: 'amount' },
            { table: expenditure, row: totalRow(expenditure), column: 'total' },
          ),
        )
        const tops = codedRows(expenditure).filter((row) => row.code.length === 3)
        const items = overview.rows.filter((row) => row.side === 'expenditure')
        for (const top of tops) {
          const row = items.find((item) => sameName(item.name, top.name))
          if (row === undefined)
            checks.push(
              notChecked(
                'I8',
                phrase('row-in', { table: tableName(overview), row: top.label }),
                phrase('no-such-row', { row: top.label }),
              ),
            )
          else
            checks.push(
              same(
                'I8',
                'error',
                { table: overview, row, column: 'amount' },
                { table: expenditure, row: top, column: 'total' },
              ),
            )
        }
      }
      if (hasRows(income)) {
        checks.push(
          same(
            'I8',
            'error',
            {
              table: overview,
              // Without a column for it, the income table holds nothing that was carried over.
              row: hasColumn(income, 'carry-over') ? grandOf(overview, 'income') : yearOf(overview, 'income'),
              column: 'amount',
            },
            { table: income, row: totalRow(income), column: 'total' },
          ),
        )
        checks.push(...incomeSources(overview, income))
      }
      return present(checks)
    }),
}

const SOURCES: readonly (readonly [ColumnKey, RegExp])[] = [
  ['income-special-account', /^财政专户(?:管理)?(?:资金)?(?:收入)?$/u],
  ['income-unit-funds', /^单位资金(?:收入)?$/u],
  ['income-institution', /^事业收入$/u],
  ['income-business', /^(?:事业单位)?经营收入$/u],
  ['income-superior', /^上级补助收入$/u],
  ['income-affiliated', /^附属单位上缴收入$/u],
  ['income-other', /^其他收入$/u],
  ['carry-over', /^上年结转(?:结余|和结余)?$/u],
]

const FISCAL = /^(?:一般公共预算|政府性?基金|国有资本).*(?:拨款|资金|预算)?(?:收入)?$/u

const incomeSources = (overview: Table, income: Table): (Check | undefined)[] => {
  const total = totalRow(income)
  if (total === undefined) return []
  const rows = overview.rows.filter((row) => row.side === 'income')
  const named = SOURCES.map(([column, name]) =>
    same(
      'I8',
      'error',
      { table: overview, row: rows.find((row) => name.test(row.name)), column: 'amount' },
      { table: income, row: total, column },
    ),
  )
  const fiscal = operand(income, total, 'income-appropriation')
  const parts = present(rows.filter((row) => FISCAL.test(row.name)).map((row) => operand(overview, row, 'amount')))
  return [
    ...named,
    fiscal === undefined || parts.length === 0
      ? undefined
      : sums({
          rule: 'I8',
          severity: 'error',
          subject: phrase('appropriation-is-funds', { table: tableName(income), other: tableName(overview) }),
          total: fiscal,
          parts,
        }),
  ]
}
