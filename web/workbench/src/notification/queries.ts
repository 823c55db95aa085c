import { answered, type InboxPage } from '@huiyin/api'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../app/api.ts'

/** Everything read from the inbox; the server says when it has changed. */
export const INBOX_KEY = ['inbox'] as const

export const inboxPages = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...INBOX_KEY, unread ? 'unread' : 'all'],
    queryFn: ({ pageParam }): Promise<InboxPage> =>
      answered(
        api.GET('/api/v1/inbox', {
          params: { query: { unread: unread ? 'true' : 'false', ...(pageParam === '' ? {} : { before: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** How many messages are unread, for the bell. */
export const unreadQuery = queryOptions({
  queryKey: [...INBOX_KEY, 'count'],
  queryFn: async () =>
    (await answered(api.GET('/api/v1/inbox', { params: { query: { unread: 'true', limit: 1 } } }))).unread,
})

/** Marks messages as read or unread, all without ids, and reads the inbox again. */
export function useMark() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: { ids?: string[]; read: boolean }) => answered(api.PUT('/api/v1/inbox/read', { body: given })),
    onSettled: () => queries.invalidateQueries({ queryKey: INBOX_KEY }),
  })
}

export const preferencesQuery = queryOptions({
  queryKey: ['notice-preferences'],
  queryFn: () => answered(api.GET('/api/v1/notice-preferences')),
})

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: async () => (await answered(api.GET('/api/v1/notices'))).kinds,
})

export const warningRulesQuery = queryOptions({
  queryKey: ['warning-rules'],
  queryFn: async () => (await answered(api.GET('/api/v1/warning-rules'))).rules,
})

export const keepingQuery = queryOptions({
  queryKey: ['message-keeping'],
  queryFn: async () => (await answered(api.GET('/api/v1/message-keeping'))).rules,
})

export type DeliverySearch = Partial<Record<'state' | 'channel', string>>

export const deliveryPages = (search: DeliverySearch) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', search],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/deliveries', {
          params: { query: { ...search, ...(pageParam === '' ? {} : { before: pageParam }) } as never },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const deliveryQuery = (regionId: string, id: string) =>
  queryOptions({
    queryKey: ['deliveries', 'one', id],
    queryFn: () => answered(api.GET('/api/v1/deliveries/{regionId}/{id}', { params: { path: { regionId, id } } })),
  })
