import type { LimitId } from '../../../../../server/src/domains/calendar/time-limit.ts'
import { useWords } from '../../ui/words.ts'
import { LIMITS } from '../words/limits.ts'

/** The short name of a time limit, such as “answer” or “route”. */
export function useLimitName(): (limit: LimitId) => string {
  const names = useWords(LIMITS)
  return (limit) => names[limit]
}
