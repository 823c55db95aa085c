import type { ColumnKey, Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { columnName, columnNames, phrase, tableName } from '../../messages/index.ts'
import { ABROAD_ROW, RECEPTION_ROW, VEHICLE_PURCHASE_ROW, VEHICLE_ROW, VEHICLE_RUNNING_ROW } from '../../subjects.ts'
import { atMost, present, sums } from '../compare.ts'
import { type Operand, hasColumn, hasRows, isTotal, operand, rowCoded, rowNamed } from '../facts.ts'
import type { Rule } from '../rule.ts'

const COLUMNS: readonly ColumnKey[] = ['total', 'amount', 'general', 'fund', 'capital']
const SUBTOTAL = /^三公经费(?:支出)?(?:小计|合计)?$/u
const OTHERS = /^(?:会议费|培训费)$/u

const rowsTable = (table: Table): Check[] => {
  const cell = (name: RegExp, column: ColumnKey): Operand | undefined => {
    const row = rowNamed(table, name)
    return row === undefined ? undefined : operand(table, row, column)
  }
  const equation = (
    total: Operand | undefined,
    parts: readonly (Operand | undefined)[],
    row: string,
  ): Check | undefined =>
    total === undefined || present(parts).length < parts.length || parts.length === 0
      ? undefined
      : sums({
          rule: 'I14',
          severity: 'error',
          subject: phrase('three-public-sum', { table: tableName(table), row }),
          total,
          parts: present(parts),
        })
  const checks = COLUMNS.filter((column) => hasColumn(table, column)).flatMap((column) => {
    const total = table.rows.find(isTotal)
    const grand = total === undefined ? undefined : operand(table, total, column)
    const subtotal = cell(SUBTOTAL, column)
    const others = present(table.rows.filter((row) => OTHERS.test(row.name)).map((row) => operand(table, row, column)))
    return [
      equation(
        subtotal ?? grand,
        [cell(ABROAD_ROW, column), cell(VEHICLE_ROW, column), cell(RECEPTION_ROW, column)],
        subtotal === undefined ? '合计' : '“三公”经费小计',
      ),
      subtotal === undefined ? undefined : equation(grand, [subtotal, ...others], '合计'),
      subtotal === undefined || others.length > 0
        ? undefined
        : equation(grand, [cell(ABROAD_ROW, column), cell(VEHICLE_ROW, column), cell(RECEPTION_ROW, column)], '合计'),
      equation(
        cell(VEHICLE_ROW, column),
        [cell(VEHICLE_PURCHASE_ROW, column), cell(VEHICLE_RUNNING_ROW, column)],
        '公务用车购置及运维费',
      ),
    ]
  })
  const across =
    hasColumn(table, 'total') && hasColumn(table, 'general')
      ? table.rows.map((row) => {
          const total = operand(table, row, 'total')
          const parts = present((['general', 'fund', 'capital'] as const).map((column) => operand(table, row, column)))
          return total === undefined || parts.length === 0
            ? undefined
            : sums({
                rule: 'I14',
                severity: 'error',
                subject: phrase('row-is-sum', {
                  table: tableName(table),
                  row: row.label,
                  total: columnName('total'),
                  parts: columnNames(['general', 'fund', 'capital']),
                }),
                total,
                parts,
              })
        })
      : []
  return present([...checks, ...across])
}

/** The items as columns: one row, or one for each unit. 会议费 and 培训费 may be part of 合计, and are not of “三公”. */
const columnsTable = (table: Table): Check[] =>
  table.rows.flatMap((row) => {
    const total = operand(table, row, 'total')
    const vehicle = operand(table, row, 'vehicle')
    const items = present([operand(table, row, 'abroad'), vehicle, operand(table, row, 'reception')])
    const others = present([operand(table, row, 'meetings'), operand(table, row, 'training')])
    const parts = present([operand(table, row, 'vehicle-purchase'), operand(table, row, 'vehicle-running')])
    const sumOf = (terms: readonly Operand[]): Check | undefined =>
      total === undefined
        ? undefined
        : sums({
            rule: 'I14',
            severity: 'error',
            subject: phrase('three-public-sum', {
              table: tableName(table),
              row: row.label === '' ? '合计' : row.label,
            }),
            total,
            parts: terms,
          })
    const withOthers = others.length > 0 ? sumOf([...items, ...others]) : undefined
    return present([
      items.length < 3 ? undefined : withOthers?.outcome === 'held' ? withOthers : sumOf(items),
      vehicle === undefined || parts.length < 2
        ? undefined
        : sums({
            rule: 'I14',
            severity: 'error',
            subject: phrase('three-public-sum', { table: tableName(table), row: '公务用车购置及运行费' }),
            total: vehicle,
            parts,
          }),
    ])
  })

/** I14: 三公 = 出国 + 公车 + 接待; 公车 = 购置 + 运行; each row = Σ funds. */
export const threePublic: Rule = {
  id: 'I14',
  severity: 'error',
  check: (facts) =>
    facts.tables
      .filter((table) => table.kind === 'three-public' && hasRows(table))
      .flatMap((table) => (hasColumn(table, 'abroad') ? columnsTable(table) : rowsTable(table))),
}

const LINKS: readonly { readonly row: RegExp; readonly column: ColumnKey; readonly code: string }[] = [
  { row: ABROAD_ROW, column: 'abroad', code: '30212' },
  { row: RECEPTION_ROW, column: 'reception', code: '30217' },
  { row: VEHICLE_RUNNING_ROW, column: 'vehicle-running', code: '30231' },
  { row: VEHICLE_PURCHASE_ROW, column: 'vehicle-purchase', code: '31013' },
]

/** I15: a public expense is never less than the basic expenditure of its economic class; the rest is project money. */
export const threePublicAndClasses: Rule = {
  id: 'I15',
  severity: 'error',
  check: (facts) =>
    facts.sets.flatMap((set) => {
      const table = set.get('three-public')
      const basic = set.get('general-basic')
      if (!hasRows(table) || !hasRows(basic)) return []
      return present(
        LINKS.map(({ row, column, code }) => {
          const item = hasColumn(table, 'abroad') ? table.rows[0] : rowNamed(table, row)
          const classRow = rowCoded(basic, code)
          const whole =
            item === undefined
              ? undefined
              : (operand(table, item, hasColumn(table, 'abroad') ? column : 'total') ?? operand(table, item, 'amount'))
          const part = classRow === undefined ? undefined : operand(basic, classRow, 'total')
          if (whole === undefined || part === undefined) return undefined
          return atMost({
            rule: 'I15',
            severity: 'error',
            subject: phrase('class-within-public', { code, table: tableName(table), row: item?.label ?? '' }),
            parts: [part],
            whole,
          })
        }),
      )
    }),
}
