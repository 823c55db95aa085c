/** What the address bar keeps of the statistics: the question, so that it can be sent, saved and gone back to. */
export type StatisticsSearch = Readonly<Record<string, string>>

const DIMENSIONS = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'channel',
  'class',
  'way',
  'topic1',
  'topic2',
  'topic3',
  'province',
  'city',
  'county',
  'registeredBy',
  'holder',
  'lead',
  'registeringLevel',
  'holdingLevel',
  'firstForOffice',
  'firstAnywhere',
  'state',
  'open',
  'outcome',
  'group',
  'litigation',
  'enterprise',
  'ratingPetitionOffice',
  'ratingHandlingOffice',
  'age',
  'answerTime',
  'limit',
  'limitOffice',
  'limitState',
  'used',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

const OF_CUT = ['from', 'to', 'basis', 'asOf', 'office', 'below', 'region', ...DIMENSIONS] as const
const OF_TABLE = ['measure', 'rows', 'columns', 'chart'] as const
const OF_FACTS = ['measure', 'part'] as const

const keep =
  (...names: readonly string[]) =>
  (raw: Readonly<Record<string, unknown>>): StatisticsSearch =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = raw[name]
        return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
          ? [[name, String(value)]]
          : []
      }),
    )

export const readReportSearch = keep(...OF_CUT)
export const readTableSearch = keep(...OF_CUT, ...OF_TABLE)
export const readFactsSearch = keep(...OF_CUT, ...OF_FACTS)

/** The conditions by dimension. */
export const filtersOf = (search: StatisticsSearch): [Dimension, string][] =>
  DIMENSIONS.flatMap((name) => {
    const value = search[name]
    return value === undefined ? [] : [[name, value] as [Dimension, string]]
  })

/** The same question with something changed; undefined takes it away. */
export const changed = (
  search: StatisticsSearch,
  change: Readonly<Record<string, string | undefined>>,
): StatisticsSearch =>
  Object.fromEntries(
    Object.entries({ ...search, ...change }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/** Dimensions whose parts are spans of time. */
export const OF_TIME = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly Dimension[]

/** The dimension below, into which a part opens. */
export const NEXT: Readonly<Partial<Record<Dimension, Dimension>>> = {
  year: 'quarter',
  quarter: 'month',
  month: 'day',
  topic1: 'topic2',
  topic2: 'topic3',
  province: 'city',
  city: 'county',
  registeringLevel: 'registeredBy',
  holdingLevel: 'holder',
}
