import { answered, type Counts, type MatterPage, type MatterQuery, type SavedView } from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import type { Language } from '../../ui/preferences.ts'
import type { ListSearch } from './list-search.ts'

/** Which matters a page lists by itself, before any filter. */
export interface ListKind {
  open: boolean | undefined
  order: 'deadline' | 'newest'
}

export const WORKLIST: ListKind = { open: true, order: 'deadline' }
export const REGISTER: ListKind = { open: undefined, order: 'newest' }

const PAGE = 50

/** The query of the API for the filters of the address bar. */
function listQuery(kind: ListKind, { state, order, scope, ...filters }: ListSearch): MatterQuery {
  const open = state === 'open' ? true : state === 'closed' ? false : kind.open
  return {
    ...filters,
    scope: scope ?? 'mine',
    order: order ?? kind.order,
    ...(open === undefined ? {} : { open: String(open) }),
  } as MatterQuery
}

/** Pages of rows, one key after the other. */
export const listPages = (kind: ListKind, search: ListSearch) =>
  infiniteQueryOptions({
    queryKey: ['matters', 'list', listQuery(kind, search)],
    queryFn: ({ pageParam }): Promise<MatterPage> =>
      answered(
        api.GET('/api/v1/matters', {
          params: {
            query: { ...listQuery(kind, search), limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** How many open matters there are of each urgency. */
export const countsQuery = (scope: 'mine' | 'subtree') =>
  queryOptions({
    queryKey: ['matters', 'counts', scope],
    queryFn: (): Promise<Counts> => answered(api.GET('/api/v1/matters/counts', { params: { query: { scope } } })),
  })

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: (): Promise<SavedView[]> => answered(api.GET('/api/v1/views')),
  staleTime: 60_000,
})

/** Where the browser fetches the same list as a file. */
export const exportAddress = (kind: ListKind, search: ListSearch, format: 'csv' | 'xlsx', lang: Language): string => {
  const asked = Object.entries({ ...listQuery(kind, search), format, lang }).map(([name, value]) => [
    name,
    String(value),
  ])
  return `/api/v1/matters/export?${new URLSearchParams(Object.fromEntries(asked) as Record<string, string>).toString()}`
}
