import {
  answered,
  type DeputyPage,
  type Handover,
  type HandoverPage,
  type MatterHandovers,
  type OpenWork,
  type RegionHandoverPage,
} from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { CrossingSearch, SheetSearch } from './search.ts'

export interface SheetAt {
  regionId: string
  id: string
}

const HANDOVER = 'handover'
/** Everything that was read of hand-overs, to be read again after a step. */
export const ALL_HANDOVER = [HANDOVER] as const

export const workQuery = (staffId: string) =>
  queryOptions({
    queryKey: [HANDOVER, 'work', staffId],
    queryFn: (): Promise<OpenWork> => answered(api.GET('/api/v1/handover/work', { params: { query: { staffId } } })),
  })

export const sheetPages = (search: SheetSearch) =>
  infiniteQueryOptions({
    queryKey: [HANDOVER, 'sheets', search],
    queryFn: ({ pageParam }): Promise<HandoverPage> =>
      answered(
        api.GET('/api/v1/handovers', {
          params: { query: { ...search, ...(pageParam === '' ? {} : { before: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const sheetQuery = (at: SheetAt) =>
  queryOptions({
    queryKey: [HANDOVER, 'sheet', at],
    queryFn: (): Promise<Handover> => answered(api.GET('/api/v1/handovers/{regionId}/{id}', { params: { path: at } })),
  })

export const crossingPages = (search: CrossingSearch) =>
  infiniteQueryOptions({
    queryKey: [HANDOVER, 'regions', search],
    queryFn: ({ pageParam }): Promise<RegionHandoverPage> =>
      answered(
        api.GET('/api/v1/handover/regions', {
          params: { query: { ...search, ...(pageParam === '' ? {} : { before: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const deputyPages = infiniteQueryOptions({
  queryKey: [HANDOVER, 'deputies'],
  queryFn: ({ pageParam }): Promise<DeputyPage> =>
    answered(api.GET('/api/v1/deputies', { params: { query: pageParam === '' ? {} : { before: pageParam } } })),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
})

export const matterHandoversQuery = (at: { regionId: string; matterId: string }) =>
  queryOptions({
    queryKey: [HANDOVER, 'matter', at],
    queryFn: (): Promise<MatterHandovers> =>
      answered(api.GET('/api/v1/handover/matters/{regionId}/{matterId}', { params: { path: at } })),
  })
