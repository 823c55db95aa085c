import { answered, type RegisterCounts, type RegisterPage } from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { RegisterSearch } from './search.ts'

export const registerPages = (search: RegisterSearch) =>
  infiniteQueryOptions({
    queryKey: ['documents', search],
    queryFn: ({ pageParam }): Promise<RegisterPage> => {
      const params = { query: { ...search, limit: 50, ...(pageParam === '' ? {} : { after: pageParam }) } } as never
      return answered(api.GET('/api/v1/documents', { params }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const registerCountsQuery = queryOptions({
  queryKey: ['documents', 'counts'],
  queryFn: (): Promise<RegisterCounts> => answered(api.GET('/api/v1/documents/counts')),
})

/** Where the browser fetches the register as a sheet. */
export const exportAddress = (search: RegisterSearch, format: 'csv' | 'xlsx', lang: string): string =>
  `/api/v1/documents/export?${new URLSearchParams({ ...search, format, lang }).toString()}`
