import { type MoneyUnit, parseAmount, UNIT_WORDS, unitOf } from '../amount.ts'
import { isZero, parseDecimal } from '../decimal.ts'
import type { Cell, CellValue, ColumnKey, Row, Side, Table } from '../disclosure.ts'
import type { Place, Unread } from '../source.ts'
import type { LooseCell, LooseColumn, LooseRow, LooseTable } from './loose.ts'
import { codeBefore, codeIn } from './codes.ts'
import { squeeze, withoutNumbering } from './plain.ts'
import { withPrecision } from './precision.ts'
import { apart } from './stages.ts'

const TEXT_COLUMNS: ReadonlySet<ColumnKey> = new Set(['name', 'code', 'sequence', 'nature', 'rank', 'funding', 'text'])

/** Full-width figures made half-width, and a figure in brackets or behind △ or ▲ with its minus: （10.00） is -10.00. */
const uniform = (words: string, column: ColumnKey): string => {
  if (TEXT_COLUMNS.has(column)) return words
  const narrow = words.replaceAll(/[０-９（），．－]/gu, (character) => character.normalize('NFKC'))
  const figure = /^(?:\(([\d,]+(?:\.\d+)?)\)|[△▲]([\d,]+(?:\.\d+)?))$/u.exec(narrow)
  return figure === null ? narrow : `-${figure[1] ?? figure[2] ?? ''}`
}

/** The value of a cell: an amount in `unit`, a count, or which kind of nothing it is. */
export const valueOf = (text: string, column: ColumnKey, unit: MoneyUnit): CellValue => {
  const words = uniform(squeeze(text), column)
  if (words === '') return { kind: 'blank' }
  if (TEXT_COLUMNS.has(column)) return { kind: 'text', text: words }
  if (/^[-—–―─_/]+$/u.test(words)) return { kind: 'dash' }
  if (column === 'change-rate') {
    const value = parseDecimal(words.replace(/[%％]$/u, ''))
    return value === undefined ? { kind: 'text', text: words } : { kind: 'number', value, printed: words }
  }
  if (/^(?:[x×Xx]+|不适用|N\/?A|\*+)$/u.test(words)) return { kind: 'not-applicable' }
  if (column === 'quantity') {
    const value = parseDecimal(words)
    return value === undefined ? { kind: 'text', text: words } : { kind: 'number', value, printed: words }
  }
  // 05 is a part of a code: no amount is printed with a leading nought.
  const amount = /^0\d/u.test(words) ? undefined : parseAmount(words, unit)
  return amount === undefined ? { kind: 'text', text: words } : { kind: 'amount', amount }
}

const UNIT = new RegExp(`单位[:：]\\s*(?:人民币)?\\s*(${UNIT_WORDS})|[(（](${UNIT_WORDS})[)）]`, 'u')

const unitIn = (texts: readonly string[]): MoneyUnit | undefined => {
  for (const text of texts) {
    const match = UNIT.exec(text.normalize('NFKC'))
    const unit = unitOf(match?.[1] ?? match?.[2] ?? '')
    if (unit !== undefined) return unit
  }
  return undefined
}

/** The unit that a table prints for itself, if any. */
export const printedUnit = (table: LooseTable): MoneyUnit | undefined =>
  unitIn([...table.context.map((line) => line.text), table.title.text, ...table.columns.map((column) => column.header)])

const OF_WHICH = /^\s*其中/u

const cellAt = (row: LooseRow, columns: readonly LooseColumn[], key: ColumnKey, side: Side): LooseCell[] =>
  columns.flatMap((column, index) => {
    const cell = row.cells[index]
    return column.form?.key === key && column.side === side && cell !== undefined && cell.text.trim() !== ''
      ? [cell]
      : []
  })

const named = (place: Place, table: string, rowName: string, columnName: string): Place => ({
  ...place,
  table,
  rowName,
  columnName,
})

interface Typing {
  readonly loose: LooseTable
  /** The code of the row above in its columns, which a row may leave out. */
  above: readonly string[]
  readonly unformatted: Set<Cell>
  readonly unit: MoneyUnit
  readonly unread: Unread[]
}

const typedRow = (typing: Typing, row: LooseRow, side: Side): Row | undefined => {
  const { loose, unit, unread } = typing
  const columns = loose.columns
  const [name] = cellAt(row, columns, 'name', side)
  const codes = cellAt(row, columns, 'code', side)
  const sequence = cellAt(row, columns, 'sequence', 'single')[0]?.text
  const { code: columnCode, parts } = codeIn(
    columns.flatMap((column, index) =>
      column.form?.key === 'code' && column.side === side ? [row.cells[index]?.text ?? ''] : [],
    ),
    typing.above,
  )
  if (columnCode !== undefined) typing.above = parts
  const coded = columnCode === undefined && loose.form.layout === 'codes' ? codeBefore(name?.text ?? '') : undefined
  const code = columnCode ?? coded?.code
  // 合计 may stand in the merged cells of the code columns.
  const label = squeeze(coded?.name ?? name?.text ?? (code === undefined ? (codes[0]?.text ?? '') : ''))
  const title = squeeze(loose.title.text)
  const rowName = [code, label].filter((part) => part !== undefined && part !== '').join(' ')
  const cells: Cell[] = []
  for (const [index, column] of columns.entries()) {
    const key = column.form?.key
    const cell = row.cells[index]
    if (column.side !== side) continue
    if (key === undefined) {
      if (cell !== undefined && cell.text.trim() !== '') {
        if (parseDecimal(squeeze(cell.text)) !== undefined) loose.incomplete = true
        unread.push({ reason: 'column-unknown', place: named(cell.place, title, rowName, column.header) })
      }
      continue
    }
    if (key === 'name' || key === 'code' || key === 'sequence') continue
    // A unit in the header of the column is nearer than the one above the table.
    const value = valueOf(cell?.text ?? '', key, unitIn([column.header]) ?? unit)
    const place = named(cell?.place ?? row.place, title, rowName, column.header)
    if (value.kind === 'text' && !TEXT_COLUMNS.has(key) && loose.form.layout !== 'free')
      unread.push({ reason: 'not-an-amount', place })
    const typed = { column: key, value, place }
    if (cell?.unformatted === true) typing.unformatted.add(typed)
    cells.push(typed)
  }
  const empty = cells.every((cell) => cell.value.kind === 'blank')
  if (label === '' && code === undefined && empty) return undefined
  return {
    side,
    sequence: sequence === undefined || !/^\d+$/u.test(squeeze(sequence)) ? undefined : Number(squeeze(sequence)),
    code,
    label,
    name: withoutNumbering(label),
    ofWhich: OF_WHICH.test(label),
    cells,
    place: named(row.place, title, rowName, ''),
  }
}

const isTotalName = (name: string): boolean => /(?:合计|总计|小计)$/u.test(name)

/** A line that holds only the end of a name wrapped from the row above, in grids whose rows were cut by lines of print. */
const isWrappedTail = (row: Row, before: Row | undefined): boolean =>
  before?.code !== undefined &&
  row.code === undefined &&
  row.sequence === undefined &&
  row.label !== '' &&
  !isTotalName(row.name) &&
  row.cells.every((cell) => cell.value.kind === 'blank')

const isCarried = (value: CellValue): boolean => value.kind === 'amount' && !isZero(value.amount.yuan)

/** Rows with figures and no total, one after the other: the figures stand in the wrong columns. */
const misplaced = (rows: readonly Row[]): boolean => {
  const filled = rows.filter(
    (row) =>
      row.cells.some((cell) => cell.column === 'total') && row.cells.filter((cell) => isCarried(cell.value)).length > 0,
  )
  const without = filled.filter((row) => !row.cells.some((cell) => cell.column === 'total' && isCarried(cell.value)))
  return without.length > 2 && without.length * 3 > filled.length
}

/** A figure and the name of the next block in one cell, or the names of two rows. */
const GLUED =
  /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}\D|^(?:本年(?:收入|支出)合计|(?:收入|支出)总计)(?!\(|（)\p{Script=Han}/u

/** Words in columns of money, figures in names, or rows that nothing names: the cells of the table were not told apart. */
const mixedUp = (rows: readonly Row[], loose: LooseTable, unread: Unread[]): boolean => {
  const glued = rows.filter((row) => GLUED.test(row.label))
  for (const row of glued) unread.push({ reason: 'row-columns-unclear', place: row.place })
  const words = rows.filter((row) =>
    row.cells.some(
      (cell) =>
        cell.value.kind === 'text' && !TEXT_COLUMNS.has(cell.column) && /\p{Script=Han}{2}/u.test(cell.value.text),
    ),
  )
  const misread = loose.form.layout !== 'free' && words.length > 1 && words.length * 4 > rows.length
  return glued.length > 0 || misread
}

/** Tables that print several lists of codes beside each other (基本支出决算表), as one list under the other. */
const stacked = (loose: LooseTable): LooseTable => {
  const keys = loose.columns.map((column) => column.form?.key)
  if (loose.form.layout !== 'codes' || keys.filter((key) => key === 'name').length < 2) return loose
  const starts = keys.flatMap((key, index) => (key === 'code' && keys[index - 1] !== 'code' ? [index] : []))
  const blocks = starts.map((start, order) => ({ start, end: starts[order + 1] ?? keys.length }))
  const [first] = blocks
  if (first === undefined || blocks.length < 2) return loose
  return {
    ...loose,
    columns: loose.columns.slice(first.start, first.end),
    rows: blocks.flatMap(({ start, end }) => loose.rows.map((row) => ({ ...row, cells: row.cells.slice(start, end) }))),
  }
}

/**
 * Reads the rows and cells of a table found in a document; figures of another year or stage that stand beside its own make tables of their own
 * behind it. `fallback` is the unit of the other tables.
 */
export const typedTables = (found: LooseTable, id: string, fallback: MoneyUnit, unread: Unread[]): Table[] => {
  const printed = printedUnit(found)
  return apart(stacked(found)).map((loose, index) =>
    typedTable(loose, index === 0 ? id : `${id}-${index + 1}`, { printed, fallback }, unread),
  )
}

const typedTable = (
  loose: LooseTable & { readonly beside?: string | undefined },
  id: string,
  units: { readonly printed: MoneyUnit | undefined; readonly fallback: MoneyUnit },
  unread: Unread[],
): Table => {
  const { printed } = units
  const unit = printed ?? units.fallback
  const typing: Typing = { loose, above: [], unformatted: new Set(), unit, unread }
  const sides = [...new Set(loose.columns.map((column) => column.side))].filter(
    (side) => loose.form.layout !== 'two-blocks' || side !== 'single',
  )
  const rows: Row[] = []
  const last = new Map<Side, number>()
  for (const row of loose.rows) {
    for (const side of sides) {
      const typed = typedRow(typing, row, side)
      if (typed === undefined) continue
      const at = last.get(side)
      const before = at === undefined ? undefined : rows[at]
      if (loose.form.layout === 'codes' && at !== undefined && before !== undefined && isWrappedTail(typed, before)) {
        const label = before.label + typed.label
        rows[at] = {
          ...before,
          label,
          name: withoutNumbering(label),
          place: { ...before.place, endLine: typed.place.endLine ?? typed.place.line },
        }
        continue
      }
      last.set(side, rows.length)
      rows.push(typed)
    }
  }
  return {
    id,
    kind: loose.form.kind,
    title: { text: squeeze(loose.title.text), place: loose.title.place },
    beside: loose.beside,
    unit,
    unitPrinted: printed !== undefined,
    columns: loose.columns.flatMap((column) =>
      column.form === undefined
        ? []
        : [{ key: column.form.key, header: column.header === '' ? column.form.key : column.header }],
    ),
    rows: withPrecision(rows, typing.unformatted),
    notes: loose.notes,
    complete: loose.incomplete !== true && !misplaced(rows) && !mixedUp(rows, loose, unread),
    blank: !rows.some((row) => row.cells.some((cell) => isCarried(cell.value))),
    place: loose.title.place,
  }
}

const OFFICE_LABELLED =
  /(?:^部门|(?:编制|公开|填报)(?:部门|单位)|(?:预算)?(?:部门|单位)(?:编码及)?名称|预算主管部门)[:：](?:[[【]?\d+[\]】]?)?([^:：]*?)(?:预算年度|(?:金额)?单位[:：]|截止|$)/u
const OFFICE_CODED = /^[[【]?\d{3,9}[\]】]?([\p{Script=Han}()（）]{3,40}?)(?:预算年度|(?:金额)?单位[:：]|截止时间|$)/u

/** The office that a context line names, as printed. */
export const officeIn = (line: string): string | undefined => {
  const text = squeeze(line)
  const name = (OFFICE_LABELLED.exec(text) ?? OFFICE_CODED.exec(text))?.[1] ?? ''
  return name.length >= 3 && name.length <= 60 ? name : undefined
}
