import { answered, type Staff } from '@huiyin/api'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

/** Colleagues of one's own office; for administrators, everybody in their remit. */
export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: async (): Promise<Staff[]> => (await answered(api.GET('/api/v1/staff'))).staff,
  staleTime: 60_000,
})
