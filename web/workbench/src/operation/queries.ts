import { answered, type Operation, type OperationFault, type OperationFaultPage } from '@huiyin/api'
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { OperationSearch } from './routes.ts'

const KEY = 'operation'
const PAGE = 20

export const operationQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: [KEY, 'year', year ?? 'this'],
    queryFn: (): Promise<Operation> =>
      answered(api.GET('/api/v1/operation', { params: { query: year === undefined ? {} : { year } } })),
  })

export const faultPages = ({ year, state }: OperationSearch) =>
  infiniteQueryOptions({
    queryKey: [KEY, 'faults', year ?? 'any', state ?? 'all'],
    queryFn: ({ pageParam }): Promise<OperationFaultPage> =>
      answered(
        api.GET('/api/v1/operation/faults', {
          params: {
            query: {
              limit: PAGE,
              ...(year === undefined ? {} : { year }),
              ...(state === undefined ? {} : { state }),
              ...(pageParam === '' ? {} : { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const faultQuery = (at: { regionId: string; id: string }) =>
  queryOptions({
    queryKey: [KEY, 'fault', at.id],
    queryFn: (): Promise<OperationFault> =>
      answered(api.GET('/api/v1/operation/faults/{regionId}/{id}', { params: { path: at } })),
  })

/** After a step: everything about the running of the system is read again. */
export function useOperationChanged(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [KEY] })
}

/** A typed day and time is of Shanghai, where the office is. */
export const momentOf = (typed: string | undefined): string => `${typed ?? ''}:00+08:00`

const SHANGHAI_MS = 8 * 3_600_000
/** A moment as the field for day and time takes it. */
export const typedOf = (moment: string): string =>
  new Date(Date.parse(moment) + SHANGHAI_MS).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)
