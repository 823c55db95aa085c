import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { mailWords } from '../../../../../server/src/domains/mailroom/messages/columns.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Field } from '../../ui/field.tsx'
import { usePreferences } from '../../ui/preferences.ts'
import { useWords } from '../../ui/words.ts'
import type { MailSearch } from '../search.ts'
import { MAIL } from '../words/index.ts'

const choicesOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What narrows the day book; choices at once, texts and dates with Enter or the button. The first field takes the scanner. */
export function BookFilters({
  search,
  onShow,
}: {
  search: MailSearch
  onShow: (search: MailSearch) => void
}): ReactNode {
  const { bookPage: words } = useWords(MAIL)
  const { states, kinds } = mailWords[usePreferences().language]
  const [typed, setTyped] = useState({ q: search.q ?? '', from: search.from ?? '', to: search.to ?? '' })
  const show = (change: MailSearch): void => {
    const next = Object.entries({ ...search, ...typed, ...change }).filter(
      ([, value]) => value !== '' && value !== undefined,
    )
    onShow(Object.fromEntries(next) as MailSearch)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    show({})
  }
  const text = (name: 'q' | 'from' | 'to'): ReactNode => (
    <Field label={words[name]}>
      {({ 'aria-required': _no, ...control }) => (
        <Input
          {...control}
          type={name === 'q' ? 'search' : 'date'}
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <form className="sheet field-row no-print" aria-label={words.filters} onSubmit={submit}>
      {text('q')}
      <Field label={words.state}>
        {(control) => (
          <ChoiceField
            control={control}
            choices={choicesOf(states)}
            placeholder={words.any}
            value={search.state ?? null}
            onChange={(state) => show({ state: state ?? '' })}
          />
        )}
      </Field>
      <Field label={words.kind}>
        {(control) => (
          <ChoiceField
            control={control}
            choices={choicesOf(kinds)}
            placeholder={words.any}
            value={search.kind ?? null}
            onChange={(kind) => show({ kind: kind ?? '' })}
          />
        )}
      </Field>
      {text('from')}
      {text('to')}
      <div className="row" style={{ alignSelf: 'end' }}>
        <Button htmlType="submit">{words.filters}</Button>
        {Object.keys(search).length > 0 ? (
          <button type="button" className="link-button" onClick={() => onShow({})}>
            {words.clear}
          </button>
        ) : null}
      </div>
    </form>
  )
}
