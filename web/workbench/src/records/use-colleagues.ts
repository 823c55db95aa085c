import { useQuery } from '@tanstack/react-query'
import { useSession } from '../app/session.ts'
import { staffQuery } from '../identity/staff/queries.ts'
import type { Choice } from '../office/queries.ts'

/** The active staff of one's own office; oneself where the list is not for one to see. */
export function useColleagues(): Choice[] {
  const session = useSession()
  const { data } = useQuery(staffQuery)
  const colleagues = (data ?? []).filter((one) => one.officeId === session.office.id && one.active)
  return colleagues.length === 0
    ? [{ value: session.staffId, label: session.name }]
    : colleagues.map((one) => ({ value: one.id, label: one.name, note: one.username }))
}
