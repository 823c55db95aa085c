import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFirstOffice } from '../../server/src/domains/identity/index.ts'
import { createLog } from '../../server/src/platform/log/index.ts'
import { openTestOffice, type TestOffice } from '../factories/office.ts'

/**
 * Files a matter through the API with words that occur nowhere else as identity, works on it, fails on purpose, and then looks for those
 * words everywhere: in every row of every table, in the log at its most talkative, in lists, exports, search and error answers.
 */
const SECRETS = ['欧阳隐身', '0999-13800-SECRET', 'hidden.person@example.org', '无名巷九百九十九号', 'DOC-77777-X']

let office: TestOffice
let place: { regionId: string; matterId: string; number: string }
let cookie: string
let at: string
let wrong: Answer
let accepted: Answer
let revealed: Answer
const logged: string[] = []

type Answer = Awaited<ReturnType<typeof call>>

const call = (method: 'GET' | 'POST', url: string, payload?: object, headers: Record<string, string> = {}) =>
  office.app.inject({
    method,
    url,
    headers: { cookie, 'idempotency-key': crypto.randomUUID(), ...headers },
    ...(payload && { payload }),
  })

const found = (text: string): string[] => SECRETS.filter((secret) => text.includes(secret))

beforeAll(async () => {
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged.push(chunk.toString())
      done()
    },
  })
  office = await openTestOffice(createLog('debug', sink))
  const { database, clock } = office.office
  const first = await createFirstOffice(
    { database, clock },
    {
      office: {
        regionId: '990101',
        level: 'county',
        kind: 'petition-office',
        name: { zh: '测试信访局', en: 'Test office' },
      },
      administrator: { username: 'clerk', name: 'Clerk' },
      password: 'a-long-one-for-tests',
    },
  )
  await office.test.admin.query(`update staff set roles = '{intake-clerk,handler,head,administrator}'`)
  await office.desks.offices.refresh()
  const signedIn = await office.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { username: 'clerk', password: 'a-long-one-for-tests' },
  })
  cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const [name, phone, email, address, documentNumber] = SECRETS
  const filing = {
    channel: 'visit',
    class: 'request',
    summary: '路灯不亮',
    text: '新桥路的路灯不亮。',
    place: '990101',
    office: first.office.id,
    receivedOn: clock.today(),
    petitioners: [{ name, phone, email, address, documentType: 'resident-id', documentNumber }],
  }
  const receipt = await call('POST', '/api/v1/matters', filing)
  place = receipt.json()
  at = `/api/v1/matters/${place.regionId}/${place.matterId}`
  wrong = await call('POST', '/api/v1/matters', { ...filing, receivedOn: 'tomorrow', class: 'complaint' })
  accepted = await call(
    'POST',
    `${at}/commands/accept`,
    { way: 'handling-opinion', noticeGiven: true },
    { 'if-match': '"1"' },
  )
  revealed = await call('POST', `${at}/people`, { reason: 'to send the notice' })
})
afterAll(() => office.close())

describe('who filed a matter', () => {
  it('is known only to who opens it, and not to who files wrongly', () => {
    expect(found(revealed.body)).toEqual(SECRETS)
    expect(accepted.statusCode).toBe(200)
    expect([wrong.statusCode, found(wrong.body)]).toEqual([422, []])
  })

  it('stands in clear in no row of any table', async () => {
    const { rows: tables } = await office.test.admin.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'jobs') and table_type = 'BASE TABLE'`,
    )
    expect(tables.length).toBeGreaterThan(20)
    for (const { name } of tables) {
      const { rows } = await office.test.admin.query<{ row: string }>(`select t::text as row from ${name} t`)
      expect([name, found(rows.map(({ row }) => row).join('\n'))]).toEqual([name, []])
    }
  })

  it('is in no line of the log, however much it says', () => {
    expect(logged.length).toBeGreaterThan(3)
    expect(found(logged.join('\n'))).toEqual([])
  })

  it('is in no list, count, search, export, preview, timeline or repeat', async () => {
    for (const url of [
      '/api/v1/matters?scope=subtree',
      '/api/v1/matters/counts',
      `/api/v1/matters?scope=subtree&q=${encodeURIComponent('路灯')}`,
      '/api/v1/matters/export?scope=subtree&format=csv',
      at,
      `${at}/possible-repeats`,
      `${at}/papers/1?format=html`,
      '/api/v1/audit',
      '/api/v1/statistics',
    ]) {
      const answer = await call('GET', url)
      expect([url, answer.statusCode, found(answer.body)]).toEqual([url, 200, []])
    }
  })

  it('finds nothing when it is searched for: there is no search by person', async () => {
    for (const secret of SECRETS) {
      const answer = await call('GET', `/api/v1/matters?scope=subtree&q=${encodeURIComponent(secret)}`)
      expect([secret, answer.json().items]).toEqual([secret, []])
    }
  })

  it('is opened with a reason, and the reason is in the audit log', async () => {
    const { rows } = await office.test.admin.query<{ reason: string }>(
      `select reason from audit_log where action = 'matter.reveal-people'`,
    )
    expect(rows).toEqual([{ reason: 'to send the notice' }])
  })
})
