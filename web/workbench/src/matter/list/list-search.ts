/** The filters of a list of matters, as they stand in the address bar. All are text, and absent when not set. */
const FILTERS = [
  'scope',
  'urgency',
  'phase',
  'class',
  'channel',
  'topic',
  'place',
  'office',
  'from',
  'to',
  'q',
  'state',
  'order',
] as const
export type Filter = (typeof FILTERS)[number]
export type ListSearch = Partial<Record<Filter, string>>

/** Whose matters: those this office must act on, or all that it may see. */
export const scopeOf = (search: ListSearch): 'mine' | 'subtree' => (search.scope === 'subtree' ? 'subtree' : 'mine')

export const URGENCIES = ['overdue', 'today', 'soon', 'week', 'later', 'none'] as const
export type Urgency = (typeof URGENCIES)[number]

/** Keeps what is a filter and says something; numbers that the router has read are text again. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const read: ListSearch = {}
  for (const filter of FILTERS) {
    const value = search[filter]
    if (typeof value === 'string' && value !== '') read[filter] = value
    if (typeof value === 'number') read[filter] = String(value)
  }
  return read
}

/** The filters with one changed; an empty value takes it away. */
export function withFilter(search: ListSearch, filter: Filter, value: string | undefined): ListSearch {
  const { [filter]: _gone, ...rest } = search
  return value === undefined || value === '' ? rest : { ...rest, [filter]: value }
}

/** What the officer narrowed beyond scope, urgency and order. */
export const narrowingOf = (search: ListSearch): Filter[] =>
  FILTERS.filter((filter) => search[filter] !== undefined && !['scope', 'urgency', 'order', 'state'].includes(filter))

/** The text of a saved view: the filters as a query string. */
export const queryText = (search: ListSearch): string => new URLSearchParams(readListSearch(search)).toString()

export const searchOfText = (text: string): ListSearch => readListSearch(Object.fromEntries(new URLSearchParams(text)))
