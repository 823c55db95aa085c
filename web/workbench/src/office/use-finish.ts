import { useQueryClient } from '@tanstack/react-query'
import { officesQuery } from './queries.ts'

/** After a change of the tree: read it again, then close the form. */
export function useFinish(onDone: () => void): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await queries.invalidateQueries({ queryKey: officesQuery.queryKey })
    onDone()
  }
}
