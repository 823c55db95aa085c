import { Button, Input } from 'antd'
import type { ReactNode } from 'react'
import { Field } from '../../ui/field.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { MATTER } from '../words/matter.ts'
import { REGISTER_WORDS } from '../words/register.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { newPerson, type PersonEntry } from './entry.ts'
import type { PartProps } from './part-props.ts'

const MOST_REPRESENTATIVES = 5
const MOST_PEOPLE = 50

/** Who files: nobody when anonymous, else one or more, of whom five at most represent the others (Art. 20(3)). */
export function PeopleFields({ entry, errors, set }: PartProps): ReactNode {
  const words = useWords(REGISTER_WORDS)
  const representatives = entry.people.filter((person) => person.representative).length
  const change = (key: string, to: Partial<PersonEntry>): void =>
    set({ people: entry.people.map((person) => (person.key === key ? { ...person, ...to } : person)) })
  if (entry.anonymous) return null
  return (
    <fieldset className="sheet">
      <legend>{words.parts.people}</legend>
      <div className="stack">
        {entry.people.map((person, index) => (
          <PersonFields
            key={person.key}
            person={person}
            index={index}
            errors={errors}
            several={entry.people.length > 1 || entry.peopleCount > 1}
            onChange={(to) => change(person.key, to)}
            onRemove={
              entry.people.length > 1
                ? () => set({ people: entry.people.filter(({ key }) => key !== person.key) })
                : undefined
            }
          />
        ))}
        {representatives > MOST_REPRESENTATIVES ? <div className="field-error">{words.tooMany}</div> : null}
        <div className="row">
          <Button
            disabled={entry.people.length >= MOST_PEOPLE}
            onClick={() =>
              set({
                people: [...entry.people, newPerson()],
                peopleCount: Math.max(entry.peopleCount, entry.people.length + 1),
              })
            }
          >
            {words.person.add}
          </Button>
          <Field label={words.fields.peopleCount} help={words.fields.peopleCountHelp} error={errors['peopleCount']}>
            {({ 'aria-required': _no, ...control }) => (
              <Input
                {...control}
                type="number"
                min={1}
                max={100_000}
                style={{ width: '8rem' }}
                value={entry.peopleCount}
                onChange={(event) => set({ peopleCount: Math.max(1, Number(event.target.value) || 1) })}
              />
            )}
          </Field>
        </div>
      </div>
    </fieldset>
  )
}

interface PersonFieldsProps {
  person: PersonEntry
  index: number
  several: boolean
  errors: PartProps['errors']
  onChange: (to: Partial<PersonEntry>) => void
  onRemove: (() => void) | undefined
}

function PersonFields({ person, index, several, errors, onChange, onRemove }: PersonFieldsProps): ReactNode {
  const { person: words } = useWords(REGISTER_WORDS)
  const { people } = useWords(MATTER)
  const line = (
    name: 'name' | 'phone' | 'address' | 'email' | 'postcode' | 'documentNumber',
    max: number,
  ): ReactNode => (
    <Field label={words[name]} error={errors[`petitioners.${index}.${name}`]}>
      {({ 'aria-required': _no, ...control }) => (
        <Input
          {...control}
          autoComplete="off"
          maxLength={max}
          value={person[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <fieldset className="person-row" aria-label={fill(words.nth, { n: index + 1 })}>
      <div className="field-row">
        {line('name', 100)}
        {line('phone', 40)}
      </div>
      {line('address', 300)}
      <div className="row">
        {several ? (
          <label className="confirm">
            <input
              type="checkbox"
              checked={person.representative}
              onChange={(event) => onChange({ representative: event.target.checked })}
            />
            {words.representative}
          </label>
        ) : null}
        {onRemove === undefined ? null : (
          <button type="button" className="link-button row-end" onClick={onRemove}>
            {fill(words.remove, { n: index + 1 })}
          </button>
        )}
      </div>
      <details className="fold">
        <summary>{words.more}</summary>
        <div className="field-row">
          <Field label={words.documentType}>
            {(control) => (
              <ChoiceField
                control={control}
                choices={Object.entries(people.documents).map(([value, label]) => ({ value, label }))}
                value={person.documentType}
                onChange={(documentType) =>
                  onChange({ documentType: (documentType ?? 'none') as PersonEntry['documentType'] })
                }
              />
            )}
          </Field>
          {line('documentNumber', 40)}
          {line('email', 200)}
          {line('postcode', 10)}
        </div>
      </details>
    </fieldset>
  )
}
