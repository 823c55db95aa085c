import type { Counted } from './measure.ts'

/** By what figures may be cut. Each puts every fact into exactly one part, so that parts add up to the whole. */
const DIMENSION_TABLE = {
  day: 'matters',
  week: 'matters',
  month: 'matters',
  quarter: 'matters',
  year: 'matters',
  channel: 'matters',
  class: 'matters',
  way: 'matters',
  topic1: 'matters',
  topic2: 'matters',
  topic3: 'matters',
  province: 'matters',
  city: 'matters',
  county: 'matters',
  registeredBy: 'matters',
  holder: 'matters',
  lead: 'matters',
  registeringLevel: 'matters',
  holdingLevel: 'matters',
  firstForOffice: 'matters',
  firstAnywhere: 'matters',
  state: 'matters',
  open: 'matters',
  outcome: 'matters',
  group: 'matters',
  litigation: 'matters',
  enterprise: 'matters',
  ratingPetitionOffice: 'matters',
  ratingHandlingOffice: 'matters',
  age: 'matters',
  answerTime: 'matters',
  limit: 'limits',
  limitOffice: 'limits',
  limitState: 'limits',
  used: 'limits',
} as const satisfies Readonly<Record<string, Counted>>

export type Dimension = keyof typeof DIMENSION_TABLE
export const DIMENSIONS = Object.keys(DIMENSION_TABLE) as readonly Dimension[] as readonly [Dimension, ...Dimension[]]

/** True for dimensions of a clock, by which matters themselves cannot be cut. */
export const isOfLimits = (dimension: Dimension): boolean => DIMENSION_TABLE[dimension] === 'limits'

const OF_TIME: ReadonlySet<Dimension> = new Set<Dimension>(['day', 'week', 'month', 'quarter', 'year'])

/** True for stretches of time, which stand under no name of their own in another period. */
export const isOfTime = (dimension: Dimension): boolean => OF_TIME.has(dimension)

/** The value of a part that has none, such as matters without a content category. */
export const NONE = ''

/** Ages of open matters in days since receipt: the last day of each band, the last one open. */
export const AGES = [15, 30, 60, 90, 180, 365] as const
/** Days from receipt to the answer. */
export const ANSWER_DAYS = [5, 15, 30, 60, 90] as const
/** How much of a limit was used, in percent: the end of each band, what is over the limit last. */
export const USED = [25, 50, 75, 100] as const

/** Names of bands: `0-15`, `16-30` … `>365`. */
export const bandNames = (ends: readonly number[]): string[] => [
  ...ends.map((end, n) => `${n === 0 ? 0 : (ends[n - 1] ?? 0) + 1}-${end}`),
  `>${ends.at(-1)}`,
]
