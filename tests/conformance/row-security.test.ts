import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aFiling,
  aKey,
  officerOf,
  officerScope,
  openMatterStore,
  type MatterStore,
} from '../../server/src/domains/matter/testing/store.ts'
import { OFFICES } from '../../server/src/domains/matter/testing/offices.ts'
import { allMigrations } from '../../server/src/main/migrations.ts'
import type { Scope } from '../../server/src/platform/db/index.ts'

/**
 * Reads every table as every role: what nobody may see, the database itself does not show (the second wall). A table that is new is
 * in none of these lists, and the test fails until somebody says who may read it.
 */

/** Tables that hold nothing of any matter or person: everybody who may ask at all may read them. */
const OPEN_TABLES: ReadonlySet<string> = new Set([
  'office',
  'office_tree',
  'calendar_year',
  'calendar_day',
  'rule_limit',
  'topic',
  'topic_register',
  'published_answer',
  'huiyin_installation',
  'huiyin_migration',
])

/** Tables with rows of matters, made by the one filing of this test. */
const MATTER_TABLES = ['matter', 'matter_event', 'matter_deadline', 'matter_identity', 'matter_fact', 'limit_fact']

let store: MatterStore
let filed: { regionId: string; matterId: string }
let tables: { name: string; secured: boolean }[]

beforeAll(async () => {
  store = await openMatterStore(
    '2026-03-02T02:00:00.000Z',
    allMigrations.filter(({ id }) => !/^(http|jobs|office|document|matter|notification)-/.test(id)),
  )
  filed = await store.desk.file(
    officerOf('countyPetitions'),
    aFiling({ class: 'accusation', accused: [OFFICES.countyHousing] }),
    aKey(),
  )
  const found = await store.test.admin.query<{ name: string; secured: boolean }>(
    `select c.relname as name, c.relrowsecurity as secured from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
  )
  tables = found.rows
})
afterAll(() => store.close())

/** How many rows a role reads from a table; null where it may not ask at all. */
async function rowsSeen(scope: Scope, table: string): Promise<number | null> {
  try {
    const rows = await store.test.database.read(scope, (tx) =>
      tx.query<{ n: number }>(`select count(*)::int as n from ${table}`),
    )
    return rows[0]?.n ?? 0
  } catch (error) {
    if (error instanceof Error && /permission denied/.test(error.message)) return null
    throw error
  }
}

const sees = async (scope: Scope): Promise<string[]> => {
  const seen: string[] = []
  for (const table of MATTER_TABLES) if (((await rowsSeen(scope, table)) ?? 0) > 0) seen.push(table)
  return seen
}

describe('row-level security', () => {
  it('is on for every table that is not plainly open', () => {
    const unsecured = tables
      .filter((table) => !table.secured && !OPEN_TABLES.has(table.name))
      .map((table) => table.name)
    expect(unsecured).toEqual([])
  })

  it('is held by a role that owns nothing and cannot pass by', async () => {
    const { rows } = await store.test.admin.query<{ bypass: boolean; super: boolean; owned: number }>(
      `select rolbypassrls as bypass, rolsuper as super, (select count(*)::int from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = 'huiyin_app'`,
    )
    expect(rows).toEqual([{ bypass: false, super: false, owned: 0 }])
  })

  it('shows the public no row of any table of matters, people, staff, sessions, drafts or logs', async () => {
    for (const { name } of tables.filter((table) => !OPEN_TABLES.has(table.name)))
      expect([name, (await rowsSeen({ audience: 'public' }, name)) ?? 0]).toEqual([name, 0])
  })

  it('shows the office that registered the matter its rows', async () => {
    expect(await sees(officerScope('countyPetitions'))).toEqual(MATTER_TABLES)
  })

  it('shows the petition office above them, too', async () => {
    expect(await sees(officerScope('cityPetitions'))).toEqual(MATTER_TABLES)
  })

  it('Art. 30(3): shows the accused office nothing', async () => {
    expect(await sees(officerScope('countyHousing'))).toEqual([])
  })

  it('shows an office without a part in it nothing', async () => {
    expect(await sees(officerScope('countyWater'))).toEqual([])
  })

  it('shows nothing to whoever only administers an office that has a part in it', async () => {
    expect(await sees({ ...officerScope('countyPetitions'), withoutMatters: true })).toEqual([])
  })

  it('shows the petitioner the own matter, and the petitioner of another matter nothing', async () => {
    expect(await sees({ audience: 'citizen', ...filed })).toEqual(MATTER_TABLES)
    expect(
      await sees({ audience: 'citizen', regionId: filed.regionId, matterId: '01990000-0000-7000-8000-000000000001' }),
    ).toEqual([])
  })

  it('shows nothing to a session that does not say for whom it asks', async () => {
    const { rows } = await store.test.admin
      .query('set role huiyin_app; select count(*)::int as n from matter; reset role')
      .then((result) => (Array.isArray(result) ? result[1] : result))
    expect(rows).toEqual([{ n: 0 }])
  })

  it('lets nobody change or remove an event, not even the office that made it', async () => {
    const change = (sql: string) => store.test.database.write(officerScope('countyPetitions'), (tx) => tx.query(sql))
    await expect(change(`update matter_event set data = '{}'`)).rejects.toThrow(/permission denied/)
    await expect(change('delete from matter_event')).rejects.toThrow(/permission denied/)
    await expect(change('delete from matter')).rejects.toThrow(/permission denied/)
    await expect(change('truncate matter_event')).rejects.toThrow(/permission denied/)
  })
})
