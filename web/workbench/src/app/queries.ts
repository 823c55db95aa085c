import { Refused } from '@huiyin/api'
import { QueryClient } from '@tanstack/react-query'

/** What was read from the server, and when to read again. Problems that reading again cannot cure are not tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof Refused && (error.problem.status === 0 || error.problem.status === 503),
      refetchOnWindowFocus: true,
    },
  },
})
