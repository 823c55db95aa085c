import {
  answered,
  type PerformanceFigure,
  type PerformanceIndicatorPage,
  type PerformanceRecordPage,
  type PerformanceRecords,
  type PerformanceRulesPage,
  type PerformanceSubjectPage,
  type PerformanceYear,
  type PerformanceYears,
} from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { YearSearch } from './routes.ts'

export interface IndicatorAt {
  regionId: string
  id: string
}
const PERFORMANCE_KEY = 'performance'
/** Everything that was read of goals and indicators, to be read again after a step. */
export const ALL_PERFORMANCE = [PERFORMANCE_KEY] as const

export const yearQuery = (search: YearSearch) =>
  queryOptions({
    queryKey: [PERFORMANCE_KEY, 'year', search.year ?? 'latest', search.asOf ?? 'now'],
    queryFn: (): Promise<PerformanceYear> =>
      answered(api.GET('/api/v1/performance', { params: { query: { ...search } } })),
  })

export const indicatorQuery = (at: IndicatorAt) =>
  queryOptions({
    queryKey: [PERFORMANCE_KEY, 'indicator', at.id],
    queryFn: (): Promise<PerformanceIndicatorPage> =>
      answered(api.GET('/api/v1/performance/indicators/{regionId}/{id}', { params: { path: at } })),
  })

export const figuresQuery = queryOptions({
  queryKey: [PERFORMANCE_KEY, 'figures'],
  queryFn: (): Promise<PerformanceFigure[]> => answered(api.GET('/api/v1/performance/figures')),
})

/** The records behind a figure of an indicator, as far as the reader may see them. */
export const recordPages = ({ regionId, id }: IndicatorAt, figure: string) =>
  infiniteQueryOptions({
    queryKey: [PERFORMANCE_KEY, 'records', id, figure],
    queryFn: ({ pageParam }): Promise<PerformanceRecords> =>
      answered(
        api.GET('/api/v1/performance/indicators/{regionId}/{id}/records', {
          params: {
            path: { regionId, id },
            query: { figure: figure as never, limit: 20, ...(pageParam === '' ? {} : { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const subjectQuery = (at: IndicatorAt) =>
  queryOptions({
    queryKey: [PERFORMANCE_KEY, 'subject', at.id],
    queryFn: (): Promise<PerformanceSubjectPage> =>
      answered(api.GET('/api/v1/performance/subjects/{regionId}/{id}', { params: { path: at } })),
  })

export const recordQuery = (at: IndicatorAt) =>
  queryOptions({
    queryKey: [PERFORMANCE_KEY, 'record', at.id],
    queryFn: (): Promise<PerformanceRecordPage> =>
      answered(api.GET('/api/v1/performance/records/{regionId}/{id}', { params: { path: at } })),
  })

export const yearsQuery = queryOptions({
  queryKey: [PERFORMANCE_KEY, 'years'],
  queryFn: (): Promise<PerformanceYears> => answered(api.GET('/api/v1/performance/years')),
})

export const rulesQuery = queryOptions({
  queryKey: [PERFORMANCE_KEY, 'rules'],
  queryFn: (): Promise<PerformanceRulesPage> => answered(api.GET('/api/v1/performance/rules')),
})

/** What a command on a record carries: where it stands, and the version that was seen. */
export const versionOf = ({ regionId, id, version }: IndicatorAt & { version: number }) => ({
  path: { regionId, id },
  header: { 'If-Match': `"${version}"` },
})

/** The names of what measures leave out, by reason. */
export const exclusionsQuery = queryOptions({
  queryKey: [PERFORMANCE_KEY, 'exclusions'],
  queryFn: async () => {
    const { measures } = await answered(api.GET('/api/v1/statistics/catalogue'))
    return new Map<string, { zh: string; en: string }>(
      measures.flatMap(({ excluded }) => excluded.map(({ reason, name }) => [reason, name] as const)),
    )
  },
})
