import type { ColumnKey, Row } from '../../disclosure.ts'
import { columnName, phrase, tableName } from '../../messages/index.ts'
import { atMost, notChecked, present } from '../compare.ts'
import { type TableSet, hasMoney, hasRows, operand, rowCoded, totalRow } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { codedRows, same, sameName, yearOf } from './same-cell.ts'
import { isAllGeneral } from './sources-of-money.ts'

/** Money carried over from last year or into the next: then the income and the expenditure of a class may differ by it. */
const carries = (set: TableSet): boolean =>
  set.get('income')?.rows.some((row) => hasMoney(row, 'carry-over')) === true ||
  set
    .get('overview')
    ?.rows.some(
      (row) => /结转|结余|弥补|使用/u.test(row.name) && (hasMoney(row, 'amount') || hasMoney(row, 'total')),
    ) === true

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
      return carries(set) || (facts.disclosure.kind === 'final-accounts' && !set.has('overview'))
        ? checks.map((check) =>
            check.outcome === 'failed'
              ? notChecked('I7', check.subject, phrase('carried-over-differs'), check.figures)
              : check,
          )
        : checks
    }),
}

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
      const all = isAllGeneral(set)
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
