import type { Transaction } from '../../platform/db/index.ts'
import { EVERYWHERE } from '../office/index.ts'
import type { TopicTables } from './tables.ts'
import { topicTree, type TopicTree } from './tree.ts'

/** Every topic, with the version of the whole. */
export async function readTopics(tx: Transaction): Promise<TopicTree> {
  const [rows, register] = await Promise.all([
    tx.on<TopicTables>().selectFrom('topic').selectAll().where('region_id', '=', EVERYWHERE).execute(),
    tx
      .on<TopicTables>()
      .selectFrom('topic_register')
      .select('version')
      .where('region_id', '=', EVERYWHERE)
      .executeTakeFirstOrThrow(),
  ])
  const topics = rows.map(({ code, name_zh: zh, name_en: en, active }) => ({ code, name: { zh, en }, active }))
  return topicTree(topics, register.version)
}
