import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '../../server/src/domains/identity/index.ts'
import { sha256 } from '../../server/src/platform/crypto/index.ts'
import { startOfDay } from '../../server/src/platform/time/index.ts'
import { peopleOf } from '../factories/people.ts'
import { openPortalOffice, type PortalOffice } from '../factories/portal-office.ts'

let portal: PortalOffice
let head: Officer
let deputy: Officer
let cookie: string
let n = 0
const aKey = () => {
  n += 1
  return { key: `deputy-${n}`, fingerprint: sha256(`deputy-${n}`) }
}
const OWN = { 'x-huiyin-request': '1' }
type Key = { regionId: string; matterId: string }

const call = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
  portal.app.inject({
    method,
    url,
    headers: { cookie, ...OWN, 'idempotency-key': `deputy-call-${(n += 1)}-0000` },
    ...(payload ? { payload } : {}),
  })
const signIn = async (username = 'deputy'): Promise<void> => {
  const signedIn = await portal.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: OWN,
    payload: { username, password: 'cranes over the river' },
  })
  cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? ''
}
const me = async () => (await call('GET', '/api/v1/session')).json()
const act = (id: { regionId: string; id: string } | null) => call('PUT', '/api/v1/session/acting', { deputy: id })
const see = async ({ regionId, matterId }: Key) =>
  (await call('GET', `/api/v1/matters/${regionId}/${matterId}`)).statusCode
const listed = async (): Promise<string[]> =>
  (await call('GET', '/api/v1/matters?limit=100')).json().items.map((row: { matterId: string }) => row.matterId)
const name = (changes: object = {}) =>
  portal.desks.deputies.name(
    head,
    {
      principalId: head.staffId,
      deputyId: deputy.staffId,
      roles: ['head'],
      confidential: false,
      from: '2026-11-20',
      to: '2026-11-20',
      reason: 'Leave',
      ...changes,
    },
    aKey(),
  )

beforeAll(async () => {
  portal = await openPortalOffice('2026-11-20T02:00:00.000Z')
  const hire = await peopleOf(portal)
  head = await hire('head', 'countyPetitions', 'head', 'handler')
  deputy = await hire('deputy', 'countyPetitions', 'intake-clerk')
  await signIn()
})
afterAll(() => portal.close())

describe('a deputy', () => {
  it('acts with the duties that were given and no others, in those days alone, until it ends by itself', async () => {
    const laidDown = await name()
    expect((await me()).roles).toEqual(['intake-clerk'])
    expect((await act(laidDown)).json()).toMatchObject({
      roles: ['head'],
      actingFor: { name: 'head', to: '2026-11-20' },
    })
    expect((await call('GET', '/api/v1/session')).json().policies).toContain('relief.rule')
    await act(null)
    expect((await me()).actingFor).toBeNull()
    await act(laidDown)
    await portal.desks.deputies.revoke(head, laidDown, aKey())
    expect(await me()).toMatchObject({ roles: ['intake-clerk'], actingFor: null })
    const later = await name({ from: '2026-11-21', to: '2026-11-21' })
    expect((await act(later)).json()).toMatchObject({ code: 'step-not-open' })
    const lastHour = new Date(Date.parse(startOfDay('2026-11-22')) - 3_600_000).toISOString()
    portal.clock.set(lastHour)
    await signIn()
    expect((await act(later)).statusCode).toBe(200)
    expect((await me()).roles).toEqual(['head'])
    portal.clock.set(startOfDay('2026-11-22'))
    expect(await me()).toMatchObject({ roles: ['intake-clerk'], actingFor: null })
  })

  it('cannot take up somebody else’s deputyship, nor name another deputy in that name', async () => {
    portal.clock.set('2026-11-20T02:00:00.000Z')
    await signIn()
    const hire = await peopleOf(portal)
    const third = await hire('third', 'countyPetitions', 'handler')
    const theirs = await name({ deputyId: third.staffId, roles: ['handler'] })
    expect((await act(theirs)).json()).toMatchObject({ code: 'step-not-open' })
    const mine = await name({ from: '2026-11-20', to: '2026-11-20' })
    expect((await act(mine)).statusCode).toBe(200)
    const wish = { ...(await portal.desks.deputies.list(head, { limit: 1 })).items[0] }
    const chained = await call('POST', '/api/v1/deputies', {
      principalId: head.staffId,
      deputyId: third.staffId,
      roles: wish.roles,
      from: '2026-11-25',
      to: '2026-11-26',
      reason: 'Onwards',
    })
    expect(chained.json()).toMatchObject({ code: 'not-allowed' })
    await act(null)
    await portal.desks.deputies.revoke(head, mine, aKey())
  })

  it('leaves both names in every step and in the audit log', async () => {
    const laidDown = await name()
    await act(laidDown)
    const matter = await portal.file({})
    const page = await call('GET', `/api/v1/matters/${matter.regionId}/${matter.matterId}`)
    const classified = await portal.app.inject({
      method: 'POST',
      url: `/api/v1/matters/${matter.regionId}/${matter.matterId}/commands/classify`,
      headers: { cookie, ...OWN, 'idempotency-key': 'deputy-classify-01', 'if-match': String(page.headers['etag']) },
      payload: { class: 'request', topic: null, litigationRelated: false, urgent: true, reason: 'Read again.' },
    })
    expect(classified.statusCode).toBe(200)
    const { events } = await portal.desks.desk.load(head, matter)
    expect(events.at(-1)?.by).toEqual({
      kind: 'officer',
      staffId: deputy.staffId,
      officeId: deputy.officeId,
      for: head.staffId,
    })
    const read = (await call('GET', `/api/v1/matters/${matter.regionId}/${matter.matterId}`)).body
    expect(read).toContain('deputy（代head）')
    const { rows } = await portal.test.admin.query<{ actor_name: string }>(
      "select actor_name from audit_log where action = 'session.act-for' order by id desc limit 1",
    )
    expect(rows[0]?.actor_name).toBe('deputy')
    await portal.test.database.write(
      { audience: 'officer', officeId: head.officeId, staffId: deputy.staffId, forStaffId: head.staffId },
      (tx) =>
        portal.desks.identity.audit(tx, {
          actor: {
            ...deputy,
            actingFor: { id: laidDown.id, staffId: head.staffId, name: 'head', to: laidDown.to, confidential: false },
          },
          action: 'test',
          subject: 'x',
        }),
    )
    const audited = await portal.test.admin.query<{ actor_name: string }>(
      "select actor_name from audit_log where action = 'test'",
    )
    expect(audited.rows[0]?.actor_name).toBe('deputy（代head）')
    await act(null)
    await portal.desks.deputies.revoke(head, laidDown, aKey())
  })

  it('meets neither what the principal is recused from nor, unless it was given, confidential matters: not by page, not in lists', async () => {
    const [plain, recused, confidential] = [
      await portal.file({}),
      await portal.file({}),
      await portal.file({ confidential: true }),
    ]
    await portal.desks.desk.give(head, recused, {
      verb: 'recuse',
      input: { staffId: head.staffId, reason: 'A relative.' },
    })
    for (const matter of [plain, recused, confidential]) expect(await see(matter)).toBe(200)
    const laidDown = await name()
    await act(laidDown)
    expect(await see(plain)).toBe(200)
    expect(await see(recused)).toBe(404)
    expect(await see(confidential)).toBe(404)
    const ids = await listed()
    expect(ids).toContain(plain.matterId)
    expect(ids).not.toContain(recused.matterId)
    expect(ids).not.toContain(confidential.matterId)
    await act(null)
    await portal.desks.deputies.revoke(head, laidDown, aKey())
    const given = await name({ confidential: true })
    await act(given)
    expect(await see(confidential)).toBe(200)
    expect(await see(recused)).toBe(404)
    await act(null)
  })

  it('can do nothing more and sees nothing of it from the first moment after its last day, without signing in again', async () => {
    portal.clock.set('2026-11-25T02:00:00.000Z')
    const hire = await peopleOf(portal)
    const water = await hire('water-head', 'countyWater', 'head', 'handler')
    const standIn = await hire('stand-in', 'countyWater', 'auditor')
    const matter = await portal.file({})
    await portal.give('countyPetitions', matter, 'transfer', { to: water.officeId, noticeGiven: true, reason: '' })
    await portal.give('countyWater', matter, 'accept', { way: 'handling-opinion', noticeGiven: true, note: '' })
    const given = await portal.desks.deputies.name(
      water,
      {
        principalId: water.staffId,
        deputyId: standIn.staffId,
        roles: ['head', 'handler'],
        confidential: true,
        from: '2026-11-25',
        to: '2026-11-25',
        reason: 'Leave',
      },
      aKey(),
    )
    portal.clock.set(new Date(Date.parse(startOfDay('2026-11-26')) - 1000).toISOString())
    await signIn('stand-in')
    expect((await act(given)).statusCode).toBe(200)
    const page = `/api/v1/matters/${matter.regionId}/${matter.matterId}`
    const read = await call('GET', page)
    const extend = () =>
      portal.app.inject({
        method: 'POST',
        url: `${page}/commands/extend`,
        headers: {
          cookie,
          ...OWN,
          'idempotency-key': `deputy-extend-${(n += 1)}-0000`,
          'if-match': String(read.headers['etag']),
        },
        payload: { days: 5, reason: 'Complex.', noticeGiven: true },
      })
    const openWork = () => call('GET', `/api/v1/handover/work?staffId=${water.staffId}`)
    expect(read.json().may).toContain('extend')
    expect((await openWork()).statusCode).toBe(200)
    const duties = (await me()).policies
    const { events } = await portal.desks.desk.load(water, matter)
    portal.clock.set(startOfDay('2026-11-26'))
    expect(await me()).toMatchObject({ roles: ['auditor'], actingFor: null })
    expect((await me()).policies.length).toBeLessThan(duties.length)
    expect((await call('GET', page)).json().may ?? []).toEqual([])
    expect((await openWork()).statusCode).toBe(404)
    expect((await extend()).statusCode).toBe(403)
    expect((await act(given)).json()).toMatchObject({ code: 'step-not-open' })
    expect((await portal.desks.desk.load(water, matter)).events).toHaveLength(events.length)
  })
})
