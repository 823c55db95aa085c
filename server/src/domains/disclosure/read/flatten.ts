import type { GridRow, SourceBlock, SourceLine } from '../source.ts'
import { titleOf } from './forms.ts'
import { plain } from './plain.ts'

const CONTEXT_CELL =
  /^(?:金额|货币)?单位[:：]|^编制(?:部门|单位)[:：]|^(?:预算)?(?:部门|单位)(?:编码及)?名称[:：]|^预算年度[:：]|^截止时间[:：]/u

const lineOf = (row: GridRow): SourceLine => {
  const text = row.cells
    .map((cell) => cell.text.trim())
    .filter((text) => text !== '')
    .join('  ')
  return { kind: 'line', text, flow: 'paragraph', place: { ...row.place, excerpt: text } }
}

const isLineRow = (row: GridRow): boolean => {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '')
  const [first] = filled
  if (first === undefined) return false
  if (filled.some((cell) => CONTEXT_CELL.test(plain(cell.text)))) return true
  if (filled.length > 1) return false
  return titleOf(first.text) !== undefined || /^\s*注\s*[:：]/u.test(first.text)
}

/** Blocks in which titles, unit lines and notes that stood inside a grid (sheets, merged rows) are lines, so that a grid holds one table only. */
export const flatten = (blocks: readonly SourceBlock[]): SourceBlock[] => {
  const flat: SourceBlock[] = []
  for (const block of blocks) {
    if (block.kind === 'line') {
      flat.push(block)
      continue
    }
    let rows: GridRow[] = []
    const flush = (): void => {
      const [first] = rows
      if (first !== undefined) flat.push({ kind: 'grid', rows, place: first.place })
      rows = []
    }
    for (const row of block.rows) {
      if (isLineRow(row)) {
        flush()
        flat.push(lineOf(row))
      } else if (row.cells.some((cell) => cell.text.trim() !== '')) rows.push(row)
    }
    flush()
  }
  return flat
}
