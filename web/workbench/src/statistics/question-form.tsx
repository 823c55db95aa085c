import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useOfficeChoices } from '../office/queries.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Chips } from '../ui/chips.tsx'
import { today } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { presetPeriod, PRESETS, type Preset } from './period-presets.ts'
import { catalogueQuery } from './queries.ts'
import { changed, type StatisticsSearch } from './search.ts'
import { STATISTICS } from './words/index.ts'

interface QuestionFormProps {
  search: StatisticsSearch
  onChange: (search: StatisticsSearch) => void
  /** Further fields of the page. */
  children?: ReactNode
}

/** Which facts count: period, by which date, of which day, of which office. Keyed by the address, so that going back shows what was asked. */
export function QuestionForm(props: QuestionFormProps): ReactNode {
  return <Question key={JSON.stringify(props.search)} {...props} />
}

function Question({ search, onChange, children }: QuestionFormProps): ReactNode {
  const words = useWords(STATISTICS)
  const say = useSay()
  const { data: catalogue } = useQuery(catalogueQuery)
  const offices = useOfficeChoices()
  const [from, setFrom] = useState(search['from'] ?? `${today().slice(0, 4)}-01-01`)
  const [to, setTo] = useState(search['to'] ?? today())
  const [asOf, setAsOf] = useState((search['asOf'] ?? '').slice(0, 10))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onChange(changed(search, { from, to, asOf: asOf === '' ? undefined : asOf }))
  }
  const preset = PRESETS.find((each) => {
    const period = presetPeriod(each, today())
    return period.from === search['from'] && period.to === search['to']
  })
  const dateField = (label: string, value: string, set: (value: string) => void, help?: string): ReactNode => (
    <Field label={label} help={help}>
      {({ 'aria-required': _required, ...control }) => (
        <Input {...control} type="date" value={value} onChange={(event) => set(event.target.value)} />
      )}
    </Field>
  )
  return (
    <form className="statistics-form no-print" onSubmit={submit}>
      <Chips<Preset | 'own'>
        label={words.periods.label}
        value={preset ?? 'own'}
        chips={[...PRESETS, ...(preset ? [] : (['own'] as const))].map((value) => ({
          value,
          label: words.periods[value],
        }))}
        onChange={(value) => value !== 'own' && onChange(changed(search, presetPeriod(value, today())))}
      />
      <div className="row">
        {dateField(words.fields.from, from, setFrom)}
        {dateField(words.fields.to, to, setTo)}
        {dateField(words.fields.asOf, asOf, setAsOf, words.fields.asOfHelp)}
        <Button htmlType="submit" className="statistics-show">
          {words.fields.show}
        </Button>
      </div>
      <div className="row">
        <Field label={words.fields.basis}>
          {(control) => (
            <ChoiceField
              control={control}
              choices={(catalogue?.bases ?? []).map(({ id, name }) => ({ value: id, label: say(name) }))}
              value={search['basis'] ?? 'received'}
              onChange={(basis) =>
                onChange(changed(search, { basis: basis === 'received' ? undefined : (basis ?? undefined) }))
              }
            />
          )}
        </Field>
        <Field label={words.fields.office}>
          {(control) => (
            <ChoiceField
              control={control}
              choices={offices}
              placeholder={words.fields.anyOffice}
              value={search['office'] ?? null}
              onChange={(office) =>
                onChange(changed(search, { office: office ?? undefined, below: office ? search['below'] : undefined }))
              }
            />
          )}
        </Field>
        {search['office'] === undefined ? null : (
          <Chips
            label={words.fields.below}
            value={search['below'] === 'true' ? 'true' : 'false'}
            chips={[
              { value: 'false', label: words.fields.alone },
              { value: 'true', label: words.fields.withBelow },
            ]}
            onChange={(below) => onChange(changed(search, { below: below === 'true' ? below : undefined }))}
          />
        )}
        {children}
      </div>
    </form>
  )
}
