/** The filters of the mail room's pages, as they stand in the address bar. */
const FILTERS = ['urgency', 'state', 'kind', 'from', 'to', 'q', 'scope'] as const
export type MailSearch = Partial<Record<(typeof FILTERS)[number], string>>

/** Keeps what is a filter and says something; numbers that the router has read are text again. */
export function readMailSearch(search: Record<string, unknown>): MailSearch {
  const read: MailSearch = {}
  for (const filter of FILTERS) {
    const value = search[filter]
    if (typeof value === 'string' && value !== '') read[filter] = value
    if (typeof value === 'number') read[filter] = String(value)
  }
  return read
}
