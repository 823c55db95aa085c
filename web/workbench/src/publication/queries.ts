import { answered, type Publication, type PublicationPage } from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { PublicationListName } from './routes.ts'

export interface MatterAt {
  regionId: string
  matterId: string
}

const PAGE = 50
const AREA_PAGE = 10
/** Everything that was read of publications, to be read again after a step. */
export const ALL_PUBLICATIONS = ['publications'] as const

export const publicationPages = (list: PublicationListName) =>
  infiniteQueryOptions({
    queryKey: [...ALL_PUBLICATIONS, 'list', list],
    queryFn: ({ pageParam }): Promise<PublicationPage> =>
      answered(
        api.GET('/api/v1/publications', {
          params: { query: { list, limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const areaPages = infiniteQueryOptions({
  queryKey: [...ALL_PUBLICATIONS, 'area'],
  queryFn: ({ pageParam }) =>
    answered(
      api.GET('/api/v1/publications-of-area', {
        params: { query: { limit: AREA_PAGE, ...(pageParam === '' ? {} : { after: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
})

export const publicationQuery = ({ regionId, matterId }: MatterAt) =>
  queryOptions({
    queryKey: [...ALL_PUBLICATIONS, 'one', matterId],
    queryFn: (): Promise<Publication> =>
      answered(api.GET('/api/v1/publications/{regionId}/{matterId}', { params: { path: { regionId, matterId } } })),
  })

type Step =
  | { verb: 'propose'; body: { source: string; redactions: Publication['redactions']; files: string[] } }
  | { verb: 'check' | 'publish'; body: { sure: true } }
  | { verb: 'sendBack' | 'withdraw'; body: { reason: string } }

/** Takes one step; refused when somebody else was faster. */
export const takeStep = (
  { regionId, matterId, version }: Pick<Publication, 'regionId' | 'matterId' | 'version'>,
  { verb, body }: Step,
): Promise<Publication> =>
  answered(
    api.POST(
      `/api/v1/publications/{regionId}/{matterId}/${verb}` as '/api/v1/publications/{regionId}/{matterId}/propose',
      {
        params: { path: { regionId, matterId }, header: { 'If-Match': `"${version}"` } },
        body: body as never,
      },
    ),
  )

/** Where a clean copy lies that is in check. */
export const copyAddress = ({ regionId, matterId }: MatterAt, n: number): string =>
  `/api/v1/publications/${regionId}/${matterId}/files/${n}`
