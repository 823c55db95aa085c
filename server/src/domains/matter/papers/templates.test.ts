import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OfficialDocument } from '../../../platform/documents/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { builtInWords, templateDesk, type TemplateDesk, type TemplateWords } from '../../document/index.ts'
import type { Officer } from '../../identity/index.ts'
import { paperDesk, type PaperDesk } from '../paper-desk.ts'
import { OFFICES, type OfficeName } from '../testing/index.ts'
import { aKey, officerOf, openMatterStore, type MatterStore } from '../testing/store.ts'
import { LAW } from '../testing/facts.ts'
import { matterForms } from './template-forms.ts'

let store: MatterStore
let templates: TemplateDesk
let papers: PaperDesk
const FORMS = matterForms(() => LAW)
const AT = { kind: 'acceptance-notice', language: 'zh-CN' } as const

beforeAll(async () => {
  store = await openMatterStore()
  templates = templateDesk(store.context, FORMS)
  papers = paperDesk(store.context)
})
afterAll(() => store.close())

const CLERK = officerOf('countyWater')
const versionsOf = (officer: Officer) => templates.versions(officer, AT, undefined, 50)
const latestOf = async (officer: Officer): Promise<number> => (await versionsOf(officer))[0]?.version ?? 0
async function save(office: OfficeName, words: TemplateWords, reason = '统一用语'): Promise<void> {
  const officer = officerOf(office)
  await templates.save(officer, AT, { words, reason, expected: await latestOf(officer) }, aKey())
}
const restore = async (office: OfficeName, version: number): Promise<void> => {
  const officer = officerOf(office)
  await templates.restore(officer, AT, { version, reason: '恢复', expected: await latestOf(officer) }, aKey())
}

/** A matter whose acceptance notice the county's water office issued; the notice is the third event. */
async function accepted(): Promise<{ regionId: string; matterId: string }> {
  const { regionId, matterId } = await store.file({ petitioners: [{ name: '沈一鸣', phone: '0000' }] })
  const key = { regionId, matterId }
  await store.give('countyPetitions', key, 'transfer', { to: OFFICES.countyWater, noticeGiven: true, reason: '' })
  await store.give('countyWater', key, 'accept', { way: 'handling-opinion', noticeGiven: true, note: '' })
  return key
}
const noticeOf = (key: { regionId: string; matterId: string }, named = false): Promise<OfficialDocument> =>
  papers.paper(CLERK, key, 3, 'zh-CN', named)
const textOf = (document: OfficialDocument): string => JSON.stringify(document.body)
const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

it('a paper that was issued stays as it was written, whatever becomes of the template, and names the petitioner only when printed', async () => {
  const before = await accepted()
  const issued = await noticeOf(before)
  await save('countyWater', { closing: '办公地点：政务大厅三楼。' })
  const after = await accepted()
  expect(await noticeOf(before)).toEqual(issued)
  expect(textOf(issued)).not.toContain('三楼')
  expect(textOf(await noticeOf(after))).toContain('办公地点：政务大厅三楼。')
  await restore('countyWater', 0)
  expect(textOf(await noticeOf(after))).toContain('三楼')
  expect(textOf(await noticeOf(await accepted()))).not.toContain('三楼')
  const { file } = await papers.caseFile(CLERK, after, 'zh-CN')
  expect(JSON.stringify(file.documents)).toContain('三楼')

  const { rows } = await store.test.admin.query<{ text: string }>(
    'select written::text as text from matter_paper where written is not null',
  )
  expect(rows.length).toBeGreaterThan(3)
  for (const { text } of rows) expect(text).not.toContain('沈一鸣')
  expect((await noticeOf(after)).addressee).toBe('信访人')
  expect((await noticeOf(after, true)).addressee).toBe('沈一鸣')
})

it('the registration form and the receipt keep the words that held when the matter was filed', async () => {
  const at = (kind: string) => ({ kind, language: 'zh-CN' as const })
  const head = officerOf('countyPetitions')
  const say = async (kind: string, closing: string): Promise<void> => {
    const expected = (await templates.one(head, kind)).own['zh-CN']?.version ?? 0
    store.clock.set(new Date(Date.parse(store.clock.now()) + 60_000).toISOString())
    await templates.save(head, at(kind), { words: { closing }, reason: '统一用语', expected }, aKey())
    store.clock.set(new Date(Date.parse(store.clock.now()) + 60_000).toISOString())
  }
  const formOf = async (key: { regionId: string; matterId: string }): Promise<string[]> => {
    const { file } = await papers.caseFile(head, key, 'zh-CN')
    const inFile = file.documents.find(({ kind }) => kind === 'registration-form')
    const alone = await papers.paper(head, key, 1, 'zh-CN')
    expect(inFile?.body).toEqual(alone.body)
    return (['本单位只登记。', '登记之后转送。'] as const).filter((words) => textOf(alone).includes(words))
  }
  const file = async () => {
    const office = {
      id: OFFICES.countyPetitions,
      name: { zh: '', en: '' },
      phone: '',
      address: '',
      openingHours: { zh: '', en: '' },
    }
    const filedAt = store.clock.now()
    return {
      ...(await store.file()),
      filedAt,
      office,
      receivedOn: '',
      summary: '',
      class: 'request',
      deadlines: [],
    } as const
  }
  const notesOf = async (receipt: Awaited<ReturnType<typeof file>>): Promise<readonly string[]> =>
    (await papers.receipt({ ...receipt, deadlines: [] }, 'zh-CN', 'https://portal.example/follow')).notes
  const before = await file()
  await say('registration-form', '本单位只登记。')
  await say('receipt', '一楼可以免费复印。')
  const between = await file()
  await say('registration-form', '登记之后转送。')
  await say('receipt', '二楼可以免费复印。')
  const after = await file()
  expect([await formOf(before), await formOf(between), await formOf(after)]).toEqual([
    [],
    ['本单位只登记。'],
    ['登记之后转送。'],
  ])
  expect((await notesOf(before)).join('')).not.toContain('复印')
  expect((await notesOf(between)).at(-1)).toBe('一楼可以免费复印。')
  expect((await notesOf(after)).at(-1)).toBe('二楼可以免费复印。')
  expect((await notesOf(after)).join('')).toMatch(/查询码.*不要告诉他人.*不收费/)
})

it('the words of the nearest office hold: its own, then of the government above and its petition office, then the built-in ones', async () => {
  const sourceOf = async (office: OfficeName) =>
    (await templates.one(officerOf(office), AT.kind)).inForce['zh-CN'].source?.officeId ?? null
  expect(await sourceOf('countyHousing')).toBeNull()
  await save('cityPetitions', { opening: '全市统一。' })
  expect(await sourceOf('countyHousing')).toBe(OFFICES.cityPetitions)
  await save('countyPetitions', { opening: '全县统一。' })
  expect(await sourceOf('countyHousing')).toBe(OFFICES.countyPetitions)
  await save('county', { opening: '县政府规定。' })
  expect(await sourceOf('countyHousing')).toBe(OFFICES.county)
  await save('countyHousing', { opening: '本局规定。' })
  expect(await sourceOf('countyHousing')).toBe(OFFICES.countyHousing)
  expect(await sourceOf('otherCounty')).toBe(OFFICES.cityPetitions)
  expect(await sourceOf('province')).toBeNull()
  const other = await templates.one(officerOf('countyHousing'), AT.kind)
  expect(other.inForce.en.source).toBeNull()
  await restore('countyHousing', 0)
  expect(await sourceOf('countyHousing')).toBe(OFFICES.county)
})

it('words that leave out what the law demands are refused with their places, and nothing is saved', async () => {
  const officer = officerOf('countyHotline')
  const due = '我们会办结的，{nobody}。'
  const error = await caught(save('countyHotline', { acceptedDue: due, closing: '请承诺不再信访。' }))
  expect(error).toBeInstanceOf(HuiyinError)
  const { code, fields } = error as HuiyinError
  expect(code).toBe('invalid')
  expect(fields.map(({ path, zh }) => [path, zh.slice(0, 12)])).toEqual([
    ['words.acceptedDue', '第1行第8字的占位符{n'],
    ['words.acceptedDue', '缺少必须写明的内容：天数'],
    ['words.acceptedDue', '缺少必须写明的内容：期限'],
    ['words.acceptedDue', '“《信访工作条例》”是法'],
    ['words.acceptedDue', '“第三十四条”是法定内容'],
    ['words.closing', '信访是权利，文书不得就今'],
  ])
  expect(await versionsOf(officer)).toEqual([])
})

it('versions are kept: who, when, why; an earlier one comes back as a new one; two who save at once do not overwrite each other', async () => {
  const officer = officerOf('cityHousing')
  await save('cityHousing', { closing: '一' }, '第一稿')
  await save('cityHousing', { closing: '二' }, '第二稿')
  await restore('cityHousing', 1)
  const versions = await versionsOf(officer)
  expect(
    versions.map(({ version, reason, restoredFrom, staffName, words }) => [
      version,
      reason,
      restoredFrom,
      staffName,
      words['closing'],
    ]),
  ).toEqual([
    [3, '恢复', 1, 'cityHousing', '一'],
    [2, '第二稿', null, 'cityHousing', '二'],
    [1, '第一稿', null, 'cityHousing', '一'],
  ])
  expect(store.audited.at(-1)).toMatchObject({
    action: 'template.change',
    subject: 'template:acceptance-notice:zh-CN:3',
  })
  const both = ['甲', '乙'].map((closing) =>
    templates.save(officer, AT, { words: { closing }, reason: '同时', expected: 3 }, aKey()),
  )
  const results = await Promise.allSettled(both)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } })
  expect(await caught(restore('cityHousing', 9))).toMatchObject({ code: 'not-found' })
  const same = (await versionsOf(officer))[0]?.words ?? {}
  expect(await caught(save('cityHousing', same))).toMatchObject({ code: 'invalid' })
  expect(await versionsOf(officerOf('cityPetitions'))).not.toEqual(expect.arrayContaining([versions[0]]))
})

it('the database adds versions for the own office alone and changes none', async () => {
  const scope = {
    audience: 'officer',
    officeId: OFFICES.countyWater,
    staffId: OFFICES.countyWater,
    regionId: '990101',
  } as const
  const insert = `insert into document_template values ('990101', $1, 'agreement', 'en', 1, '{}', false, null, 'x', null, now())`
  await expect(store.test.database.write(scope, (tx) => tx.query(insert, [OFFICES.county]))).rejects.toThrow(
    'row-level security',
  )
  for (const change of [
    `update document_template set words = '{}'`,
    'delete from document_template',
    `update matter_paper set written = '{}'`,
  ])
    await expect(store.test.database.write({ audience: 'system' }, (tx) => tx.query(change))).rejects.toThrow(
      'permission denied',
    )
})

it('law of what was issued: through any row of saving and going back, every paper reads as on the day it was issued', async () => {
  const issued: { key: { regionId: string; matterId: string }; text: OfficialDocument; words: string }[] = []
  const step = fc.oneof(
    fc.record({ closing: fc.constantFrom('甲。', '乙。', '丙，{issuer}。') }),
    fc.record({ back: fc.nat({ max: 12 }) }),
    fc.constant('issue' as const),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
      for (const one of steps) {
        if (one === 'issue') {
          const inForce = (await templates.one(CLERK, AT.kind)).inForce['zh-CN'].words['closing'] ?? ''
          const key = await accepted()
          issued.push({ key, text: await noticeOf(key), words: inForce.replace('{issuer}', 'countyWater') })
        } else await caught('closing' in one ? save('countyWater', one) : restore('countyWater', one.back))
      }
      for (const { key, text, words } of issued) {
        expect(await noticeOf(key)).toEqual(text)
        expect(textOf(text)).toContain(words)
      }
    }),
    { numRuns: 6 },
  )
  expect(issued.length).toBeGreaterThan(2)
})

it('a version that says less than the law demands today is passed over: the built-in words hold', async () => {
  await store.test.admin.query(
    `insert into document_template values ('990101', $1, 'acceptance-notice', 'en', 1, '{"acceptedDue": "Soon."}', false, null, 'old', null, now())`,
    [OFFICES.countyHotline],
  )
  const { inForce } = await templates.one(officerOf('countyHotline'), AT.kind)
  const form = FORMS.find(({ kind }) => kind === AT.kind)
  expect(inForce.en).toEqual({ source: null, words: form && builtInWords(form, 'en') })
})
