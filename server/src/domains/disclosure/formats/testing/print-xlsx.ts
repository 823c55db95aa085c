import writeExcelFile from 'write-excel-file/node'
import type { Printed } from './sheets.ts'

const AMOUNT = /^\d+\.\d\d$/u

interface Sheet {
  readonly name: string
  readonly rows: (readonly (ReturnType<typeof cellOf> | null)[])[]
}

const cellOf = (text: string, columnSpan: number, rowSpan: number) => ({
  ...(AMOUNT.test(text) ? { value: Number(text), type: Number, format: '#,##0.00' } : { value: text, type: String }),
  ...(columnSpan === 1 ? {} : { columnSpan }),
  ...(rowSpan === 1 ? {} : { rowSpan }),
})

const laidOut = (sheet: Extract<Printed, { kind: 'table' }>): Sheet['rows'] => {
  const taken = new Map<number, Set<number>>()
  return sheet.rows.map((row, index) => {
    const cells: (ReturnType<typeof cellOf> | null)[] = Array.from({ length: sheet.columns }, () => null)
    let column = 0
    for (const cell of row) {
      while (taken.get(index)?.has(column) === true) column += 1
      if (cell.text !== '') cells[column] = cellOf(cell.text, cell.columnSpan, cell.rowSpan)
      for (let down = index; down < index + cell.rowSpan; down++)
        for (let right = column; right < column + cell.columnSpan; right++)
          taken.set(down, (taken.get(down) ?? new Set()).add(right))
      column += cell.columnSpan
    }
    return cells
  })
}

/** The document as a workbook: every heading opens a sheet, amounts are numbers with two decimals and grouping. */
export const printXlsx = async (sheets: readonly Printed[]): Promise<Uint8Array> => {
  const pages: Sheet[] = []
  for (const sheet of sheets) {
    if (sheet.kind === 'paragraph' && sheet.heading) pages.push({ name: `表${pages.length + 1}`, rows: [] })
    const page = pages.at(-1)
    if (page === undefined) continue
    if (sheet.kind === 'table') page.rows.push(...laidOut(sheet))
    else page.rows.push([cellOf(sheet.text, 1, 1)])
  }
  return new Uint8Array(
    await writeExcelFile(
      pages.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => [...row]) })),
    ).toBuffer(),
  )
}
