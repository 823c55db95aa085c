import type { Database } from '../../platform/db/index.ts'
import { readTopics } from './reader.ts'
import type { TopicTree } from './tree.ts'
import { TOPICS_CHANGED } from './writer.ts'

/** The topics in memory, kept as the database has them. */
export interface TopicDirectory {
  /** The topics as last heard; never waits. */
  tree(): TopicTree
  /** Reads them again, for who has just changed them. */
  refresh(): Promise<TopicTree>
  close(): Promise<void>
}

/** Reads the topics and follows their changes by whichever process. `onError` hears of a reading that failed; the next change tries again. */
export async function openTopicDirectory(
  database: Database,
  onError: (error: unknown) => void = () => undefined,
): Promise<TopicDirectory> {
  const read = (): Promise<TopicTree> => database.read({ audience: 'system' }, readTopics)
  let tree = await read()
  const refresh = async (): Promise<TopicTree> => {
    const next = await read()
    if (next.version >= tree.version) tree = next
    return tree
  }
  const stop = await database.listen(TOPICS_CHANGED, (version) => {
    if (version === undefined || Number(version) > tree.version) refresh().catch(onError)
  })
  await refresh()
  return { tree: () => tree, refresh, close: stop }
}
