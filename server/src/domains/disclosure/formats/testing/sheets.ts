import { readText } from '../../read/text.ts'

/** A cell as it is printed: its text and how far it is merged. */
export interface PrintedCell {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
}

/** One table of a document, or one paragraph. The first `header` rows are repeated on every page. */
export type Printed =
  | { readonly kind: 'paragraph'; readonly text: string; readonly heading: boolean }
  | {
      readonly kind: 'table'
      readonly rows: readonly (readonly PrintedCell[])[]
      readonly header: number
      readonly columns: number
    }

const plainCell = (text: string): PrintedCell => ({ text, columnSpan: 1, rowSpan: 1 })

/** Empty header cells become part of the group to their left or of the word above them, as a typist merges them. */
const mergedHeader = (header: readonly (readonly string[])[]): (readonly PrintedCell[])[] => {
  const covered = new Set<string>()
  const at = (row: number, column: number): string => header[row]?.[column] ?? ''
  return header.map((row, index) =>
    row.flatMap((text, column): PrintedCell[] => {
      if (covered.has(`${index},${column}`)) return []
      if (text === '') return [plainCell('')]
      const right = row.findIndex(
        (next, other) =>
          other > column && !(next === '' && at(index + 1, other) !== '' && at(index + 1, column) !== ''),
      )
      const columnSpan = (right < 0 ? row.length : right) - column
      const lower = header.findIndex((_, other) => other > index && (columnSpan > 1 || at(other, column) !== ''))
      const rowSpan = (lower < 0 ? header.length : lower) - index
      for (let down = index; down < index + rowSpan; down++)
        for (let right = column; right < column + columnSpan; right++) covered.add(`${down},${right}`)
      return [{ text, columnSpan, rowSpan }]
    }),
  )
}

/** A document in Markdown as the paragraphs and tables that an office would type, with merged header cells. */
export const sheetsOf = (markdown: string): Printed[] =>
  readText('budget.md', markdown, 'markdown').blocks.flatMap((block): Printed[] => {
    if (block.kind === 'line')
      return block.text.trim() === ''
        ? []
        : [{ kind: 'paragraph', text: block.text.trim(), heading: block.heading !== undefined }]
    const rows = block.rows.map((row) => row.cells.map((cell) => cell.text))
    const numbering = rows.findIndex((row) => row[0] === '栏次')
    const head = rows.slice(0, numbering + 1)
    const columns = Math.max(...rows.map((row) => row.length))
    const body = rows
      .slice(numbering + 1)
      .map((row) => Array.from({ length: columns }, (_, column) => plainCell(row[column] ?? '')))
    const numbers = head.slice(numbering).map((row) => row.map(plainCell))
    return [
      {
        kind: 'table',
        header: head.length,
        columns,
        rows: [...mergedHeader(head.slice(0, numbering)), ...numbers, ...body],
      },
    ]
  })
