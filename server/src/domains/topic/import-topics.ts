import type { Transaction } from '../../platform/db/index.ts'
import { assignCodes, type TopicChange } from './assign-codes.ts'
import { readTopics } from './reader.ts'
import { readTopicFile, type TopicProblem } from './read-topic-file.ts'
import { storeTopics, takeTopics } from './writer.ts'

export interface TopicImport {
  created: number
  unchanged: number
  /** Topics that the list does not hold any more: kept for their matters, not offered for new ones. */
  retired: number
  problems: readonly TopicProblem[]
}

/**
 * Makes the topics of the office those of a CSV list (`level1,level2,level3` and, if given, `code`). Codes stay whatever the order; bad
 * lines are reported and do not keep the others back. With problems nothing is retired. `dryRun` says what would happen.
 *
 * @throws HuiyinError 'bad-request' when the file is no such list
 */
export async function importTopics(
  tx: Transaction,
  csv: string,
  options: { dryRun?: boolean } = {},
): Promise<TopicImport> {
  const file = readTopicFile(csv)
  const before = await (options.dryRun ? readTopics(tx) : takeTopics(tx))
  const change = assignCodes(before, file.lines)
  const problems = [...file.problems, ...change.problems].sort((a, b) => a.line - b.line)
  const kept = problems.length === 0 ? change : withoutRetiring(change)
  if (!options.dryRun) await storeTopics(tx, kept.topics)
  return { created: kept.created, unchanged: kept.unchanged, retired: kept.retired, problems }
}

/** A line that could not be read may have named one of the topics that seem to be gone. */
const withoutRetiring = (change: TopicChange): TopicChange => ({
  ...change,
  topics: change.topics.filter((topic) => topic.active),
  retired: 0,
})
