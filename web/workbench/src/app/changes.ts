import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** What the server tells when a matter has changed. */
interface Change {
  regionId: string
  matterId: string
  version: number
}

const GATHER_MS = 400

/** Follows the server's changes and reads again what is on the screen: a matter at once, lists and counts gathered. */
export function useChanges(): void {
  const queries = useQueryClient()
  useEffect(() => {
    const source = new EventSource('/api/v1/changes')
    let gathering: ReturnType<typeof setTimeout> | undefined
    source.addEventListener('message', (event: MessageEvent<string>) => {
      const { matterId } = JSON.parse(event.data) as Change
      void queries.invalidateQueries({ queryKey: ['matter', matterId] })
      clearTimeout(gathering)
      gathering = setTimeout(() => void queries.invalidateQueries({ queryKey: ['matters'] }), GATHER_MS)
    })
    return () => {
      clearTimeout(gathering)
      source.close()
    }
  }, [queries])
}
