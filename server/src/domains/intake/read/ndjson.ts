import type { Cell, SourceFile, SourceRow } from './cell.ts'
import { openText } from './decode.ts'

/** One JSON object per line. A line that is none is a row that cannot be read. */
export async function readNdjson(file: string): Promise<SourceFile> {
  const { text, progress } = await openText(file)
  return { rows: rowsOf(text), progress, columns: undefined }
}

async function* rowsOf(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let line = 0
  let rest = ''
  for await (const piece of text) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const each of lines) {
      line += 1
      if (each.trim() !== '') yield rowOf(each, line)
    }
  }
  if (rest.trim() !== '') yield rowOf(rest, line + 1)
}

function rowOf(text: string, line: number): SourceRow {
  const broken = { line, unreadable: 'unreadable', detail: 'JSON' } as const
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return broken
    return { line, cells: new Map(Object.entries(value).map(([column, cell]) => [column, cellOf(cell)])) }
  } catch {
    // No JSON, or nested deeper than can be written again.
    return broken
  }
}

/** Lists of words become one text; what is nested is kept as JSON. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return null
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('、')
  return JSON.stringify(value)
}
