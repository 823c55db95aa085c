import { LIMITS } from '../limits.ts'
import type { Pdfjs } from './open-pdf.ts'
import type { PageContent, Run } from './page-content.ts'
import { drawingOf } from './drawing.ts'
import { matrixOf, through } from './rulings.ts'
import { piecesOf, trimmed, withoutDoubles } from './runs.ts'
import { baseOf, type Page, uprightViewport } from './upright.ts'

/** How far the top of the type stands above its base line, as a share of its size. */
const ASCENT = 0.86

/** Everything that a page shows: texts, lines, whether there is anything at all. */
export const loadPage = async (pdfjs: Pdfjs, page: Page): Promise<PageContent> => {
  const content = await page.getTextContent({ disableNormalization: false })
  const viewport = uprightViewport(page, content)
  const base = baseOf(viewport)
  // Frames that somebody drew around figures are annotations and no lines of a table.
  const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE })
  const whole = { left: 0, top: 0, right: viewport.width, bottom: viewport.height }
  const { rulings, shown } = drawingOf(pdfjs, operators, base, whole)
  const upright: Run[] = []
  const turned: Run[] = []
  const unseen: Run[] = []
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
    else if (shown.hides(run, baseline)) unseen.push(run)
    else for (const piece of piecesOf(run)) upright.push(...[trimmed(piece) ?? []].flat())
  }
  page.cleanup()
  return {
    page: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    runs: withoutDoubles(upright),
    turned,
    unseen: [...unseen, ...shown.beside()],
    lying: rulings.lying,
    standing: rulings.standing,
    // Pictures are not decoded and leave no trace but the operators around them.
    drawn: operators.fnArray.length > 0,
    cut: content.items.length > LIMITS.runs || rulings.full,
  }
}
