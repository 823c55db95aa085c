import type { SourceBlock, SourceDocument, Unread } from '../../source.ts'
import { counter } from '../counter.ts'
import { gridAndLines, hasTitle } from '../grid-lines.ts'
import { refuse } from '../refusals.ts'
import { sheetRows } from './xlsx-sheet.ts'
import { workbookOf } from './xlsx-workbook.ts'
import { find, parseXml } from './xml.ts'
import { partsOf } from './zip-parts.ts'

const SHARED: ReadonlySet<string> = new Set([
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
])

/**
 * Reads a workbook, sheet by sheet: what the cells show (so that printed decimals are known), merged cells, titles and
 * prose in cells. A sheet without a title of its own is headed by its name. Hidden sheets and columns are listed as unread.
 */
export const readXlsx = (name: string, bytes: Uint8Array): SourceDocument => {
  const parts = partsOf(bytes, (part) => SHARED.has(part) || /^xl\/worksheets\/[^/]+\.xml$/u.test(part))
  const workbook = workbookOf(parts)
  if (workbook === undefined) throw refuse('damaged')
  const cells = counter()
  const blocks: SourceBlock[] = []
  const unread: Unread[] = []
  for (const entry of workbook.sheets) {
    const place = { sheet: entry.name, excerpt: entry.name }
    if (entry.hidden) {
      unread.push({ reason: 'hidden-sheet', place })
      continue
    }
    const text = parts.get(entry.part)
    const sheet = text === undefined ? undefined : find(parseXml(text), 'worksheet')
    if (sheet === undefined) {
      unread.push({ reason: 'sheet-damaged', place })
      continue
    }
    const { rows, hidesColumns } = sheetRows(sheet, entry.name, workbook, cells)
    if (hidesColumns) unread.push({ reason: 'hidden-columns', place })
    if (rows.length === 0) continue
    if (!hasTitle(rows)) blocks.push({ kind: 'line', text: entry.name, flow: 'paragraph', heading: 1, place })
    blocks.push(...gridAndLines(rows))
  }
  return { name, format: 'xlsx', blocks, unread }
}
