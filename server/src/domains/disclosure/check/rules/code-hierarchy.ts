import type { ColumnKey, Row, Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { columnName, phrase, tableName } from '../../messages/index.ts'
import { notChecked, present, sums } from '../compare.ts'
import { isTotal, operand } from '../facts.ts'
import type { Rule } from '../rule.ts'

const CODED = new Set([
  'income',
  'expenditure',
  'general-expenditure',
  'fund-expenditure',
  'capital-expenditure',
  'general-basic',
  'project-expenditure',
])
const NOT_MONEY: ReadonlySet<ColumnKey> = new Set([
  'sequence',
  'code',
  'name',
  'text',
  'change-rate',
  'quantity',
  'nature',
  'rank',
  'funding',
])

/** For each code its parent: the longest code of the table that it starts with. */
const parentsOf = (codes: ReadonlySet<string>): Map<string, string | undefined> => {
  const parents = new Map<string, string | undefined>()
  for (const code of codes) {
    let parent: string | undefined
    for (let length = code.length - 1; length >= 3 && parent === undefined; length--)
      if (codes.has(code.slice(0, length))) parent = code.slice(0, length)
    parents.set(code, parent)
  }
  return parents
}

const tableChecks = (table: Table): Check[] => {
  const coded = table.rows.filter((row): row is Row & { code: string } => row.code !== undefined)
  const codes = new Set(coded.map((row) => row.code))
  if (codes.size < coded.length)
    return [notChecked('I6', phrase('hierarchy', { table: tableName(table) }), phrase('codes-repeat'))]
  const parents = parentsOf(codes)
  const columns = [...new Set(table.columns.map((column) => column.key))].filter((column) => !NOT_MONEY.has(column))
  const under = new Map<string | undefined, Row[]>()
  for (const row of coded) {
    const parent = parents.get(row.code)
    const siblings = under.get(parent)
    if (siblings === undefined) under.set(parent, [row])
    else siblings.push(row)
  }
  const tops = under.get(undefined) ?? []
  const heads: [Row, readonly Row[]][] = coded.flatMap((row) =>
    under.has(row.code) ? [[row, under.get(row.code) ?? []] as [Row, readonly Row[]]] : [],
  )
  for (const total of table.rows.filter(isTotal)) if (tops.length > 0) heads.unshift([total, tops])
  return heads.flatMap(([head, parts]) =>
    present(
      columns.map((column) => {
        const total = operand(table, head, column)
        const terms = present(parts.map((part) => operand(table, part, column)))
        if (total === undefined || terms.length < parts.length) return undefined
        return sums({
          rule: 'I6',
          // A class that is closed this year may be left out of last year's column.
          severity:
            column === 'previous-year' || column === 'change' || table.beside !== undefined ? 'warning' : 'error',
          subject: phrase('code-is-sum', {
            table: tableName(table),
            row: [head.code, head.label].filter(Boolean).join(' '),
            column: columnName(column),
          }),
          total,
          parts: terms,
        })
      }),
    ),
  )
}

/** I6: in every code table and column: 类 = Σ 款, 款 = Σ 项, 合计 = Σ 类. */
export const codeHierarchy: Rule = {
  id: 'I6',
  severity: 'error',
  article: '预算法第三十二条、第四十六条',
  check: (facts) => facts.tables.flatMap((table) => (CODED.has(table.kind) ? tableChecks(table) : [])),
}
