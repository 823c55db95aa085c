import type { SourceBlock, SourceDocument } from '../../source.ts'
import { bounded, counter, type Counter } from '../counter.ts'
import { refuse } from '../refusals.ts'
import { type Numbering, numberingOf } from './docx-numbering.ts'
import { docxGrid, innerTables, unwrapped } from './docx-table.ts'
import { printedText } from './docx-text.ts'
import { child, type Element, find, parseXml } from './xml.ts'
import { partsOf } from './zip-parts.ts'

interface Reading {
  readonly blocks: SourceBlock[]
  readonly numbering: Numbering
  readonly counter: Counter
  number: number
}

const headingOf = (paragraph: Element): number | undefined => {
  const properties = child(paragraph, 'pPr')
  const style = child(properties, 'pStyle')?.attributes['val'] ?? ''
  const level = /^(?:heading|标题)?\s*([1-6])$/iu.exec(style)?.[1] ?? child(properties, 'outlineLvl')?.attributes['val']
  const value = Number(level ?? Number.NaN)
  return Number.isInteger(value) && value >= 0 && value <= 6 ? Math.max(1, value) : undefined
}

const listNumber = (paragraph: Element, numbering: Numbering): string => {
  const list = child(child(paragraph, 'pPr'), 'numPr')
  const id = child(list, 'numId')?.attributes['val']
  return id === undefined ? '' : numbering.next(id, Number(child(list, 'ilvl')?.attributes['val'] ?? 0))
}

/** Text boxes stand inside the paragraph that they are anchored to. */
const textBoxes = (element: Element): Element[] =>
  element.name === 'Fallback'
    ? []
    : element.children.flatMap((each) => (each.name === 'txbxContent' ? [each] : textBoxes(each)))

const takeParagraph = (reading: Reading, paragraph: Element): void => {
  const boxes = textBoxes(paragraph)
  const inBoxes = boxes.map(printedText).join('')
  const whole = printedText(paragraph)
  const own = inBoxes === '' ? whole : whole.replace(inBoxes, '')
  const number = own.trim() === '' ? '' : listNumber(paragraph, reading.numbering)
  const heading = headingOf(paragraph)
  for (const [index, piece] of own.split('\n').entries()) {
    reading.number += 1
    reading.counter.take()
    const text = bounded((index === 0 ? number : '') + piece.replaceAll('\t', '    '))
    if (text.trim() === '') continue
    reading.blocks.push({
      kind: 'line',
      text,
      flow: 'paragraph',
      heading,
      place: { line: reading.number, excerpt: text },
    })
  }
  for (const box of boxes) takeBody(reading, box)
}

const takeTable = (reading: Reading, table: Element): void => {
  reading.number += 1
  const grid = docxGrid(table, reading.number, reading.counter)
  if (grid.rows.some((row) => row.cells.some((cell) => cell.text !== ''))) reading.blocks.push(grid)
  for (const inner of innerTables(table)) takeTable(reading, inner)
}

const takeBody = (reading: Reading, body: Element): void => {
  for (const block of unwrapped(body)) {
    if (block.name === 'p') takeParagraph(reading, block)
    else if (block.name === 'tbl') takeTable(reading, block)
  }
}

/** Reads a Word document: paragraphs with their list numbers, tables with merged cells, text boxes. Deleted and hidden text is left out. */
export const readDocx = (name: string, bytes: Uint8Array): SourceDocument => {
  const parts = partsOf(bytes, (part) => part === 'word/document.xml' || part === 'word/numbering.xml')
  const document = parts.get('word/document.xml')
  if (document === undefined) throw refuse('damaged')
  const body = find(parseXml(document), 'body')
  if (body === undefined) throw refuse('damaged')
  const lists = parts.get('word/numbering.xml')
  const reading: Reading = {
    blocks: [],
    numbering: numberingOf(lists === undefined ? undefined : find(parseXml(lists), 'numbering')),
    counter: counter(),
    number: 0,
  }
  takeBody(reading, body)
  return { name, format: 'docx', blocks: reading.blocks, unread: [] }
}
