import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useSession } from '../../app/session.ts'
import { staffQuery } from '../../identity/staff/queries.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import type { ActionControlProps } from './control-props.ts'

/** A member of staff of one's own office; oneself where the list is not for one to see. */
export function StaffField({ control, value, onChange }: ActionControlProps): ReactNode {
  const { pickStaff } = useWords(COMMON)
  const session = useSession()
  const { data } = useQuery(staffQuery)
  const colleagues = (data ?? []).filter((one) => one.officeId === session.office.id && one.active)
  const choices =
    colleagues.length === 0
      ? [{ value: session.staffId, label: session.name }]
      : colleagues.map((one) => ({ value: one.id, label: one.name, note: one.username }))
  return (
    <ChoiceField
      {...(control ? { control } : {})}
      choices={choices}
      placeholder={pickStaff}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  )
}
