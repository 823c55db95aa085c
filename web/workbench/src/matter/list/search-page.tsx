import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Chips } from '../../ui/chips.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../ui/words.ts'
import { LIST } from '../words/index.ts'
import { ExportMenu } from './export-menu.tsx'
import { FilterBar } from './filter-bar.tsx'
import { REGISTER } from './list-queries.ts'
import { narrowingOf, withFilter, type ListSearch } from './list-search.ts'
import { MatterList } from './matter-list.tsx'
import { useRowKeys } from './row-keys.ts'

const STATES = ['any', 'open', 'closed'] as const
type State = (typeof STATES)[number]

/** Finds matters, open and closed, by number, words, topic, place, dates and phase; never by person. */
export function SearchPage(): ReactNode {
  const words = useWords(LIST)
  const search = useSearch({ from: '/desk/search' })
  const navigate = useNavigate({ from: '/search' })
  const show = (next: ListSearch): void => void navigate({ search: next })
  const state: State = STATES.find((one) => one === search.state) ?? 'any'
  const subtree: ListSearch = { scope: 'subtree', ...search }
  useRowKeys()
  return (
    <Page title={words.searchTitle} lead={words.searchLead} actions={<ExportMenu kind={REGISTER} search={subtree} />}>
      <Chips
        label={words.state.label}
        value={state}
        chips={STATES.map((value) => ({ value, label: words.state[value] }))}
        onChange={(next) => show(withFilter(search, 'state', next === 'any' ? undefined : next))}
      />
      <FilterBar search={search} onShow={show} open />
      {narrowingOf(search).length === 0 && state === 'any' ? (
        <div className="sheet empty">
          <strong>{words.empty.ask}</strong>
          <span>{words.empty.askLead}</span>
        </div>
      ) : (
        <MatterList
          kind={REGISTER}
          search={subtree}
          caption={words.searchTitle}
          countedAs={null}
          empty={[words.empty.search, words.empty.searchLead]}
        />
      )}
    </Page>
  )
}
