import { answered, type Hearing, type PanelRule, type Review, type ReviewPage } from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { ReviewSearch } from './search.ts'

export interface ReviewAt {
  regionId: string
  matterId: string
}

export const ruleListQuery = queryOptions({
  queryKey: ['review-rules'],
  queryFn: (): Promise<PanelRule[]> => answered(api.GET('/api/v1/reviews/panel-rules')),
})

/** Lists follow the changes of matters, as every list does. */
export const reviewPages = ({ phase }: ReviewSearch) =>
  infiniteQueryOptions({
    queryKey: ['matters', 'reviews', phase],
    queryFn: ({ pageParam }): Promise<ReviewPage> =>
      answered(
        api.GET('/api/v1/reviews', {
          params: { query: { ...(phase ? { phase } : {}), ...(pageParam === '' ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** A hearing as an office that is invited to it may know it. */
export const hearingQuery = (at: { regionId: string; id: string }) =>
  queryOptions({
    queryKey: ['hearing', at.id],
    queryFn: (): Promise<Hearing> => answered(api.GET('/api/v1/hearings/{regionId}/{id}', { params: { path: at } })),
  })

/** Read again whenever its matter changes. */
export const reviewQuery = (at: ReviewAt) =>
  queryOptions({
    queryKey: ['matter', at.matterId, 'review'],
    queryFn: (): Promise<Review> =>
      answered(api.GET('/api/v1/reviews/{regionId}/{matterId}', { params: { path: at } })),
  })
