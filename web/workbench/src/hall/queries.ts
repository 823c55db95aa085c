import { answered } from '@huiyin/api'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'

/** Everything of the hall that was read; read again after a change. */
export const HALL_KEY = ['hall'] as const
const SOON = 5000

export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` })

export const hallsQuery = queryOptions({
  queryKey: [...HALL_KEY, 'halls'],
  queryFn: () => answered(api.GET('/api/v1/halls')),
})
export type Hall = NonNullable<Awaited<ReturnType<NonNullable<typeof hallsQuery.queryFn>>>>[number]

const readQueue = (hallId: string, windowId: string | undefined) =>
  answered(
    api.GET('/api/v1/halls/{hallId}/queue', {
      params: { path: { hallId }, query: windowId === undefined ? {} : { windowId } },
    }),
  )
export type Queue = Awaited<ReturnType<typeof readQueue>>
export type Ticket = Queue['tickets'][number]
export const queueQuery = (hallId: string, windowId: string | undefined) =>
  queryOptions({
    queryKey: [...HALL_KEY, 'queue', hallId, windowId],
    queryFn: () => readQueue(hallId, windowId),
    refetchInterval: SOON,
    staleTime: 0,
  })

export const ticketQuery = (at: { regionId: string; id: string }) =>
  queryOptions({
    queryKey: [...HALL_KEY, 'ticket', at.id],
    queryFn: () => answered(api.GET('/api/v1/hall-tickets/{regionId}/{id}', { params: { path: at } })),
  })

export const daysQuery = (hallId: string) =>
  queryOptions({
    queryKey: [...HALL_KEY, 'days', hallId],
    queryFn: () => answered(api.GET('/api/v1/halls/{hallId}/days', { params: { path: { hallId } } })),
  })

const readBookings = (hallId: string, date: string) =>
  answered(api.GET('/api/v1/halls/{hallId}/bookings', { params: { path: { hallId }, query: { date } } }))
export type Booking = Awaited<ReturnType<typeof readBookings>>[number]
export const bookingsQuery = (hallId: string, date: string) =>
  queryOptions({ queryKey: [...HALL_KEY, 'bookings', hallId, date], queryFn: () => readBookings(hallId, date) })

export const figuresQuery = (period: { from: string; to: string }) =>
  queryOptions({
    queryKey: [...HALL_KEY, 'figures', period.from, period.to],
    queryFn: () => answered(api.GET('/api/v1/hall-figures', { params: { query: period } })),
  })

const readHistory = (path: { regionId: string; id: string }) =>
  answered(api.GET('/api/v1/hall-history/{regionId}/{id}', { params: { path } }))
export type HistoryStep = Awaited<ReturnType<typeof readHistory>>[number]
export const historyQuery = ({ regionId, id }: { regionId: string; id: string }) =>
  queryOptions({
    queryKey: [...HALL_KEY, 'history', id],
    queryFn: () => readHistory({ regionId, id }),
    staleTime: 0,
  })

const readRoomUses = (hallId: string, from: string) =>
  answered(api.GET('/api/v1/halls/{hallId}/room-uses', { params: { path: { hallId }, query: { from } } }))
export type RoomUse = Awaited<ReturnType<typeof readRoomUses>>[number]
export const roomUsesQuery = (hallId: string, from: string) =>
  queryOptions({ queryKey: [...HALL_KEY, 'room-uses', hallId, from], queryFn: () => readRoomUses(hallId, from) })

const readRoster = (hallId: string, from: string) =>
  answered(api.GET('/api/v1/halls/{hallId}/roster', { params: { path: { hallId }, query: { from } } }))
export type Roster = Awaited<ReturnType<typeof readRoster>>
export type Duty = Roster['duties'][number]
export const rosterQuery = (hallId: string, from: string) =>
  queryOptions({ queryKey: [...HALL_KEY, 'roster', hallId, from], queryFn: () => readRoster(hallId, from) })

const readLeaderDays = (hallId: string) =>
  answered(api.GET('/api/v1/halls/{hallId}/leader-days', { params: { path: { hallId }, query: {} } }))
export type LeaderDay = Awaited<ReturnType<typeof readLeaderDays>>[number]
export const leaderDaysQuery = (hallId: string) =>
  queryOptions({ queryKey: [...HALL_KEY, 'leader-days', hallId], queryFn: () => readLeaderDays(hallId) })

const SPONSOR_STATES = ['active', 'resolved', 'ended'] as const
export type SponsorState = (typeof SPONSOR_STATES)[number]
export const sponsorStateOf = (text: string | undefined): SponsorState =>
  SPONSOR_STATES.find((state) => state === text) ?? 'active'

type At = { regionId: string; matterId: string }
export const sponsorsQuery = (path: At) =>
  queryOptions({
    queryKey: [...HALL_KEY, 'sponsors', path.matterId],
    queryFn: () => answered(api.GET('/api/v1/sponsored-matters/{regionId}/{matterId}', { params: { path } })),
  })
export const matterRoomsQuery = (path: At) =>
  queryOptions({
    queryKey: [...HALL_KEY, 'matter-rooms', path.matterId],
    queryFn: () => answered(api.GET('/api/v1/hall-matter-rooms/{regionId}/{matterId}', { params: { path } })),
  })
export const takersQuery = (path: At) =>
  queryOptions({
    queryKey: [...HALL_KEY, 'takers', path.matterId],
    queryFn: () => answered(api.GET('/api/v1/hall-receivers/{regionId}/{matterId}/takers', { params: { path } })),
  })
export const receiverQuery = (path: At) =>
  queryOptions({
    queryKey: [...HALL_KEY, 'receiver', path.matterId],
    queryFn: () => answered(api.GET('/api/v1/hall-receivers/{regionId}/{matterId}', { params: { path } })),
  })

const readSponsored = (state: SponsorState, after: string | undefined) =>
  answered(
    api.GET('/api/v1/sponsored-matters', { params: { query: { state, ...(after === undefined ? {} : { after }) } } }),
  )
export type Sponsored = Awaited<ReturnType<typeof readSponsored>>['items'][number]
export type Sponsorship = Omit<Sponsored, 'matter'>
/** Pages of sponsored matters, each beginning after the last of the one before. */
export const sponsoredPages = (state: SponsorState) =>
  infiniteQueryOptions({
    queryKey: [...HALL_KEY, 'sponsored', state],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) => readSponsored(state, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
