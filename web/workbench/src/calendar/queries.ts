import { answered, type CalendarYearView, type Rules } from '@huiyin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { Choice } from '../office/queries.ts'
import { useSay } from '../ui/words.ts'

export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: (): Promise<Rules> => answered(api.GET('/api/v1/rules')),
  staleTime: 10 * 60_000,
})

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: async (): Promise<CalendarYearView[]> => (await answered(api.GET('/api/v1/calendar'))).years,
  staleTime: 10 * 60_000,
})

/** The sets of time limits an office can be bound by. */
export function useRuleSetChoices(): Choice[] {
  const { data } = useQuery(rulesQuery)
  const say = useSay()
  return (data?.items ?? []).map((set) => ({ value: set.id, label: say(set.name), note: set.id }))
}
