import type { Transaction } from '../../platform/db/index.ts'
import seed from './seed.json' with { type: 'json' }
import { readTopics } from './reader.ts'
import type { Topic } from './topic.ts'
import type { TopicTree } from './tree.ts'
import { storeTopics, takeTopics } from './writer.ts'

const digits = (n: number): string => String(n + 1).padStart(2, '0')

/** The content categories that ship: 15 classes, 118 groups, 517 topics, coded in their order. */
export const SEED_TOPICS: readonly Topic[] = seed.flatMap(({ zh, en, topics: groups }, a) => [
  { code: digits(a), name: { zh, en }, active: true },
  ...groups.flatMap((group, b) => [
    { code: digits(a) + digits(b), name: { zh: group.zh, en: group.en }, active: true },
    ...group.topics.map((name, c) => ({
      code: digits(a) + digits(b) + digits(c),
      name,
      active: true,
    })),
  ]),
])

/** Gives an office that has no topics yet those that ship. */
export async function loadSeedTopics(tx: Transaction): Promise<void> {
  const tree = await takeTopics(tx)
  if (tree.byCode.size === 0) await storeTopics(tx, SEED_TOPICS)
}

/**
 * Brings the English names that ship to an office that was set up before there were any, at its next start. A topic that the office has
 * named itself, in either language, stays as it is. Tells how many it named.
 */
export async function nameSeedTopics(tx: Transaction): Promise<number> {
  const unnamed = (tree: TopicTree): Topic[] =>
    SEED_TOPICS.flatMap(({ code, name }) => {
      const own = tree.byCode.get(code)
      return own?.name.en === '' && own.name.zh === name.zh ? [{ ...own, name }] : []
    })
  if (unnamed(await readTopics(tx)).length === 0) return 0
  const named = unnamed(await takeTopics(tx))
  await storeTopics(tx, named)
  return named.length
}
