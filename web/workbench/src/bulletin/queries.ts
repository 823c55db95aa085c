import {
  answered,
  type Bulletin,
  type BulletinChanges,
  type BulletinPage,
  type BulletinPlaces,
  type BulletinPreview,
  type BulletinSection,
} from '@huiyin/api'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { BulletinSearch } from './search.ts'

export interface BulletinAt {
  regionId: string
  id: string
}

/** What of a bulletin is written. */
export interface Written {
  title: string
  addressee: string
  sections: BulletinSection[]
}

const BULLETINS = 'bulletins'
/** Everything that was read of bulletins, to be read again after a step. */
export const ALL_BULLETINS = [BULLETINS] as const

export const bulletinPages = (search: BulletinSearch) =>
  infiniteQueryOptions({
    queryKey: [BULLETINS, 'list', search],
    queryFn: ({ pageParam }): Promise<BulletinPage> =>
      answered(
        api.GET('/api/v1/bulletins', {
          params: { query: { ...search, limit: 30, ...(pageParam === '' ? {} : { before: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })

export const bulletinQuery = (at: BulletinAt) =>
  queryOptions({
    queryKey: [BULLETINS, 'one', at.id],
    queryFn: (): Promise<Bulletin> => answered(api.GET('/api/v1/bulletins/{regionId}/{id}', { params: { path: at } })),
  })

export const placesQuery = queryOptions({
  queryKey: [BULLETINS, 'places'],
  queryFn: (): Promise<BulletinPlaces> => answered(api.GET('/api/v1/bulletins/places')),
  staleTime: Infinity,
})

/** The document as it would read; `version` because the figures may have been counted anew. */
export const previewQuery = (at: BulletinAt, version: number, written: Written) =>
  queryOptions({
    queryKey: [BULLETINS, 'preview', at.id, version, written],
    queryFn: (): Promise<BulletinPreview> =>
      answered(api.POST('/api/v1/bulletins/{regionId}/{id}/preview', { params: { path: at }, body: written })),
    placeholderData: keepPreviousData,
  })

export const changesQuery = (at: BulletinAt, version: number, against: 'today' | 'replaced') =>
  queryOptions({
    queryKey: [BULLETINS, 'changes', at.id, version, against],
    queryFn: (): Promise<BulletinChanges> =>
      answered(api.GET('/api/v1/bulletins/{regionId}/{id}/changes', { params: { path: at, query: { against } } })),
    staleTime: 0,
  })
