import type { Place, SourceLine } from '../source.ts'
import { titleOf } from './forms.ts'
import { displayWidth } from './plain.ts'

/** A stretch of one line without wide gaps, with the display columns that it takes. */
export interface Segment {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly line: number
  readonly place: Place
}

export const AMOUNT = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u

export const CODE_PART = /^\d{2,7}$/u

const GAP = / {2,}/gu

export const TOTAL = /^(?:合计|总计|收入总计|支出总计|本年收入合计|本年支出合计)$/u

/** How far a text reaches: tools align by characters or by their width in print. */
export type Metric = (text: string) => number

const METRICS: readonly Metric[] = [(text) => text.length, displayWidth]

/** The metric under which the ends of figures fall together most; both when they do so alike. */
export const metricsOf = (lines: readonly SourceLine[]): Metric[] => {
  const spread = (metric: Metric): number =>
    new Set(
      lines.flatMap((line, index) =>
        segmentsOf(line, index, metric).flatMap((segment) =>
          AMOUNT.test(segment.text) && segment.text.length > 3 ? [segment.to] : [],
        ),
      ),
    ).size
  const spreads = METRICS.map(spread)
  return METRICS.filter((_, index) => spreads[index] === Math.min(...spreads))
}

/** Cuts a line at gaps of two spaces, and between a figure and the words beside it. */
export const segmentsOf = (line: SourceLine, index: number, width: Metric): Segment[] => {
  const segments: Segment[] = []
  const { text } = line
  let at = 0
  const take = (start: number, end: number): void => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const words = raw.trim()
    if (words === '') return
    const begin = start + lead
    const figure = [...words.matchAll(/(?<=^| )-?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?= |$)/gu)][0]
    if (figure !== undefined && figure[0].length < words.length) {
      take(begin, begin + figure.index)
      take(begin + figure.index, begin + figure.index + figure[0].length)
      take(begin + figure.index + figure[0].length, begin + words.length)
      return
    }
    const from = width(text.slice(0, begin))
    segments.push({
      text: words,
      from,
      to: from + width(words),
      line: index,
      place: { ...line.place, start: begin, end: begin + words.length },
    })
  }
  for (const gap of text.matchAll(GAP)) {
    take(at, gap.index)
    at = gap.index + gap[0].length
  }
  take(at, text.length)
  return segments
}

/** Whether figures stand in aligned columns (many spaces between cells) rather than cell after cell. Only the lines up to the next title count. */
export const isAligned = (run: readonly SourceLine[]): boolean => {
  let wide = 0
  let numeric = 0
  for (const [index, line] of run.slice(0, 60).entries()) {
    if (index > 0 && (titleOf(line.text) !== undefined || /。/u.test(line.text))) break
    const trimmed = line.text.trim()
    if (/项目|合计|科目|栏次|\d/u.test(trimmed)) numeric += 1
    if (/\S {4,}\S/u.test(trimmed)) wide += 1
  }
  return numeric > 0 && wide * 2 >= numeric
}
