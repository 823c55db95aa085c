import type { ReactNode } from 'react'
import { useColleagues } from '../../records/use-colleagues.ts'
import { ChoiceField, ChoicesField } from '../../ui/choice-field.tsx'
import { useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import type { ActionControlProps } from './control-props.ts'

/** A member of staff of one's own office; oneself where the list is not for one to see. */
export function StaffField({ control, value, onChange }: ActionControlProps): ReactNode {
  const { pickStaff } = useWords(COMMON)
  return (
    <ChoiceField
      {...(control ? { control } : {})}
      choices={useColleagues()}
      placeholder={pickStaff}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  )
}

/** Several members of staff of one's own office. */
export function StaffListField({ control, value, onChange, max }: ActionControlProps & { max: number }): ReactNode {
  const { pickStaff } = useWords(COMMON)
  return (
    <ChoicesField
      {...(control ? { control } : {})}
      choices={useColleagues()}
      placeholder={pickStaff}
      max={max}
      value={Array.isArray(value) ? (value as string[]) : []}
      onChange={onChange}
    />
  )
}
