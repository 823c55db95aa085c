import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Migration } from '../index.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { dump, load } from './index.ts'

const migrations: readonly Migration[] = [
  {
    id: 'test-0001-tables',
    async up(m) {
      await m.run(`
        CREATE TABLE z_office (id int PRIMARY KEY, parent int REFERENCES z_office, name text);
        CREATE TABLE a_matter (
          id int GENERATED ALWAYS AS IDENTITY, office int REFERENCES z_office, year int, text text, sealed bytea, extra jsonb,
          size int GENERATED ALWAYS AS (length(text)) STORED
        ) PARTITION BY LIST (year);
        CREATE TABLE a_matter_2025 PARTITION OF a_matter FOR VALUES IN (2025);
        CREATE TABLE a_matter_rest PARTITION OF a_matter DEFAULT;
        INSERT INTO z_office VALUES (99, NULL, 'seed')`)
    },
  },
]

/** A table that hides its rows from everybody but superusers. */
const hiding: Migration = {
  id: 'test-0002-hidden',
  up: (m) =>
    m.run(
      `CREATE TABLE hidden (id int); ALTER TABLE hidden ENABLE ROW LEVEL SECURITY; ALTER TABLE hidden FORCE ROW LEVEL SECURITY`,
    ),
}

let one: TestDatabase
let two: TestDatabase
beforeAll(async () => {
  ;[one, two] = await Promise.all([createTestDatabase(migrations), createTestDatabase(migrations)])
})
afterAll(() => Promise.all([one.drop(), two.drop()]))

async function withAdministrator<T>({ target }: TestDatabase, work: (client: Client) => Promise<T>): Promise<T> {
  const { role: _role, ...config } = target
  const client = new Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

describe('dump and load', () => {
  it('fail rather than leave out rows that a policy hides from the administrator', async () => {
    const hidden = await createTestDatabase([hiding])
    await hidden.admin.query(`INSERT INTO hidden VALUES (1)`)
    const made = withAdministrator(hidden, async (client) => {
      await client.query('SET ROLE huiyin_owner')
      return dump(client, ({ tables: [table], write }) =>
        table ? write(table, new PassThrough().resume()) : Promise.resolve(0),
      )
    })
    await expect(made).rejects.toThrow('row-level security')
    await hidden.drop()
  })

  it('carry every kind of value, in an order that references allow', async () => {
    await one.admin.query(`
      INSERT INTO z_office VALUES (2, 99, E'tab\\t line\\n back\\\\slash \\\\N'), (3, 2, NULL);
      INSERT INTO a_matter (office, year, text, sealed, extra)
      VALUES (3, 2025, '来信 🀄', '\\x00ff', '{"a": [1]}'), (2, 2031, '', NULL, NULL)`)
    const dumped = await withAdministrator(one, (client) =>
      dump(client, async ({ tables, sequences, write }) => {
        const contents: { table: (typeof tables)[number]; content: string; rows: number }[] = []
        for (const table of tables) {
          const target = new PassThrough()
          const [rows, content] = await Promise.all([write(table, target), text(target)])
          contents.push({ table, content, rows })
        }
        return { contents, sequences }
      }),
    )
    expect(dumped.contents.map(({ table, rows }) => [table.name, rows])).toEqual([
      ['z_office', 3],
      ['a_matter', 2],
    ])
    const tables = dumped.contents.map(({ table, content }) => ({ table, rows: () => Readable.from([content]) }))
    const counts = await withAdministrator(two, (client) => load(client, tables, dumped.sequences))
    expect(counts).toEqual([3, 2])
    for (const query of ['SELECT * FROM z_office ORDER BY id', 'SELECT * FROM a_matter ORDER BY id']) {
      expect((await two.admin.query(query)).rows).toEqual((await one.admin.query(query)).rows)
    }
    const next = 'INSERT INTO a_matter (year) VALUES (2025) RETURNING id'
    expect((await two.admin.query(next)).rows).toEqual([{ id: 3 }])
  })
})
