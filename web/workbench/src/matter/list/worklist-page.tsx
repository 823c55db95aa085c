import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../../app/session.ts'
import { Chips } from '../../ui/chips.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { useWords } from '../../ui/words.ts'
import { LIST } from '../words/index.ts'
import { ExportMenu } from './export-menu.tsx'
import { FilterBar } from './filter-bar.tsx'
import { WORKLIST } from './list-queries.ts'
import { narrowingOf, scopeOf, URGENCIES, withFilter, type ListSearch, type Urgency } from './list-search.ts'
import { MatterList } from './matter-list.tsx'
import { useRowKeys } from './row-keys.ts'
import { SavedViews } from './saved-views.tsx'
import { UrgencyChips } from './urgency-chips.tsx'

/** What waits for this office, the nearest deadline first. */
export function WorklistPage(): ReactNode {
  const words = useWords(LIST)
  const search = useSearch({ from: '/desk/worklist' })
  const navigate = useNavigate({ from: '/worklist' })
  const show = (next: ListSearch): void => void navigate({ search: next })
  const urgency = URGENCIES.find((one) => one === search.urgency) ?? 'all'
  const choose = (next: Urgency | 'all'): void => show(withFilter(search, 'urgency', next === 'all' ? undefined : next))
  const mayRegister = useMay('matter.register')
  useRowKeys()
  useShortcuts(
    Object.fromEntries(URGENCIES.map((one, index) => [String(index + 1), () => choose(one === urgency ? 'all' : one)])),
  )
  const scope = scopeOf(search)
  return (
    <Page
      title={words.title}
      actions={
        <>
          <SavedViews search={search} onShow={show} />
          <ExportMenu kind={WORKLIST} search={search} />
          {mayRegister ? (
            <LinkButton look="primary" to="/register">
              {words.register}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <div className="list-head no-print">
        <Chips
          label={words.scope.label}
          value={scope}
          chips={[
            { value: 'mine', label: words.scope.mine },
            { value: 'subtree', label: words.scope.subtree },
          ]}
          onChange={(next) => show(withFilter(search, 'scope', next === 'mine' ? undefined : next))}
        />
        <UrgencyChips scope={scope} value={urgency} onChange={choose} />
        <FilterBar search={search} onShow={show} />
      </div>
      <MatterList
        kind={WORKLIST}
        search={search}
        caption={words.title}
        countedAs={narrowingOf(search).length === 0 ? urgency : null}
        empty={
          narrowingOf(search).length === 0 && urgency === 'all'
            ? [words.empty.none, words.empty.noneLead]
            : [words.empty.filtered, words.empty.filteredLead]
        }
      />
    </Page>
  )
}
