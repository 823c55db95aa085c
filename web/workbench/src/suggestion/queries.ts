import { answered, type Suggestion, type SuggestionPage, type SuggestionTopic } from '@huiyin/api'
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { SuggestionSearch } from './routes.ts'

interface TopicAt {
  regionId: string
  topicId: string
}

const PAGE = 50

export const topicPages = infiniteQueryOptions({
  queryKey: ['suggestions', 'topics'],
  queryFn: ({ pageParam }) =>
    answered(
      api.GET('/api/v1/suggestion-topics', {
        params: { query: { limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
})

export const topicQuery = ({ regionId, topicId }: TopicAt) =>
  queryOptions({
    queryKey: ['suggestions', 'topic', topicId],
    queryFn: (): Promise<SuggestionTopic> =>
      answered(api.GET('/api/v1/suggestion-topics/{regionId}/{topicId}', { params: { path: { regionId, topicId } } })),
  })

export const suggestionPages = ({ regionId, topicId }: TopicAt, search: SuggestionSearch) =>
  infiniteQueryOptions({
    queryKey: ['suggestions', 'of', topicId, search],
    queryFn: ({ pageParam }): Promise<SuggestionPage> =>
      answered(
        api.GET('/api/v1/suggestion-topics/{regionId}/{topicId}/suggestions', {
          params: {
            path: { regionId, topicId },
            query: { ...search, limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) } as never,
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const suggestionQuery = ({ regionId, submissionId }: { regionId: string; submissionId: string }) =>
  queryOptions({
    queryKey: ['suggestions', 'one', submissionId],
    queryFn: (): Promise<Suggestion> =>
      answered(
        api.GET('/api/v1/suggestions/{regionId}/{submissionId}', { params: { path: { regionId, submissionId } } }),
      ),
  })

/** After a step: everything about suggestions is read again. */
export function useSuggestionsChanged(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['suggestions'] })
}

/** Fen as yuan, without a fraction of binary. */
export const yuanOf = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`

/** Typed yuan as fen; null for what is no amount. */
export function fenOf(text: string): number | null {
  const [, yuan, cents = ''] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? []
  return yuan === undefined ? null : Number(yuan) * 100 + Number(cents.padEnd(2, '0'))
}
