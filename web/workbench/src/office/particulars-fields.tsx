import type { Office } from '@huiyin/api'
import { Input } from 'antd'
import type { ReactNode } from 'react'
import { useRuleSetChoices } from '../calendar/queries.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import { OFFICE } from './words/index.ts'

/** What an office is called, how it is reached, and which time limits bind it. */
export interface Particulars {
  nameZh: string
  nameEn: string
  shortName: string
  codeWord: string
  phone: string
  address: string
  openingHours: string
  openingHoursEn: string
  ruleSet: string
}

export const particularsOf = (office: Office): Particulars => ({
  nameZh: office.name.zh,
  nameEn: office.name.en,
  shortName: office.shortName,
  codeWord: office.codeWord,
  phone: office.phone,
  address: office.address,
  openingHours: office.openingHours.zh,
  openingHoursEn: office.openingHours.en,
  ruleSet: office.ruleSet ?? 'national',
})

/** The same as the API takes it; an empty short name and code word follow from the name. */
export const particularsBody = ({
  nameZh,
  nameEn,
  shortName,
  codeWord,
  openingHours,
  openingHoursEn,
  ...rest
}: Particulars) => ({
  name: { zh: nameZh, en: nameEn },
  openingHours: { zh: openingHours, en: openingHoursEn },
  ...(shortName.trim() === '' ? {} : { shortName }),
  ...(codeWord.trim() === '' ? {} : { codeWord }),
  ...rest,
})

const LINES = [
  'nameZh',
  'nameEn',
  'shortName',
  'codeWord',
  'phone',
  'address',
  'openingHours',
  'openingHoursEn',
] as const

export function ParticularsFields({
  given,
  onChange,
}: {
  given: Particulars
  onChange: (given: Particulars) => void
}): ReactNode {
  const { fields: words } = useWords(OFFICE)
  const ruleSets = useRuleSetChoices()
  return (
    <>
      {LINES.map((name) => (
        <Field
          key={name}
          label={words[name]}
          required={name === 'nameZh'}
          note={name === 'nameZh' ? 'silent' : 'optional'}
        >
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={given[name]}
              onChange={(event) => onChange({ ...given, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={words.ruleSet}>
        {(control) => (
          <ChoiceField
            control={control}
            choices={ruleSets}
            value={given.ruleSet}
            onChange={(ruleSet) => onChange({ ...given, ruleSet: ruleSet ?? 'national' })}
          />
        )}
      </Field>
    </>
  )
}
