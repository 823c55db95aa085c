import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { useOfficeChoices, usePlaces, type Choice } from '../../office/queries.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Field } from '../../ui/field.tsx'
import { useWords } from '../../ui/words.ts'
import { useTopicChoices } from '../topics/queries.ts'
import { LIST } from '../words/index.ts'
import { FilterTags } from './filter-tags.tsx'
import { narrowingOf, withFilter, type Filter, type ListSearch } from './list-search.ts'
import { useLabelChoices } from './label-choices.ts'

type NarrowingFilter = Exclude<Filter, 'scope' | 'urgency' | 'order' | 'state'>

/** What narrows a list. Each filter stands in the address bar the moment it is chosen; text and dates on Enter or leaving. */
export function FilterBar({
  search,
  onShow,
  open = false,
}: {
  search: ListSearch
  onShow: (search: ListSearch) => void
  open?: boolean
}): ReactNode {
  const { filters: words } = useWords(LIST)
  const [shown, setShown] = useState(open)
  const active = narrowingOf(search)
  return (
    <section className="filters no-print" aria-label={words.title}>
      {open ? null : (
        <div className="filter-tags">
          <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
            {words.show}
          </Button>
          {shown ? null : <FilterTags search={search} onShow={onShow} />}
          {active.length > 0 ? (
            <button type="button" className="link-button" onClick={() => onShow(withoutNarrowing(search))}>
              {words.clear}
            </button>
          ) : null}
        </div>
      )}
      {shown ? <Filters search={search} onShow={onShow} /> : null}
    </section>
  )
}

const withoutNarrowing = (search: ListSearch): ListSearch =>
  narrowingOf(search).reduce<ListSearch>((rest, filter) => withFilter(rest, filter, undefined), search)

function Filters({ search, onShow }: { search: ListSearch; onShow: (search: ListSearch) => void }): ReactNode {
  const { filters: words } = useWords(LIST)
  const set = (filter: Filter) => (value: string | null) => onShow(withFilter(search, filter, value ?? undefined))
  const labels = useLabelChoices()
  const topics = useTopicChoices()
  const places = usePlaces()
  const offices = useOfficeChoices()
  const choice = (filter: NarrowingFilter, choices: readonly Choice[]): ReactNode => (
    <Field label={words[filter]}>
      {(control) => (
        <ChoiceField
          control={control}
          choices={choices}
          placeholder={words.any}
          value={search[filter] ?? null}
          onChange={set(filter)}
        />
      )}
    </Field>
  )
  return (
    <div className="sheet field-row">
      <TextFilter filter="q" search={search} onSet={set('q')} />
      {choice('phase', labels.phases)}
      {choice('class', labels.classes)}
      {choice('channel', labels.channels)}
      {choice('topic', topics)}
      {choice('place', places)}
      {choice('office', offices)}
      <TextFilter filter="from" search={search} onSet={set('from')} />
      <TextFilter filter="to" search={search} onSet={set('to')} />
    </div>
  )
}

function TextFilter({
  filter,
  search,
  onSet,
}: {
  filter: 'q' | 'from' | 'to'
  search: ListSearch
  onSet: (value: string | null) => void
}): ReactNode {
  const { filters: words } = useWords(LIST)
  const present = search[filter] ?? ''
  const [typed, setTyped] = useState({ from: present, text: present })
  const text = typed.from === present ? typed.text : present
  const commit = (): void => {
    if (text !== present) onSet(text.trim() === '' ? null : text.trim())
  }
  return (
    <Field label={words[filter]}>
      {({ 'aria-required': _never, ...control }) => (
        <Input
          {...control}
          type={filter === 'q' ? 'search' : 'date'}
          value={text}
          placeholder={filter === 'q' ? words.qHint : undefined}
          onChange={(event) => setTyped({ from: present, text: event.target.value })}
          onBlur={commit}
          onPressEnter={commit}
        />
      )}
    </Field>
  )
}
