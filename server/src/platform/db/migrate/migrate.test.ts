import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { migrate } from './migrate.ts'
import { checksumOf, migratorFor, type Migration } from './migration.ts'

const table = (name: string, columns = 'id int'): Migration => ({
  id: `test-${name}`,
  async up(m) {
    await m.run(`CREATE TABLE ${name} (${columns})`)
    await m.grant(name, 'select, insert')
  },
})

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase([])
})
afterAll(() => test.drop())

async function migrateWith(migrations: readonly Migration[]): Promise<string[]> {
  const { role: _role, ...config } = test.target
  const client = new Client(config)
  await client.connect()
  try {
    return await migrate(client, migrations)
  } finally {
    await client.end()
  }
}

describe('migrate', () => {
  it('applies each step once, also when two processes start at once', async () => {
    const steps = [table('one'), table('two')]
    const applied = await Promise.all([migrateWith(steps), migrateWith(steps)])
    expect(applied.flat()).toEqual(['test-one', 'test-two'])
    expect(await migrateWith([...steps, table('three')])).toEqual(['test-three'])
  })

  it('gives the tables to the owner and the named rights to the application, no others', async () => {
    const { rows } = await test.admin.query<{ owner: string; rights: string }>(`
      SELECT tableowner AS owner,
             (SELECT string_agg(privilege_type, ' ' ORDER BY privilege_type) FROM information_schema.role_table_grants
               WHERE table_name = 'one' AND grantee = 'huiyin_app') AS rights
        FROM pg_tables WHERE tablename = 'one'`)
    expect(rows).toEqual([{ owner: 'huiyin_owner', rights: 'INSERT SELECT' }])
  })

  it('leaves nothing of a step that fails', async () => {
    const broken: Migration = {
      id: 'test-broken',
      async up(m) {
        await m.run('CREATE TABLE half (id int)')
        await m.run('CREATE TABLE half (id int)')
      },
    }
    const steps = [table('one'), table('two'), table('three')]
    await expect(migrateWith([...steps, broken])).rejects.toThrow('already exists')
    const { rowCount } = await test.admin.query(`SELECT FROM pg_tables WHERE tablename = 'half'`)
    expect(rowCount).toBe(0)
    expect(await migrateWith(steps)).toEqual([])
  })

  it('refuses a step that was changed after it had been applied, and a database from the future', async () => {
    const changed = [table('one'), table('two', 'id bigint'), table('three')]
    await expect(migrateWith(changed)).rejects.toThrow('migration test-two has been changed')
    await expect(migrateWith([table('one'), table('two')])).rejects.toThrow('already has the migration test-three')
  })
})

describe('a migration', () => {
  it('is distributed where the server is, and nothing otherwise', async () => {
    const statements = async (distributed: boolean): Promise<string[]> => {
      const seen: string[] = []
      const m = migratorFor((sql) => Promise.resolve(void seen.push(sql)), distributed)
      await m.shard('matter', 'region_id')
      await m.reference('office')
      return seen
    }
    expect(await statements(false)).toEqual([])
    expect(await statements(true)).toEqual([
      `SELECT create_distributed_table('matter', 'region_id')`,
      `SELECT create_reference_table('office')`,
    ])
  })

  it('takes plain names and privileges only', async () => {
    const m = migratorFor(() => Promise.resolve(), true)
    expect(() => m.grant('matter; DROP TABLE matter', 'select')).toThrow('cannot stand in a migration')
    expect(() => m.grant('matter', 'all')).toThrow('cannot stand in a migration')
    expect(() => m.grant('matter', 'update (phase); DROP TABLE matter')).toThrow('cannot stand in a migration')
    await expect(m.grant('matter', 'select, update (phase, version)')).resolves.toBeUndefined()
    expect(() => m.shard('matter', `region'`)).toThrow('cannot stand in a migration')
    expect(await checksumOf(table('one'))).not.toBe(await checksumOf(table('one', 'id bigint')))
  })
})
