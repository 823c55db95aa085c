import type { TablePiece } from './piece.ts'

/** Header cells in a full rectangle: what a merged cell covers is empty. */
export const rectangle = ({ header, columns }: TablePiece): string[][] => {
  const words = header.map(() => Array.from({ length: columns }, (): string | undefined => undefined))
  for (const [index, row] of header.entries()) {
    let column = 0
    for (const cell of row) {
      while (words[index]?.[column] !== undefined) column += 1
      for (let down = index; down < index + cell.rowSpan; down++)
        for (let right = column; right < column + cell.columnSpan; right++) {
          const line = words[down]
          if (line !== undefined) line[right] = down === index && right === column ? cell.text : ''
        }
    }
  }
  return words.map((row) => row.map((cell) => cell ?? ''))
}
