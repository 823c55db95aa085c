import type { OfficerMatter } from '@huiyin/api'
import type { FieldControl } from '../../ui/field.tsx'
import type { FieldSpec } from './form-spec.ts'

/** What every control of an action's form is given. */
export interface ActionControlProps {
  spec: FieldSpec
  matter: OfficerMatter
  label: string
  value: unknown
  onChange: (value: unknown) => void
  control?: FieldControl
  help?: string
  error?: string | undefined
}
