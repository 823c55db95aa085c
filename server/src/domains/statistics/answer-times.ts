import { figure, type Figure } from './figure.ts'

/** How often an answer took so long: a histogram whose values are days or milliseconds. */
export type Distribution = readonly { value: number; count: number }[]

/** The buckets in which answer times are shown: the last day of each, the last one open. */
export const BUCKETS = [
  { from: 0, to: 5 },
  { from: 6, to: 15 },
  { from: 16, to: 30 },
  { from: 31, to: 60 },
  { from: 61, to: 90 },
  { from: 91, to: null },
] as const

/** The limits whose shares are asked for: to tell the petitioner, and to answer. */
export const WITHIN = [15, 60] as const
const PERCENTILES = [10, 25, 50, 75, 90, 95, 99] as const
const DAY_MS = 86_400_000

/** Sizes of a set of times, in days. */
export interface Spread {
  mean: number | null
  min: number | null
  max: number | null
  /** `p50` is the median; between two values in proportion, as spreadsheets and NumPy do by default. */
  percentiles: Readonly<Record<`p${(typeof PERCENTILES)[number]}`, number | null>>
}

/**
 * How long answers took, from filing to the answer. `days` counts dates as the law does (an answer on the day of filing took 0 days,
 * whatever the hour); `elapsed` counts to the millisecond, in days of 24 hours.
 */
export interface AnswerTimes {
  answered: number
  /** Matters of the period that have no answer (yet). */
  unanswered: number
  days: Spread & { histogram: readonly { from: number; to: number | null; count: number }[]; within: Within }
  elapsed: Spread & { within: Within }
}

export type Within = Readonly<Record<`${(typeof WITHIN)[number]}`, Figure>>

/** Pure: from the two distributions and the number of matters without an answer. */
export function answerTimes(inDays: Distribution, inMs: Distribution, unanswered: number): AnswerTimes {
  const answered = countOf(inDays)
  const elapsed = inMs.map(({ value, count }) => ({ value: value / DAY_MS, count }))
  return {
    answered,
    unanswered,
    days: { ...spreadOf(inDays), histogram: histogramOf(inDays), within: withinOf(inDays, unanswered) },
    elapsed: { ...spreadOf(elapsed), within: withinOf(elapsed, unanswered) },
  }
}

const countOf = (distribution: Distribution): number => distribution.reduce((sum, { count }) => sum + count, 0)

function withinOf(distribution: Distribution, unanswered: number): Within {
  const total = countOf(distribution)
  const share = (days: number): Figure =>
    figure(countOf(distribution.filter(({ value }) => value <= days)), total, { unanswered })
  return { 15: share(15), 60: share(60) }
}

const histogramOf = (distribution: Distribution): AnswerTimes['days']['histogram'] =>
  BUCKETS.map(({ from, to }) => ({
    from,
    to,
    count: countOf(distribution.filter(({ value }) => value >= from && (to === null || value <= to))),
  }))

function spreadOf(unordered: Distribution): Spread {
  const distribution = [...unordered].sort((a, b) => a.value - b.value)
  const total = countOf(distribution)
  const sum = distribution.reduce((all, { value, count }) => all + value * count, 0)
  const percentile = (percent: number): number | null => quantile(distribution, total, percent / 100)
  return {
    mean: total === 0 ? null : sum / total,
    min: distribution[0]?.value ?? null,
    max: distribution.at(-1)?.value ?? null,
    percentiles: {
      p10: percentile(10),
      p25: percentile(25),
      p50: percentile(50),
      p75: percentile(75),
      p90: percentile(90),
      p95: percentile(95),
      p99: percentile(99),
    },
  }
}

/** The value at a part of an ordered distribution, in proportion between its two neighbours. */
function quantile(ordered: Distribution, total: number, part: number): number | null {
  if (total === 0) return null
  const place = (total - 1) * part
  const low = valueAt(ordered, Math.floor(place))
  const high = valueAt(ordered, Math.ceil(place))
  return low + (high - low) * (place - Math.floor(place))
}

function valueAt(ordered: Distribution, index: number): number {
  let passed = 0
  for (const { value, count } of ordered) {
    passed += count
    if (index < passed) return value
  }
  return ordered.at(-1)?.value ?? 0
}
