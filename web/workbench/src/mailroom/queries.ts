import { answered, type MailCounts, type MailFigures, type MailItem, type MailPage } from '@huiyin/api'
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { MailSearch } from './search.ts'

export interface MailAt {
  regionId: string
  itemId: string
}

const PAGE = 50
type Query = Record<string, string | number>

const pages = (name: 'worklist' | 'coming' | 'book', query: Query) =>
  infiniteQueryOptions({
    queryKey: ['mail', name, query],
    queryFn: ({ pageParam }): Promise<MailPage> => {
      const params = { query: { ...query, limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) } } as never
      if (name === 'worklist') return answered(api.GET('/api/v1/mail/worklist', { params }))
      return name === 'coming'
        ? answered(api.GET('/api/v1/mail/coming', { params }))
        : answered(api.GET('/api/v1/mail', { params }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const worklistPages = (urgency: string | undefined) => pages('worklist', urgency ? { urgency } : {})
export const comingPages = pages('coming', {})

/** The filters of the day book as the API takes them. */
export const bookFilters = ({ state, kind, from, to, q }: MailSearch): Query =>
  Object.fromEntries(Object.entries({ state, kind, from, to, q }).filter(([, value]) => value)) as Query

export const bookPages = (search: MailSearch) => pages('book', bookFilters(search))

export const mailCountsQuery = queryOptions({
  queryKey: ['mail', 'counts'],
  queryFn: (): Promise<MailCounts> => answered(api.GET('/api/v1/mail/counts')),
})

export const mailFiguresQuery = (from: string, to: string, scope: 'mine' | 'subtree') =>
  queryOptions({
    queryKey: ['mail', 'figures', from, to, scope],
    queryFn: (): Promise<MailFigures> =>
      answered(api.GET('/api/v1/mail/figures', { params: { query: { from, to, scope } } })),
  })

export const mailItemQuery = (at: MailAt) =>
  queryOptions({
    queryKey: ['mail', 'item', at.itemId],
    queryFn: (): Promise<MailItem> =>
      answered(
        api.GET('/api/v1/mail/{regionId}/{itemId}', { params: { path: { regionId: at.regionId, itemId: at.itemId } } }),
      ),
  })

/** After a step: everything of the mail room is read again. */
export function useMailChanged(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['mail'] })
}

export const seen = (item: MailItem): { path: MailAt; header: { 'If-Match': string } } => ({
  path: { regionId: item.regionId, itemId: item.itemId },
  header: { 'If-Match': `"${item.version}"` },
})

/** Where the browser fetches a sheet of labels. */
export const labelsAddress = (ids: readonly string[], skip: number, lang: string): string =>
  `/api/v1/mail/labels?${new URLSearchParams({ items: ids.join(','), skip: String(skip), lang }).toString()}`
