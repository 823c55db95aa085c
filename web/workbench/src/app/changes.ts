import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { INBOX_KEY } from '../notification/queries.ts'

/** What the server tells when a matter has changed. */
interface Change {
  regionId: string
  matterId: string
  version: number
}

const GATHER_MS = 400

/** True for what was read of a matter, at whatever desk. */
export const isAbout = (queryKey: readonly unknown[], matterId: string): boolean =>
  queryKey.some(
    (part) =>
      part === matterId ||
      (typeof part === 'object' && part !== null && 'matterId' in part && part.matterId === matterId),
  )

/** Follows the server's changes and reads again what is on the screen: a matter at once, lists and counts gathered. */
export function useChanges(): void {
  const queries = useQueryClient()
  useEffect(() => follow(queries), [queries])
}

/**
 * Listens while the page is seen. A browser has few connections to one server, which all of its pages share, so a hidden page lets go
 * of its own; whatever was missed while nobody listened is read when listening begins again.
 */
function follow(queries: QueryClient): () => void {
  let source: EventSource | undefined
  let gathering: ReturnType<typeof setTimeout> | undefined
  const readLists = (): void => {
    clearTimeout(gathering)
    gathering = setTimeout(() => void queries.invalidateQueries({ queryKey: ['matters'] }), GATHER_MS)
  }
  let missed = false
  const listen = (): void => {
    source = new EventSource('/api/v1/changes')
    source.addEventListener('open', () => {
      void queries.invalidateQueries({ queryKey: ['matter'] })
      if (missed) readLists()
      void queries.invalidateQueries({ queryKey: INBOX_KEY })
      missed = true
    })
    source.addEventListener('inbox', () => void queries.invalidateQueries({ queryKey: INBOX_KEY }))
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const { matterId } = JSON.parse(data) as Change
      void queries.invalidateQueries({ predicate: ({ queryKey }) => isAbout(queryKey, matterId) })
      readLists()
    })
  }
  const turn = (): void => {
    source?.close()
    if (document.visibilityState === 'visible') listen()
  }
  turn()
  document.addEventListener('visibilitychange', turn)
  return () => {
    document.removeEventListener('visibilitychange', turn)
    clearTimeout(gathering)
    source?.close()
  }
}
