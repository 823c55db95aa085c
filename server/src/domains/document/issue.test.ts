import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../platform/db/index.ts'
import { newId } from '../../platform/crypto/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/db/testing.ts'
import { migrations as officeMigrations, treeOf } from '../office/index.ts'
import { anOffice } from '../office/testing.ts'
import { issueDocument, issueDocuments } from './issue.ts'
import type { Issue, IssuedDocument } from './issued.ts'
import { countIssued, findIssued, findSeriesFaults, type RegisterQuery } from './reader.ts'
import { migrations } from './migrations/index.ts'
import { SERIES } from './series.ts'

const [QING, SHAN] = [newId(), newId()]
const OFFICES = treeOf([
  anOffice({ id: QING, level: 'county', kind: 'petition-office', path: [QING], codeWord: '青信' }),
  anOffice({ id: SHAN, level: 'county', kind: 'department', path: [SHAN], codeWord: '山建' }),
])
const SYSTEM = { audience: 'system' } as const
const anIssue = (changes: Partial<Issue> = {}): Issue => ({
  officeId: QING,
  kind: 'handling-opinion',
  on: '2026-03-05',
  at: '2026-03-05T02:00:00.000Z',
  subject: { type: 'matter', regionId: '990101', id: newId(), seq: 4 },
  staffId: null,
  ...changes,
})

let store: TestDatabase
beforeAll(async () => {
  store = await createTestDatabase([...officeMigrations, ...migrations])
})
afterAll(() => store.drop())

const figuresOf = async (codeWord: string, year: number, series: string): Promise<number[]> => {
  const { rows } = await store.admin.query<{ n: number }>(
    'select n from issued_document where code_word = $1 and year = $2 and series = $3 order by n',
    [codeWord, year, series],
  )
  return rows.map(({ n }) => n)
}
const upTo = (last: number): number[] => Array.from({ length: last }, (_, n) => n + 1)

test('the number is made of code word, series, year and figure, each year and kind from one on', async () => {
  const numbers = await store.database.write(SYSTEM, async (tx) => {
    const issued = []
    for (const changes of [
      { on: '2023-12-31' },
      { on: '2023-12-31' },
      { on: '2024-01-01' },
      { on: '2024-01-01', kind: 'supervision-letter' },
      { on: '2024-01-01', officeId: SHAN },
    ] as const)
      issued.push((await issueDocument(tx, OFFICES, anIssue(changes))).number)
    return issued
  })
  expect(numbers).toEqual([
    '青信处〔2023〕1号',
    '青信处〔2023〕2号',
    '青信处〔2024〕1号',
    '青信督〔2024〕1号',
    '山建处〔2024〕1号',
  ])
})

test('an undone act gives its number to the next one', async () => {
  const issue = anIssue({ on: '2021-05-01' })
  const first = await store.database.write(SYSTEM, (tx) => issueDocument(tx, OFFICES, issue))
  const undone = store.database.write(SYSTEM, async (tx) => {
    await issueDocument(tx, OFFICES, issue)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  const next = await store.database.write(SYSTEM, (tx) => issueDocument(tx, OFFICES, issue))
  expect([first.n, next.n]).toEqual([1, 2])
})

test('hundreds of acts of two processes at once, a third of them undone, leave neither gap nor double', async () => {
  const processes = [1, 2].map(() => openDatabase({ target: store.target, poolSize: 6 }))
  const kinds = ['handling-opinion', 'acceptance-notice'] as const
  const given: string[] = []
  const act = async (n: number): Promise<void> => {
    const database = processes[n % 2]
    const kind = kinds[Math.floor(n / 2) % 2]
    if (!database || !kind) return
    try {
      const { number } = await database.write(SYSTEM, async (tx) => {
        const issued = await issueDocument(tx, OFFICES, anIssue({ kind, on: '2026-07-01' }))
        if (n % 3 === 0) throw new Error('undone')
        return issued
      })
      given.push(number)
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'undone') throw error
    }
  }
  await Promise.all(Array.from({ length: 600 }, (_, n) => act(n)))
  await Promise.all(processes.map((database) => database.close()))
  expect(given).toHaveLength(400)
  expect(new Set(given).size).toBe(400)
  const [opinions, notices] = await Promise.all(kinds.map((kind) => figuresOf('青信', 2026, SERIES[kind])))
  expect(opinions).toEqual(upTo(opinions?.length ?? 0))
  expect(notices).toEqual(upTo(notices?.length ?? 0))
  expect((opinions?.length ?? 0) + (notices?.length ?? 0)).toBe(400)
})

/** True when two of one series are numbered against the order of their days. */
const isBefore = (one: IssuedDocument, other: IssuedDocument): boolean =>
  one.codeWord === other.codeWord &&
  one.year === other.year &&
  one.series === other.series &&
  one.n < other.n &&
  one.on > other.on

test('whatever is issued together, one by one or undone: every series runs from one on, in the order of the days', async () => {
  const anyIssue = fc.record({
    officeId: fc.constantFrom(QING, SHAN),
    kind: fc.constantFrom('agreement', 'hearing-record', 'transfer-letter'),
    on: fc.constantFrom('2025-01-01', '2025-06-30', '2024-12-31'),
  })
  const anyAct = fc.record({ issues: fc.array(anyIssue, { minLength: 1, maxLength: 5 }), undone: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { maxLength: 8 }), async (acts) => {
      for (const { issues, undone } of acts) {
        const work = store.database.write(SYSTEM, async (tx) => {
          const issued = await issueDocuments(tx, OFFICES, issues.map(anIssue))
          if (undone) throw new Error('undone')
          return issued
        })
        const issued = await work.catch(() => [])
        expect(issued).toHaveLength(undone ? 0 : issues.length)
        expect(issued.filter((one) => issued.some((other) => isBefore(one, other)))).toEqual([])
      }
      const { rows } = await store.admin.query<{ gaps: number }>(
        `select count(*)::int as gaps from (select max(n) - count(*) as missing, min(n) as first from issued_document
           group by region_id, code_word, year, series) as series where missing <> 0 or first <> 1`,
      )
      expect(rows[0]?.gaps).toBe(0)
    }),
    { numRuns: 25 },
  )
})

test('an office reads its own register, a petitioner and the public none; nobody changes or deletes a line', async () => {
  const issue = anIssue({ on: '2022-02-02', officeId: SHAN })
  const { number } = await store.database.write(SYSTEM, (tx) => issueDocument(tx, OFFICES, issue))
  const seen = (scope: Parameters<TestDatabase['database']['read']>[0]): Promise<number> =>
    store.database.read(scope, async (tx) => {
      const rows = await tx.query('select from issued_document where number = $1', [number])
      return rows.length
    })
  const staffId = newId()
  expect(await seen({ audience: 'officer', officeId: SHAN, staffId })).toBe(1)
  expect(await seen({ audience: 'officer', officeId: QING, staffId })).toBe(0)
  expect(await seen({ audience: 'citizen', regionId: '990101', matterId: issue.subject.id })).toBe(0)
  expect(await seen({ audience: 'public' })).toBe(0)
  for (const change of ['update issued_document set n = 9', 'delete from issued_document'])
    await expect(store.database.write(SYSTEM, (tx) => tx.query(change))).rejects.toThrow('permission denied')
})

test('the register is read in pages, the newest first, by year and kind, each line once', async () => {
  const days = ['2019-01-05', '2019-02-05', '2019-02-05', '2018-12-01', '2019-03-01']
  const issues = days.map((on, n) => anIssue({ on, officeId: SHAN, kind: n === 0 ? 'agreement' : 'transfer-letter' }))
  await store.database.write(SYSTEM, (tx) => issueDocuments(tx, OFFICES, issues))
  const officer = { audience: 'officer', officeId: SHAN, staffId: newId() } as const
  const read = (query: Partial<RegisterQuery>) =>
    store.database.read(officer, (tx) =>
      findIssued(tx, { offices: [SHAN], year: 2019, kind: undefined, after: undefined, limit: 50, ...query }),
    )
  const whole = await read({})
  expect(whole.map(({ on }) => on)).toEqual(['2019-03-01', '2019-02-05', '2019-02-05', '2019-01-05'])
  const paged = []
  for (let after: string | undefined; paged.length < whole.length; after = paged.at(-1)?.id)
    paged.push(...(await read({ after, limit: 1 })))
  expect(paged).toEqual(whole)
  expect((await read({ kind: 'agreement' })).map(({ number }) => number)).toEqual(['山建调〔2019〕1号'])
  const counts = await store.database.read(officer, (tx) => countIssued(tx, [SHAN]))
  expect(counts.filter(({ year }) => year === 2019)).toEqual([
    { year: 2019, kind: 'agreement', documents: 1 },
    { year: 2019, kind: 'transfer-letter', documents: 3 },
  ])
})

test('a line that was taken out of the register, or a counter set back, is found', async () => {
  const faults = () => store.database.read(SYSTEM, findSeriesFaults)
  expect(await faults()).toEqual([])
  await store.admin.query(
    `delete from issued_document where code_word = '山建' and year = 2019 and series = '转' and n = 2`,
  )
  expect(await faults()).toMatchObject([
    { codeWord: '山建', year: 2019, series: '转', issued: 2, highest: 3, counted: 3 },
  ])
})
