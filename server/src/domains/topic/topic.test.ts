import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../platform/db/testing.ts'
import {
  findTopic,
  importTopics,
  levelOf,
  loadSeedTopics,
  migrations,
  openTopicDirectory,
  parentOf,
  presentTopics,
  readTopics,
  nameSeedTopics,
  SEED_TOPICS,
  topicPath,
  topicTree,
} from './index.ts'

const system = { audience: 'system' } as const
let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase(migrations)
})
afterAll(() => test.drop())
beforeEach(() => test.admin.query('DELETE FROM topic'))

const take = (csv: string) => test.database.write(system, (tx) => importTopics(tx, csv))
const tree = () => test.database.read({ audience: 'public' }, readTopics)
const codes = async () =>
  Object.fromEntries([...(await tree()).byCode.values()].map((each) => [each.name.zh, each.code]))

const LIST = 'level1,level2,level3\n水务,供水,水压\n水务,供水,水质\n水务,排水,内涝\n道路,路灯,不亮\n'

describe('the topics that ship', () => {
  it('are 15 classes, 118 groups and 517 topics, each below its own and with a code of its own', () => {
    const counts = [1, 2, 3].map((level) => SEED_TOPICS.filter(({ code }) => levelOf(code) === level).length)
    expect(counts).toEqual([15, 118, 517])
    const all = topicTree(SEED_TOPICS)
    expect(all.byCode.size).toBe(650)
    for (const { code, name } of SEED_TOPICS) {
      expect([code, /^\p{Script=Han}/u.test(name.zh)]).toEqual([code, true])
      expect([code, /^[A-Z][ -~’]+$/.test(name.en)]).toEqual([code, true])
    }
    for (const { code } of SEED_TOPICS)
      expect(parentOf(code) === null || all.byCode.has(parentOf(code) ?? '')).toBe(true)
  })

  it('are loaded once into an office that has none', async () => {
    await test.database.write(system, loadSeedTopics)
    expect((await tree()).byCode.size).toBe(650)
    await test.admin.query(`UPDATE topic SET name_zh = '改过' WHERE code = '01'`)
    await test.database.write(system, loadSeedTopics)
    expect((await tree()).byCode.get('01')?.name.zh).toBe('改过')
  })

  it('bring their English names to an office that began without them, and touch nothing that the office named', async () => {
    await test.database.write(system, loadSeedTopics)
    await test.admin.query(`UPDATE topic SET name_en = '' WHERE code LIKE '02%'`)
    await test.admin.query(`UPDATE topic SET name_zh = '本县另定' WHERE code = '0201'`)
    await test.admin.query(`UPDATE topic SET name_en = 'Our own', active = false WHERE code = '0202'`)
    const lacking = SEED_TOPICS.filter(({ code }) => code.startsWith('02')).length - 2
    expect(await test.database.write(system, nameSeedTopics)).toBe(lacking)
    const { byCode, version } = await tree()
    const shipped = SEED_TOPICS.find(({ code }) => code === '02')
    expect(byCode.get('02')).toEqual(shipped)
    expect(byCode.get('0201')?.name).toEqual({ zh: '本县另定', en: '' })
    expect(byCode.get('0202')).toMatchObject({ name: { en: 'Our own' }, active: false })
    expect(await test.database.write(system, nameSeedTopics)).toBe(0)
    expect((await tree()).version).toBe(version)
  })

  it('carry the names of the list that is shared with us, where it is there', async (context) => {
    const file = path.resolve(import.meta.dirname, '../../../../../shared/data/petitions/topics.csv')
    const csv = await readFile(file, 'utf8').catch(() => undefined)
    if (csv === undefined) return context.skip('the shared data is not here')
    await test.database.write(system, loadSeedTopics)
    expect(await take(csv)).toEqual({ created: 0, unchanged: 650, retired: 0, problems: [] })
  })
})

describe('a list of topics', () => {
  it('gets codes in its order, two digits a level', async () => {
    expect(await take(LIST)).toEqual({ created: 9, unchanged: 0, retired: 0, problems: [] })
    expect(await codes()).toEqual({
      水务: '01',
      供水: '0101',
      水压: '010101',
      水质: '010102',
      排水: '0102',
      内涝: '010201',
      道路: '02',
      路灯: '0201',
      不亮: '020101',
    })
  })

  it('changes nothing when it is read again, in another order or with Chinese headers', async () => {
    await take(LIST)
    const before = await codes()
    const other = `\uFEFF三级,二级,一级\n${LIST.split('\n')
      .slice(1, 5)
      .reverse()
      .map((line) => line.split(',').reverse().join(','))
      .join('\n')}`
    expect(await take(other)).toMatchObject({ created: 0, unchanged: 9, retired: 0, problems: [] })
    expect(await codes()).toEqual(before)
  })

  it('keeps codes for good: new ones come after, gone ones are not offered and come back as they were', async () => {
    await take(LIST)
    const changed = LIST.replace('水务,供水,水压\n', '水务,供水,水表\n')
    expect(await take(changed)).toMatchObject({ created: 1, retired: 1 })
    expect((await tree()).byCode.get('010101')).toMatchObject({ name: { zh: '水压' }, active: false })
    expect((await codes())['水表']).toBe('010103')
    expect(await take(LIST)).toMatchObject({ created: 0, retired: 1 })
    expect((await tree()).byCode.get('010101')?.active).toBe(true)
  })

  it('takes codes that the list gives, and a new name for a code', async () => {
    expect((await take('code,level1,level2,level3\n070901,水务,供水,水压\n')).problems).toEqual([])
    expect(await codes()).toEqual({ 水务: '07', 供水: '0709', 水压: '070901' })
    expect((await take('code,level1,level2,level3\n070901,水务,供水,水压不足\n')).problems).toEqual([])
    expect(await codes()).toEqual({ 水务: '07', 供水: '0709', 水压不足: '070901' })
  })

  it('reports bad lines with their number and reason in both languages, takes the others and retires nothing', async () => {
    await take(LIST)
    const result = await take(
      'code,level1,level2,level3\n,水务,,漏水\n0201,水务,排水,内涝\n020101,水务,供水,水压\n,环保,噪音,夜间\n',
    )
    expect(result.problems.map(({ line }) => line)).toEqual([2, 3, 4])
    for (const problem of result.problems) expect([problem.zh, problem.en].every((text) => text.length > 5)).toBe(true)
    expect(result).toMatchObject({ created: 3, retired: 0 })
  })

  it('refuses what is no list', async () => {
    await expect(take('a,b\n1,2\n')).rejects.toMatchObject({ code: 'bad-request' })
    await expect(take('level1,level2\n"open')).rejects.toMatchObject({ code: 'bad-request' })
  })

  it('is changed by officers and the system, read by everybody', async () => {
    const write = test.database.write({ audience: 'public' }, (tx) => importTopics(tx, LIST))
    await expect(write).rejects.toThrow(/row-level security/)
    await take(LIST)
    expect(presentTopics(await tree()).topics.map(({ name }) => name.zh)).toEqual(['水务', '道路'])
  })
})

describe('a topic', () => {
  it('is found by code, by six digits filled with zeros, by its name and by its path', async () => {
    await take(LIST)
    const all = await tree()
    const found = (said: string) => findTopic(all, said)?.code
    expect(['010102', '010000', '水质', '水务/供水/水质', '水务>排水', ' 道路 '].map(found)).toEqual([
      '010102',
      '01',
      '010102',
      '010102',
      '0102',
      '02',
    ])
    expect(found('没有这个')).toBeUndefined()
    expect(topicPath(all, '010102').map(({ name }) => name.zh)).toEqual(['水务', '供水', '水质'])
  })

  it('is known to every process soon after a change', async () => {
    const directory = await openTopicDirectory(test.database)
    expect(directory.tree().byCode.size).toBe(0)
    await take(LIST)
    await expect.poll(() => directory.tree().byCode.size).toBe(9)
    await directory.close()
  })
})
