import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate } from '../../platform/db/migrate/migrate.ts'
import { folderFileStore } from '../../platform/files/index.ts'
import { migrations as identityMigrations } from '../identity/index.ts'
import { OFFICES } from '../matter/testing/offices.ts'
import { aKey, officerOf, openMatterStore, STORE_MIGRATIONS, type MatterStore } from '../matter/testing/store.ts'
import { topicTree } from '../topic/index.ts'
import { publicationDesk } from './desk.ts'
import { publicationMigrations } from './migrations/index.ts'

const PUBLISHED_AT = '2026-02-27T17:30:00.000Z'
const head = officerOf('countyHousing')
let store: MatterStore

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', identityMigrations)
})
afterAll(() => store.close())

/** A row as the office wrote it before publications had a check. */
async function publishedBefore(question: string, wishes: { publishConsent?: boolean; confidential?: boolean } = {}) {
  const key = await store.file({ office: OFFICES.countyHousing, topic: '010101', publishConsent: true, ...wishes })
  await store.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
  const opinion = {
    request: 'r',
    facts: 'f',
    opinion: '十五日内领取。',
    legalBasis: 'l',
    outcome: 'explained',
  } as const
  await store.give('countyHousing', key, 'answer', opinion)
  await store.give('countyHousing', key, 'deliver', { on: '2026-03-02', method: 'portal' })
  await store.test.admin.query(
    `insert into published_answer (region_id, matter_id, question, answer, topic, office_id, answered_on, published_by, published_at, tokens)
     values ($1, $2, $3, '带身份证到派出所办理。', '010101', $4, '2026-02-20', $5, $6, to_tsvector('simple', '居住证'))`,
    [key.regionId, key.matterId, question, OFFICES.countyHousing, head.staffId, PUBLISHED_AT],
  )
  return key
}

it('what an office had published stays public through the upgrade; what may not be public any longer does not', async () => {
  const kept = await publishedBefore('居住证怎么办？需要哪些材料？\n多久可以拿到？')
  const long = await publishedBefore(`\n${'长'.repeat(90)}`)
  const unfit = await publishedBefore('不该再公开的问题', { confidential: true })

  const { role: _role, ...config } = store.test.target
  const client = new Client(config)
  await client.connect()
  try {
    await migrate(client, [...STORE_MIGRATIONS, ...identityMigrations, ...publicationMigrations])
  } finally {
    await client.end()
  }

  const desk = publicationDesk(store.context, folderFileStore('/nowhere'), () => topicTree([]))
  const after = await desk.one(head, kept)
  expect(after).toMatchObject({ state: 'published', publishedOn: '2026-02-28', version: 1, may: ['withdraw'] })
  expect(after.steps).toMatchObject([{ type: 'published', at: PUBLISHED_AT, on: '2026-02-28' }])
  expect(await desk.onePublished({ regionId: kept.regionId, id: after.publicId ?? '' })).toMatchObject({
    title: '居住证怎么办？',
    question: '居住证怎么办？需要哪些材料？\n多久可以拿到？',
    answer: '带身份证到派出所办理。',
    topic: '010101',
    publishedAt: PUBLISHED_AT,
  })
  expect((await desk.one(head, long)).texts?.title).toBe('长'.repeat(60))
  expect(await desk.one(head, unfit)).toMatchObject({ state: 'withdrawn', publicId: null, version: 2 })
  expect((await desk.one(head, unfit)).steps).toMatchObject([
    { type: 'published' },
    { type: 'withdrawn', cause: 'confidential' },
  ])

  const all = { words: '', topic: undefined, office: undefined, month: undefined, limit: 10 }
  expect((await desk.published(all)).items).toHaveLength(2)
  const command = { verb: 'withdraw', input: { reason: '已过时' } } as const
  await desk.act(head, { ...kept, expectedVersion: 1 }, command, aKey())
  expect((await desk.published(all)).items).toHaveLength(1)
  expect((await desk.one(head, kept)).state).toBe('withdrawn')
})
