import type { Transaction } from '../../platform/db/index.ts'
import { EVERYWHERE } from '../office/index.ts'
import { readTopics } from './reader.ts'
import type { TopicTables } from './tables.ts'
import type { Topic } from './topic.ts'
import type { TopicTree } from './tree.ts'

/** Where every process hears that the topics have changed. */
export const TOPICS_CHANGED = 'huiyin_topics'

/** Takes the topics for changing them: two changes happen one after the other. Others hear of it when the transaction commits. */
export async function takeTopics(tx: Transaction): Promise<TopicTree> {
  await tx
    .on<TopicTables>()
    .updateTable('topic_register')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('region_id', '=', EVERYWHERE)
    .execute()
  const tree = await readTopics(tx)
  tx.notify(TOPICS_CHANGED, String(tree.version))
  return tree
}

/** Writes topics as they are to be; a code that is there already gets the new name and state. */
export async function storeTopics(tx: Transaction, topics: readonly Topic[]): Promise<void> {
  if (topics.length === 0) return
  await tx
    .on<TopicTables>()
    .insertInto('topic')
    .values(
      topics.map(({ code, name, active }) => ({
        region_id: EVERYWHERE,
        code,
        name_zh: name.zh,
        name_en: name.en,
        active,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'code']).doUpdateSet((row) => ({
        name_zh: row.ref('excluded.name_zh'),
        name_en: row.ref('excluded.name_en'),
        active: row.ref('excluded.active'),
      })),
    )
    .execute()
}
