import {
  answered,
  type MatterRelief,
  type ReliefApplication,
  type ReliefAuthority,
  type ReliefBudgetLine,
  type ReliefEntryPage,
  type ReliefPage,
} from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { ReliefSearch } from './search.ts'

export interface ReliefAt {
  regionId: string
  id: string
}

const RELIEF = 'relief'
/** Everything that was read of the fund, to be read again after a step. */
export const ALL_RELIEF = [RELIEF] as const

export const applicationPages = (search: ReliefSearch) =>
  infiniteQueryOptions({
    queryKey: [RELIEF, 'applications', search],
    queryFn: ({ pageParam }): Promise<ReliefPage> =>
      answered(
        api.GET('/api/v1/relief/applications', {
          params: { query: { ...search, ...(pageParam === '' ? {} : { before: pageParam }) } as never },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const applicationQuery = (at: ReliefAt) =>
  queryOptions({
    queryKey: [RELIEF, 'application', at.id],
    queryFn: (): Promise<ReliefApplication> =>
      answered(api.GET('/api/v1/relief/applications/{regionId}/{id}', { params: { path: at } })),
  })

export const matterReliefQuery = (at: { regionId: string; matterId: string }) =>
  queryOptions({
    queryKey: [RELIEF, 'matter', at.matterId],
    queryFn: (): Promise<MatterRelief> =>
      answered(api.GET('/api/v1/relief/matters/{regionId}/{matterId}', { params: { path: at } })),
  })

export const linesQuery = (year: number) =>
  queryOptions({
    queryKey: [RELIEF, 'lines', year],
    queryFn: (): Promise<ReliefBudgetLine[]> =>
      answered(api.GET('/api/v1/relief/lines', { params: { query: { year } } })),
  })

export const entryPages = (at: ReliefAt) =>
  infiniteQueryOptions({
    queryKey: [RELIEF, 'entries', at.id],
    queryFn: ({ pageParam }): Promise<ReliefEntryPage> =>
      answered(
        api.GET('/api/v1/relief/lines/{regionId}/{id}/entries', {
          params: { path: at, query: pageParam === 0 ? {} : { before: pageParam } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const authorityQuery = queryOptions({
  queryKey: [RELIEF, 'authority'],
  queryFn: (): Promise<ReliefAuthority[]> => answered(api.GET('/api/v1/relief/authority')),
})
