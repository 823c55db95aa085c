import { answered, Refused, type Session } from '@huiyin/api'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return await answered(api.GET('/api/v1/session'))
    } catch (error) {
      if (error instanceof Refused && error.problem.status === 401) return null
      throw error
    }
  },
  staleTime: 5 * 60_000,
})

/** Whether the officer passes a policy of the server, by its name: what would be refused is not offered. */
export const useMay = (policy: string): boolean => useSession().policies.includes(policy)

/** The officer at this desk; only for pages behind the sign-in. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery)
  if (data === null) throw new Error('nobody is signed in')
  return data
}
