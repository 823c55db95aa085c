import type { Box } from '../../source.ts'
import { openPdf } from './open-pdf.ts'
import { uprightViewport } from './upright.ts'

/** A frame around something on a page, with a comment that a viewer shows beside it. */
export interface PdfNote {
  readonly page: number
  /** In points from the top left of the page, turned so that its text stands upright. */
  readonly box: Box
  /** Red, green and blue from 0 to 255. */
  readonly colour: readonly [number, number, number]
  /** Who says it, as viewers print above the comment. */
  readonly title: string
  readonly comment: string
}

/** Kind of annotation that pdf.js writes as ink: free lines with an appearance of their own. */
const INK = 15
const THICKNESS = 1.2
/** Room between a figure and its frame. */
const ROOM = 1.5

/** A line to a point, as pdf.js keeps paths: six numbers per step, the control points of curves left out. */
const step = ([x, y]: readonly [number, number]): number[] => [Number.NaN, Number.NaN, Number.NaN, Number.NaN, x, y]

/**
 * The same PDF with frames and comments added. They are annotations in an incremental update: nothing that the file
 * already holds is changed, and every viewer can show or hide them.
 */
export const annotatePdf = async (bytes: Uint8Array, notes: readonly PdfNote[]): Promise<Uint8Array> => {
  const task = await openPdf(bytes)
  try {
    const document = await task.promise
    if (notes.length === 0) return bytes
    const byPage = Map.groupBy(notes, (note) => note.page)
    for (const [number, own] of byPage) {
      const page = await document.getPage(number)
      const viewport = uprightViewport(page, await page.getTextContent())
      for (const [index, { box, colour, title, comment }] of own.entries()) {
        const corners = [
          viewport.convertToPdfPoint(box.x - ROOM, box.y - ROOM),
          viewport.convertToPdfPoint(box.x + box.width + ROOM, box.y + box.height + ROOM),
        ].map(([x, y]): [number, number] => [Number(x), Number(y)])
        const xs = corners.map(([x]) => x)
        const ys = corners.map(([, y]) => y)
        const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
        const path: [number, number][] = [
          [left, bottom],
          [right, bottom],
          [right, top],
          [left, top],
          [left, bottom],
        ]
        const rect = [left - THICKNESS, bottom - THICKNESS, right + THICKNESS, top + THICKNESS]
        document.annotationStorage.setValue(`pdfjs_internal_editor_${number}_${index}`, {
          annotationType: INK,
          pageIndex: number - 1,
          color: [...colour],
          opacity: 1,
          thickness: THICKNESS,
          paths: { lines: [path.flatMap(step)], points: [path.flat()] },
          rect,
          rotation: 0,
          user: title,
          popup: { contents: comment, rect: [right, bottom - 90, right + 220, bottom] },
        })
      }
    }
    return await document.saveDocument()
  } finally {
    await task.destroy()
  }
}
