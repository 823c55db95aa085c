import { z } from 'zod'
import { topicsBelow, type TopicTree } from './tree.ts'

const node = { code: z.string(), name: z.object({ zh: z.string(), en: z.string() }), active: z.boolean() }
const leaf = z.object({ ...node, level: z.literal(3) })
const group = z.object({ ...node, level: z.literal(2), topics: z.array(leaf) })

/** The three levels of topics, each below its own; `active` ones are offered for new matters. */
export const topicTreePresentation = z
  .object({ version: z.int(), topics: z.array(z.object({ ...node, level: z.literal(1), topics: z.array(group) })) })
  .meta({ id: 'TopicTree' })
export type TopicTreePresentation = z.output<typeof topicTreePresentation>

/** English names fall back to the Chinese one, as most leaves have none. */
export function presentTopics(tree: TopicTree): TopicTreePresentation {
  const below = (code: string) =>
    topicsBelow(tree, code).map((topic) => ({
      ...topic,
      name: { zh: topic.name.zh, en: topic.name.en || topic.name.zh },
    }))
  return {
    version: tree.version,
    topics: below('').map((wide) => ({
      ...wide,
      level: 1,
      topics: below(wide.code).map((middle) => ({
        ...middle,
        level: 2,
        topics: below(middle.code).map((narrow) => ({ ...narrow, level: 3 })),
      })),
    })),
  }
}

/** What came of a list of topics: bad lines with their number and reason, the others taken. */
export const topicImportPresentation = z.object({
  created: z.int(),
  unchanged: z.int(),
  retired: z.int(),
  problems: z.array(z.object({ line: z.int(), zh: z.string(), en: z.string() })),
})
