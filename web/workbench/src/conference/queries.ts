import {
  answered,
  type ConferenceDecisionPage,
  type ConferenceItem,
  type ConferenceMeeting,
  type ConferenceMeetingPage,
  type MatterConference,
} from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { FollowUpSearch } from './routes.ts'

export interface RecordAt {
  regionId: string
  id: string
}

/** Everything that was read of the conference, to be read again after a step. */
export const ALL_CONFERENCE = ['conference'] as const

export const meetingPages = infiniteQueryOptions({
  queryKey: ['conference', 'meetings'],
  queryFn: ({ pageParam }): Promise<ConferenceMeetingPage> =>
    answered(
      api.GET('/api/v1/conference/meetings', {
        params: { query: pageParam === '' ? {} : { before: pageParam } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
})

export const meetingQuery = (at: RecordAt) =>
  queryOptions({
    queryKey: ['conference', 'meeting', at.id],
    queryFn: (): Promise<ConferenceMeeting> =>
      answered(api.GET('/api/v1/conference/meetings/{regionId}/{id}', { params: { path: at } })),
  })

export const itemsQuery = queryOptions({
  queryKey: ['conference', 'items'],
  queryFn: (): Promise<ConferenceItem[]> => answered(api.GET('/api/v1/conference/items')),
})

export const followUpPages = ({ side, done }: FollowUpSearch) =>
  infiniteQueryOptions({
    queryKey: ['conference', 'decisions', side, done],
    queryFn: ({ pageParam }): Promise<ConferenceDecisionPage> =>
      answered(
        api.GET('/api/v1/conference/decisions', {
          params: {
            query: {
              side: side ?? 'convened',
              done: done ?? 'false',
              ...(pageParam === '' ? {} : { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const matterConferenceQuery = (at: { regionId: string; matterId: string }) =>
  queryOptions({
    queryKey: ['conference', 'matter', at.matterId],
    queryFn: (): Promise<MatterConference> =>
      answered(api.GET('/api/v1/conference/matters/{regionId}/{matterId}', { params: { path: at } })),
  })
