import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Scope, Transaction } from '../../platform/db/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/db/testing.ts'
import type { Asker } from '../../platform/http/index.ts'
import {
  closeOffice,
  correctOffice,
  createOffice,
  hasNoOffice,
  importOffices,
  mergeOffice,
  migrations,
  moveOffice,
  openOfficeDirectory,
  readOfficeFile,
  readTree,
  type NewOffice,
  type Office,
} from './index.ts'

const system: Scope = { audience: 'system' }
const us: Asker = { kind: 'system', name: 'test' }
let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase(migrations)
})
afterAll(() => test.drop())
beforeEach(() => test.admin.query('DELETE FROM office'))

const write = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => test.database.write(system, work)
const tree = () => test.database.read(system, readTree)
const wish = (name: string, parent: Office | null, change: Partial<NewOffice> = {}): NewOffice => ({
  parentId: parent?.id ?? null,
  regionId: '990101',
  level: 'county',
  kind: 'department',
  name: { zh: name, en: '' },
  ...change,
})
const create = (name: string, parent: Office | null, change?: Partial<NewOffice>): Promise<Office> =>
  write((tx) => createOffice(tx, us, wish(name, parent, change)))

async function county(): Promise<{ government: Office; petitions: Office; housing: Office; water: Office }> {
  const government = await create('云河县人民政府', null, { kind: 'government' })
  const petitions = await create('云河县信访局', government, { kind: 'petition-office' })
  const [housing, water] = [await create('云河县住建局', government), await create('云河县水务局', government)]
  return { government, petitions, housing, water }
}
const administrator = (office: Office): Asker => ({
  kind: 'officer',
  staffId: 's',
  name: 's',
  officeId: office.id,
  regionId: office.regionId,
  officePath: office.path,
  officeKind: office.kind,
  roles: ['administrator'],
})

describe('changing the tree', () => {
  it('sets offices up in their place', async () => {
    expect(await test.database.read(system, hasNoOffice)).toBe(true)
    const { government, housing } = await county()
    const now = await tree()
    expect(now.byId.get(housing.id)).toEqual({
      ...housing,
      path: [government.id, housing.id],
      version: 1,
      ruleSet: 'national',
    })
    expect(await test.database.read(system, hasNoOffice)).toBe(false)
  })

  it('refuses impossible places', async () => {
    const { government, housing } = await county()
    await expect(create('云河县住建局', government)).rejects.toMatchObject({
      code: 'invalid',
      fields: [{ path: 'name' }],
    })
    await expect(create('市局', housing, { level: 'city' })).rejects.toMatchObject({ fields: [{ path: 'parentId' }] })
    const nowhere = { ...government, id: '01900000-0000-7000-8000-000000000000' }
    await expect(create('甲', nowhere)).rejects.toMatchObject({ zh: '上级机关不存在，请重新选择。' })
  })

  it('corrects particulars only from the version that was seen', async () => {
    const { petitions } = await county()
    const phone = '0990-1234567'
    const corrected = await write((tx) =>
      correctOffice(tx, us, petitions.id, 1, { phone, openingHours: { zh: '周一至周五', en: 'Monday to Friday' } }),
    )
    expect(corrected).toMatchObject({
      phone,
      openingHours: { zh: '周一至周五', en: 'Monday to Friday' },
      name: petitions.name,
      version: 2,
    })
    const stale = write((tx) => correctOffice(tx, us, petitions.id, 1, { phone: '' }))
    await expect(stale).rejects.toMatchObject({ code: 'conflict' })
  })

  it('gives every office of a region a code word of its own for the numbers of its documents, unless one is chosen', async () => {
    const { government, petitions, housing } = await county()
    expect([government, petitions, housing].map(({ codeWord }) => codeWord)).toEqual(['云河', '云河信访', '云河住建'])
    const chosen = await create('云河县教育局', government, { codeWord: '云教' })
    expect(chosen.codeWord).toBe('云教')
    const other = await create('云河县信访局', government, { name: { zh: '云河县信访中心', en: '' } })
    expect(other.codeWord).toBe('云河县信访中心')
    const taken = write((tx) => correctOffice(tx, us, other.id, 1, { codeWord: '云教' }))
    await expect(taken).rejects.toThrow('numbers its documents')
    const corrected = await write((tx) => correctOffice(tx, us, other.id, 1, { codeWord: '云访' }))
    expect(corrected.codeWord).toBe('云访')
    const elsewhere = await create('外县教育局', null, { regionId: '990102', codeWord: '云教' })
    expect(elsewhere.codeWord).toBe('云教')
  })

  it('moves an office with everything below it, never below itself', async () => {
    const { government, housing, water } = await county()
    const station = await create('住建局服务站', housing, { kind: 'public-body' })
    await write((tx) => moveOffice(tx, us, housing.id, 1, water.id))
    const now = await tree()
    expect(now.byId.get(station.id)?.path).toEqual([government.id, water.id, housing.id, station.id])
    expect(now.byId.get(station.id)?.parentId).toBe(housing.id)
    const knot = write((tx) => moveOffice(tx, us, water.id, 1, station.id))
    await expect(knot).rejects.toMatchObject({ en: expect.stringContaining('below itself') })
  })

  it('Art. 24(2): merges an office into its successor, which takes its subordinates over', async () => {
    const { housing, water } = await county()
    const station = await create('住建局服务站', housing, { kind: 'public-body' })
    const merged = await write((tx) => mergeOffice(tx, us, housing.id, 1, water.id))
    expect(merged).toMatchObject({ active: false, successorId: water.id })
    expect((await tree()).byId.get(station.id)?.parentId).toBe(water.id)
    await expect(write((tx) => mergeOffice(tx, us, water.id, 1, housing.id))).rejects.toMatchObject({
      fields: [{ path: 'successorId' }],
    })
    await expect(write((tx) => correctOffice(tx, us, housing.id, 2, { phone: '1' }))).rejects.toMatchObject({
      code: 'step-not-open',
    })
  })

  it('closes only what has nothing active below', async () => {
    const { government, water } = await county()
    await expect(write((tx) => closeOffice(tx, us, government.id, 1))).rejects.toMatchObject({ code: 'step-not-open' })
    expect(await write((tx) => closeOffice(tx, us, water.id, 1))).toMatchObject({ active: false, successorId: null })
  })

  it('keeps administrators within their remit', async () => {
    const { government, petitions, housing, water } = await county()
    const other = await create('山前县人民政府', null, { kind: 'government', regionId: '990102' })
    await write((tx) => correctOffice(tx, administrator(petitions), housing.id, 1, { phone: '1' }))
    const attempts = [
      () => write((tx) => correctOffice(tx, administrator(housing), water.id, 1, { phone: '1' })),
      () => write((tx) => correctOffice(tx, administrator(petitions), other.id, 1, { phone: '1' })),
      () => write((tx) => createOffice(tx, administrator(petitions), wish('新的顶层', null))),
      () => write((tx) => moveOffice(tx, administrator(petitions), water.id, 1, other.id)),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(write((tx) => closeOffice(tx, administrator(petitions), petitions.id, 1))).rejects.toMatchObject({
      code: 'step-not-open',
    })
    await write((tx) => correctOffice(tx, administrator(government), other.id, 1, { phone: '1' }))
  })

  it('keeps the tree whole when two moves cross', async () => {
    const { housing, water } = await county()
    const moves = await Promise.allSettled([
      write((tx) => moveOffice(tx, us, housing.id, 1, water.id)),
      write((tx) => moveOffice(tx, us, water.id, 1, housing.id)),
    ])
    expect(moves.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('the directory', () => {
  it('follows what other processes change', async () => {
    const directory = await openOfficeDirectory(test.database)
    const { housing } = await county()
    for (let waited = 0; !directory.tree().byId.has(housing.id) && waited < 100; waited += 1) await sleep(20)
    expect(directory.tree().byId.get(housing.id)?.name.zh).toBe('云河县住建局')
    await directory.close()
  })
})

describe('the second wall', () => {
  it('lets the public read the tree and change nothing', async () => {
    const { housing } = await county()
    const visitor: Scope = { audience: 'public' }
    expect((await test.database.read(visitor, readTree)).byId.size).toBe(4)
    const attempt = test.database.write(visitor, (tx) => correctOffice(tx, us, housing.id, 1, { phone: '1' }))
    await attempt.catch(() => undefined)
    expect((await tree()).byId.get(housing.id)?.phone).toBe('')
  })
})

describe('a table of offices', () => {
  const table = `编号,上级,行政区划代码,层级,类别,名称,电话
town,gov,990101,乡镇级,政府,白石镇人民政府,
gov,,990101,县级,政府,云河县人民政府,
xf,gov,990101,县级,信访局,云河县信访局,0990-1
bad,gov,99,县级,信访局,错误的区划,
lost,nobody,990101,县级,部门,没有上级的局,
`
  const read = (text: string, format: 'csv' | 'json' = 'csv') => {
    const file = readOfficeFile(text, format)
    return write((tx) => importOffices(tx, us, file, { dryRun: false }))
  }

  it('is taken row by row, superiors first, bad rows named by line', async () => {
    const result = await read(table)
    expect(result).toMatchObject({ created: 3, unchanged: 0 })
    expect(result.problems).toEqual([
      { line: 5, path: 'regionId', zh: '行政区划代码为六位数字。', en: 'A region code has six digits.' },
      expect.objectContaining({ line: 6, path: 'parent' }),
    ])
    const town = [...(await tree()).byId.values()].find((office) => office.name.zh === '白石镇人民政府')
    expect(town).toMatchObject({ level: 'township', kind: 'government' })
    expect(town?.path).toHaveLength(2)
  })

  it('changes nothing when it is read again or only tried', async () => {
    const file = readOfficeFile(table, 'csv')
    expect(await write((tx) => importOffices(tx, us, file, { dryRun: true }))).toMatchObject({ created: 3 })
    expect((await tree()).byId.size).toBe(0)
    await read(table)
    expect(await read(table)).toMatchObject({ created: 0, unchanged: 3 })
  })

  it('may be a nested list in JSON', async () => {
    const nested = [
      {
        regionId: '990101',
        level: 'county',
        kind: 'government',
        name: { zh: '云河县人民政府', en: 'Yunhe County' },
        children: [
          { regionId: '990101', level: 'county', kind: 'petition-office', name: { zh: '云河县信访局', en: '' } },
          { level: 'moon' },
        ],
      },
    ]
    const result = await read(JSON.stringify(nested), 'json')
    expect(result).toMatchObject({ created: 2 })
    expect(new Set(result.problems.map((problem) => problem.line))).toEqual(new Set([3]))
  })

  it('is refused as a whole when it is no table', () => {
    for (const text of ['', 'a,b\n1,2', '{']) expect(() => readOfficeFile(text, 'csv')).toThrow('cannot be read')
    expect(() => readOfficeFile('{"a":1}', 'json')).toThrow('cannot be read')
  })
})
