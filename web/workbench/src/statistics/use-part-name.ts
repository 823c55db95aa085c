import { useQueryClient } from '@tanstack/react-query'
import type { StatisticsPivot } from '@huiyin/api'
import { useOffices } from '../office/queries.ts'
import { useSay } from '../ui/words.ts'

/** The name of a part, from the tables in which it was met; its code where it was not. */
export function usePartName(): (dimension: string, value: string) => string {
  const queries = useQueryClient()
  const offices = useOffices()
  const say = useSay()
  return (dimension, value) => {
    const office = offices.get(value)
    if (office) return say(office.name)
    for (const [, pivot] of queries.getQueriesData<StatisticsPivot>({ queryKey: ['statistics', 'pivot'] })) {
      const parts = pivot?.rows === dimension ? pivot.rowParts : pivot?.columns === dimension ? pivot.columnParts : []
      const part = parts.find((each) => each.value === value)
      if (part) return say(part.name)
    }
    return value
  }
}
