import { LIMITS } from '../limits.ts'
import type { Ruling } from './page-content.ts'

/** `[a, b, c, d, e, f]` as PDF has it. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Six numbers as a matrix; undefined when they are none. */
export const matrixOf = (values: readonly unknown[]): Matrix | undefined => {
  const [a, b, c, d, e, f] = values.map(Number)
  return [a, b, c, d, e, f].every((value) => value !== undefined && Number.isFinite(value))
    ? [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
    : undefined
}

/** First `inner`, then `outer`. */
export const through = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

interface Point {
  readonly x: number
  readonly y: number
}

const placed = (matrix: Matrix, x: number, y: number): Point => ({
  x: matrix[0] * x + matrix[2] * y + matrix[4],
  y: matrix[1] * x + matrix[3] * y + matrix[5],
})

/** A filled shape this thin is a line. */
const THIN = 3
/** A line this short is a dot or a piece of a letter. */
const SHORT = 2
/** How much a line may lean, in points. */
const LEAN = 0.8

/** Collects the lines that the paths of a page draw. */
export class Rulings {
  readonly lying: Ruling[] = []
  readonly standing: Ruling[] = []

  get full(): boolean {
    return this.lying.length + this.standing.length >= LIMITS.rulings
  }

  private line(a: Point, b: Point): void {
    if (this.full || ![a.x, a.y, b.x, b.y].every(Number.isFinite)) return
    const across = Math.abs(a.x - b.x)
    const down = Math.abs(a.y - b.y)
    if (down <= LEAN && across > SHORT)
      this.lying.push({ at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) })
    else if (across <= LEAN && down > SHORT)
      this.standing.push({ at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
  }

  private filled(points: readonly Point[]): void {
    const xs = points.map((point) => point.x)
    const ys = points.map((point) => point.y)
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
    if (bottom - top <= THIN && right - left > THIN) this.line({ x: left, y: middle.y }, { x: right, y: middle.y })
    else if (right - left <= THIN && bottom - top > THIN) this.line({ x: middle.x, y: top }, { x: middle.x, y: bottom })
  }

  /**
   * Takes one path: `data` is the list of pdf.js, where 0 moves, 1 draws a line, 2 a curve, 3 a curve of the second
   * degree and 4 closes. Curves are no rulings.
   */
  take(data: ArrayLike<number>, matrix: Matrix, paint: { readonly stroke: boolean; readonly fill: boolean }): void {
    let points: Point[] = []
    let straight = true
    const finish = (): void => {
      if (straight && points.length > 1 && points.length <= 64) {
        if (paint.fill) this.filled(points)
        if (paint.stroke)
          for (const [index, point] of points.entries()) {
            const before = points[index - 1]
            if (before !== undefined) this.line(before, point)
          }
      }
      points = []
      straight = true
    }
    for (let at = 0; at < data.length && !this.full;) {
      const step = data[at]
      const point = placed(matrix, data[at + 1] ?? 0, data[at + 2] ?? 0)
      if (step === 0) {
        finish()
        points.push(point)
        at += 3
      } else if (step === 1) {
        points.push(point)
        at += 3
      } else if (step === 2 || step === 3) {
        straight = false
        at += step === 2 ? 7 : 5
      } else {
        const [first] = points
        if (first !== undefined) points.push(first)
        at += 1
      }
    }
    finish()
  }
}
