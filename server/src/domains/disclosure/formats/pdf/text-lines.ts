import type { Box } from '../../source.ts'
import { bottomOf, rightOf, type Run } from './page-content.ts'

/** Runs that stand on one line, from left to right. */
export interface TextLine {
  readonly runs: readonly Run[]
  readonly box: Box
}

export const boxOf = (runs: readonly Run[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const run of runs) {
    left = Math.min(left, run.x)
    top = Math.min(top, run.y)
    right = Math.max(right, rightOf(run))
    bottom = Math.max(bottom, bottomOf(run))
  }
  const round = (value: number): number => Math.round(value * 100) / 100
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) }
}

interface Band {
  top: number
  bottom: number
  readonly runs: Run[]
}

const overlap = (band: Band, run: Run): number => Math.min(band.bottom, bottomOf(run)) - Math.max(band.top, run.y)

/**
 * Lines by position, whatever the order of drawing: a run joins the line with which it shares more than half of its
 * height, so that figures set a little above or below their sentence stay in it.
 */
export const linesOf = (runs: readonly Run[]): TextLine[] => {
  const bands: Band[] = []
  // Large type first: a line is as high as its largest character.
  for (const run of runs.toSorted((a, b) => b.height - a.height || a.y - b.y)) {
    let best: Band | undefined
    for (const band of bands) {
      const shared = overlap(band, run)
      if (
        shared > Math.min(run.height, band.bottom - band.top) * 0.5 &&
        (best === undefined || shared > overlap(best, run))
      )
        best = band
    }
    if (best === undefined) bands.push({ top: run.y, bottom: bottomOf(run), runs: [run] })
    else best.runs.push(run)
  }
  return bands
    .sort((a, b) => a.top - b.top)
    .map((band) => {
      const sorted = band.runs.sort((a, b) => a.x - b.x)
      return { runs: sorted, box: boxOf(sorted) }
    })
}

const WIDE = /[\u{2e80}-\u{ffef}]/u

/** Spaces that the gap between two runs stands for: none inside a word, one between words, more between columns. */
const spacesBetween = (before: Run, next: Run): string => {
  const size = Math.max(before.height, next.height, 1)
  const gap = (next.x - rightOf(before)) / size
  if (gap > 1.2) return ' '.repeat(Math.min(12, Math.max(2, Math.round(gap))))
  const narrow = !WIDE.test(before.text.at(-1) ?? '') && !WIDE.test(next.text[0] ?? '')
  return gap > (narrow ? 0.18 : 0.4) ? ' ' : ''
}

/** The text of a line; gaps are kept as spaces. */
export const textOf = (runs: readonly Run[]): string => {
  let text = ''
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]
    text += before === undefined ? run.text : spacesBetween(before, run) + run.text
  }
  return text
}
