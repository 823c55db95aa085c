import { answered, type TopicTree } from '@huiyin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../app/api.ts'
import type { Choice } from '../../office/queries.ts'
import { useSay } from '../../ui/words.ts'

/** A content category with the names above it. */
export interface Topic {
  code: string
  name: { zh: string; en: string }
  active: boolean
  level: 1 | 2 | 3
  above: readonly { zh: string; en: string }[]
}

export const topicTreeQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: (): Promise<TopicTree> => answered(api.GET('/api/v1/topics')),
  staleTime: 10 * 60_000,
})

/** The three levels as one list, each below its own. */
export const topicsOf = (tree: TopicTree): Topic[] =>
  tree.topics.flatMap(({ topics: middles, ...wide }) => [
    { ...wide, above: [] },
    ...middles.flatMap(({ topics: narrows, ...middle }) => [
      { ...middle, above: [wide.name] },
      ...narrows.map((narrow) => ({ ...narrow, above: [wide.name, middle.name] })),
    ]),
  ])

function useTopics(): ReadonlyMap<string, Topic> {
  const { data } = useQuery(topicTreeQuery)
  return useMemo(() => new Map(data ? topicsOf(data).map((topic) => [topic.code, topic]) : []), [data])
}

/** Topics to choose from, each with the topics above it as a note. */
export function useTopicChoices(): Choice[] {
  const topics = useTopics()
  const say = useSay()
  return useMemo(
    () =>
      [...topics.values()]
        .filter((topic) => topic.active)
        .map((topic) => ({
          value: topic.code,
          label: say(topic.name),
          note: [...topic.above.map(say), topic.code].join(' › '),
        })),
    [topics, say],
  )
}

export function useTopicName(): (code: string | null) => string {
  const topics = useTopics()
  const say = useSay()
  return (code) => (code === null ? '' : say(topics.get(code)?.name ?? code))
}
