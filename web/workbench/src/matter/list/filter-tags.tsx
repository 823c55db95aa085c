import type { ReactNode } from 'react'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import { useOffices, usePlaceName } from '../../office/queries.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { fill, useSay, useWords } from '../../ui/words.ts'
import { useTopicName } from '../topics/queries.ts'
import { LIST } from '../words/index.ts'
import { narrowingOf, withFilter, type Filter, type ListSearch } from './list-search.ts'

/** The filters that are set, each of which can be taken away. */
export function FilterTags({
  search,
  onShow,
}: {
  search: ListSearch
  onShow: (search: ListSearch) => void
}): ReactNode {
  const { filters: words } = useWords(LIST)
  const nameOf = useFilterNames()
  return narrowingOf(search).map((filter) => {
    const said = `${words[filter as 'q']} ${nameOf(filter, search[filter] ?? '')}`
    return (
      <button
        key={filter}
        type="button"
        className="filter-tag"
        aria-label={fill(words.remove, { filter: said })}
        onClick={() => onShow(withFilter(search, filter, undefined))}
      >
        {said} <span aria-hidden="true">×</span>
      </button>
    )
  })
}

function useFilterNames(): (filter: Filter, value: string) => string {
  const labels = messages[usePreferences().language]
  const topicName = useTopicName()
  const placeName = usePlaceName()
  const offices = useOffices()
  const say = useSay()
  return (filter, value) => {
    switch (filter) {
      case 'phase':
        return labels.phases[value as keyof typeof labels.phases] ?? value
      case 'class':
        return labels.classes[value as keyof typeof labels.classes] ?? value
      case 'channel':
        return labels.channels[value as keyof typeof labels.channels] ?? value
      case 'topic':
        return topicName(value)
      case 'place':
        return placeName(value)
      case 'office':
        return say(offices.get(value)?.name ?? value)
      default:
        return value
    }
  }
}
