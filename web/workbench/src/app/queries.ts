import { Refused } from '@huiyin/api'
import { QueryCache, QueryClient } from '@tanstack/react-query'

let whenSignedOut = (): Promise<void> => Promise.resolve()

/** Says what to do when the server no longer knows who is here: the session has ended, here or elsewhere. */
export function onSignedOut(act: () => Promise<void>): void {
  whenSignedOut = act
}

/** What was read from the server, and when to read again. Problems that reading again cannot cure are not tried again. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof Refused && error.problem.code === 'not-signed-in') void whenSignedOut()
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof Refused && (error.problem.status === 0 || error.problem.status === 503),
      refetchOnWindowFocus: true,
    },
  },
})
