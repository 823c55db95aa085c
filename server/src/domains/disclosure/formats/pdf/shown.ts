import type { Matrix } from './rulings.ts'
import { bottomOf, rightOf, type Run } from './page-content.ts'

/** A rectangle in points from the top left; empty when its right end lies left of its left one. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The smallest rectangle around a box `[x0, y0, x1, y1]` that a matrix moves. */
export const areaOf = (m: Matrix, [x0, y0, x1, y1]: readonly [number, number, number, number]): Area => {
  const xs = [x0, x1].flatMap((x) => [y0, y1].map((y) => m[0] * x + m[2] * y + m[4]))
  const ys = [x0, x1].flatMap((x) => [y0, y1].map((y) => m[1] * x + m[3] * y + m[5]))
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

export const meet = (one: Area, other: Area): Area => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

const sizeOf = (area: Area): number => Math.max(0, area.right - area.left) * Math.max(0, area.bottom - area.top)

/** How much of one area lies in another. */
const shareOf = (area: Area, other: Area): number => {
  const size = sizeOf(area)
  return size === 0 ? 1 : sizeOf(meet(area, other)) / size
}

/** Where one text begins on its base line, and what may hide it. */
interface TextStart {
  readonly x: number
  readonly y: number
  readonly clip: Area
  /** What it says and how large, where it stands beside the page. */
  readonly outside: { readonly text: string; readonly width: number; readonly size: number } | undefined
  /** Drawn neither filled nor with an outline, as recognised text lies over the picture of a page. */
  readonly unpainted: boolean
  /** Wholly transparent. */
  readonly clear: boolean
  readonly white: boolean
}

interface Placed extends TextStart {
  /** Number in the order of drawing. */
  readonly order: number
  /** Whether a run was read that begins with it or holds it. */
  read: boolean
}

interface Layer {
  readonly area: Area
  readonly order: number
}

/** Texts whose start lies this near to that of a run belong to it. */
const NEAR = 0.8
/** A text of which less than this share can be seen cannot be read. */
const LEGIBLE = 0.25
/** Rectangles that may cover text are few; a page with more is not judged by them. */
const COVERS = 4000

/** What hides the texts of a page: clipping, colour, and what is drawn over them. Whatever cannot be told counts as seen. */
export class Shown {
  private order = 0
  private texts = 0
  private drawnTexts = 0
  private readonly lines = new Map<number, Placed[]>()
  private readonly covers: Layer[] = []
  private readonly painted: Layer[] = []
  private readonly pictures: Area[] = []

  text(start: TextStart): void {
    this.texts += 1
    if (!start.unpainted) this.drawnTexts += 1
    this.order += 1
    const key = Math.round(start.y)
    const line = this.lines.get(key)
    const placed = { ...start, order: this.order, read: false }
    if (line === undefined) this.lines.set(key, [placed])
    else line.push(placed)
  }

  /** A rectangle that hides what was drawn before. */
  cover(area: Area): void {
    if (this.texts > 0 && this.covers.length < COVERS && sizeOf(area) > 16)
      this.covers.push({ area, order: ++this.order })
  }

  /** Something coloured, on which white text can be read. */
  paint(area: Area): void {
    if (this.painted.length < COVERS && sizeOf(area) > 16) this.painted.push({ area, order: ++this.order })
  }

  /** A picture: it may be dark below white text, and recognised text repeats what it shows. */
  picture(area: Area): void {
    this.paint(area)
    if (this.pictures.length < COVERS) this.pictures.push(area)
  }

  /** Whether nobody who looks at the page can read this run; `baseline` is the line that its letters stand on. */
  hides(run: Run, baseline: number): boolean {
    const starts = [-1, 0, 1]
      .flatMap((step) => this.lines.get(Math.round(baseline) + step) ?? [])
      .filter(
        (start) => Math.abs(start.y - baseline) < NEAR && start.x > run.x - NEAR && start.x < rightOf(run) - NEAR / 4,
      )
      .sort((one, other) => one.x - other.x)
    if (starts.length === 0) return false
    for (const start of starts) start.read = true
    let seen = 0
    for (const [index, start] of starts.entries()) {
      const next = starts.slice(index + 1).find((other) => other.x > start.x + NEAR / 4)
      const left = index === 0 ? run.x : start.x
      const area = { left, right: next?.x ?? rightOf(run), top: run.y + run.height * 0.15, bottom: bottomOf(run) }
      if (this.sees(start, area)) seen += area.right - area.left
    }
    return seen < run.width * LEGIBLE
  }

  /** Texts beside the page, which are not even read. */
  beside(): Run[] {
    return [...this.lines.values()]
      .flat()
      .flatMap(({ x, y, outside, read }) =>
        outside === undefined || read || outside.text.trim() === ''
          ? []
          : [{ text: outside.text, x, y: y - outside.size, width: outside.width, height: outside.size }],
      )
  }

  private sees(start: Placed, area: Area): boolean {
    if (start.clear || shareOf(area, start.clip) < LEGIBLE) return false
    if (this.covers.some((cover) => cover.order > start.order && shareOf(area, cover.area) > 0.98)) return false
    // A page of recognised text alone repeats a picture, however that was drawn.
    if (start.unpainted) return this.drawnTexts === 0 || this.pictures.some((picture) => shareOf(area, picture) > 0.5)
    return !start.white || this.painted.some((layer) => layer.order < start.order && shareOf(area, layer.area) > 0.3)
  }
}
