import type { ReactNode } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import type { ActionControlProps } from './control-props.ts'

/** One of the matters that this one is linked to. */
export function LinkedField({ matter, control, value, onChange }: ActionControlProps): ReactNode {
  const choices = matter.links.map((link) => ({
    value: link.matterId,
    label: link.other?.summary ?? link.matterId,
    note: link.other?.number ?? link.reason,
  }))
  return (
    <ChoiceField
      {...(control ? { control } : {})}
      choices={choices}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  )
}
