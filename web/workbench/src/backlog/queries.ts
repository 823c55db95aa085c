import {
  answered,
  type BacklogCampaign,
  type BacklogItem,
  type BacklogItemPage,
  type BacklogPage,
  type BacklogSummary,
} from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { SummarySearch, WallSearch } from './search.ts'

export interface BacklogAt {
  regionId: string
  id: string
}

const BACKLOG_KEY = 'backlog'
/** Everything that was read of the backlog, to be read again after a step. */
export const ALL_BACKLOG = [BACKLOG_KEY] as const

/** A wall on a screen follows what happens; nobody touches it. */
const FOLLOW_MS = 60_000

export const campaignPages = infiniteQueryOptions({
  queryKey: [BACKLOG_KEY, 'campaigns'],
  queryFn: ({ pageParam }): Promise<BacklogPage> =>
    answered(
      api.GET('/api/v1/backlog/campaigns', { params: { query: pageParam === '' ? {} : { before: pageParam } } }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
})

export const campaignQuery = (at: BacklogAt) =>
  queryOptions({
    queryKey: [BACKLOG_KEY, 'campaign', at.id],
    queryFn: (): Promise<BacklogCampaign> =>
      answered(api.GET('/api/v1/backlog/campaigns/{regionId}/{id}', { params: { path: at } })),
    refetchInterval: FOLLOW_MS,
  })

export const itemPages = (at: BacklogAt, { show, office }: WallSearch) =>
  infiniteQueryOptions({
    queryKey: [BACKLOG_KEY, 'items', at.id, show ?? 'all', office ?? 'all'],
    queryFn: ({ pageParam }): Promise<BacklogItemPage> =>
      answered(
        api.GET('/api/v1/backlog/campaigns/{regionId}/{id}/items', {
          params: {
            path: at,
            query: {
              ...(show === 'late' || show === 'sampled'
                ? { [show]: 'true' }
                : show === undefined
                  ? {}
                  : { state: show }),
              ...(office === undefined ? {} : { office }),
              ...(pageParam === '' ? {} : { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: FOLLOW_MS,
  })

export const summaryQuery = (at: BacklogAt, { period = 'day', on }: SummarySearch | { period: 'day'; on?: string }) =>
  queryOptions({
    queryKey: [BACKLOG_KEY, 'summary', at.id, period, on ?? 'today'],
    queryFn: (): Promise<BacklogSummary> =>
      answered(
        api.GET('/api/v1/backlog/campaigns/{regionId}/{id}/summary', {
          params: { path: at, query: { period, ...(on === undefined ? {} : { on }) } },
        }),
      ),
  })

export const itemQuery = (at: BacklogAt) =>
  queryOptions({
    queryKey: [BACKLOG_KEY, 'item', at.id],
    queryFn: (): Promise<BacklogItem> =>
      answered(api.GET('/api/v1/backlog/items/{regionId}/{id}', { params: { path: at } })),
  })

export const matterBacklogQuery = (at: { regionId: string; matterId: string }) =>
  queryOptions({
    queryKey: [BACKLOG_KEY, 'matter', at.matterId],
    queryFn: (): Promise<BacklogItem[]> =>
      answered(api.GET('/api/v1/backlog/matters/{regionId}/{matterId}', { params: { path: at } })),
  })
