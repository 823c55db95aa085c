import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Scope } from '../../platform/db/index.ts'
import type { Command } from './commands/index.ts'
import type { ListQuery } from './list-query.ts'
import { OFFICES } from './testing/index.ts'
import { aFiling, aKey, officerOf, officerScope, openMatterStore, type MatterStore } from './testing/store.ts'

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore()
})
afterAll(() => store.close())

const list = (query: Partial<ListQuery> = {}): ListQuery => ({ scope: 'mine', limit: 50, ...query })
const codeOf = (error: unknown): string => (error instanceof HuiyinError ? error.code : String(error))
const outcome = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', codeOf)

const TABLES = ['matter', 'matter_event', 'matter_deadline', 'matter_identity', 'matter_token'] as const

/** Which tables show something of a matter to somebody. */
async function tablesSeen(scope: Scope, matterId: string): Promise<string[]> {
  return store.test.database.read(scope, async (tx) => {
    const seen: string[] = []
    for (const table of TABLES) {
      const id = table === 'matter' ? 'id' : 'matter_id'
      const rows = await tx.query(`select from ${table} where ${id} = $1`, [matterId])
      if (rows.length > 0) seen.push(table)
    }
    return seen
  })
}

describe('filing', () => {
  it('gives a receipt whose number and code open the matter, and nothing else does', async () => {
    const receipt = await store.desk.file({ kind: 'visitor' }, aFiling(), aKey())
    expect(receipt.number).toMatch(/^990101260302\d{8}$/)
    expect(receipt.deadlines.map(({ limit, dueOn }) => [limit, dueOn])).toEqual([['route', '2026-03-17']])
    const key = { regionId: receipt.regionId, matterId: receipt.matterId }
    expect(await store.desk.identify(receipt.number, receipt.queryCode)).toEqual(key)
    expect(await store.desk.identify(receipt.number, 'AAAAAAAA')).toBeNull()
    expect(await store.desk.identify('99010126030200000000', receipt.queryCode)).toBeNull()
    const mine = await store.desk.forCitizen({ kind: 'citizen', ...key })
    expect(mine).toMatchObject({ number: receipt.number, phase: 'registered', version: 1 })
  })

  it('makes one matter and the same receipt however often it is sent at once', async () => {
    const key = aKey('eight at once')
    const receipts = await Promise.all(
      Array.from({ length: 8 }, () => store.desk.file({ kind: 'visitor' }, aFiling({ summary: 'Eightfold' }), key)),
    )
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
    const { rows } = await store.test.admin.query(`select id from matter where summary = 'Eightfold'`)
    expect(rows).toHaveLength(1)
    const told = await store.test.admin.query('select from notification where about_id = $1', [receipts[0]?.matterId])
    expect(told.rowCount).toBe(1)
  })

  it('refuses another content under a used key, and an officer who files for another office', async () => {
    const { key } = aKey('reused')
    await store.desk.file({ kind: 'visitor' }, aFiling(), { ...aKey('one'), key })
    const again = store.desk.file({ kind: 'visitor' }, aFiling(), { ...aKey('two'), key })
    expect(await outcome(again)).toBe('key-reused')
    expect(await outcome(store.desk.file(officerOf('countyWater'), aFiling(), aKey()))).toBe('not-allowed')
    expect(await outcome(store.desk.file(officerOf('countyPetitions'), aFiling(), aKey()))).toBe('done')
  })
})

describe('a matter on its way', () => {
  it('is listed, counted and found where it lies, and follows every command', async () => {
    const filed = await store.file({ summary: 'Bridge railing', text: '石桥栏杆断裂，请尽快修复。' })
    const at = officerOf('countyPetitions')
    const row = async (office: Parameters<typeof officerOf>[0]) =>
      (await store.desk.list(officerOf(office), list())).items.find(({ matterId }) => matterId === filed.matterId)
    expect(await row('countyPetitions')).toMatchObject({
      phase: 'registered',
      nextLimit: 'route',
      nextDue: '2026-03-17',
    })
    expect(await row('countyHousing')).toBeUndefined()
    const before = await store.desk.counts(officerOf('countyHousing'), 'mine')

    await store.give('countyPetitions', filed, 'transfer', {
      to: OFFICES.countyHousing,
      noticeGiven: true,
      reason: 'Theirs',
    })
    expect(await row('countyPetitions')).toBeUndefined()
    expect(await row('countyHousing')).toMatchObject({ phase: 'routed', nextLimit: 'notify-routed', version: 2 })
    const after = await store.desk.counts(officerOf('countyHousing'), 'mine')
    expect(after.total - before.total).toBe(1)
    expect(after.total).toBe(after.overdue + after.today + after.soon + after.week + after.later + after.none)

    await store.give('countyHousing', filed, 'accept', { way: 'handling-opinion', noticeGiven: true })
    store.clock.set('2026-03-12T02:00:00.000Z')
    await store.give('countyHousing', filed, 'answer', {
      request: 'Repair',
      facts: '栏杆已查看',
      opinion: '月底前修复桥梁护栏',
      legalBasis: 'Art. 1',
      outcome: 'supported',
    })
    expect(await row('countyHousing')).toMatchObject({ phase: 'answered', version: 4 })
    for (const words of ['断裂', '桥梁护栏', filed.number, '栏杆断裂'])
      expect(
        (await store.desk.list(at, list({ scope: 'subtree', q: words }))).items.map((item) => item.matterId),
      ).toContain(filed.matterId)
    expect((await store.desk.list(at, list({ scope: 'subtree', q: '栏杆修复' }))).items).toEqual([])
    expect((await store.desk.list(officerOf('countyWater'), list({ scope: 'subtree', q: '断裂' }))).items).toEqual([])
    const seen = await store.desk.forOfficer(officerOf('countyHousing'), filed)
    expect(seen.deadlines.find(({ limit }) => limit === 'handle')).toMatchObject({ status: 'met' })
    expect(seen.timeline.map(({ type }) => type)).toEqual(['registered', 'transferred', 'accepted', 'answered'])
    store.clock.set('2026-03-02T02:00:00.000Z')
  })

  it('lets one of two commands at the same moment win and tells the other', async () => {
    const filed = await store.file()
    const give = (reason: string) =>
      outcome(
        store.give('countyPetitions', { ...filed, expectedVersion: 1 }, 'transfer', {
          to: OFFICES.countyHousing,
          noticeGiven: true,
          reason,
        }),
      )
    expect((await Promise.all([give('a'), give('b')])).sort()).toEqual(['conflict', 'done'])
    expect((await store.desk.forOfficer(officerOf('countyPetitions'), filed)).version).toBe(2)
    expect(await give('c')).toBe('conflict')
  })

  it('carries a command out once under one key', async () => {
    const filed = await store.file()
    const command: Command = { verb: 'addMaterial', input: { note: 'More', attachments: [] } }
    const key = aKey('material')
    const send = () => store.desk.give({ kind: 'citizen', ...filed }, filed, command, key)
    await Promise.all([send(), send(), send()])
    await send()
    expect((await store.desk.forCitizen({ kind: 'citizen', ...filed })).version).toBe(2)
  })

  it('pages by key without loss or repetition, in both orders', async () => {
    const ids = new Set<string>()
    for (let n = 0; n < 7; n += 1)
      ids.add((await store.file({ class: 'suggestion', office: OFFICES.cityHousing })).matterId)
    for (const order of ['deadline', 'newest'] as const) {
      const found: string[] = []
      let after: string | undefined
      do {
        const page = await store.desk.list(officerOf('cityHousing'), list({ limit: 3, order, after }))
        found.push(...page.items.map((item) => item.matterId))
        after = page.next ?? undefined
      } while (after !== undefined)
      expect(found).toHaveLength(7)
      expect(new Set(found)).toEqual(ids)
    }
  })

  it('begins a list anew where the page before names no place in it', async () => {
    const clerk = officerOf('countyPetitions')
    const first = await store.desk.list(clerk, list())
    for (const after of ['9999-99-99_00000000-0000-0000-0000-000000000000', `2026-01-01_${'-'.repeat(36)}`, '\0', '_'])
      expect((await store.desk.list(clerk, list({ after }))).items).toEqual(first.items)
  })

  it('tells other desks of a change', async () => {
    const heard: string[] = []
    const stop = store.changes.subscribe(({ matterId }) => heard.push(matterId))
    const filed = await store.file()
    await expect.poll(() => heard).toContain(filed.matterId)
    stop()
  })
})

describe('who sees what', () => {
  it('shows a matter to those who take part or look after them, to its citizen, and to nobody else', async () => {
    const filed = await store.file()
    for (const office of ['countyPetitions', 'county', 'cityPetitions', 'city', 'provincePetitions'] as const)
      expect([office, await tablesSeen(officerScope(office), filed.matterId)]).toEqual([office, [...TABLES]])
    for (const office of ['countyHousing', 'countyWater', 'otherCountyHousing', 'cityHousing', 'township'] as const) {
      expect([office, await tablesSeen(officerScope(office), filed.matterId)]).toEqual([office, []])
      expect(await outcome(store.desk.forOfficer(officerOf(office), filed))).toBe('not-found')
    }
    const own = await tablesSeen(
      { audience: 'citizen', regionId: filed.regionId, matterId: filed.matterId },
      filed.matterId,
    )
    expect(own).toEqual(TABLES.filter((table) => table !== 'matter_token'))
    const other = await store.file()
    expect(
      await tablesSeen({ audience: 'citizen', regionId: other.regionId, matterId: other.matterId }, filed.matterId),
    ).toEqual([])
    expect(await tablesSeen({ audience: 'public' }, filed.matterId)).toEqual([])
  })

  it('never shows an accusation to the accused office, above or below it, whoever sends it there (Art. 30)', async () => {
    const filed = await store.file({ class: 'accusation', accused: [OFFICES.county], office: OFFICES.cityDiscipline })
    for (const office of ['county', 'countyPetitions', 'countyHousing', 'township'] as const)
      expect(await tablesSeen(officerScope(office), filed.matterId)).toEqual([])
    expect(await tablesSeen(officerScope('cityPetitions'), filed.matterId)).toEqual([...TABLES])
    const sent = store.give('cityDiscipline', filed, 'transfer', {
      to: OFFICES.countyHousing,
      noticeGiven: true,
      reason: 'x',
    })
    expect(await outcome(sent)).toBe('accusation-protected')
  })

  it('hides a matter from who is recused, by that very command (Art. 28)', async () => {
    const filed = await store.file()
    const { staffId } = officerOf('countyPetitions')
    await store.give('countyPetitions', filed, 'recuse', { staffId, reason: 'A relative' })
    expect(await tablesSeen(officerScope('countyPetitions'), filed.matterId)).toEqual(['matter_token'])
    expect(await outcome(store.desk.forOfficer(officerOf('countyPetitions'), filed))).toBe('not-found')
    expect(
      await tablesSeen({ ...officerScope('countyPetitions'), staffId: officerOf('county').staffId }, filed.matterId),
    ).toEqual([...TABLES])
  })

  it('lets nobody change or remove what happened', async () => {
    const filed = await store.file()
    for (const statement of [
      'update matter_event set type = type where matter_id = $1',
      'delete from matter_event where matter_id = $1',
      'delete from matter where id = $1',
      'update matter_identity set sealed_people = sealed_people where matter_id = $1',
    ]) {
      const write = store.test.database.write({ audience: 'system' }, (tx) => tx.query(statement, [filed.matterId]))
      await expect(write).rejects.toThrow('permission denied')
    }
  })
})

describe('the people of a matter', () => {
  it('are opened with a reason that is logged, and stand nowhere in plain text', async () => {
    const person = { name: 'A. Very-Particular-Name', phone: '13900000000' }
    const filed = await store.file({ petitioners: [person] })
    const people = await store.desk.revealPeople(officerOf('countyPetitions'), filed, 'To call back')
    expect(people).toMatchObject([person])
    expect(store.audited.at(-1)).toMatchObject({ action: 'matter.reveal-people', reason: 'To call back' })
    expect(await outcome(store.desk.revealPeople(officerOf('countyWater'), filed, 'Curious'))).toBe('not-found')
    const { rows } = await store.test.admin.query<{ written: string; sealed: Buffer }>(
      `select concat(m::text, (select string_agg(e::text, ' ') from matter_event e where e.matter_id = m.id),
         (select string_agg(s.tokens::text, ' ') from matter_search s where s.matter_id = m.id)) as written,
         (select sealed_people from matter_identity i where i.matter_id = m.id) as sealed
       from matter m where m.id = $1`,
      [filed.matterId],
    )
    expect(rows[0]?.written).toContain(filed.number)
    for (const secret of ['Very-Particular-Name', '13900000000', 'very', 'particular']) {
      expect(rows[0]?.written).not.toContain(secret)
      expect(rows[0]?.sealed.includes(secret)).toBe(false)
    }
  })
})

describe('possible repeats', () => {
  it('suggests a similar matter with its reasons, links and unlinks it by decision', async () => {
    const text = '我家门前的污水管道已经堵塞三个月，多次反映没有人来疏通，请求处理。'
    const first = await store.file({ text, topic: '010101' })
    const second = await store.file({ text: `${text}再次请求处理。`, topic: '010101' })
    const found = await store.desk.possibleRepeats(officerOf('countyPetitions'), {
      text,
      place: '990101',
      topic: '010101',
      receivedOn: '2026-03-02',
      except: second.matterId,
    })
    expect(found[0]).toMatchObject({
      matterId: first.matterId,
      reasons: ['similar-text', 'same-place', 'same-topic', 'near-in-time'],
    })
    await store.give('countyPetitions', second, 'link', {
      matterId: first.matterId,
      relation: 'repeat',
      reason: 'Same pipe',
    })
    const linked = await store.desk.forOfficer(officerOf('countyPetitions'), second)
    expect(linked.links).toMatchObject([
      { matterId: first.matterId, relation: 'repeat', other: { number: first.number } },
    ])
    await store.give('countyPetitions', second, 'unlink', { matterId: first.matterId, reason: 'Another pipe' })
    expect((await store.desk.forOfficer(officerOf('countyPetitions'), second)).links).toEqual([])
  })
})
