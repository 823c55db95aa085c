import { DESKS, type DeskEntry } from './desk-entries.ts'
import { useSession } from './session.ts'

/** The desks that the reader may work at. */
export function useDesks(): readonly DeskEntry[] {
  const { policies } = useSession()
  return DESKS.filter((entry) => policies.includes(entry.policy))
}
