import type { SourceBlock, SourceLine } from '../../source.ts'
import type { PageBlocks } from './page-blocks.ts'
import type { PageContent } from './page-content.ts'
import { textOf, type TextLine } from './text-lines.ts'

interface Margins {
  readonly left: number
  readonly right: number
}

const share = (values: readonly number[], part: number): number =>
  values[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0

/** Where lines of prose begin and end on pages of one width. */
const marginsOf = (lines: readonly TextLine[]): Margins => {
  const starts = lines.map((line) => line.box.x).sort((a, b) => a - b)
  const ends = lines.map((line) => line.box.x + line.box.width).sort((a, b) => a - b)
  return { left: share(starts, 0.1), right: share(ends, 0.9) }
}

const isLine = (block: PageBlocks['blocks'][number]): block is TextLine => 'runs' in block

const sizeOf = (line: TextLine): number => Math.max(...line.runs.map((run) => run.height))

/** Whether the layout shows that `line` goes on where `before` stopped: that one filled its measure, this one is not set in. */
const goesOn = (before: TextLine, line: TextLine, margins: Margins): boolean => {
  const size = sizeOf(line)
  const full = before.box.x + before.box.width > margins.right - size * 2.1
  const indented = line.box.x > margins.left + size * 1.1
  const sameType = Math.abs(sizeOf(before) - size) < size * 0.15
  return full && !indented && sameType
}

/** The blocks of all pages in order; every line says whether the page shows it to begin a paragraph, also across pages. */
export const withParagraphs = (laidOut: readonly PageBlocks[], pages: readonly PageContent[]): SourceBlock[] => {
  const margins = new Map<number, Margins>()
  const widthOf = (page: number): number => Math.round(pages.find((each) => each.page === page)?.width ?? 0)
  for (const width of new Set(laidOut.map((page) => Math.round(page.width)))) {
    const lines = laidOut
      .filter((page) => Math.round(page.width) === width)
      .flatMap((page) => page.blocks.filter(isLine))
      .filter((line) => textOf(line.runs).length > 15)
    margins.set(width, marginsOf(lines))
  }
  const blocks: SourceBlock[] = []
  let before: TextLine | undefined
  for (const page of laidOut) {
    const measure = margins.get(widthOf(page.page)) ?? { left: 0, right: 0 }
    let number = 0
    for (const block of page.blocks) {
      if (!isLine(block)) {
        blocks.push(block)
        before = undefined
        continue
      }
      number += 1
      const text = textOf(block.runs)
      const line: SourceLine = {
        kind: 'line',
        text,
        flow: 'wrapped',
        begins: before === undefined || !goesOn(before, block, measure),
        place: { page: page.page, line: number, box: block.box, excerpt: text },
      }
      blocks.push(line)
      before = block
    }
  }
  return blocks
}
