import type { Pdfjs } from './open-pdf.ts'
import { type Matrix, matrixOf, through } from './rulings.ts'

export type Page = Awaited<ReturnType<Awaited<ReturnType<Pdfjs['getDocument']>['promise']>['getPage']>>
export type Viewport = ReturnType<Page['getViewport']>
type TextContent = Awaited<ReturnType<Page['getTextContent']>>

/** Quarter turns clockwise that set text upright which runs in the direction (a, b), y downwards. */
const turnFor = (a: number, b: number): 0 | 90 | 180 | 270 => {
  if (Math.abs(b) > Math.abs(a)) return b > 0 ? 270 : 90
  return a < 0 ? 180 : 0
}

export const baseOf = (viewport: Viewport): Matrix => matrixOf(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height]

/**
 * The page turned so that most of its letters stand upright: offices lay wide tables sideways on narrow pages. Boxes count
 * from the top left of the page as it is turned here.
 */
export const uprightViewport = (page: Page, content: TextContent): Viewport => {
  const seen = page.getViewport({ scale: 1 })
  const base = baseOf(seen)
  const letters = new Map<number, number>()
  for (const item of content.items) {
    if (!('str' in item)) continue
    const own = matrixOf(item.transform)
    if (own === undefined) continue
    const [a, b] = through(base, own)
    const turn = turnFor(a, b)
    letters.set(turn, (letters.get(turn) ?? 0) + item.str.trim().length)
  }
  const [most] = [...letters].sort((one, other) => other[1] - one[1])
  const turn = most?.[0] ?? 0
  return turn === 0 ? seen : page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
}
