import type { Amount } from '../../amount.ts'
import { slackOf } from '../../amount.ts'
import {
  type Decimal,
  compare,
  divide,
  formatDecimal,
  halfUnit,
  isZero,
  minus,
  negate,
  plus,
  round,
  shift,
} from '../../decimal.ts'
import type { ColumnKey, Row, Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { columnName, phrase, tableName } from '../../messages/index.ts'
import { notChecked, present, states, sums } from '../compare.ts'
import { type Operand, cellOf, hasColumn, operand } from '../facts.ts'
import type { Rule } from '../rule.ts'

const rowWords = (row: Row): string => [row.code, row.label].filter(Boolean).join(' ')

const minusOf = (one: string, other: string) => ({
  zh: `${columnName('total').zh} ${one} ${columnName('previous-year').zh}${other}`,
  en: `${columnName('total').en} ${one} ${columnName('previous-year').en}${other}`,
})

const subjectOf = (table: Table, row: Row, total: ColumnKey) =>
  phrase('row-is-sum', {
    table: tableName(table),
    row: rowWords(row),
    total: columnName(total),
    parts: total === 'change' ? minusOf('−', '') : minusOf('÷', ' − 1'),
  })

const negated = (each: Operand): Operand =>
  each.amount === undefined ? each : { ...each, amount: { ...each.amount, yuan: negate(each.amount.yuan) } }

const PLACES = 12

/** The shares of `base` that `change` may be, in per cent, with what rounding hides in both. */
const between = (change: Decimal, slack: Decimal, base: Amount): [Decimal, Decimal] | undefined => {
  const bottoms = [minus(base.yuan, slackOf(base)), plus(base.yuan, slackOf(base))]
  if (bottoms.some((bottom) => bottom.digits <= 0n)) return undefined
  const ends = [minus(change, slack), plus(change, slack)]
    .flatMap((top) => bottoms.map((bottom) => divide(shift(top, 2), bottom, PLACES)))
    .toSorted(compare)
  const [low, high] = [ends[0], ends.at(-1)]
  return low === undefined || high === undefined ? undefined : [low, high]
}

const rateCheck = (table: Table, row: Row, current: Operand, previous: Operand): Check | undefined => {
  const cell = cellOf(row, 'change-rate')
  if (cell?.value.kind !== 'number' || current.amount === undefined || previous.amount === undefined) return undefined
  const { value, printed } = cell.value
  const role = {
    zh: `${tableName(table).zh}“${rowWords(row)}”${columnName('change-rate').zh}`,
    en: columnName('change-rate').en,
  }
  const figures = [{ role, printed, place: cell.place }, current, previous].map(({ role, printed, place }) => ({
    role,
    printed,
    place,
  }))
  const subject = subjectOf(table, row, 'change-rate')
  const base = previous.amount
  // Without a year before there is no percentage: offices print 100 or nothing, and both are customary.
  if (isZero(base.yuan)) return undefined
  const change = minus(current.amount.yuan, base.yuan)
  const range = between(change, plus(slackOf(current.amount), slackOf(base)), base)
  if (range === undefined) return undefined
  // A sheet that shows 0.052 without a format means 5.2 %.
  const readings = /[%％]/u.test(printed) ? [value] : [value, shift(value, 2)]
  const fits = readings.some((reading) => {
    const half = halfUnit(Math.max(0, reading.scale))
    return compare(plus(reading, half), range[0]) >= 0 && compare(minus(reading, half), range[1]) <= 0
  })
  const decimals = Math.max(0, value.scale)
  const asserted = `${formatDecimal(value, decimals)}%`
  const computed = `${formatDecimal(round(divide(shift(change, 2), base.yuan, PLACES), decimals))}%`
  return states(
    'I46',
    'error',
    subject,
    figures,
    fits ? undefined : phrase('percentage-differs', { asserted, computed }),
    {
      asserted,
      computed,
      cannotTell: phrase('cannot-tell-which'),
    },
  )
}

/** Where the same printed row stands in the table beside. */
const sameRow = (row: Row, beside: Table): Row | undefined =>
  beside.rows.find(
    (other) =>
      other.side === row.side &&
      other.place.sheet === row.place.sheet &&
      other.place.page === row.place.page &&
      other.place.line === row.place.line &&
      other.place.row === row.place.row &&
      other.code === row.code &&
      other.label === row.label,
  )

/** Last year's figure of each row: in a column of its own, or in one group of columns beside. Undefined when there is none, or more than one. */
const previousIn = (
  table: Table,
  beside: readonly Table[],
): ((row: Row) => Operand | undefined) | 'none' | 'several' => {
  const columns = table.columns.filter((column) => column.key === 'previous-year')
  const sides = new Set(columns.map((column) => column.header)).size
  const [other] = beside
  if (sides + beside.length > 1) return 'several'
  if (sides === 1) return (row) => operand(table, row, 'previous-year')
  if (other === undefined) return 'none'
  return (row) => {
    const same = sameRow(row, other)
    return same === undefined ? undefined : operand(other, same, 'total')
  }
}

const tableChecks = (table: Table, beside: readonly Table[]): Check[] => {
  if (!hasColumn(table, 'change') && !hasColumn(table, 'change-rate')) return []
  const subject = phrase('columns-compared', { table: tableName(table) })
  const previous = previousIn(table, beside)
  if (previous === 'none') return [notChecked('I46', subject, phrase('no-previous-column'))]
  if (previous === 'several') return [notChecked('I46', subject, phrase('which-previous-column'))]
  return table.rows.flatMap((row) => {
    const current = operand(table, row, 'total')
    const before = previous(row)
    const change = operand(table, row, 'change')
    if (current === undefined || before === undefined) return []
    return present([
      change?.amount === undefined
        ? undefined
        : sums({
            rule: 'I46',
            severity: 'error',
            subject: subjectOf(table, row, 'change'),
            total: change,
            parts: [current, negated(before)],
          }),
      rateCheck(table, row, current, before),
    ])
  })
}

/** I46: where a table prints last year beside this one: this year − last year = the change, and the change ÷ last year = its percentage. */
export const yearColumns: Rule = {
  id: 'I46',
  severity: 'error',
  check: ({ tables }) =>
    tables
      .filter((table) => table.beside === undefined)
      .flatMap((table) =>
        tableChecks(
          table,
          tables.filter((other) => other.beside !== undefined && other.id.startsWith(`${table.id}-`)),
        ),
      ),
}
