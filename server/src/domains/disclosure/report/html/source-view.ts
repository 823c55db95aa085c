import type { GridRow, SourceBlock, SourceDocument, SourceGrid, SourceLine } from '../../source.ts'
import { placeKey } from '../places.ts'
import { word } from './bilingual.ts'
import { html, type Markup } from './markup.ts'
import { gravest, type Mark, type Marks } from './marks.ts'

const FIGURE = /^[-−–—]?[\d,]+(?:\.\d+)?%?$/u

/** Names of rows keep room for a few words on a narrow screen, figures for themselves. */
const kindOf = (text: string): string => (FIGURE.test(text) ? 'figure' : /\p{Script=Han}{4}/u.test(text) ? 'name' : '')

/** Every place that the view of a document shows, as keys. */
export const placesIn = (source: SourceDocument): Set<string> => {
  const keys = new Set<string>()
  for (const block of source.blocks) {
    if (block.kind === 'line') keys.add(placeKey(block.place))
    else
      for (const row of block.rows) {
        keys.add(placeKey(row.place))
        for (const cell of row.cells) keys.add(placeKey(cell.place))
      }
  }
  return keys
}

const links = (marks: readonly Mark[]): Markup =>
  html`<sup class="refs"
    >${[...new Set(marks.map((mark) => mark.finding))].map((id) => html`<a href="#${id}">${id}</a>`)}</sup
  >`

const anchors = (marks: readonly Mark[]): Markup =>
  html`${marks.map((mark) => html`<a class="anchor" id="${mark.id}"></a>`)}`

/** A text with the figures in it marked. Marks without a stretch of their own mark all of it. */
const markedText = (text: string, marks: readonly Mark[]): Markup => {
  if (marks.length === 0) return html`${text}`
  const groups = Map.groupBy(marks, (mark) => `${mark.start ?? 0},${mark.end ?? text.length}`)
  const stretches = [...groups.values()]
    .map((group) => ({ from: group[0]?.start ?? 0, to: Math.min(group[0]?.end ?? text.length, text.length), group }))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const pieces: Markup[] = []
  let at = 0
  for (const { from, to, group } of stretches) {
    if (from < at || to <= from) {
      pieces.push(html`${anchors(group)}${links(group)}`)
      continue
    }
    pieces.push(
      html`${text.slice(at, from)}${anchors(group)}<mark class="${gravest(group)}">${text.slice(from, to)}</mark
        >${links(group)}`,
    )
    at = to
  }
  return html`${pieces}${text.slice(at)}`
}

const lineView = (line: SourceLine, marks: Marks): Markup => {
  const own = marks.get(placeKey(line.place)) ?? []
  const text = markedText(line.text, own)
  if (line.heading !== undefined) return html`<h4>${text}</h4>`
  return html`<p class="${line.begins === false ? 'goes-on' : ''}">${text}</p>`
}

const rowView = (row: GridRow, width: number, covered: ReadonlySet<number>, marks: Marks): Markup => {
  const cells: Markup[] = []
  const whole = marks.get(placeKey(row.place)) ?? []
  let column = 0
  const fill = (to: number): void => {
    for (; column < to; column++) if (!covered.has(column)) cells.push(html`<td></td>`)
  }
  for (const cell of row.cells) {
    if (cell.column < column) continue
    fill(cell.column)
    // Offsets of a cell in a text file count from the start of its line; in a cell all of it is the figure.
    const own = (marks.get(placeKey(cell.place)) ?? []).map((mark) => ({ ...mark, start: undefined, end: undefined }))
    const kind = [kindOf(cell.text.trim()), own.length > 0 ? gravest(own) : ''].join(' ').trim()
    const spans = html`${cell.columnSpan > 1 ? html` colspan="${cell.columnSpan}"` : ''}${cell.rowSpan > 1 ? html` rowspan="${cell.rowSpan}"` : ''}`
    cells.push(html`<td class="${kind}" ${spans}>${markedText(cell.text, own)}</td>`)
    column = cell.column + cell.columnSpan
  }
  fill(width)
  const mark = whole.length === 0 ? '' : html`<td class="aside">${anchors(whole)}${links(whole)}</td>`
  return html`<tr class="${whole.length > 0 ? gravest(whole) : ''}">
    ${cells}${mark}
  </tr>`
}

const gridView = (grid: SourceGrid, marks: Marks): Markup => {
  const width = Math.min(
    400,
    grid.rows.reduce(
      (widest, row) => row.cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), widest),
      0,
    ),
  )
  /** For each column, the row below which no merged cell covers it. */
  const until: number[] = []
  const rows = grid.rows.map((row, index) => {
    const covered = new Set(until.flatMap((end, column) => (end > index ? [column] : [])))
    for (const cell of row.cells)
      for (let column = cell.column; column < cell.column + cell.columnSpan && column < width; column++)
        if (!covered.has(column)) until[column] = index + cell.rowSpan
    return rowView(row, width, covered, marks)
  })
  return html`<div class="scroll">
    <table>
      ${rows}
    </table>
  </div>`
}

const headOf = (block: SourceBlock, before: SourceBlock | undefined): Markup => {
  const { page, sheet } = block.place
  if (page !== undefined && page !== before?.place.page)
    return html`<h3 class="page" id="page-${page}">${word('page', { page })}</h3>`
  if (sheet !== undefined && sheet !== before?.place.sheet)
    return html`<h3 class="page">${word('sheet', { sheet })}</h3>`
  return html``
}

/** What a block takes on the page, in characters: its text and the marks around each cell. */
const weightOf = (block: SourceBlock): number =>
  block.kind === 'line'
    ? block.text.length + 20
    : block.rows.reduce((sum, row) => sum + row.cells.reduce((all, cell) => all + cell.text.length + 40, 40), 0)

/** Characters of a document that are shown; a published budget has a hundredth of that. */
const MOST_CHARACTERS = 6_000_000

/** The document as it was read, with every figure of a finding marked and linked back to it. */
export const sourceView = (source: SourceDocument, marks: Marks): Markup => {
  const views: Markup[] = []
  let weight = 0
  for (const [index, block] of source.blocks.entries()) {
    weight += weightOf(block)
    if (weight > MOST_CHARACTERS) break
    const view =
      block.kind === 'line' ? (block.text.trim() === '' ? html`` : lineView(block, marks)) : gridView(block, marks)
    views.push(html`${headOf(block, source.blocks[index - 1])}${view}`)
  }
  const rest = source.blocks.length - views.length
  return html`${views}${rest === 0 ? '' : html`<p class="soft more">${word('moreOfDocument', { count: rest })}</p>`}`
}
