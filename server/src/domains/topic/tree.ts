import { parentOf, type Topic } from './topic.ts'

/** The topics of the office, by code and below each other. `version` grows with every change. */
export interface TopicTree {
  readonly version: number
  readonly byCode: ReadonlyMap<string, Topic>
  /** Topics below a code, in the order of their codes; '' holds the widest. */
  readonly children: ReadonlyMap<string, readonly Topic[]>
}

export function topicTree(topics: readonly Topic[], version = 1): TopicTree {
  const children = new Map<string, Topic[]>()
  const inOrder = [...topics].sort((a, b) => (a.code < b.code ? -1 : 1))
  for (const topic of inOrder) {
    const parent = parentOf(topic.code) ?? ''
    const siblings = children.get(parent)
    if (siblings) siblings.push(topic)
    else children.set(parent, [topic])
  }
  return { version, byCode: new Map(inOrder.map((topic) => [topic.code, topic])), children }
}

export const topicsBelow = (tree: TopicTree, code: string): readonly Topic[] => tree.children.get(code) ?? []

/** A topic and those above it, the widest first; empty for a code that is not known. */
export function topicPath(tree: TopicTree, code: string): readonly Topic[] {
  const topic = tree.byCode.get(code)
  if (!topic) return []
  const parent = parentOf(code)
  return [...(parent === null ? [] : topicPath(tree, parent)), topic]
}

/** The names of a topic and of those above it, with `/` between, as a register may be read again; the code where it is not known. */
export function topicName(tree: TopicTree, code: string, lang: 'zh-CN' | 'en'): string {
  const path = topicPath(tree, code)
  if (path.length === 0) return code
  return path.map(({ name }) => (lang === 'en' && name.en !== '' ? name.en : name.zh)).join('/')
}

/**
 * The topic that a register means by a code (`031204`, also `030000` for a wide one), by a name, or by the names of its levels with a
 * sign between them (`城乡建设/安全生产`). A name that several topics bear means none of them.
 */
export function findTopic(tree: TopicTree, said: string): Topic | undefined {
  const text = said.trim()
  const code = /^\d{6}$/.test(text) ? text.replace(/(00){1,2}$/, '') : text
  const known = tree.byCode.get(code)
  if (known) return known
  const names = text.split(/[/／>＞、|｜\-－—→]+/).map((name) => name.trim())
  const fitting = [...tree.byCode.values()].filter((topic) => {
    const path = topicPath(tree, topic.code).map(({ name }) => name.zh)
    return names.length === 1 ? path.at(-1) === text : path.join('\n') === names.join('\n')
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
