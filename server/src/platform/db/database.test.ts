import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isUniqueViolation, type Migration, type Scope } from './index.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

interface Tables {
  note: {
    id: number
    office_id: string
    text: string | null
    due: string | null
    made_at: string | null
    count: number | bigint | null
    extra: unknown
  }
}

const migrations: readonly Migration[] = [
  {
    id: 'test-0001-note',
    async up(m) {
      await m.run(`
        CREATE TABLE note (
          id int CONSTRAINT note_key PRIMARY KEY, office_id text NOT NULL, text text, due date, made_at timestamptz,
          count bigint, extra jsonb
        );
        ALTER TABLE note ENABLE ROW LEVEL SECURITY;
        CREATE POLICY note_of_office ON note USING (
          current_setting('huiyin.audience', true) = 'system'
          OR office_id = nullif(current_setting('huiyin.office', true), '')
        )`)
      await m.shard('note', 'office_id')
      await m.grant('note', 'select, insert, update, delete')
    },
  },
]

const system: Scope = { audience: 'system' }
const office = (officeId: string): Scope => ({ audience: 'officer', officeId })

let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase(migrations)
})
afterAll(() => test.drop())
beforeEach(() => test.admin.query('DELETE FROM note'))

const countNotes = async (): Promise<number> => (await test.admin.query('SELECT FROM note')).rowCount ?? 0

describe('write', () => {
  it('commits what its work did, in both styles', async () => {
    await test.database.write(system, async (tx) => {
      await tx.on<Tables>().insertInto('note').values({ id: 1, office_id: 'a', text: '来信' }).execute()
      await tx.query('INSERT INTO note (id, office_id) VALUES ($1, $2)', [2, 'b'])
    })
    expect(await countNotes()).toBe(2)
  })

  it('leaves nothing when its work fails', async () => {
    const work = test.database.write(system, async (tx) => {
      await tx.query('INSERT INTO note (id, office_id) VALUES ($1, $2)', [1, 'a'])
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await countNotes()).toBe(0)
  })

  it('never reports success when the work swallowed a failed statement', async () => {
    const work = test.database.write(system, async (tx) => {
      await tx.query('INSERT INTO note (id, office_id) VALUES ($1, $2)', [1, 'a'])
      await tx.query('SELECT 1 / 0').catch(() => undefined)
    })
    await expect(work).rejects.toThrow('undone')
    expect(await countNotes()).toBe(0)
  })

  it('repeats once after a deadlock', async () => {
    await test.database.write(system, async (tx) => {
      await tx.query(`INSERT INTO note (id, office_id) VALUES (1, 'a'), (2, 'a')`)
    })
    const runs: string[] = []
    const touch = (name: string, first: number, second: number): Promise<void> =>
      test.database.write(system, async (tx) => {
        runs.push(name)
        await tx.query('UPDATE note SET text = $2 WHERE id = $1', [first, name])
        await sleep(100)
        await tx.query('UPDATE note SET text = $2 WHERE id = $1', [second, name])
      })
    await Promise.all([touch('one', 1, 2), touch('two', 2, 1)])
    expect(runs).toHaveLength(3)
  })

  it('does not let a statement escape the transaction', async () => {
    let escaped: Promise<unknown> = Promise.resolve()
    await test.database.write(system, async (tx) => {
      escaped = sleep(20).then(() => tx.query('SELECT 1'))
      escaped.catch(() => undefined)
    })
    await expect(escaped).rejects.toThrow('has ended')
  })

  it('runs effects after the commit only', async () => {
    const seen: number[] = []
    await test.database.write(system, async (tx) => {
      tx.afterCommit(() => seen.push(1))
      await tx.query(`INSERT INTO note (id, office_id) VALUES (1, 'a')`)
      expect(seen).toEqual([])
    })
    await test.database
      .write(system, async (tx) => {
        tx.afterCommit(() => seen.push(2))
        await tx.query('SELECT 1 / 0')
      })
      .catch(() => undefined)
    expect(seen).toEqual([1])
  })
})

describe('scope', () => {
  it('shows an office its own rows and forgets it with the transaction', async () => {
    await test.admin.query(`INSERT INTO note (id, office_id) VALUES (1, 'a'), (2, 'b')`)
    const seen = (scope: Scope): Promise<number[]> =>
      test.database.read(scope, async (tx) => {
        const rows = await tx.on<Tables>().selectFrom('note').select('id').orderBy('id').execute()
        return rows.map((row) => row.id)
      })
    expect(await seen(office('a'))).toEqual([1])
    expect(await seen({ audience: 'public' })).toEqual([])
    expect(await seen(system)).toEqual([1, 2])
    expect(await seen({ audience: 'public' })).toEqual([])
  })

  it('works as a role that owns nothing and obeys every policy', async () => {
    const [role] = await test.database.read(system, (tx) =>
      tx.query<{ name: string; free: boolean }>(
        'SELECT rolname AS name, rolsuper OR rolbypassrls AS free FROM pg_roles WHERE rolname = current_user',
      ),
    )
    expect(role).toEqual({ name: 'huiyin_app', free: false })
  })

  it('takes no value that is not an identifier', async () => {
    const read = (scope: Scope): Promise<unknown> => test.database.read(scope, (tx) => tx.query('SELECT 1'))
    await expect(read(office(`a'; DROP TABLE note; --`))).rejects.toThrow('identifier')
    await expect(read({ audience: 'system', regionId: '33' })).rejects.toThrow('identifier')
    const anyone: string = 'anyone'
    // @ts-expect-error an audience that no scope may have
    await expect(read({ audience: anyone })).rejects.toThrow('audience')
  })
})

describe('read', () => {
  it('cannot write', async () => {
    const work = test.database.read(system, (tx) => tx.query(`INSERT INTO note (id, office_id) VALUES (1, 'a')`))
    await expect(work).rejects.toThrow('read-only')
  })

  it('sees one moment', async () => {
    await test.database.read(system, async (tx) => {
      await tx.query('SELECT FROM note')
      await test.admin.query(`INSERT INTO note (id, office_id) VALUES (1, 'a')`)
      expect(await tx.query('SELECT FROM note')).toHaveLength(0)
    })
  })

  it('gives dates of law as dates, moments as instants and exact numbers', async () => {
    await test.admin.query(
      `INSERT INTO note VALUES
        (1, 'a', null, '2026-02-28', '2026-03-01 07:30:00.120456+08', 9007199254740991, '{"甲": [1]}'),
        (2, 'a', null, null, '2026-03-01 00:00:00+00', 9007199254740993, null)`,
    )
    const rows = await test.database.read(system, (tx) =>
      tx.on<Tables>().selectFrom('note').select(['due', 'made_at', 'count', 'extra']).orderBy('id').execute(),
    )
    expect(rows).toEqual([
      { due: '2026-02-28', made_at: '2026-02-28T23:30:00.120Z', count: 9007199254740991, extra: { 甲: [1] } },
      { due: null, made_at: '2026-03-01T00:00:00.000Z', count: 9007199254740993n, extra: null },
    ])
    const [lists] = await test.database.read(system, (tx) =>
      tx.query(
        'SELECT array_agg(due) AS due, array_agg(made_at) AS made, array_agg(count) AS count FROM note WHERE id = 1',
      ),
    )
    expect(lists).toEqual({ due: ['2026-02-28'], made: ['2026-02-28T23:30:00.120Z'], count: [9007199254740991] })
  })
})

describe('failures', () => {
  it('names the constraint of a row that is already there', async () => {
    await test.admin.query(`INSERT INTO note (id, office_id) VALUES (1, 'a')`)
    const error: unknown = await test.database
      .write(system, (tx) => tx.query(`INSERT INTO note (id, office_id) VALUES (1, 'b')`))
      .catch((caught: unknown) => caught)
    expect(isUniqueViolation(error)).toBe(true)
    expect(isUniqueViolation(error, 'note_key')).toBe(true)
    expect(isUniqueViolation(error, 'other_key')).toBe(false)
  })
})

describe('listen', () => {
  it('hears what was committed and nothing that was undone', async () => {
    const heard: (string | undefined)[] = []
    const stop = await test.database.listen('matter_changed', (payload) => heard.push(payload))
    await test.database.write(system, async (tx) => tx.notify('matter_changed', `it's 1\\2`))
    await test.database
      .write(system, async (tx) => {
        tx.notify('matter_changed', 'undone')
        throw new Error('no')
      })
      .catch(() => undefined)
    await expect.poll(() => heard).toEqual([`it's 1\\2`])
    await stop()
    await test.database.write(system, async (tx) => tx.notify('matter_changed', 'nobody listens'))
    await sleep(50)
    expect(heard).toHaveLength(1)
  })

  it('listens again after its session broke, and says that something may be missed', async () => {
    const heard: (string | undefined)[] = []
    await test.database.listen('matter_changed', (payload) => heard.push(payload))
    await test.admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'`)
    await expect.poll(() => heard, { timeout: 5000 }).toEqual([undefined])
    await test.database.write(system, async (tx) => tx.notify('matter_changed', 'again'))
    await expect.poll(() => heard).toEqual([undefined, 'again'])
  })
})
