import { getConstructionPlans, PgBoss } from 'pg-boss'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OfficeContext } from '../cli/index.ts'
import type { Scope } from '../db/index.ts'
import { createTestDatabase, type TestDatabase } from '../db/testing.ts'
import {
  countJobs,
  deadLetterCheck,
  declareQueues,
  defineQueue,
  enqueue,
  enqueued,
  findDeadLetters,
  migrations,
  retryDeadLetters,
  startJobs,
  type Jobs,
  type JobsOptions,
} from './index.ts'
import { SCHEMA, SCHEMA_VERSION } from './migrations/0001-jobs.ts'

const system: Scope = { audience: 'system' }
const letters = defineQueue<{ id: string }>('test-letters', { retries: 3, retryDelay: 1 })
const hopeless = defineQueue<{ id: string }>('test-hopeless', { retries: 0 })

let test: TestDatabase
const running: Jobs[] = []
const start = async (options: Partial<JobsOptions> = {}): Promise<Jobs> => {
  const jobs = await startJobs({ target: test.target, every: 0.5, supervise: false, ...options })
  running.push(jobs)
  return jobs
}

beforeAll(async () => {
  test = await createTestDatabase(migrations)
  await test.database.write(system, declareQueues)
})
afterAll(() => test.drop())
beforeEach(() => test.admin.query('DELETE FROM jobs.job'))
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop(2)))
})

describe('enqueueing', () => {
  it('happens with the change and not without it', async () => {
    await test.database.write(system, (tx) => enqueue(tx, letters, { id: 'kept' }))
    const undone = test.database.write(system, async (tx) => {
      await enqueue(tx, letters, { id: 'lost' })
      throw new Error('no')
    })
    await expect(undone).rejects.toThrow('no')
    expect(await test.database.read(system, countJobs)).toEqual([
      { queue: 'test-letters', waiting: 1, running: 0, failed: 0 },
    ])
  })

  it('writes the very row that pg-boss would', async () => {
    await test.database.write(system, async (tx) => {
      await enqueue(tx, letters, { id: 'same' })
      await tx.writeTogether([enqueued(letters, { id: 'same' })])
    })
    const boss = new PgBoss({
      db: { executeSql: (text, values) => test.admin.query(text, values) },
      schema: SCHEMA,
      migrate: false,
      supervise: false,
      schedule: false,
    })
    await boss.start()
    await boss.send(letters.name, { id: 'same' })
    await boss.stop()
    const { rows } = await test.admin.query(
      `SELECT to_jsonb(job) - ARRAY['id', 'start_after', 'created_on', 'keep_until'] AS row, keep_until - start_after AS kept FROM jobs.job_common job`,
    )
    expect(rows).toHaveLength(3)
    expect(rows[0]).toEqual(rows[2])
    expect(rows[1]).toEqual(rows[2])
  })

  it('has the tables that the installed pg-boss wants', async () => {
    const { rows } = await test.admin.query('SELECT version FROM jobs.version')
    expect(rows).toEqual([{ version: SCHEMA_VERSION }])
    expect(getConstructionPlans(SCHEMA)).toContain(`INSERT INTO jobs.version(version) VALUES ('${SCHEMA_VERSION}')`)
  })
})

describe('working', () => {
  it('does what was enqueued, and waits for what is for later', async () => {
    await test.database.write(system, async (tx) => {
      await enqueue(tx, letters, { id: 'now' })
      await enqueue(tx, letters, { id: 'later' }, { startAfter: '2099-01-01T00:00:00.000Z' })
    })
    const done: string[] = []
    const jobs = await start()
    await jobs.work(letters, async ({ id }) => void done.push(id))
    await vi.waitFor(() => expect(done).toEqual(['now']), 5000)
    const [count] = await test.database.read(system, countJobs)
    expect(count?.waiting).toBe(1)
  })

  it('tries again what failed, without losing its neighbours', async () => {
    await test.database.write(system, async (tx) => {
      for (const id of ['a', 'b', 'c']) await enqueue(tx, letters, { id })
    })
    const done: string[] = []
    const problems: string[] = []
    const jobs = await start({ onError: (error) => void problems.push(error.message) })
    await jobs.work(letters, async ({ id }) => {
      if (id === 'b' && problems.length === 0) throw new Error('the line was busy')
      done.push(id)
    })
    await vi.waitFor(() => expect(done.toSorted()).toEqual(['a', 'b', 'c']), 10_000)
    expect(problems).toEqual(['the line was busy'])
  })

  it('keeps what never succeeds as a dead letter that can be tried again', async () => {
    await test.database.write(system, (tx) => enqueue(tx, hopeless, { id: 'x' }))
    const jobs = await start()
    let broken = true
    const done: string[] = []
    await jobs.work(hopeless, async ({ id }) => {
      if (broken) throw new Error('no such address')
      done.push(id)
    })
    const dead = () => test.database.read(system, (tx) => findDeadLetters(tx))
    await vi.waitFor(async () => expect(await dead()).toHaveLength(1), 5000)
    expect(await dead()).toMatchObject([{ queue: 'test-hopeless', data: { id: 'x' }, problem: 'no such address' }])
    const found = await deadLetterCheck.run({ database: test.database } as unknown as OfficeContext)
    expect(found).toEqual([
      { zh: expect.stringContaining('test-hopeless'), en: expect.stringContaining('test-hopeless') },
    ])
    broken = false
    expect(await test.database.write(system, (tx) => retryDeadLetters(tx, 'test-hopeless'))).toBe(1)
    await vi.waitFor(() => expect(done).toEqual(['x']), 5000)
  })

  it('keeps schedules by the clock of Shanghai', async () => {
    const jobs = await start()
    await jobs.schedule(letters, '0 3 * * *', { id: 'nightly' })
    const { rows } = await test.admin.query('SELECT name, cron, timezone FROM jobs.schedule')
    expect(rows).toEqual([{ name: 'test-letters', cron: '0 3 * * *', timezone: 'Asia/Shanghai' }])
  })
})
