import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OfficeContext } from '../../platform/cli/index.ts'
import { matterChecks, rebuildMatters, verifyMatters, type MatterFault } from './index.ts'
import { mattersInManyPhases } from './testing/many-phases.ts'
import { openMatterStore, type MatterStore } from './testing/store.ts'

let store: MatterStore
let made: Awaited<ReturnType<typeof mattersInManyPhases>>
beforeAll(async () => {
  store = await openMatterStore()
  made = await mattersInManyPhases(store)
})
afterAll(() => store.close())

async function faults(): Promise<MatterFault[]> {
  const found: MatterFault[] = []
  for await (const fault of verifyMatters(store.context)) found.push(fault)
  return found
}

/** Does something to the rows of one matter as somebody with all rights would, looks, and undoes it. */
async function tampered(phase: string, ...statements: string[]): Promise<MatterFault[]> {
  const { admin } = store.test
  const id = made[phase]?.matterId
  const saved = 'create temp table saved_{t} as select * from {t} where {k} = $1'
  const tables = {
    matter_event: 'matter_id',
    matter: 'id',
    matter_deadline: 'matter_id',
    matter_search: 'matter_id',
    matter_fact: 'matter_id',
    limit_fact: 'matter_id',
  }
  const client = await admin.connect()
  try {
    for (const [table, key] of Object.entries(tables))
      await client.query(saved.replaceAll('{t}', table).replace('{k}', key).replace('$1', `'${id}'`))
    for (const statement of statements) await client.query(statement.replaceAll('$1', `'${id}'`))
    return await faults()
  } finally {
    for (const [table, key] of Object.entries(tables).reverse())
      await client.query(`delete from ${table} where ${key} = '${id}'`)
    for (const table of ['matter', 'matter_event', 'matter_deadline', 'matter_search', 'matter_fact', 'limit_fact']) {
      await client.query(`insert into ${table} select * from saved_${table}`)
      await client.query(`drop table saved_${table}`)
    }
    client.release()
  }
}

const doctor = () =>
  matterChecks({ openMatters: () => Promise.resolve({ context: store.context, close: () => Promise.resolve() }) })

const naming = (phase: string, rest: object) => {
  const key = made[phase]
  return expect.objectContaining({ regionId: '990101', matterId: key?.matterId, number: key?.number, ...rest })
}

describe('verifying', () => {
  it('finds nothing where nothing was done', async () => {
    expect(await faults()).toEqual([])
  })

  it('names matter and event when what an event says was changed', async () => {
    const change = `update matter_event set data = jsonb_set(data, '{opinion}', '"Another"') where matter_id = $1 and type = 'answered'`
    expect(await tampered('delivered', change)).toEqual([naming('delivered', { kind: 'content', seq: 3 })])
    for (const set of [
      `at = at - interval '1 day'`,
      `by = '{"kind": "citizen"}'`,
      `on_date = on_date - 1`,
      `recorded_at = recorded_at - interval '1 s'`,
    ])
      expect(await tampered('delivered', `update matter_event set ${set} where matter_id = $1 and seq = 3`)).toEqual([
        naming('delivered', { kind: 'content', seq: 3 }),
      ])
  })

  it('names the place of an event that was deleted: in the middle, at the end, or all of them', async () => {
    const gone = (seq: string) => `delete from matter_event where matter_id = $1 and seq ${seq}`
    expect(await tampered('concluded', gone('= 4'))).toEqual([naming('concluded', { kind: 'missing', seq: 4 })])
    expect(await tampered('answered', gone('= 3'))).toEqual([naming('answered', { kind: 'missing', seq: 3 })])
    expect(await tampered('answered', gone('= 1'))).toEqual([naming('answered', { kind: 'missing', seq: 1 })])
    expect(await tampered('answered', gone('> 0'))).toEqual([naming('answered', { kind: 'missing', seq: 1 })])
  })

  it('names an event that was swapped with another, with or without its hashes', async () => {
    const renumber = [
      'update matter_event set seq = 99 where matter_id = $1 and seq = 2',
      'update matter_event set seq = 2 where matter_id = $1 and seq = 3',
      'update matter_event set seq = 3 where matter_id = $1 and seq = 99',
    ]
    expect(await tampered('concluded', ...renumber)).toEqual([naming('concluded', { kind: 'order', seq: 2 })])
    const content = `update matter_event e set type = o.type, data = o.data, on_date = o.on_date, at = o.at from matter_event o
      where e.matter_id = $1 and o.matter_id = $1 and (e.seq, o.seq) in ((2, 3), (3, 2))`
    expect(await tampered('concluded', content)).toEqual([naming('concluded', { kind: 'content', seq: 2 })])
  })

  it('names an event that was forged at the end of a stream', async () => {
    const forge = `insert into matter_event select region_id, year, matter_id, seq + 1, 'withdrawn', on_date, at, recorded_at, by,
      '{"reason": "x"}', hash, previous from matter_event where matter_id = $1 and seq = 2`
    expect(await tampered('accepted', forge)).toEqual([naming('accepted', { kind: 'content', seq: 3 })])
  })

  it('names what lists hold and streams do not, which rebuilding mends', async () => {
    expect(
      await tampered('routed', `update matter set holder = registered_by, next_due = '2030-01-01' where id = $1`),
    ).toEqual([naming('routed', { kind: 'row', columns: ['holder', 'next_due'] })])
    expect(
      await tampered('routed', `update matter_deadline set due_on = due_on + 1 where matter_id = $1 and n = 0`),
    ).toEqual([naming('routed', { kind: 'deadlines' })])
    expect(
      await tampered('routed', `update matter_search set tokens = tokens || 'more'::tsvector where matter_id = $1`),
    ).toEqual([naming('routed', { kind: 'search' })])
    for (const change of [
      'update matter_fact set outcome = null where matter_id = $1',
      `update matter_fact set known_from = known_from - interval '1 s' where matter_id = $1`,
      `update limit_fact set due_on = due_on + 1 where matter_id = $1`,
      'delete from limit_fact where matter_id = $1',
    ])
      expect(await tampered('delivered', change)).toEqual([naming('delivered', { kind: 'facts' })])
    await store.test.admin.query(`update matter set summary = 'x'`)
    expect(await faults()).toHaveLength(Object.keys(made).length)
    await rebuildMatters(store.context)
    expect(await faults()).toEqual([])
  })
})

describe('a row that is gone', () => {
  it('is missed and made anew', async () => {
    const id = made['withdrawn']?.matterId
    for (const [table, key] of [
      ['matter_deadline', 'matter_id'],
      ['matter_search', 'matter_id'],
      ['matter', 'id'],
    ])
      await store.test.admin.query(`delete from ${table} where ${key} = $1`, [id])
    expect((await faults()).map(({ matterId, kind }) => [matterId, kind])).toEqual([
      [id, 'row'],
      [id, 'deadlines'],
      [id, 'search'],
    ])
    await rebuildMatters(store.context)
    expect(await faults()).toEqual([])
  })
})

describe('the people of a matter', () => {
  it('are missed where somebody could be reached, and known for others when they were exchanged', async () => {
    const { admin } = store.test
    const ids = Object.values(made).map(({ matterId }) => matterId)
    const { rows } = await admin.query<{ matter_id: string; sealed_people: Buffer }>(
      'select matter_id, sealed_people from matter_identity where matter_id = any($1) order by matter_id limit 2',
      [ids],
    )
    const [one, two] = rows
    const put = (id: string | undefined, people: Buffer | undefined) =>
      admin.query('update matter_identity set sealed_people = $2 where matter_id = $1', [id, people])
    const found = async (): Promise<string[]> => {
      const [, , people] = doctor()
      const findings = (await people?.run({} as OfficeContext)) ?? []
      return findings.map(({ en }) => en)
    }
    expect(await found()).toEqual([])
    await put(one?.matter_id, two?.sealed_people)
    const numberOf = (id: string | undefined) => Object.values(made).find(({ matterId }) => matterId === id)?.number
    expect(await found()).toEqual([expect.stringMatching(`${numberOf(one?.matter_id)}: .* exchanged`)])
    await put(one?.matter_id, one?.sealed_people)
    await admin.query('delete from matter_identity where matter_id = $1', [two?.matter_id])
    expect(await found()).toEqual([expect.stringMatching(`${numberOf(two?.matter_id)}: .* missing`)])
  })
})

describe('huiyin doctor', () => {
  it('asks for streams and for rows apart, and names region, number and event in both languages', async () => {
    const [chain, rows] = doctor()
    const office = {} as OfficeContext
    expect([await chain?.run(office), await rows?.run(office)]).toEqual([[], []])
    await store.test.admin.query(`update matter_event set data = data || '{"x": 1}' where matter_id = $1 and seq = 2`, [
      made['delivered']?.matterId,
    ])
    const [finding] = (await chain?.run(office)) ?? []
    for (const text of [finding?.zh, finding?.en]) {
      expect(text).toContain('990101')
      expect(text).toContain(made['delivered']?.number)
      expect(text).toMatch(/第 2 个事件|event 2/)
    }
    expect(await rows?.run(office)).toEqual([])
  })
})
