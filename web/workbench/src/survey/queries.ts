import { answered, type Survey, type SurveyPage } from '@huiyin/api'
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { api } from '../app/api.ts'

const KEY = 'surveys'
const PAGE = 50

export const surveyPages = infiniteQueryOptions({
  queryKey: [KEY, 'list'],
  queryFn: ({ pageParam }): Promise<SurveyPage> =>
    answered(
      api.GET('/api/v1/surveys', {
        params: { query: { limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
})

export const surveyQuery = (at: { regionId: string; id: string }) =>
  queryOptions({
    queryKey: [KEY, 'one', at.id],
    queryFn: (): Promise<Survey> => answered(api.GET('/api/v1/surveys/{regionId}/{id}', { params: { path: at } })),
  })

/** After a step: everything about surveys is read again. */
export function useSurveysChanged(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [KEY] })
}
