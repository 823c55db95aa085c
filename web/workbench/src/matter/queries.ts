import { answered, type OfficerMatter } from '@huiyin/api'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'

/** Where a matter stands: the tenant, then its id. */
export interface At {
  regionId: string
  matterId: string
}

export const matterQuery = (at: At) =>
  queryOptions({
    queryKey: ['matter', at.matterId],
    queryFn: (): Promise<OfficerMatter> =>
      answered(api.GET('/api/v1/matters/{regionId}/{matterId}', { params: { path: at } })),
  })

/** The address of something that belongs to a matter and that the browser opens by itself. */
export const matterAddress = ({ regionId, matterId }: At, rest: string): string =>
  `/api/v1/matters/${regionId}/${matterId}/${rest}`
