import {
  answered,
  type SavedStatisticsReport,
  type StatisticsCatalogue,
  type StatisticsFacts,
  type StatisticsPivot,
  type StatisticsReport,
} from '@huiyin/api'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { StatisticsSearch } from './search.ts'

const STATISTICS = 'statistics'
export const SAVED = [STATISTICS, 'saved'] as const

/** `chart` is how a table is drawn, which the server need not know. */
const asked = ({ chart: _chart, ...search }: StatisticsSearch) => search

export const catalogueQuery = queryOptions({
  queryKey: [STATISTICS, 'catalogue'],
  queryFn: (): Promise<StatisticsCatalogue> => answered(api.GET('/api/v1/statistics/catalogue')),
  staleTime: Infinity,
})

export const pivotQuery = (search: StatisticsSearch) =>
  queryOptions({
    queryKey: [STATISTICS, 'pivot', asked(search)],
    queryFn: (): Promise<StatisticsPivot> =>
      answered(api.GET('/api/v1/statistics/pivot', { params: { query: asked(search) } })),
    placeholderData: keepPreviousData,
  })

export const reportQuery = (search: StatisticsSearch) =>
  queryOptions({
    queryKey: [STATISTICS, 'report', search],
    queryFn: (): Promise<StatisticsReport> =>
      answered(api.GET('/api/v1/statistics/report', { params: { query: search } })),
    placeholderData: keepPreviousData,
  })

export const factPages = (search: StatisticsSearch) =>
  infiniteQueryOptions({
    queryKey: [STATISTICS, 'facts', search],
    queryFn: ({ pageParam }): Promise<StatisticsFacts> =>
      answered(
        api.GET('/api/v1/statistics/facts', {
          params: {
            query: { measure: 'received', ...search, ...(pageParam === '' ? {} : { after: pageParam }) } as never,
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const savedQuery = queryOptions({
  queryKey: SAVED,
  queryFn: (): Promise<SavedStatisticsReport[]> => answered(api.GET('/api/v1/statistics/reports')),
})
