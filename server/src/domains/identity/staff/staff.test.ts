import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../../platform/db/index.ts'
import type { Office } from '../../office/index.ts'
import { openTestOffice, PASSWORD, type TestOffice } from '../testing.ts'
import type { Staff } from './staff.ts'

let office: TestOffice
let petitions: Office
let housing: Office
let elsewhere: Office
let clerk: Staff
let admin: string
let worker: string
let turn = 0

beforeAll(async () => {
  office = await openTestOffice()
  const root = await office.office('云州市人民政府', null, { kind: 'government', level: 'city', regionId: '990100' })
  const government = await office.office('云河县人民政府', root, { kind: 'government' })
  petitions = await office.office('云河县信访局', government, { kind: 'petition-office' })
  housing = await office.office('云河县住建局', government)
  elsewhere = await office.office('山前县信访局', root, { kind: 'petition-office', regionId: '990102' })
  clerk = await office.staff('wang', petitions, 'intake-clerk')
  await office.staff('li', petitions, 'administrator')
  await office.staff('far', elsewhere, 'handler')
  ;[admin, worker] = [await office.signIn('li'), await office.signIn('wang')]
})
afterAll(() => office.close())

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
const ask = (method: Method, url: string, cookie: string, payload?: object, headers: Record<string, string> = {}) => {
  turn += 1
  const key = method === 'GET' ? {} : { 'idempotency-key': `test-key-${turn}` }
  return office.app.inject({ method, url, headers: { cookie, ...key, ...headers }, ...(payload ? { payload } : {}) })
}
const person = (username: string, officeId: string) => ({
  username,
  name: '赵明',
  officeId,
  roles: ['handler'],
  password: 'willow by the well',
})

describe('accounts', () => {
  it('are opened by administrators within their remit', async () => {
    expect((await ask('POST', '/api/v1/staff', worker, person('zhao', housing.id))).json()).toMatchObject({
      status: 403,
      code: 'not-allowed',
    })
    expect((await ask('POST', '/api/v1/staff', admin, person('zhao', elsewhere.id))).statusCode).toBe(403)
    const opened = await ask('POST', '/api/v1/staff', admin, person('zhao', housing.id))
    expect(opened.statusCode).toBe(201)
    expect(opened.json()).toMatchObject({ username: 'zhao', regionId: '990101', active: true })
    expect(opened.body).not.toContain('willow')
    const taken = await ask('POST', '/api/v1/staff', admin, person('ZHAO', petitions.id))
    expect(taken.json()).toMatchObject({
      status: 422,
      fields: [{ path: 'username', zh: '该用户名已被使用，请换一个。' }],
    })
    const cookie = await office.signIn('zhao', 'willow by the well')
    const me = await office.app.inject({ url: '/api/v1/session', headers: { cookie } })
    expect(me.json()).toMatchObject({ mustChangePassword: true })
  })

  it('are opened once, however often the request is sent', async () => {
    const send = (change: object = {}) =>
      ask(
        'POST',
        '/api/v1/staff',
        admin,
        { ...person('qian', housing.id), ...change },
        { 'idempotency-key': 'open-qian-1' },
      )
    const [first, second] = [await send(), await send()]
    expect(second.json()).toEqual(first.json())
    expect((await send({ name: '钱' })).json()).toMatchObject({ status: 409, code: 'key-reused' })
    expect(
      (await ask('GET', `/api/v1/staff?officeId=${housing.id}`, admin))
        .json()
        .staff.filter((each: Staff) => each.username === 'qian'),
    ).toHaveLength(1)
  })

  it('are changed only from the version that was seen', async () => {
    const url = `/api/v1/staff/${clerk.id}`
    expect((await ask('PATCH', url, admin, { name: '王芳' })).statusCode).toBe(428)
    const changed = await ask('PATCH', url, admin, { name: '王芳' }, { 'if-match': '"1"' })
    expect(changed.headers['etag']).toBe('"2"')
    expect((await ask('PATCH', url, admin, { name: '王' }, { 'if-match': '"1"' })).json()).toMatchObject({
      code: 'conflict',
    })
  })

  it('take effect in running sessions at once', async () => {
    const sun = await office.staff('sun', petitions, 'intake-clerk')
    const cookie = await office.signIn('sun')
    expect((await ask('GET', '/api/v1/audit', cookie)).statusCode).toBe(403)
    await ask('PATCH', `/api/v1/staff/${sun.id}`, admin, { roles: ['auditor'] }, { 'if-match': '"1"' })
    expect((await ask('GET', '/api/v1/audit', cookie)).statusCode).toBe(200)
    await ask('PATCH', `/api/v1/staff/${sun.id}`, admin, { active: false }, { 'if-match': '"2"' })
    expect((await ask('GET', '/api/v1/session', cookie)).statusCode).toBe(401)
    const again = await office.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { username: 'sun', password: PASSWORD },
    })
    expect(again.statusCode).toBe(401)
  })

  it('get a new password, which ends their sessions', async () => {
    const zhou = await office.staff('zhou', petitions, 'handler')
    const cookie = await office.signIn('zhou')
    expect(
      (await ask('POST', `/api/v1/staff/${zhou.id}/password`, admin, { password: 'lanterns at dusk' })).statusCode,
    ).toBe(200)
    expect((await ask('GET', '/api/v1/session', cookie)).statusCode).toBe(401)
    const next = await office.signIn('zhou', 'lanterns at dusk')
    expect((await ask('DELETE', `/api/v1/staff/${zhou.id}/sessions`, admin)).statusCode).toBe(200)
    expect((await ask('GET', '/api/v1/session', next)).statusCode).toBe(401)
  })

  it('cannot be locked out by their own hand', async () => {
    const self = (await ask('GET', '/api/v1/staff', admin)).json().staff.find((each: Staff) => each.username === 'li')
    const change = (payload: object) =>
      ask('PATCH', `/api/v1/staff/${self.id}`, admin, payload, { 'if-match': `"${self.version}"` })
    expect((await change({ active: false })).json()).toMatchObject({ code: 'step-not-open' })
    expect((await change({ roles: ['handler'] })).json()).toMatchObject({ code: 'step-not-open' })
    const grown = await change({ roles: ['administrator', 'head'] })
    expect([grown.statusCode, grown.json()]).toMatchObject([409, { en: expect.stringContaining('yourself a role') }])
  })

  it('are seen by colleagues, and of other offices by nobody', async () => {
    const names = async (cookie: string, query = '') =>
      (await ask('GET', `/api/v1/staff${query}`, cookie)).json().staff.map((each: Staff) => each.username)
    expect(await names(worker)).toContain('li')
    expect(await names(worker)).not.toContain('zhao')
    expect(await names(admin)).toContain('zhao')
    expect(await names(admin)).not.toContain('far')
    expect(await names(worker, `?officeId=${elsewhere.id}`)).toEqual([])
  })
})

describe('the audit log', () => {
  it('tells administrators and auditors what was done in their remit, page by page', async () => {
    const first = (await ask('GET', '/api/v1/audit?limit=2', admin)).json()
    expect(first.lines).toHaveLength(2)
    const second = (await ask('GET', `/api/v1/audit?limit=2&before=${first.next}`, admin)).json()
    expect(second.lines[0].id < first.lines[1].id).toBe(true)
    const changes = (await ask('GET', `/api/v1/audit?subject=staff:${clerk.id}`, admin)).json().lines
    expect(changes).toEqual([
      expect.objectContaining({ action: 'staff.change', actorName: 'li', officeId: petitions.id }),
      expect.objectContaining({ action: 'session.begin', officeId: petitions.id }),
    ])
    expect((await ask('GET', '/api/v1/audit', worker)).statusCode).toBe(403)
  })

  it('can be added to and never changed, not even by us', async () => {
    const system: Scope = { audience: 'system' }
    for (const text of ['UPDATE audit_log SET reason = $1', 'DELETE FROM audit_log WHERE reason = $1']) {
      await expect(office.test.database.write(system, (tx) => tx.query(text, ['x']))).rejects.toThrow(
        'permission denied',
      )
    }
  })
})

describe('the tree of offices', () => {
  it('is public, changed by administrators, and every change is in the audit log', async () => {
    const list = await office.app.inject('/api/v1/offices')
    expect(list.json().offices.map((each: { name: { zh: string } }) => each.name.zh)).toContain('云河县信访局')
    expect(list.json().offices[0]).not.toHaveProperty('ruleSet')
    const wish = {
      parentId: housing.parentId,
      regionId: '990101',
      level: 'county',
      kind: 'department',
      name: { zh: '云河县水务局', en: 'Water' },
    }
    expect((await ask('POST', '/api/v1/offices', worker, wish)).statusCode).toBe(403)
    expect((await ask('POST', '/api/v1/offices', '', wish)).statusCode).toBe(401)
    const created = await ask('POST', '/api/v1/offices', admin, wish)
    expect(created.json()).toMatchObject({ name: wish.name, version: 1, ruleSet: 'national' })
    const url = `/api/v1/offices/${created.json().id}`
    expect((await ask('PATCH', url, admin, { phone: '0990-7' }, { 'if-match': '"1"' })).json()).toMatchObject({
      phone: '0990-7',
    })
    const reason = '机构改革'
    const merged = await ask('POST', `${url}/merge`, admin, { successorId: housing.id, reason }, { 'if-match': '"2"' })
    expect(merged.json()).toMatchObject({ active: false, successorId: housing.id })
    const lines = (await ask('GET', `/api/v1/audit?subject=office:${created.json().id}`, admin)).json().lines
    expect(lines.map((line: { action: string }) => line.action)).toEqual([
      'office.merge',
      'office.correct',
      'office.create',
    ])
    expect(lines[0].reason).toBe(reason)
    const table = {
      format: 'csv',
      text: '上级,行政区划代码,层级,类别,名称\n云河县住建局,990101,县级,事业单位,服务站\n,1,,,',
    }
    const imported = await ask('POST', '/api/v1/offices/import', admin, table)
    expect(imported.json()).toMatchObject({ created: 1, unchanged: 0 })
    expect(imported.json().problems[0]).toMatchObject({ line: 3 })
  })
})

describe('the second wall', () => {
  const count = (scope: Scope, table: string) =>
    office.test.database.read(scope, async (tx) => (await tx.query(`SELECT FROM ${table}`)).length)

  it('hides accounts, secrets, sessions and the audit log from the public and from citizens', async () => {
    const outside: Scope[] = [{ audience: 'public' }, { audience: 'citizen', matterId: 'm', regionId: '990101' }]
    for (const scope of outside) {
      for (const table of ['staff', 'staff_secret', 'session', 'sign_in_failure', 'audit_log'])
        expect(await count(scope, table)).toBe(0)
    }
  })

  it('shows an officer the own secret and sessions alone', async () => {
    const own: Scope = { audience: 'officer', staffId: clerk.id, officeId: petitions.id, regionId: '990101' }
    expect(await count(own, 'staff_secret')).toBe(1)
    expect(await count(own, 'session')).toBe(1)
    expect(await count(own, 'sign_in_failure')).toBe(0)
    expect(await count(own, 'staff')).toBeGreaterThan(3)
  })
})
