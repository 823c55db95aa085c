import type { Transaction } from '../db/index.ts'
import type { Instant } from '../time/index.ts'
import { DEAD_LETTERS } from './queue.ts'

/** A job whose tries have all failed. */
export interface DeadLetter {
  readonly id: string
  readonly queue: string
  readonly data: unknown
  /** What went wrong at the last try. */
  readonly problem: string
  readonly diedAt: Instant
}

/** The dead letters, newest first, at most `limit`. */
export async function findDeadLetters(tx: Transaction, limit = 100): Promise<DeadLetter[]> {
  return tx.query<DeadLetter & object>(
    `SELECT dead.id, dead.source_name AS queue, dead.data, coalesce(dead.output ->> 'message', dead.output::text, '') AS problem,
       dead.created_on AS "diedAt"
     FROM jobs.job_common dead WHERE dead.name = '${DEAD_LETTERS}' ORDER BY dead.created_on DESC, dead.id DESC LIMIT $1`,
    [limit],
  )
}

/** How many jobs of each queue wait, run and have failed for good. */
export interface QueueCount {
  readonly queue: string
  readonly waiting: number
  readonly running: number
  readonly failed: number
}

export async function countJobs(tx: Transaction): Promise<QueueCount[]> {
  return tx.query<QueueCount & object>(
    `SELECT name AS queue, count(*) FILTER (WHERE state < 'active')::int AS waiting,
       count(*) FILTER (WHERE state = 'active')::int AS running, count(*) FILTER (WHERE state = 'failed')::int AS failed
     FROM jobs.job_common GROUP BY name ORDER BY name`,
  )
}
