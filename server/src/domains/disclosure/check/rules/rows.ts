import type { ColumnKey, Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { columnName, columnNames, phrase, tableName } from '../../messages/index.ts'
import { present, sums } from '../compare.ts'
import { amountOf, hasColumn, operand, operands } from '../facts.ts'
import type { Rule } from '../rule.ts'

const APPROPRIATED: readonly ColumnKey[] = ['income-general', 'income-fund', 'income-capital']
const OWN_FUNDS: readonly ColumnKey[] = [
  'income-institution',
  'income-business',
  'income-superior',
  'income-affiliated',
  'income-other',
]

/** One row's equation: which column is the sum of which. */
interface RowEquation {
  readonly total: ColumnKey
  readonly parts: readonly ColumnKey[]
}

const used = (table: Table, columns: readonly ColumnKey[]): ColumnKey[] =>
  columns.filter((column) => table.rows.some((row) => amountOf(row, column) !== undefined))

/** Sources of income that stand side by side; 财政拨款 and 单位资金 include the columns under them. */
const sourcesOf = (table: Table): RowEquation[] => {
  const general = hasColumn(table, 'income-appropriation') && used(table, ['income-appropriation']).length > 0
  const own = hasColumn(table, 'income-unit-funds') && used(table, ['income-unit-funds']).length > 0
  const sources: ColumnKey[] = [
    ...(general ? (['income-appropriation'] as const) : APPROPRIATED),
    'income-special-account',
    ...(own ? (['income-unit-funds'] as const) : OWN_FUNDS),
  ]
  const equations: RowEquation[] = []
  if (hasColumn(table, 'subtotal')) {
    if (hasColumn(table, 'carry-over') || hasColumn(table, 'reserves'))
      equations.push({ total: 'total', parts: ['subtotal', 'carry-over', 'reserves'] })
    equations.push({ total: 'subtotal', parts: sources })
  } else equations.push({ total: 'total', parts: [...sources, 'carry-over', 'reserves'] })
  if (hasColumn(table, 'carry-over-part')) equations.push({ total: 'carry-over', parts: ['carry-over-part'] })
  if (general && used(table, APPROPRIATED).length > 0)
    equations.push({ total: 'income-appropriation', parts: APPROPRIATED })
  if (own && used(table, OWN_FUNDS).length > 0) equations.push({ total: 'income-unit-funds', parts: OWN_FUNDS })
  return equations
}

const rowChecks = (rule: 'I4' | 'I5', table: Table, equations: readonly RowEquation[]): Check[] =>
  table.rows.flatMap((row) =>
    present(
      equations.map(({ total, parts }) => {
        const whole = operand(table, row, total)
        const terms = parts.flatMap((part) => operands(table, row, part))
        if (whole === undefined || terms.length === 0) return undefined
        return sums({
          rule,
          severity: 'error',
          subject: phrase('row-is-sum', {
            table: tableName(table),
            row: [row.code, row.label].filter(Boolean).join(' '),
            total: columnName(total),
            parts: columnNames(parts.filter((part) => hasColumn(table, part))),
          }),
          total: whole,
          parts: terms,
        })
      }),
    ),
  )

/** I4: 收入总表 each row: 合计 = 小计 + 上年结转, 小计 = Σ sources. */
export const incomeRows: Rule = {
  id: 'I4',
  severity: 'error',
  check: (facts) =>
    facts.tables.flatMap((table) => (table.kind === 'income' ? rowChecks('I4', table, sourcesOf(table)) : [])),
}

const EXPENDITURE_PARTS: readonly ColumnKey[] = ['basic', 'project', 'business', 'remitted', 'subsidy']

const PROJECT_SOURCES: readonly ColumnKey[] = [
  'general',
  'fund',
  'capital',
  'carry-over',
  'carry-over-part',
  'income-special-account',
  'income-unit-funds',
  'income-other',
]

const expenditureEquations = (table: Table): RowEquation[] => {
  if (table.kind === 'overview')
    return hasColumn(table, 'total') && hasColumn(table, 'personnel') && hasColumn(table, 'project')
      ? [{ total: 'total', parts: ['personnel', 'operating', 'project'] }]
      : []
  if (table.kind === 'general-basic')
    return hasColumn(table, 'personnel') && hasColumn(table, 'operating')
      ? [{ total: 'total', parts: ['personnel', 'operating'] }]
      : []
  if (table.kind === 'project-expenditure')
    return hasColumn(table, 'general') ? [{ total: 'total', parts: PROJECT_SOURCES }] : []
  const equations: RowEquation[] = []
  if (hasColumn(table, 'basic') && hasColumn(table, 'project'))
    equations.push({ total: 'total', parts: EXPENDITURE_PARTS.filter((column) => hasColumn(table, column)) })
  if (hasColumn(table, 'basic') && hasColumn(table, 'personnel') && hasColumn(table, 'operating'))
    equations.push({ total: 'basic', parts: ['personnel', 'operating'] })
  return equations
}

/** I5: each row of an expenditure table: 合计 = 基本 + 项目 + 经营 + 上解 + 补助; 基本 = 人员 + 公用. */
export const expenditureRows: Rule = {
  id: 'I5',
  severity: 'error',
  check: (facts) =>
    facts.tables.flatMap((table) =>
      [
        'overview',
        'expenditure',
        'general-expenditure',
        'fund-expenditure',
        'capital-expenditure',
        'general-basic',
        'project-expenditure',
      ].includes(table.kind)
        ? rowChecks('I5', table, expenditureEquations(table))
        : [],
    ),
}
