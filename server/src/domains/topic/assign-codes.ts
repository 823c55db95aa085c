import { say } from './messages/index.ts'
import type { TopicLine, TopicProblem } from './read-topic-file.ts'
import type { Topic } from './topic.ts'
import { topicsBelow, type TopicTree } from './tree.ts'

/** How a list changes the topics. `topics` are those to write; who is not in the list is not offered any more. */
export interface TopicChange {
  topics: readonly Topic[]
  created: number
  unchanged: number
  retired: number
  problems: readonly TopicProblem[]
}

const MOST_BELOW = 99

/**
 * Gives every topic of a list its code: the one it has, the one the list gives, or the next free one below its parent, in the order of
 * appearance. The same list read again changes nothing. Pure.
 */
export function assignCodes(before: TopicTree, lines: readonly TopicLine[]): TopicChange {
  const topics = new Map([...before.byCode].map(([code, topic]) => [code, topic]))
  const seen = new Set<string>()
  const problems: TopicProblem[] = []
  for (const { line, names, code } of lines) {
    const problem = place(topics, seen, names, code)
    if (problem) problems.push({ line, ...problem })
  }
  const listed = [...topics.values()].filter((topic) => seen.has(topic.code))
  const left = [...topics.values()].filter((topic) => !seen.has(topic.code) && topic.active)
  const changed = listed.map((topic) => ({ ...topic, active: true })).filter((topic) => differs(before, topic))
  return {
    topics: [...changed, ...left.map((topic) => ({ ...topic, active: false }))],
    created: listed.filter(({ code }) => !before.byCode.has(code)).length,
    unchanged: listed.length - changed.length,
    retired: left.length,
    problems,
  }
}

type Sentence = ReturnType<typeof say>

/** Finds or makes the topics of one line, the widest first. */
function place(
  topics: Map<string, Topic>,
  seen: Set<string>,
  names: readonly string[],
  wished: string | null,
): Sentence | undefined {
  let parent = ''
  for (const [level, zh] of names.entries()) {
    const own = wished?.slice(0, (level + 1) * 2) ?? null
    const found = [...topics.values()].find(
      ({ code, name }) => code.length === parent.length + 2 && code.startsWith(parent) && name.zh === zh,
    )
    const code = found?.code ?? own ?? nextFree(topics, parent)
    if (code === undefined) return say('full')
    if (own !== null && own !== code) return say('codeElse', { name: zh, code })
    const holder = topics.get(code)
    if (holder && holder.name.zh !== zh && seen.has(code)) return say('codeTaken', { code, name: holder.name.zh })
    topics.set(code, { code, name: { zh, en: holder?.name.zh === zh ? holder.name.en : '' }, active: true })
    seen.add(code)
    parent = code
  }
  return undefined
}

function nextFree(topics: ReadonlyMap<string, Topic>, parent: string): string | undefined {
  for (let n = 1; n <= MOST_BELOW; n += 1) {
    const code = parent + String(n).padStart(2, '0')
    if (!topics.has(code)) return code
  }
  return undefined
}

function differs(before: TopicTree, topic: Topic): boolean {
  const old = before.byCode.get(topic.code)
  return !old || old.name.zh !== topic.name.zh || old.name.en !== topic.name.en || !old.active
}

/** The topics below a code that are offered for new matters. */
export const offered = (tree: TopicTree, code = ''): readonly Topic[] =>
  topicsBelow(tree, code).filter((topic) => topic.active)
