import { LIMITS } from '../limits.ts'
import type { Pdfjs } from './open-pdf.ts'
import type { PageContent, Run } from './page-content.ts'
import { type Matrix, matrixOf, Rulings, through } from './rulings.ts'
import { piecesOf, trimmed, withoutDoubles } from './runs.ts'
import { baseOf, type Page, uprightViewport } from './upright.ts'

type OperatorList = Awaited<ReturnType<Page['getOperatorList']>>

const numbersIn = (value: unknown): ArrayLike<number> | undefined =>
  value instanceof Float32Array || value instanceof Float64Array || Array.isArray(value) ? value : undefined

/** The lines that the operators of a page draw, in points from the top left. */
const rulingsOf = (pdfjs: Pdfjs, operators: OperatorList, viewport: Matrix): Rulings => {
  const { OPS } = pdfjs
  const strokes = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ])
  const fills = new Set([OPS.fill, OPS.eoFill])
  const rulings = new Rulings()
  const saved: Matrix[] = []
  let matrix = viewport
  for (let index = 0; index < Math.min(operators.fnArray.length, LIMITS.operators); index++) {
    const operator = operators.fnArray[index] ?? -1
    const args: unknown = operators.argsArray[index]
    const list = Array.isArray(args) ? args : []
    if (operator === OPS.save) {
      if (saved.length < 1000) saved.push(matrix)
    } else if (operator === OPS.restore) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = through(matrix, matrixOf(list) ?? [1, 0, 0, 1, 0, 0])
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      const own = Array.isArray(list[0]) || list[0] instanceof Float32Array ? matrixOf([...list[0]]) : undefined
      if (own !== undefined) matrix = through(matrix, own)
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    else if (operator === OPS.constructPath) {
      const paint = Number(list[0])
      const [data] = Array.isArray(list[1]) ? list[1] : []
      const numbers = numbersIn(data)
      const stroke = strokes.has(paint)
      const fill = fills.has(paint)
      if (numbers !== undefined && (stroke || fill)) rulings.take(numbers, matrix, { stroke, fill })
    }
  }
  return rulings
}

/** How far the top of the type stands above its base line, as a share of its size. */
const ASCENT = 0.86

/** Everything that a page shows: texts, lines, whether there is anything at all. */
export const loadPage = async (pdfjs: Pdfjs, page: Page): Promise<PageContent> => {
  const content = await page.getTextContent({ disableNormalization: false })
  const viewport = uprightViewport(page, content)
  const base = baseOf(viewport)
  const upright: Run[] = []
  const turned: Run[] = []
  for (const item of content.items.slice(0, LIMITS.runs)) {
    if (!('str' in item) || item.str.trim() === '') continue
    const own = matrixOf(item.transform)
    if (own === undefined) continue
    const [a, b, c, d, x, baseline] = through(base, own)
    const size = Math.hypot(c, d) || item.height
    const run: Run = {
      text: item.str,
      x,
      y: baseline - size * ASCENT,
      width: item.width,
      height: size,
    }
    if (Math.abs(b) > Math.abs(a) * 0.1 || a < 0) turned.push(run)
    else for (const piece of piecesOf(run)) upright.push(...[trimmed(piece) ?? []].flat())
  }
  // Frames that somebody drew around figures are annotations and no lines of a table.
  const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE })
  const rulings = rulingsOf(pdfjs, operators, base)
  page.cleanup()
  return {
    page: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    runs: withoutDoubles(upright),
    turned,
    lying: rulings.lying,
    standing: rulings.standing,
    // Pictures are not decoded and leave no trace but the operators around them.
    drawn: operators.fnArray.length > 0,
    cut: content.items.length > LIMITS.runs || rulings.full,
  }
}
