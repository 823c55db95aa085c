import type { Staff } from '@huiyin/api'
import { Checkbox, Input } from 'antd'
import type { ReactNode } from 'react'
import { ROLES } from '../../../../../server/src/domains/identity/roles.ts'
import { useOfficeChoices } from '../../office/queries.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Field } from '../../ui/field.tsx'
import { useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { IDENTITY } from '../words/index.ts'

export interface StaffGiven {
  name: string
  officeId: string | null
  roles: Staff['roles']
}

/** What can be said and corrected of a person: name, office and roles. */
export function StaffFields({
  given,
  onChange,
}: {
  given: StaffGiven
  onChange: (given: StaffGiven) => void
}): ReactNode {
  const { staff: words, roles } = useWords(IDENTITY)
  const { pickOffice } = useWords(COMMON)
  const offices = useOfficeChoices()
  const options = ROLES.map((role) => ({ value: role, label: roles[role] }))
  return (
    <>
      <Field label={words.name} required>
        {(control) => (
          <Input
            {...control}
            maxLength={60}
            value={given.name}
            onChange={(event) => onChange({ ...given, name: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.office} required>
        {(control) => (
          <ChoiceField
            control={control}
            choices={offices}
            placeholder={pickOffice}
            value={given.officeId}
            onChange={(officeId) => onChange({ ...given, officeId })}
          />
        )}
      </Field>
      <fieldset className="field">
        <legend>{words.roles}</legend>
        <div className="field-help">{words.rolesHelp}</div>
        <Checkbox.Group<Staff['roles'][number]>
          className="stack"
          options={options}
          value={given.roles}
          onChange={(next) => onChange({ ...given, roles: next })}
        />
      </fieldset>
    </>
  )
}
