import type { ColumnKey, Row, Table } from '../../disclosure.ts'
import type { Check, Severity } from '../../finding.ts'
import { columnName, columnNames, phrase, type RuleId, tableName } from '../../messages/index.ts'
import { atMost, notChecked, present, sums } from '../compare.ts'
import { type TableSet, amountOf, hasMoney, hasRows, operand, rowCoded, totalRow } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { blockChecks, blockOf, moneyColumns } from './totals.ts'

interface Place {
  readonly table: Table
  readonly row: Row | undefined
  readonly column: ColumnKey
}

/** Two cells that state the same amount in two tables. Undefined when either table, row or column is not printed. */
const same = (rule: RuleId, severity: Severity, one: Place, other: Place): Check | undefined => {
  if (one.row === undefined || other.row === undefined) return undefined
  const total = operand(one.table, one.row, one.column)
  const part = operand(other.table, other.row, other.column)
  if (total === undefined || part === undefined) return undefined
  const words = (place: Place) => [place.row?.code, place.row?.label].filter(Boolean).join(' ')
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

const codedRows = (table: Table): (Row & { code: string })[] =>
  table.rows.filter((row): row is Row & { code: string } => row.code !== undefined)

const grandOf = (table: Table, side: 'income' | 'expenditure'): Row | undefined => blockOf(table, side).grand

const yearOf = (table: Table, side: 'income' | 'expenditure'): Row | undefined => {
  const block = blockOf(table, side)
  return block.subtotal ?? block.grand
}

/** Money carried over from last year: then a row of income and of expenditure may differ by it. */
const carries = (table: Table): boolean => table.rows.some((row) => hasMoney(row, 'carry-over'))

/** I7: 收入总表 合计 by code = 支出总表 合计 by code. */
export const incomeIsExpenditure: Rule = {
  id: 'I7',
  severity: 'error',
  check: (facts) =>
    facts.sets.flatMap((set) => {
      const income = set.get('income')
      const expenditure = set.get('expenditure')
      if (!hasRows(income) || !hasRows(expenditure)) return []
      const column: ColumnKey = 'total'
      const total = same(
        'I7',
        'error',
        { table: expenditure, row: totalRow(expenditure), column },
        { table: income, row: totalRow(income), column },
      )
      const rows = codedRows(expenditure).map((row) =>
        same(
          'I7',
          'error',
          { table: expenditure, row, column },
          { table: income, row: rowCoded(income, row.code), column },
        ),
      )
      const checks = present([total, ...rows])
      return carries(income)
        ? checks.map((check) =>
            check.outcome === 'failed'
              ? notChecked('I7', check.subject, phrase('carried-over-differs'), check.figures)
              : check,
          )
        : checks
    }),
}

/** Two names of one class: equal, or one clipped by its cell. */
const sameName = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one))) ||
  one.replace(/支出$/u, '') === other.replace(/支出$/u, '')

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
            { table: overview, row: grandOf(overview, 'income'), column: 'amount' },
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

const FUNDS: readonly ColumnKey[] = ['general', 'fund', 'capital']

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
                parts: columnNames(FUNDS),
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

const ONLY = (overview: Table, allowed: RegExp): boolean => {
  const items = overview.rows.filter(
    (row) => row.side === 'income' && hasMoney(row, 'amount') && !/合计|总计/u.test(row.name),
  )
  return items.length > 0 && items.every((row) => allowed.test(row.name))
}

const isAllFiscal = (overview: Table): boolean => ONLY(overview, /^财政拨款|^一般公共预算|^政府性?基金|^国有资本/u)

const isAllGeneral = (overview: Table | undefined): boolean | undefined =>
  overview === undefined ? undefined : ONLY(overview, /^财政拨款|^一般公共预算/u)

const CELLS: readonly ColumnKey[] = ['total', 'basic', 'project']

/** I10: 一般公共预算支出表 = 支出总表 cell by cell when all money is general public budget, otherwise never more. */
export const generalIsExpenditure: Rule = {
  id: 'I10',
  severity: 'error',
  check: (facts) =>
    facts.sets.flatMap((set) => {
      const general = set.get('general-expenditure')
      const expenditure = set.get('expenditure')
      if (!hasRows(general) || !hasRows(expenditure)) return []
      const all = isAllGeneral(set.get('overview'))
      if (all === undefined)
        return [
          notChecked(
            'I10',
            phrase('tables-agree', { table: tableName(general), other: tableName(expenditure) }),
            phrase('no-overview'),
          ),
        ]
      const total = totalRow(general)
      const other = totalRow(expenditure)
      const pairs: [Row, Row | undefined][] = [
        ...(total === undefined ? [] : [[total, other] as [Row, Row | undefined]]),
        ...codedRows(general).map((row): [Row, Row | undefined] => [row, rowCoded(expenditure, row.code)]),
      ]
      return pairs.flatMap(([row, counterpart]) =>
        present(
          CELLS.map((column) => {
            if (counterpart === undefined) return undefined
            if (all)
              return same(
                'I10',
                'error',
                { table: general, row, column },
                { table: expenditure, row: counterpart, column },
              )
            const whole = operand(expenditure, counterpart, column)
            const part = operand(general, row, column)
            return whole === undefined || part === undefined
              ? undefined
              : atMost({
                  rule: 'I10',
                  severity: 'error',
                  subject: phrase('cell-at-most', {
                    table: tableName(general),
                    other: tableName(expenditure),
                    row: [row.code, row.label].filter(Boolean).join(' '),
                    column: columnName(column),
                  }),
                  parts: [part],
                  whole,
                })
          }),
        ),
      )
    }),
}

/** I11: 一般公共预算支出表 合计 and 3-digit rows = 财政拨款收支总表 一般公共预算. */
export const generalIsAppropriation: Rule = {
  id: 'I11',
  severity: 'error',
  check: (facts) =>
    facts.sets.flatMap((set) => {
      const table = set.get('appropriation')
      if (!hasRows(table)) return []
      const kinds = [
        ['general-expenditure', 'general'],
        ['fund-expenditure', 'fund'],
        ['capital-expenditure', 'capital'],
      ] as const
      return kinds.flatMap(([kind, column]) => {
        const other = set.get(kind)
        if (!hasRows(other)) return []
        const tops = codedRows(other).filter((row) => row.code.length === 3)
        return present([
          same(
            'I11',
            'error',
            { table: other, row: totalRow(other), column: 'total' },
            { table, row: yearOf(table, 'expenditure'), column },
          ),
          ...tops.map((row) =>
            same(
              'I11',
              'error',
              { table: other, row, column: 'total' },
              {
                table,
                row: table.rows.find((each) => each.side === 'expenditure' && sameName(each.name, row.name)),
                column,
              },
            ),
          ),
        ])
      })
    }),
}

/** I12: 一般公共预算支出表 基本支出 = 基本支出表 合计, with 人员 and 公用 where printed. */
export const basicTables: Rule = {
  id: 'I12',
  severity: 'error',
  article: '预算法第三十七条、第四十六条',
  check: (facts) =>
    facts.sets.flatMap((set) => {
      const general = set.get('general-expenditure')
      const basic = set.get('general-basic')
      if (!hasRows(general) || !hasRows(basic)) return []
      const row = totalRow(general)
      const other = totalRow(basic)
      const pairs: readonly (readonly [ColumnKey, ColumnKey])[] = [
        ['basic', 'total'],
        ['personnel', 'personnel'],
        ['operating', 'operating'],
      ]
      return present(
        pairs.map(([column, otherColumn]) =>
          same('I12', 'error', { table: general, row, column }, { table: basic, row: other, column: otherColumn }),
        ),
      )
    }),
}
