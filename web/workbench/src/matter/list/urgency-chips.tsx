import type { Counts } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Chips } from '../../ui/chips.tsx'
import { Mark } from '../../ui/shape.tsx'
import { useWords } from '../../ui/words.ts'
import { URGENCY_LOOK } from '../marks/urgency.ts'
import { LIST } from '../words/index.ts'
import { countsQuery } from './list-queries.ts'
import { URGENCIES, type Urgency } from './list-search.ts'

const numberOf = (counts: Counts | undefined, urgency: Urgency | 'all'): string =>
  counts === undefined ? '' : String(urgency === 'all' ? counts.total : counts[urgency])

/** How many matters wait, by urgency; each is a filter. */
export function UrgencyChips({
  scope,
  value,
  onChange,
}: {
  scope: 'mine' | 'subtree'
  value: Urgency | 'all'
  onChange: (urgency: Urgency | 'all') => void
}): ReactNode {
  const { urgency: words } = useWords(LIST)
  const { data: counts } = useQuery(countsQuery(scope))
  const chips = URGENCIES.map((urgency) => ({
    value: urgency,
    label: (
      <>
        <Mark shape={URGENCY_LOOK[urgency][0]} tone={urgency === 'overdue' ? 'alarm' : 'plain'}>
          {words[urgency]}
        </Mark>
        <span className="figures">{numberOf(counts, urgency)}</span>
      </>
    ),
  }))
  const all = {
    value: 'all' as const,
    label: (
      <>
        {words.all} <span className="figures">{numberOf(counts, 'all')}</span>
      </>
    ),
  }
  return <Chips<Urgency | 'all'> label={words.label} chips={[all, ...chips]} value={value} onChange={onChange} />
}
