import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import { migrations as identityMigrations } from '../identity/index.ts'
import { OFFICES } from '../matter/testing/offices.ts'
import { aKey, officerOf, officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { surveyDesk, type SurveyDesk } from './desk.ts'
import { countSurveys } from './figures.ts'
import { migrations } from './migrations/index.ts'
import { SurveyDraft, type SurveyKey } from './survey.ts'

let store: MatterStore
let desk: SurveyDesk
const head = officerOf('countyPetitions', ['head'])
const housing = officerOf('countyHousing', ['head'])

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [...identityMigrations, ...migrations])
  desk = surveyDesk(store.context)
})
afterAll(() => store.close())

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof HuiyinError ? error.code : String(error)),
  )
async function opened(): Promise<SurveyKey> {
  const draft = SurveyDraft.parse({
    kind: 'visitors',
    title: '大厅环境',
    opensOn: '2026-03-01',
    closesOn: '2026-03-31',
    questions: [
      { kind: 'scale', text: '总体满意吗' },
      { kind: 'text', text: '还想说什么' },
    ],
  })
  const key = await desk.draft(head, draft, aKey())
  await desk.act(head, { ...key, expectedVersion: 1 }, { verb: 'open' }, aKey())
  return key
}
const handOut = async (key: SurveyKey, size: number) =>
  (await desk.handOut(head, key, { label: '大厅', size, lang: 'zh-CN' }, aKey())).codes

describe('one answer a code', () => {
  it('a code answers once, typed in any way; every other text answers never', async () => {
    const key = await opened()
    const [code = ''] = await handOut(key, 1)
    expect((await desk.invited(code.toLowerCase()))?.title).toBe('大厅环境')
    expect(await codeOf(desk.answer(code, ['9', '']))).toBe('invalid')
    await desk.answer(` ${code.slice(0, 5)}-${code.slice(5)}`, ['5', ''])
    expect(await codeOf(desk.answer(code, ['1', '']))).toBe('not-found')
    expect(await desk.invited(code)).toBeNull()
    expect(await codeOf(desk.answer('ABCDEFGHJK', ['1', '']))).toBe('not-found')
    expect((await desk.one(head, key)).results.answers).toBe(1)
  })

  it('of many at once, over several connections, one', async () => {
    const key = await opened()
    const [code = ''] = await handOut(key, 1)
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => codeOf(desk.answer(code, ['4', '']))))
    expect(outcomes.toSorted()).toEqual(['done', ...Array.from({ length: 5 }, () => 'not-found')])
    expect((await desk.one(head, key)).results.answers).toBe(1)
  })

  it('codes are printed once: the same command again makes no second sheet and shows none', async () => {
    const key = await opened()
    const once = aKey()
    const wish = { label: '大厅', size: 3, lang: 'zh-CN' } as const
    const { codes, sheet } = await desk.handOut(head, key, wish, once)
    expect(new Set(codes).size).toBe(3)
    expect(Buffer.from(sheet, 'base64').subarray(0, 4).toString()).toBe('%PDF')
    expect(await codeOf(desk.handOut(head, key, wish, once))).toBe('step-not-open')
    expect((await desk.one(head, key)).batches).toHaveLength(1)
  })

  it('paper is entered by batch, never more forms than it has', async () => {
    const key = await opened()
    const n = await desk.paperBatch(head, key, { label: '窗口', size: 2 }, aKey())
    await desk.paper(head, key, n, ['3', ''], aKey())
    const again = aKey()
    await desk.paper(head, key, n, ['2', '排队久'], again)
    await desk.paper(head, key, n, ['2', '排队久'], again)
    expect(await codeOf(desk.paper(head, key, n, ['1', ''], aKey()))).toBe('step-not-open')
    expect(await codeOf(desk.paper(head, key, 9, ['1', ''], aKey()))).toBe('invalid')
    expect(await desk.one(head, key)).toMatchObject({ results: { answers: 2 }, batches: [{ entered: 2 }] })
  })
})

describe('nameless', () => {
  it('an answer has a survey, a day and its words; no invitation, batch, matter, person or hour', async () => {
    const { rows } = await store.test.admin.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns where table_name = 'survey_answer' order by 1`,
    )
    expect(rows).toEqual([
      { name: 'answers', type: 'jsonb' },
      { name: 'id', type: 'uuid' },
      { name: 'on_date', type: 'date' },
      { name: 'region_id', type: 'text' },
      { name: 'survey_id', type: 'uuid' },
    ])
    const { rows: codes } = await store.test.admin.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_name in ('survey_invitation', 'survey_spent') order by 1`,
    )
    expect(codes.map(({ name }) => name.split('.')[1])).toEqual([
      'code_hash',
      'region_id',
      'survey_id',
      'code_hash',
      'region_id',
      'survey_id',
    ])
  })

  it('the names of answers are chance and say nothing of their order; a code is kept as nothing but a hash', async () => {
    const key = await opened()
    const codes = await handOut(key, 3)
    for (const code of codes) await desk.answer(code, ['5', ''])
    const { rows } = await store.test.admin.query<{ id: string }>(
      `select id::text from survey_answer where survey_id = '${key.id}'`,
    )
    expect(rows.map(({ id }) => id.charAt(14))).toEqual(['4', '4', '4'])
    const dump = await store.test.admin.query<{ line: string }>(
      `select t::text as line from survey_spent t union all select t::text from survey_invitation t
       union all select t::text from survey_step t union all select t::text from survey_batch t`,
    )
    for (const code of codes) expect(dump.rows.some(({ line }) => line.includes(code))).toBe(false)
  })

  it('an officer reads no answer from the database, and another office not even the survey', async () => {
    const key = await opened()
    const [code = ''] = await handOut(key, 1)
    await desk.answer(code, ['5', ''])
    for (const table of ['survey_answer', 'survey_invitation', 'survey_spent']) {
      const rows = await store.test.database.read(officerScope('countyPetitions'), (tx) =>
        tx.query(`select * from ${table}`),
      )
      expect([table, rows.length]).toEqual([table, 0])
    }
    expect(await codeOf(desk.one(housing, key))).toBe('not-found')
    expect(await codeOf(desk.handOut(housing, key, { label: 'x', size: 1, lang: 'en' }, aKey()))).toBe('not-found')
  })
})

describe('results', () => {
  it('are shown from the least number on, counted for indicators from there on, and follow the rule of the office', async () => {
    const key = await opened()
    const codes = await handOut(key, 12)
    const figures = () =>
      store.test.database.read({ audience: 'system' }, (tx) =>
        countSurveys(tx, 'visitors', { from: '2026-01-01', to: '2026-12-31', offices: [OFFICES.countyPetitions] }),
      )
    for (const code of codes.slice(0, 9)) await desk.answer(code, ['5', ''])
    expect((await desk.one(head, key)).results).toMatchObject({
      answers: 9,
      least: 10,
      questions: null,
      satisfied: null,
    })
    expect(await figures()).toMatchObject({ satisfied: 0, answered: 0 })
    for (const code of codes.slice(9)) await desk.answer(code, ['2', '太吵'])
    expect((await desk.one(head, key)).results).toMatchObject({ satisfied: { numerator: 9, denominator: 12 } })
    expect(await figures()).toMatchObject({ satisfied: 9, answered: 12 })
    await desk.rule(head, { inForceFrom: '2026-03-02', least: 20, basis: '本单位规定' }, aKey())
    expect((await desk.one(head, key)).results).toMatchObject({ least: 20, questions: null })
    const sheet = await desk.sheet(head, key, 'zh-CN')
    expect(JSON.stringify(sheet)).not.toContain('太吵')
  })
})
