import { escapeIdentifier, Pool } from 'pg'
import { PgBoss, type Job } from 'pg-boss'
import type { DatabaseTarget } from '../db/index.ts'
import { SCHEMA } from './migrations/0001-jobs.ts'
import type { Queue } from './queue.ts'

export interface JobsOptions {
  /** The application's way into the database. */
  readonly target: DatabaseTarget
  /** Told about failures of a try and of the machinery. */
  readonly onError?: (error: Error, queue?: string) => void
  /** Seconds between looks for new work; 0.5 at the least. */
  readonly every?: number
  /** False in processes that only work and leave the clockwork of schedules and clean-up to others. */
  readonly supervise?: boolean
}

export interface WorkOptions {
  /** How many are taken at a time; they are done one after the other. */
  readonly batch?: number
  /** How many are done at the same time. */
  readonly concurrency?: number
}

/** Does what was enqueued. */
export interface Jobs {
  /** Does the jobs of a queue; a handler that throws is tried again later. Handlers run at least once: they must bear repetition. */
  work<Data extends object>(
    queue: Queue<Data>,
    handler: (data: Data) => Promise<void>,
    options?: WorkOptions,
  ): Promise<void>
  /** Enqueues a job by the clock of Shanghai, e.g. `'0 3 * * *'` every night at three, once however many processes run. */
  schedule<Data extends object>(queue: Queue<Data>, cron: string, data: Data): Promise<void>
  /** Ends what is running, at most `seconds`, and leaves the database. */
  stop(seconds?: number): Promise<void>
}

const SESSIONS = 3

/** Starts working. The tables must be there (`migrations`) and the queues declared (`declareQueues`). */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const pool = poolFor(options)
  const supervise = options.supervise ?? true
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: SCHEMA,
    migrate: false,
    createSchema: false,
    reindex: false,
    supervise,
    schedule: supervise,
  })
  boss.on('error', (error) => options.onError?.(error))
  await boss.start()
  return {
    work: (queue, handler, work = {}) => workOn(boss, queue, handler, work, options),
    schedule: (queue, cron, data) => boss.schedule(queue.name, cron, data, { tz: 'Asia/Shanghai' }),
    async stop(seconds = 20) {
      await boss.stop({ graceful: true, timeout: seconds * 1000 })
      await pool.end()
    },
  }
}

function poolFor({ target, onError }: JobsOptions): Pool {
  const { role, ...connection } = target
  const setRole = role === undefined ? undefined : `SET ROLE ${escapeIdentifier(role)}`
  const pool = new Pool({
    ...connection,
    max: SESSIONS,
    application_name: 'huiyin jobs',
    options: '-c timezone=UTC',
    ...(setRole === undefined ? {} : { onConnect: async (client) => void (await client.query(setRole)) }),
  })
  pool.on('error', (error) => onError?.(error))
  return pool
}

async function workOn<Data extends object>(
  boss: PgBoss,
  queue: Queue<Data>,
  handler: (data: Data) => Promise<void>,
  { batch = 20, concurrency = 1 }: WorkOptions,
  { every = 1, onError }: JobsOptions,
): Promise<void> {
  const settings = {
    batchSize: batch,
    localConcurrency: concurrency,
    pollingIntervalSeconds: every,
    burstWhenBatchFull: true,
    perJobResults: true,
  } as const
  await boss.work<Data>(queue.name, settings, async (jobs: Job<Data>[]) => {
    const results: { id: string; status: 'completed' | 'failed'; output?: { message: string } }[] = []
    for (const job of jobs) {
      try {
        await handler(job.data)
        results.push({ id: job.id, status: 'completed' })
      } catch (error) {
        const problem = error instanceof Error ? error : new Error(String(error))
        onError?.(problem, queue.name)
        results.push({ id: job.id, status: 'failed', output: { message: problem.message } })
      }
    }
    return results
  })
}
