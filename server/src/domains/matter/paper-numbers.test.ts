import { afterAll, beforeAll, expect, it } from 'vitest'
import { Course } from './course.ts'
import { issuePapersOf } from './issue-papers.ts'
import { paperDesk } from './paper-desk.ts'
import { writeMatters } from './bulk-writer.ts'
import { verifyMatters } from './verify.ts'
import { rebuildMatters } from './rebuild.ts'
import { anId, OFFICES } from './testing/index.ts'
import { aFiling, officerOf, openMatterStore, type MatterStore } from './testing/store.ts'

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore()
})
afterAll(() => store.close())

const OPINION = {
  request: 'Light',
  facts: 'Dark.',
  opinion: 'A new lamp.',
  legalBasis: 'Rules',
  outcome: 'supported',
} as const

/** A matter that the county's water office has answered. */
async function answered(): Promise<{ regionId: string; matterId: string; queryCode: string }> {
  const matter = await store.file()
  await store.give('countyPetitions', matter, 'transfer', { to: OFFICES.countyWater, noticeGiven: true, reason: '' })
  await store.give('countyWater', matter, 'accept', { way: 'handling-opinion', noticeGiven: true, note: '' })
  await store.give('countyWater', matter, 'handle', { note: 'Looked at.' })
  await store.give('countyWater', matter, 'answer', OPINION)
  return matter
}

const papersOf = async (key: { regionId: string; matterId: string }) =>
  (await store.desk.forOfficer(officerOf('countyWater'), key)).papers.map(({ kind, number }) => [kind, number])

it('every paper gets the next number of its office, year and kind at the act; the registration form has the number of the matter', async () => {
  const [first, second] = [await answered(), await answered()]
  expect(await papersOf(first)).toEqual([
    ['registration-form', null],
    ['transfer-letter', 'countyPetitions转〔2026〕1号'],
    ['acceptance-notice', 'countyWater受〔2026〕1号'],
    ['handling-opinion', 'countyWater处〔2026〕1号'],
  ])
  expect((await papersOf(second)).at(-1)).toEqual(['handling-opinion', 'countyWater处〔2026〕2号'])
  const papers = paperDesk(store.context)
  const opinion = await papers.paper(officerOf('countyWater'), second, 5, 'zh-CN')
  expect(opinion.number).toBe('countyWater处〔2026〕2号')
  const form = await papers.paper(officerOf('countyWater'), second, 1, 'zh-CN')
  expect(form.number).toMatch(/^信访事项编号：990101 /)
})

it('a proof of delivery is numbered too, when the petitioner opened the paper on the portal; the petitioner sees the numbers', async () => {
  const { regionId, matterId } = await answered()
  const key = { regionId, matterId }
  const citizen = { kind: 'citizen', ...key } as const
  await store.give(null, key, 'deliver', { on: '2026-03-02', method: 'portal' })
  expect((await papersOf(key)).at(-1)).toEqual(['proof-of-delivery', 'countyWater送〔2026〕1号'])
  const { papers } = await store.desk.forCitizen(citizen)
  expect(papers.find(({ kind }) => kind === 'handling-opinion')?.number).toMatch(/^countyWater处〔2026〕\d+号$/)
})

it('a refused act and a preview take no number', async () => {
  const matter = await store.file()
  const before = await store.test.admin.query('select * from document_counter order by code_word, series')
  const accept = { way: 'handling-opinion', noticeGiven: true, note: '' } as const
  await expect(store.give('countyWater', matter, 'accept', accept)).rejects.toThrow('Nothing was found')
  const preview = await paperDesk(store.context).preview(
    officerOf('countyPetitions'),
    matter,
    { verb: 'transfer', input: { to: OFFICES.countyWater, noticeGiven: true, reason: '' } },
    'zh-CN',
  )
  expect(preview?.number).toBe('countyPetitions转〔2026〕＿＿号')
  const after = await store.test.admin.query('select * from document_counter order by code_word, series')
  expect(after.rows).toEqual(before.rows)
})

it('two who act on one matter at once: one paper, one number, and no gap', async () => {
  const matter = await store.file()
  const transfer = () =>
    store.give('countyPetitions', matter, 'transfer', { to: OFFICES.countyHousing, noticeGiven: true, reason: '' })
  const results = await Promise.allSettled([transfer(), transfer(), transfer()])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { rows } = await store.test.admin.query<{ last: number; issued: number }>(
    `select c.last, (select count(*)::int from issued_document i where i.code_word = c.code_word and i.series = c.series) as issued
       from document_counter c`,
  )
  for (const { last, issued } of rows) expect(last).toBe(issued)
})

it('the chain, rebuilding and verifying stay as they were; a stream from before without numbers still reads', async () => {
  const matter = await answered()
  await store.test.admin.query('delete from matter_paper where matter_id = $1', [matter.matterId])
  expect((await papersOf(matter)).map(([, number]) => number)).toEqual([null, null, null, null])
  const old = await paperDesk(store.context).paper(officerOf('countyWater'), matter, 5, 'en')
  expect(old.number).toMatch(/^Matter number 990101 /)
  await rebuildMatters(store.context)
  const faults = []
  for await (const fault of verifyMatters(store.context)) faults.push(fault)
  expect(faults).toEqual([])
})

it('matters that are written in bulk with their course are numbered by the days of their papers', async () => {
  const actor = { kind: 'system', name: 'test' } as const
  const courses = ['2025-03-05', '2025-03-03', '2025-03-04'].map((day, n) => {
    const filing = aFiling({ receivedOn: day })
    const at = `${day}T02:00:00.000Z`
    const course = new Course(store.context, actor, filing, {
      id: anId(9000 + n),
      number: `9901012503000000000${n}`,
      at,
    })
    course.give(actor, 'transfer', { to: OFFICES.countyWater, noticeGiven: true, reason: '' }, `${day}T03:00:00.000Z`)
    return course.prepare(store.clock.now())
  })
  await store.test.database.write({ audience: 'system' }, async (tx) => {
    await writeMatters(tx, courses)
    await issuePapersOf(tx, store.context.offices(), courses)
  })
  const { rows } = await store.test.admin.query<{ matter_id: string; number: string }>(
    `select matter_id, number from matter_paper where number like '%〔2025〕%' order by number`,
  )
  expect(rows).toEqual(
    [1, 2, 0].map((n, at) => ({ matter_id: anId(9000 + n), number: `countyPetitions转〔2025〕${at + 1}号` })),
  )
})
