import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findStaffOf, migrations as identityMigrations } from '../domains/identity/index.ts'
import { migrations as officeMigrations, openOfficeDirectory, type OfficeDirectory } from '../domains/office/index.ts'
import { createTestDatabase, type TestDatabase } from '../platform/db/testing.ts'
import { createHttp, PUBLIC_POLICY, type App } from '../platform/http/index.ts'
import { groupCode } from '../platform/text/index.ts'
import { systemClock } from '../platform/time/index.ts'
import { addFirstRun, firstRunOf, type FirstRun } from './first-run.ts'

let test: TestDatabase
let offices: OfficeDirectory
let app: App
let firstRun: FirstRun

beforeAll(async () => {
  test = await createTestDatabase([...officeMigrations, ...identityMigrations])
  offices = await openOfficeDirectory(test.database)
  const found = firstRunOf(offices)
  if (!found) throw new Error('an empty installation is a first run')
  firstRun = found
  app = await createHttp({ log: pino({ level: 'silent' }), secret: randomBytes(32), version: '0', rateLimits: false })
  addFirstRun(app, { firstRun, database: test.database, clock: systemClock, offices })
  const config = { policy: PUBLIC_POLICY.name }
  for (const url of ['/healthz', '/zh', '/en/follow', '/workbench/']) app.get(url, { config }, () => 'the page itself')
  app.get('/api/v1/anything', { config }, () => 'the page itself')
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await offices.close()
  await test.drop()
})

const OFFICE = {
  'office.name.zh': '虚构县信访局',
  'office.level': 'county',
  'office.kind': 'petition-office',
  'office.regionId': '990901',
  'office.ruleSet': 'national',
  'administrator.name': '甄有其',
  'administrator.username': 'keeper',
  password: 'quiet-rivers-run',
  again: 'quiet-rivers-run',
}

/** Opens the page: the secret of its form, and the cookie that it belongs to. */
async function open(language: 'zh' | 'en' = 'zh') {
  const page = await app.inject(`/${language}/first-run`)
  const csrf = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  return { language, csrf, cookie: String(page.headers['set-cookie']).split(';')[0] ?? '' }
}

/** Sends the form of a page that was opened. */
const send = (fields: Record<string, string>, page: Awaited<ReturnType<typeof open>>) =>
  app.inject({
    method: 'POST',
    url: `/${page.language}/first-run`,
    headers: {
      cookie: page.cookie,
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://localhost',
      host: 'localhost',
    },
    payload: new URLSearchParams({ _csrf: page.csrf, ...fields }).toString(),
  })

describe('the first run of an empty installation', () => {
  it('leads every page to the one that sets up the office, in its language', async () => {
    for (const [url, to] of [
      ['/zh', '/zh/first-run'],
      ['/en/follow', '/en/first-run'],
      ['/workbench/', '/zh/first-run'],
      ['/nowhere', '/zh/first-run'],
    ] as const) {
      const answer = await app.inject(url)
      expect([answer.statusCode, answer.headers.location]).toEqual([302, to])
    }
    expect((await app.inject('/en/first-run')).body).toContain('First run')
    expect((await app.inject('/zh/first-run')).body).toContain('第一次使用')
    expect((await app.inject({ method: 'HEAD', url: '/zh' })).headers.location).toBe('/zh/first-run')
  })

  it('answers programs that it is not ready, and says that it lives', async () => {
    expect((await app.inject('/api/v1/anything')).statusCode).toBe(503)
    expect((await app.inject('/healthz')).body).toBe('the page itself')
  })

  it('needs the code that the terminal shows', async () => {
    const answer = await send({ ...OFFICE, code: 'AAAA-AAAA' }, await open())
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('设置码不正确')
    expect(firstRun.needed()).toBe(true)
  })

  it('says what is wrong at its field, keeps what was typed and shows no secret again', async () => {
    const wrong = { ...OFFICE, code: firstRun.code, 'office.regionId': '99', password: 'tiny-one', again: 'tiny-two' }
    const answer = await send(wrong, await open('en'))
    expect(answer.statusCode).toBe(422)
    for (const sentence of [
      'A region code has six digits.',
      'Use at least 10 characters.',
      'The two passwords differ.',
    ])
      expect(answer.body).toContain(sentence)
    expect(answer.body).toContain('虚构县信访局')
    for (const secret of [firstRun.code, 'tiny-one', 'tiny-two']) expect(answer.body).not.toContain(secret)
    const named = { ...OFFICE, code: firstRun.code, password: 'i-am-the-keeper', again: 'i-am-the-keeper' }
    expect((await send(named, await open())).body).toContain('密码不能包含用户名')
  })

  it('works once, however many try at once, and then is closed', async () => {
    const fields = { ...OFFICE, code: groupCode(firstRun.code).toLowerCase() }
    const [one, two, later] = await Promise.all([open(), open(), open()])
    const answers = await Promise.all([send(fields, one), send({ ...fields, 'office.name.zh': '另一个县信访局' }, two)])
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(answers.find(({ statusCode }) => statusCode === 303)?.headers.location).toBe('/workbench/')
    expect(offices.tree().byId.size).toBe(1)
    const staff = await test.database.read({ audience: 'system' }, (tx) => findStaffOf(tx))
    expect(staff.map(({ username, roles }) => [username, roles])).toEqual([['keeper', ['administrator']]])
    expect((await app.inject('/zh')).body).toBe('the page itself')
    expect((await app.inject('/zh/first-run')).headers.location).toBe('/')
    expect(firstRunOf(offices)).toBeUndefined()
    expect((await send(fields, later)).statusCode).toBe(409)
    expect(offices.tree().byId.size).toBe(1)
  })
})
