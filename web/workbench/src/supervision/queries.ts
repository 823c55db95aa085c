import {
  answered,
  type MatterSupervision,
  type SupervisionAdvicePage,
  type SupervisionBatch,
  type SupervisionCase,
  type SupervisionFigures,
  type SupervisionGroup,
  type SupervisionPage,
  type SupervisionThreshold,
} from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { AdviceSearch, CaseSearch, FigureSearch } from './search.ts'

export interface CaseAt {
  regionId: string
  id: string
}

const SUPERVISION = 'supervision'
/** Everything that was read of supervision, to be read again after a step. */
export const ALL_SUPERVISION = [SUPERVISION] as const

export const casePages = (search: CaseSearch) =>
  infiniteQueryOptions({
    queryKey: [SUPERVISION, 'cases', search],
    queryFn: ({ pageParam }): Promise<SupervisionPage> =>
      answered(
        api.GET('/api/v1/supervision/cases', {
          params: { query: { ...search, ...(pageParam === '' ? {} : { after: pageParam }) } as never },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const groupsQuery = queryOptions({
  queryKey: [SUPERVISION, 'offices'],
  queryFn: (): Promise<SupervisionGroup[]> => answered(api.GET('/api/v1/supervision/offices')),
})

export const caseQuery = (at: CaseAt) =>
  queryOptions({
    queryKey: [SUPERVISION, 'case', at.id],
    queryFn: (): Promise<SupervisionCase> =>
      answered(api.GET('/api/v1/supervision/cases/{regionId}/{id}', { params: { path: at } })),
  })

export const matterSupervisionQuery = (at: { regionId: string; matterId: string }) =>
  queryOptions({
    queryKey: [SUPERVISION, 'matter', at.matterId],
    queryFn: (): Promise<MatterSupervision> =>
      answered(api.GET('/api/v1/supervision/matters/{regionId}/{matterId}', { params: { path: at } })),
  })

export const advicePages = ({ box, open }: AdviceSearch) =>
  infiniteQueryOptions({
    queryKey: [SUPERVISION, 'advice', box, open],
    queryFn: ({ pageParam }): Promise<SupervisionAdvicePage> =>
      answered(
        api.GET('/api/v1/supervision/advice', {
          params: {
            query: {
              box: box ?? 'received',
              ...(open === undefined ? {} : { open }),
              ...(pageParam === '' ? {} : { before: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const batchesQuery = queryOptions({
  queryKey: [SUPERVISION, 'batches'],
  queryFn: (): Promise<SupervisionBatch[]> => answered(api.GET('/api/v1/supervision/batches')),
})

export const thresholdsQuery = queryOptions({
  queryKey: [SUPERVISION, 'thresholds'],
  queryFn: (): Promise<SupervisionThreshold[]> => answered(api.GET('/api/v1/supervision/thresholds')),
})

export const figuresQuery = (search: FigureSearch) =>
  queryOptions({
    queryKey: [SUPERVISION, 'figures', search],
    queryFn: (): Promise<SupervisionFigures> =>
      answered(api.GET('/api/v1/supervision/figures', { params: { query: search } })),
  })
