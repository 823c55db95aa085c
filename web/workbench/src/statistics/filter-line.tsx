import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { fill, useSay, useWords } from '../ui/words.ts'
import { catalogueQuery } from './queries.ts'
import { changed, filtersOf, type StatisticsSearch } from './search.ts'
import { STATISTICS } from './words/index.ts'
import { usePartName } from './use-part-name.ts'

/** The conditions that a reader came by on the way, each of which can be dropped. */
export function FilterLine({
  search,
  onChange,
}: {
  search: StatisticsSearch
  onChange: (search: StatisticsSearch) => void
}): ReactNode {
  const words = useWords(STATISTICS)
  const say = useSay()
  const { data: catalogue } = useQuery(catalogueQuery)
  const nameOf = usePartName()
  const filters = filtersOf(search)
  if (filters.length === 0) return null
  return (
    <div className="row no-print">
      <span className="soft">{words.filters}</span>
      {filters.map(([dimension, value]) => {
        const name = say(catalogue?.dimensions.find(({ id }) => id === dimension)?.name)
        const parts = value.split(',').map((each) => nameOf(dimension, each))
        return (
          <button
            key={dimension}
            type="button"
            className="chip"
            onClick={() => onChange(changed(search, { [dimension]: undefined }))}
          >
            <span className="only-read">{fill(words.dropFilter, { name })} </span>
            {name}: {parts.join(', ')} ✕
          </button>
        )
      })}
    </div>
  )
}
