import type { Side } from '../disclosure.ts'
import type { GridRow } from '../source.ts'
import type { ColumnForm, TableForm } from './forms.ts'
import type { LooseColumn } from './loose.ts'
import { plain } from './plain.ts'

/** The header as a rectangle: `words[row][column]`, merged cells repeated, group names spread over the columns below them. */
const spread = (header: readonly GridRow[], width: number): string[][] => {
  const words = header.map(() => Array.from({ length: width }, () => ''))
  const own = header.map(() => Array.from({ length: width }, () => false))
  for (const [rowIndex, row] of header.entries()) {
    for (const cell of row.cells) {
      for (let column = cell.column; column < Math.min(width, cell.column + cell.columnSpan); column++) {
        const line = words[rowIndex]
        const marks = own[rowIndex]
        if (line !== undefined && plain(cell.text) !== '') line[column] = plain(cell.text)
        if (marks !== undefined && plain(cell.text) !== '') marks[column] = true
      }
    }
  }
  const hasBelow = (row: number, column: number): boolean => own.slice(row + 1).some((line) => line[column] === true)
  for (const [rowIndex, line] of words.entries()) {
    for (let column = 1; column < width; column++) {
      const left = line[column - 1] ?? ''
      if (line[column] === '' && left !== '' && hasBelow(rowIndex, column) && hasBelow(rowIndex, column - 1))
        line[column] = left
    }
  }
  return words
}

const sideOf = (groups: readonly string[], block: number): Side => {
  const words = groups.join('')
  if (/经济分类/u.test(words) && block > 1) return 'economic'
  if (/支出/u.test(words) && !/收入/u.test(words)) return 'expenditure'
  if (/收入/u.test(words) && !/支出/u.test(words)) return 'income'
  return block <= 1 ? 'income' : block === 2 ? 'expenditure' : 'economic'
}

/** The column of `form` that a header path names: its leaf, its last words together, or its group alone. */
export const formOf = (form: TableForm, path: readonly string[]): ColumnForm | undefined => {
  const leaf = path.at(-1) ?? ''
  const candidates = [
    leaf,
    leaf.replace(/\((?:万元|元|金额单位:.*|单位:.*)\)$/u, ''),
    path.slice(-2).join(''),
    path.join(''),
  ]
  const groups = path.slice(0, -1)
  for (const words of candidates) {
    const found = form.columns.find(
      (column) =>
        column.header.test(words) &&
        (column.under === undefined || groups.some((group) => column.under?.test(group) ?? false)),
    )
    if (found !== undefined) return found
  }
  // A column named by its group alone: 公务用车购置及运行费 above 小计 is matched by its leaf, 上年结转 above nothing by itself.
  return groups.length > 0
    ? form.columns.find((column) => column.under === undefined && column.header.test(groups.at(-1) ?? ''))
    : undefined
}

/**
 * What each column of a grid holds, read from its header rows by words, never by position or count. In a two-block form
 * the second 项目 opens the second block.
 */
export const columnsOf = (form: TableForm, header: readonly GridRow[], width: number): LooseColumn[] => {
  const words = spread(header, width)
  let block = 0
  const columns: LooseColumn[] = []
  for (let column = 0; column < width; column++) {
    const path = words
      .map((line) => line[column] ?? '')
      .filter((word, index, all) => word !== '' && !/^\d+$/u.test(word) && word !== '栏次' && word !== all[index - 1])
    const leaf = path.at(-1) ?? ''
    const found = formOf(form, path)
    if (form.layout === 'two-blocks' && found?.key === 'name') block += 1
    const side: Side =
      form.layout === 'two-blocks' && leaf !== '序号' && leaf !== '行次' ? sideOf(path.slice(0, -1), block) : 'single'
    columns.push({ form: found, header: path.join('/'), side })
  }
  return restoreShifted(columns)
}

/** A source column of income cannot stand right of 上年结转: such a header was shifted by the extraction, the two change places. */
const restoreShifted = (columns: LooseColumn[]): LooseColumn[] => {
  const carried = columns.findIndex((column) => column.form?.key === 'carry-over')
  const last = columns.findLastIndex((column) => column.form?.key === 'income-other')
  const one = columns[carried]
  const other = columns[last]
  if (carried >= 0 && last > carried && one !== undefined && other !== undefined) {
    columns[carried] = other
    columns[last] = one
  }
  return columns
}
