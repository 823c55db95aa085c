import type { Statement, Transaction } from '../db/index.ts'
import type { Instant } from '../time/index.ts'
import { allQueues, DEAD_LETTERS, WAITS_AT_MOST, type Queue } from './queue.ts'

export interface EnqueueOptions {
  /** Not before this moment. */
  readonly startAfter?: Instant
}

const COLUMNS = `id, name, data, start_after, keep_until, expire_seconds, deletion_seconds, retry_limit, retry_delay, retry_backoff,
  retry_delay_max, policy, dead_letter`
const LONGEST_DELAY = 3600

const row = (queue: Queue<object>, data: string, start: string): string =>
  `gen_random_uuid(), '${queue.name}', ${data}, ${start}, ${start} + interval '${WAITS_AT_MOST} s', ${queue.expiresAfter}, ${queue.keptFor},
  ${queue.retries}, ${queue.retryDelay}, true, ${LONGEST_DELAY}, 'standard', '${DEAD_LETTERS}'`

/**
 * The row that pg-boss's `send` would write, as a statement. `data` is an SQL expression of type
 * jsonb such as `$7::jsonb`; nothing else comes from outside.
 */
const enqueueSql = (queue: Queue<object>, data: string): string =>
  `INSERT INTO jobs.job_common (${COLUMNS}) VALUES (${row(queue, data, 'now()')})`

/** The same as a statement of its own, to be written together with others. */
export const enqueued = <Data extends object>(queue: Queue<Data>, data: Data): Statement => ({
  text: enqueueSql(queue, '$1::jsonb'),
  values: [JSON.stringify(data)],
})

/** Puts a job into the transaction of the change that calls for it: both are committed or neither is. */
export async function enqueue<Data extends object>(
  tx: Transaction,
  queue: Queue<Data>,
  data: Data,
  options: EnqueueOptions = {},
): Promise<void> {
  if (options.startAfter === undefined) {
    const { text, values } = enqueued(queue, data)
    await tx.query(text, values)
    return
  }
  const later = `INSERT INTO jobs.job_common (${COLUMNS}) VALUES (${row(queue, '$1::jsonb', '$2::timestamptz')})`
  await tx.query(later, [JSON.stringify(data), options.startAfter])
}

/** Makes the declared queues known to the database. Call once after the migrations, before anything is enqueued. */
export async function declareQueues(tx: Transaction): Promise<void> {
  const declare = `
    INSERT INTO jobs.queue (name, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, retention_seconds,
      deletion_seconds, dead_letter, partition, table_name)
    VALUES ($1, 'standard', $2, $3, true, ${LONGEST_DELAY}, $4, ${WAITS_AT_MOST}, $5, $6, false, 'job_common')
    ON CONFLICT (name) DO UPDATE SET retry_limit = excluded.retry_limit, retry_delay = excluded.retry_delay,
      expire_seconds = excluded.expire_seconds, deletion_seconds = excluded.deletion_seconds, updated_on = now()`
  await tx.query(declare, [DEAD_LETTERS, 0, 1, 900, 31_536_000, null])
  for (const queue of allQueues()) {
    await tx.query(declare, [
      queue.name,
      queue.retries,
      queue.retryDelay,
      queue.expiresAfter,
      queue.keptFor,
      DEAD_LETTERS,
    ])
  }
}

/** Gives the dead letters of a queue (or all of them) another round of tries. Returns how many. */
export async function retryDeadLetters(tx: Transaction, queueName?: string): Promise<number> {
  const moved = await tx.query<{ id: string }>(
    `WITH dead AS (
       DELETE FROM jobs.job_common WHERE name = '${DEAD_LETTERS}' AND state < 'active' AND source_name IS NOT NULL
         AND ($1::text IS NULL OR source_name = $1)
       RETURNING source_name, data
     )
     INSERT INTO jobs.job_common (${COLUMNS})
     SELECT gen_random_uuid(), q.name, dead.data, now(), now() + interval '${WAITS_AT_MOST} s', q.expire_seconds, q.deletion_seconds,
       q.retry_limit, q.retry_delay, true, q.retry_delay_max, q.policy, q.dead_letter
     FROM dead JOIN jobs.queue q ON q.name = dead.source_name
     RETURNING id`,
    [queueName ?? null],
  )
  return moved.length
}
