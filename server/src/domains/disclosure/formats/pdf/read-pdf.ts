import type { SourceBlock, SourceDocument, Unread } from '../../source.ts'
import { LIMITS } from '../limits.ts'
import { refuse } from '../refusals.ts'
import { loadPage } from './load-page.ts'
import { loadPdfjs, openPdf } from './open-pdf.ts'
import type { PageContent } from './page-content.ts'
import { type PageBlocks, pageBlocks } from './page-blocks.ts'
import { withoutFurniture } from './page-furniture.ts'
import { boxOf, linesOf, type TextLine, textOf } from './text-lines.ts'
import { withParagraphs } from './paragraph-starts.ts'

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

const open = async (bytes: Uint8Array): Promise<{ pages: PageContent[]; unread: Unread[] }> => {
  const pdfjs = await loadPdfjs()
  const task = await openPdf(bytes)
  const unread: Unread[] = []
  const pages: PageContent[] = []
  try {
    const document = await task.promise
    if (document.numPages > LIMITS.pages) throw refuse('too-long')
    for (let number = 1; number <= document.numPages; number++) {
      try {
        pages.push(await loadPage(pdfjs, await document.getPage(number)))
      } catch {
        unread.push({ reason: 'page-damaged', place: { page: number, excerpt: '' } })
      }
    }
  } catch (error) {
    if (nameOf(error) === 'PasswordException') throw refuse('encrypted', error)
    if (nameOf(error) === 'HuiyinError') throw error
    throw refuse('damaged', error)
  } finally {
    await task.destroy()
  }
  return { pages, unread }
}

/** Whether a page has text enough to be read: a scan may carry a stamp or a page number. */
const hasText = (page: PageContent): boolean => page.runs.length > 0

/** Lines of hidden text that are listed as one, in sizes of the type. */
const TOGETHER = 3

/** What stands on a page and cannot be seen, a stretch of lines at a time. */
const unseenOn = (page: PageContent): Unread[] => {
  const stretches: TextLine[][] = []
  for (const line of linesOf(page.unseen)) {
    const before = stretches.at(-1)?.at(-1)
    if (before !== undefined && line.box.y - before.box.y < line.box.height * TOGETHER) stretches.at(-1)?.push(line)
    else stretches.push([line])
  }
  return stretches.map((lines) => ({
    reason: 'not-visible',
    place: {
      page: page.page,
      box: boxOf(lines.flatMap((line) => line.runs)),
      excerpt: lines
        .map((line) => textOf(line.runs))
        .join('')
        .slice(0, 200),
    },
  }))
}

/** Characters without meaning: fonts that do not say which letter a shape is. */
const MEANINGLESS = /[\p{Co}\p{Cc}\u{fffd}]/gu

const isGibberish = (pages: readonly PageContent[], letters: number): boolean => {
  const lost = pages.reduce(
    (sum, page) => sum + page.runs.reduce((all, run) => all + (run.text.match(MEANINGLESS)?.length ?? 0), 0),
    0,
  )
  return lost > letters * 0.3
}

/**
 * Reads a PDF: lines merged by position, ruled and aligned tables as grids, the box of every text in points from the top
 * left. Refuses files that are encrypted, damaged or without a text layer.
 */
export const readPdf = async (name: string, bytes: Uint8Array): Promise<SourceDocument> => {
  const { pages, unread } = await open(bytes)
  if (pages.length === 0) throw refuse('damaged')
  const letters = pages.reduce((sum, page) => sum + page.runs.reduce((all, run) => all + run.text.length, 0), 0)
  if (letters === 0) throw refuse(pages.some((page) => page.drawn) ? 'scanned' : 'no-content')
  if (letters < pages.length * 8 && pages.filter((page) => page.drawn).length > pages.length / 2)
    throw refuse('scanned')
  if (isGibberish(pages, letters)) throw refuse('undecodable')
  for (const page of pages) {
    const place = { page: page.page, excerpt: '' }
    if (!hasText(page) && page.drawn) unread.push({ reason: 'page-without-text', place })
    if (page.cut) unread.push({ reason: 'page-too-full', place })
    unread.push(...unseenOn(page))
    const turned = page.turned
      .map((run) => run.text)
      .join(' ')
      .trim()
    if (/\p{L}/u.test(turned))
      unread.push({ reason: 'turned-text', place: { ...place, excerpt: turned.slice(0, 200) } })
  }
  const laidOut: PageBlocks[] = []
  for (const page of withoutFurniture(pages)) laidOut.push(pageBlocks(page, laidOut.at(-1)))
  const blocks: SourceBlock[] = withParagraphs(laidOut, pages)
  return {
    name,
    format: 'pdf',
    blocks,
    pages: pages.map(({ page, width, height }) => ({ page, width, height })),
    unread,
  }
}
