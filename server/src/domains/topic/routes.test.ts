import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../platform/db/testing.ts'
import { createHttp, migrations as httpMigrations, type App, type AuditEntry } from '../../platform/http/index.ts'
import { createLog } from '../../platform/log/index.ts'
import { actorKey, scopeOf, type Actor, type Role } from '../identity/index.ts'
import {
  addTopicRoutes,
  migrations,
  openTopicDirectory,
  type TopicDirectory,
  type TopicTreePresentation,
} from './index.ts'

const officer = (...roles: Role[]): Actor => ({
  kind: 'officer',
  staffId: '01900000-0000-7000-8000-000000000001',
  name: 'A. Officer',
  officeId: '01900000-0000-7000-8000-000000000002',
  regionId: '990101',
  officePath: ['01900000-0000-7000-8000-000000000002'],
  officeKind: 'petition-office',
  roles,
})

let test: TestDatabase
let topics: TopicDirectory
let app: App
let actor: Actor = { kind: 'visitor' }
const audited: AuditEntry[] = []

beforeAll(async () => {
  test = await createTestDatabase([...httpMigrations, ...migrations])
  topics = await openTopicDirectory(test.database)
  app = await createHttp({ log: createLog('silent'), secret: Buffer.alloc(32), version: '0', identify: () => actor })
  addTopicRoutes(app, {
    database: test.database,
    topics,
    identification: {
      scopeOf,
      senderOf: actorKey,
      audit: (tx, entry) => {
        tx.afterCommit(() => audited.push(entry))
        return Promise.resolve()
      },
    },
  })
})
afterAll(async () => {
  await app.close()
  await topics.close()
  await test.drop()
})

const send = (payload: object, key = 'topics-key-1') =>
  app.inject({ method: 'POST', url: '/api/v1/topics/import', payload, headers: { 'idempotency-key': key } })
const tree = async () => (await app.inject('/api/v1/topics')).json<TopicTreePresentation>()
const text = 'level1,level2,level3\n水务,供水,水压\n'

describe('the doors of the topics', () => {
  it('let everybody read and administrators alone import, once under a key, with a line in the audit log', async () => {
    expect((await tree()).topics).toEqual([])
    expect((await send({ text })).statusCode).toBe(401)
    actor = officer('intake-clerk', 'handler', 'head', 'supervisor')
    expect((await send({ text })).statusCode).toBe(403)
    actor = officer('administrator')
    expect((await send({ text, dryRun: true })).json()).toEqual({ created: 3, unchanged: 0, retired: 0, problems: [] })
    expect((await tree()).topics).toEqual([])
    const first = await send({ text }, 'topics-key-2')
    expect(first.json()).toEqual({ created: 3, unchanged: 0, retired: 0, problems: [] })
    expect((await send({ text }, 'topics-key-2')).json()).toEqual(first.json())
    expect(audited).toMatchObject([{ action: 'topic.import' }])
    actor = { kind: 'visitor' }
    const [wide] = (await tree()).topics
    expect(wide).toMatchObject({ code: '01', level: 1, name: { zh: '水务', en: '水务' } })
    expect(wide?.topics[0]?.topics[0]).toEqual({
      code: '010101',
      level: 3,
      name: { zh: '水压', en: '水压' },
      active: true,
    })
  })

  it('refuse what is no list', async () => {
    actor = officer('administrator')
    expect((await send({ text: 'nothing' }, 'topics-key-3')).statusCode).toBe(400)
  })
})
