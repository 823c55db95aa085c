import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuildMatters } from './index.ts'
import { mattersInManyPhases } from './testing/many-phases.ts'
import { openMatterStore, type MatterStore } from './testing/store.ts'

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore()
})
afterAll(() => store.close())

/** Every row that lists, worklists and searches read, as text. */
async function snapshot(): Promise<Record<string, string[]>> {
  const tables = {
    matter: 'id',
    matter_deadline: 'matter_id, t.n',
    matter_search: 'matter_id',
    matter_fact: 'matter_id, t.known_from',
    limit_fact: 'matter_id, t.n, t.known_from',
  }
  const entries = Object.entries(tables).map(async ([table, order]) => {
    const { rows } = await store.test.admin.query<{ row: string }>(
      `select row_to_json(t)::text as row from ${table} t order by t.${order}`,
    )
    return [table, rows.map(({ row }) => row)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

describe('rebuilding', () => {
  it('makes the same rows from the streams, in every phase, and takes the query code as it is', async () => {
    const made = await mattersInManyPhases(store)
    await store.test.admin.query(`update matter set code_generation = 3 where id = $1`, [made['routed']?.matterId])
    const before = await snapshot()
    expect(before['matter']?.length).toBe(Object.keys(made).length)
    expect(await rebuildMatters(store.context)).toBe(Object.keys(made).length)
    expect(await snapshot()).toEqual(before)
  })

  it('mends rows that were changed or lost', async () => {
    const before = await snapshot()
    const { admin } = store.test
    await admin.query(`update matter set phase = 'concluded', is_open = false, due_order = '2000-01-01', summary = 'x'`)
    await admin.query(`update matter_search set tokens = 'x'::tsvector`)
    await admin.query('delete from matter_deadline')
    await admin.query(`update matter_fact set phase = 'concluded', known_from = known_from - interval '1 day'`)
    await admin.query('delete from limit_fact where n = 0')
    await rebuildMatters(store.context)
    expect(await snapshot()).toEqual(before)
    const lost = JSON.parse(before['matter']?.[0] ?? '{}') as { id: string; code_generation: number }
    await admin.query('delete from matter_deadline where matter_id = $1', [lost.id])
    await admin.query('delete from matter where id = $1', [lost.id])
    await rebuildMatters(store.context)
    expect(await snapshot()).toEqual(before)
  })

  it('leaves nothing behind the times when commands are given meanwhile', async () => {
    const filed = await Promise.all(Array.from({ length: 12 }, () => store.file()))
    const notes = filed.flatMap((key) =>
      [1, 2].map((n) => store.give(null, key, 'addMaterial', { note: `note ${n}` }).catch(() => undefined)),
    )
    await Promise.all([...notes, rebuildMatters(store.context), rebuildMatters(store.context)])
    const { rows } = await store.test.admin.query(
      `select from matter m where version <> (select count(*) from matter_event e where e.matter_id = m.id)`,
    )
    expect(rows).toHaveLength(0)
    const after = await snapshot()
    await rebuildMatters(store.context)
    expect(await snapshot()).toEqual(after)
  })

  it('says how far it has come', async () => {
    const seen: number[] = []
    const done = await rebuildMatters(store.context, (progress) => seen.push(progress.done))
    expect(seen.at(-1)).toBe(done)
  })
})
