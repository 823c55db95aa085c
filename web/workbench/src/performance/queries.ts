import {
  answered,
  type PerformanceFigure,
  type PerformanceIndicator,
  type PerformanceIndicatorPage,
  type PerformanceYear,
  type StatisticsFactPage,
  type StatisticsFactsQuery,
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

export type Records = NonNullable<PerformanceIndicator['figures'][number]['records']>

/** The matters behind a figure, as far as the reader may see them. */
export const recordPages = ({ where, measure, part, from, to, office, asOf }: Records) =>
  infiniteQueryOptions({
    queryKey: [PERFORMANCE_KEY, 'records', measure, part, from, to, office, asOf ?? 'now', JSON.stringify(where)],
    queryFn: ({ pageParam }): Promise<StatisticsFactPage> => {
      const asked = { ...where, measure, part, from, to, office, limit: 20 }
      const query = { ...asked, ...(asOf === null ? {} : { asOf }), ...(pageParam === '' ? {} : { after: pageParam }) }
      return answered(api.GET('/api/v1/statistics/facts', { params: { query: query as StatisticsFactsQuery } }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
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
