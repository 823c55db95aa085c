import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, parse } from 'parse5'
import type { SourceBlock, SourceDocument } from '../../source.ts'
import { bounded, counter, type Counter } from '../counter.ts'
import { gridAndLines } from '../grid-lines.ts'
import { LIMITS } from '../limits.ts'
import { refuse } from '../refusals.ts'
import { cellsIn, htmlRows, rowsIn } from './html-table.ts'
import { collapsed, isBlock, isShown } from './html-text.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

interface Reading {
  readonly blocks: SourceBlock[]
  readonly counter: Counter
  /** The line being gathered. */
  line: string
  heading: number | undefined
  /** How the line began: with a block, or after a line break inside one. */
  broken: boolean
  /** The line that the last break ended. */
  before: string
  number: number
}

const INDENT = /^[\s]*[\u{a0}\u{3000}]{2,}/u
const ENDS = /[。！？：:；;]\s*$/u

/** Ends the line that is being gathered. A line after a break inside a block may go on with the sentence of the line before. */
const endLine = (reading: Reading, broken: boolean): void => {
  const text = bounded(reading.line)
  if (text.trim() !== '') {
    reading.number += 1
    reading.counter.take()
    const begins = !reading.broken || INDENT.test(text) || ENDS.test(reading.before)
    const trimmed = text.trim()
    reading.blocks.push({
      kind: 'line',
      text: trimmed,
      flow: reading.heading === undefined ? 'wrapped' : 'paragraph',
      begins: begins ? true : undefined,
      heading: reading.heading,
      place: { line: reading.number, excerpt: trimmed },
    })
    reading.before = trimmed
  }
  reading.line = ''
  reading.broken = broken
}

const hasInnerTable = (table: Element): boolean =>
  rowsIn(table).some((row) => cellsIn(row).some((cell) => deepFind(cell, 'table')))

const deepFind = (element: Element, name: string): boolean =>
  element.childNodes.some((node) => tree.isElementNode(node) && (node.tagName === name || deepFind(node, name)))

const takeTable = (reading: Reading, table: Element, depth: number): void => {
  endLine(reading, false)
  const rows = rowsIn(table)
  // A table around other tables, or of one cell, lays out the page.
  if (hasInnerTable(table) || rows.every((row) => cellsIn(row).length <= 1)) {
    for (const row of rows) for (const cell of cellsIn(row)) takeChildren(reading, cell, depth + 1)
    endLine(reading, false)
    return
  }
  for (const caption of table.childNodes)
    if (tree.isElementNode(caption) && caption.tagName === 'caption') take(reading, caption, depth + 1)
  reading.number += 1
  reading.blocks.push(...gridAndLines(htmlRows(table, reading.number, reading.counter)))
}

const takeChildren = (reading: Reading, element: Element, depth: number): void => {
  for (const node of element.childNodes) take(reading, node, depth)
}

const take = (reading: Reading, node: Node, depth: number): void => {
  if (depth > LIMITS.depth) throw refuse('deep')
  if (tree.isTextNode(node)) {
    reading.line += collapsed(node.value)
    return
  }
  if (!tree.isElementNode(node) || !isShown(node)) return
  if (node.tagName === 'br') endLine(reading, true)
  else if (node.tagName === 'table') takeTable(reading, node, depth)
  else if (isBlock(node)) {
    endLine(reading, false)
    const level = /^h([1-6])$/u.exec(node.tagName)?.[1]
    const outer = reading.heading
    if (level !== undefined) reading.heading = Number(level)
    takeChildren(reading, node, depth + 1)
    endLine(reading, false)
    reading.heading = outer
  } else takeChildren(reading, node, depth + 1)
}

/** Reads a web page as its reader sees it: paragraphs, headings, tables with colspan and rowspan. Nothing is fetched, no script runs. */
export const readHtml = (name: string, text: string): SourceDocument => {
  const document = parse(text)
  const reading: Reading = {
    blocks: [],
    counter: counter(),
    line: '',
    heading: undefined,
    broken: false,
    before: '',
    number: 0,
  }
  for (const node of document.childNodes) take(reading, node, 0)
  endLine(reading, false)
  return { name, format: 'html', blocks: reading.blocks, unread: [] }
}
