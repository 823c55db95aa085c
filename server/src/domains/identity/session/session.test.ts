import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, PASSWORD, type TestOffice } from '../testing.ts'
import { codeAt, stepAt } from '../sign-in/second-factor.ts'

let office: TestOffice
const START = '2026-05-06T02:00:00.000Z'
const OWN_HEADER = { 'x-huiyin-request': '1' }

beforeAll(async () => {
  office = await openTestOffice()
  const government = await office.office('云河县人民政府', null, { kind: 'government' })
  const petitions = await office.office('云河县信访局', government, { kind: 'petition-office' })
  await office.staff('wang', petitions, 'intake-clerk')
  await office.staff('li', petitions, 'administrator')
})
afterAll(() => office.close())
beforeEach(async () => {
  office.clock.set(START)
  await office.test.admin.query('DELETE FROM sign_in_failure; DELETE FROM session')
})

const attempt = (username: string, password: string, extra: object = {}, remoteAddress = '10.0.0.1') =>
  office.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { username, password, ...extra },
    remoteAddress,
  })
const me = (cookie: string) => office.app.inject({ url: '/api/v1/session', headers: { cookie } })
const later = (seconds: number): void => office.clock.set(new Date(Date.parse(START) + seconds * 1000).toISOString())

describe('signing in', () => {
  it('gives a session that no script can read, and says who I am', async () => {
    const answer = await attempt(' Wang ', PASSWORD)
    expect(answer.statusCode).toBe(200)
    expect(answer.cookies[0]).toMatchObject({ name: 'huiyin_session', httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(answer.json()).toMatchObject({
      username: 'wang',
      roles: ['intake-clerk'],
      office: { name: { zh: '云河县信访局' }, kind: 'petition-office' },
      mustChangePassword: false,
    })
    expect(answer.json().policies).toContain('session.own')
    expect(answer.json().policies).not.toContain('staff.change')
    expect((await me(`huiyin_session=${answer.cookies[0]?.value}`)).json()).toEqual(answer.json())
  })

  it('keeps only a fingerprint of the session, and no password', async () => {
    const cookie = await office.signIn('wang')
    const { rows } = await office.test.admin.query<{ row: string }>(
      `SELECT to_jsonb(session)::text AS row FROM session UNION ALL SELECT to_jsonb(staff_secret)::text FROM staff_secret`,
    )
    const stored = rows.map(({ row }) => row).join()
    expect(stored).toContain('$argon2id$')
    expect(stored).not.toContain(PASSWORD)
    expect(stored).not.toContain(cookie.split('=')[1])
  })

  it('says the same for a wrong password and an unknown name', async () => {
    const [wrong, unknown] = [await attempt('wang', 'not the password'), await attempt('nobody', 'not the password')]
    expect(wrong.statusCode).toBe(401)
    expect({ ...wrong.json(), requestId: '' }).toEqual({ ...unknown.json(), requestId: '' })
    expect(wrong.json()).toMatchObject({ code: 'sign-in-failed', zh: '用户名或密码不正确。' })
  })

  it('is refused to visitors elsewhere', async () => {
    expect((await me('')).json()).toMatchObject({ status: 401, code: 'not-signed-in' })
    expect((await me('huiyin_session=nonsense')).statusCode).toBe(401)
    expect((await me(`huiyin_session=${'A'.repeat(43)}`)).statusCode).toBe(401)
  })

  it('ends the session the browser had before', async () => {
    const first = await office.signIn('wang')
    const again = await office.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { username: 'wang', password: PASSWORD },
      headers: { cookie: first, ...OWN_HEADER },
    })
    const second = `huiyin_session=${again.cookies[0]?.value}`
    expect(second).not.toBe(first)
    expect((await me(first)).statusCode).toBe(401)
    expect((await me(second)).statusCode).toBe(200)
  })
})

describe('guessing passwords', () => {
  it('takes longer and longer, and the right password does not help while it does', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect((await attempt('wang', 'wrong')).statusCode).toBe(401)
    const locked = await attempt('wang', PASSWORD)
    expect(locked.json()).toMatchObject({
      status: 429,
      code: 'too-many',
      en: 'Too many failed attempts. Try again in 15 seconds.',
    })
    expect(locked.headers['retry-after']).toBe('15')
    later(16)
    expect((await attempt('wang', 'wrong')).statusCode).toBe(401)
    expect((await attempt('wang', PASSWORD)).json().en).toContain('30 seconds')
    later(60)
    expect((await attempt('wang', PASSWORD)).statusCode).toBe(200)
    expect((await attempt('wang', 'wrong')).statusCode).toBe(401)
    expect((await attempt('wang', PASSWORD)).statusCode).toBe(200)
  })

  it('is counted when tried many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt('wang', 'wrong')))
    expect(answers.filter((answer) => answer.statusCode === 401)).toHaveLength(5)
    expect(answers.filter((answer) => answer.statusCode === 429)).toHaveLength(15)
  })

  it('over many accounts is stopped at the address, and others are not', async () => {
    for (let turn = 0; turn < 30; turn += 1) await attempt(`name${turn}`, 'wrong', {}, '10.9.9.9')
    expect((await attempt('li', PASSWORD, {}, '10.9.9.9')).statusCode).toBe(429)
    expect((await attempt('li', PASSWORD, {}, '10.0.0.7')).statusCode).toBe(200)
    const { rows } = await office.test.admin.query<{ subject: string }>('SELECT subject FROM sign_in_failure')
    expect(rows.map((row) => row.subject).join()).not.toContain('10.9.9.9')
  })
})

describe('locking somebody else out', () => {
  const cookiesOf = (answer: { cookies: { name: string; value: string }[] }): string =>
    `huiyin_device=${answer.cookies.find(({ name }) => name === 'huiyin_device')?.value ?? ''}`
  const from = (cookie: string, username: string, password: string, app = office.app) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { username, password },
      remoteAddress: '10.0.0.1',
      headers: { cookie, ...OWN_HEADER },
    })

  it('does not work: whoever has signed in with a browser before gets in while strangers guess', async () => {
    const desk = cookiesOf(await attempt('wang', PASSWORD))
    for (let turn = 0; turn < 40; turn += 1) await attempt('wang', 'wrong')
    expect((await attempt('wang', PASSWORD)).statusCode).toBe(429)
    expect((await from(desk, 'wang', PASSWORD)).statusCode).toBe(200)
    expect((await attempt('wang', PASSWORD)).statusCode).toBe(429)
  })

  it('and a known browser guesses no longer than a strange one, nor for anybody else', async () => {
    const desk = cookiesOf(await attempt('wang', PASSWORD))
    for (let turn = 0; turn < 5; turn += 1) expect((await from(desk, 'wang', 'wrong')).statusCode).toBe(401)
    expect((await from(desk, 'wang', PASSWORD)).statusCode).toBe(429)
    for (let turn = 0; turn < 5; turn += 1) await from(desk, 'li', 'wrong')
    expect((await from(desk, 'li', PASSWORD)).statusCode).toBe(429)
    expect((await from(desk.slice(0, -2), 'wang', PASSWORD)).statusCode).toBe(200)
  })

  it('knows the colleagues who share a window, each apart', async () => {
    const one = cookiesOf(await attempt('wang', PASSWORD))
    const both = cookiesOf(await from(one, 'li', PASSWORD))
    for (let turn = 0; turn < 5; turn += 1) await from(both, 'li', 'wrong')
    expect((await from(both, 'li', PASSWORD)).statusCode).toBe(429)
    expect((await from(both, 'wang', PASSWORD)).statusCode).toBe(200)
  })

  it('ends with a new password from the administrator, and the cookie opens nothing by itself', async () => {
    for (let turn = 0; turn < 6; turn += 1) await attempt('wang', 'wrong')
    const { rows } = await office.test.admin.query<{ id: string }>(`select id from staff where username = 'wang'`)
    const headers = { cookie: await office.signIn('li'), ...OWN_HEADER, 'idempotency-key': 'a-new-password' }
    const url = `/api/v1/staff/${rows[0]?.id}/password`
    const reset = await office.app.inject({ method: 'POST', url, headers, payload: { password: PASSWORD } })
    expect(reset.statusCode).toBeLessThan(300)
    expect((await attempt('wang', PASSWORD)).statusCode).toBe(200)
    expect((await me(cookiesOf(await attempt('wang', PASSWORD)))).statusCode).toBe(401)
  })

  it('is counted and forgotten by all processes together, and a session ended in one has ended in the other', async () => {
    const second = await office.secondProcess()
    try {
      for (let turn = 0; turn < 4; turn += 1) await from('', 'wang', 'wrong', turn % 2 ? office.app : second.app)
      expect((await from('', 'wang', 'wrong', second.app)).statusCode).toBe(401)
      expect((await from('', 'wang', PASSWORD)).statusCode).toBe(429)
      expect((await from('', 'wang', PASSWORD, second.app)).statusCode).toBe(429)
      const cookie = await office.signIn('li')
      const there = () => second.app.inject({ url: '/api/v1/session', headers: { cookie } })
      expect((await there()).statusCode).toBe(200)
      await office.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie, ...OWN_HEADER } })
      expect((await me(cookie)).statusCode).toBe(401)
      await expect.poll(async () => (await there()).statusCode).toBe(401)
    } finally {
      await second.close()
    }
  })
})

describe('sessions', () => {
  it('are listed and can be ended one by one', async () => {
    const [first, second] = [await office.signIn('wang'), await office.signIn('wang')]
    const list = await office.app.inject({ url: '/api/v1/sessions', headers: { cookie: second } })
    expect(list.json().sessions).toHaveLength(2)
    const other = list.json().sessions.find((session: { current: boolean }) => !session.current)
    const end = (cookie: string) =>
      office.app.inject({ method: 'DELETE', url: `/api/v1/sessions/${other.id}`, headers: { cookie, ...OWN_HEADER } })
    expect((await end(await office.signIn('li'))).statusCode).toBe(404)
    expect((await me(first)).statusCode).toBe(200)
    expect((await end(second)).statusCode).toBe(204)
    expect((await me(first)).statusCode).toBe(401)
    expect((await me(second)).statusCode).toBe(200)
  })

  it('end at sign-out, after two hours without use and after twelve in any case', async () => {
    const cookie = await office.signIn('wang')
    const out = await office.app.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { cookie, ...OWN_HEADER },
    })
    expect(out.statusCode).toBe(204)
    expect((await me(cookie)).statusCode).toBe(401)
    const idle = await office.signIn('wang')
    later(2 * 3600 + 1)
    expect((await me(idle)).statusCode).toBe(401)
    later(0)
    const busy = await office.signIn('wang')
    await office.test.admin.query(`UPDATE session SET seen_at = '2026-05-06T13:30:00Z'`)
    later(12 * 3600 + 1)
    expect((await me(busy)).statusCode).toBe(401)
  })

  it('are useless to another site', async () => {
    const cookie = await office.signIn('wang')
    const forged = (headers: Record<string, string>) =>
      office.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie, ...headers } })
    expect((await forged({})).json()).toMatchObject({ status: 403, code: 'request-forged' })
    expect((await forged({ ...OWN_HEADER, origin: 'https://evil.example' })).statusCode).toBe(403)
    expect((await forged({ ...OWN_HEADER, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    expect((await me(cookie)).statusCode).toBe(200)
  })
})

describe('one’s own account', () => {
  const put = (url: string, cookie: string, payload: object, method: 'PUT' | 'POST' = 'PUT') =>
    office.app.inject({ method, url, headers: { cookie, ...OWN_HEADER }, payload })

  it('changes its password with the present one, and its other sessions end', async () => {
    const [here, elsewhere] = [await office.signIn('wang'), await office.signIn('wang')]
    const next = 'a boat without oars'
    const change = (present: string, wanted: string) => put('/api/v1/session/password', here, { present, next: wanted })
    expect((await change('wrong', next)).json()).toMatchObject({ status: 422, fields: [{ path: 'present' }] })
    expect((await change(PASSWORD, 'short')).json()).toMatchObject({
      fields: [{ path: 'next', zh: '密码至少 10 个字符。' }],
    })
    expect((await change(PASSWORD, 'wang wang wang')).json()).toMatchObject({ fields: [{ path: 'next' }] })
    expect((await change(PASSWORD, next)).statusCode).toBe(204)
    expect((await me(elsewhere)).statusCode).toBe(401)
    expect((await me(here)).statusCode).toBe(200)
    expect((await attempt('wang', PASSWORD)).statusCode).toBe(401)
    expect((await put('/api/v1/session/password', here, { present: next, next: PASSWORD })).statusCode).toBe(204)
  })

  it('may ask for a second factor, whose codes work once', async () => {
    const cookie = await office.signIn('li')
    const prepared = await put('/api/v1/session/second-factor', cookie, {}, 'POST')
    expect(prepared.json().address).toMatch(/^otpauth:\/\/totp\/Huiyin:li\?secret=[A-Z2-7]{32}&/)
    expect((await attempt('li', PASSWORD)).statusCode).toBe(200)
    const secret = unBase32(prepared.json().secret)
    const code = (): string => codeAt(secret, stepAt(office.clock.now()))
    expect((await put('/api/v1/session/second-factor', cookie, { code: '000000' })).statusCode).toBe(422)
    expect((await put('/api/v1/session/second-factor', cookie, { code: code() })).statusCode).toBe(204)
    expect((await attempt('li', PASSWORD)).json()).toMatchObject({ status: 401, code: 'second-factor-needed' })
    expect((await attempt('li', PASSWORD, { code: code() })).json()).toMatchObject({ code: 'sign-in-failed' })
    later(30)
    expect((await attempt('li', PASSWORD, { code: code() })).statusCode).toBe(200)
    expect((await attempt('li', 'wrong', { code: code() })).statusCode).toBe(401)
    const { rows } = await office.test.admin.query(
      'SELECT second_factor FROM staff_secret WHERE second_factor IS NOT NULL',
    )
    expect(rows[0].second_factor.includes(secret)).toBe(false)
    const off = await put('/api/v1/session/second-factor/removal', cookie, { password: PASSWORD }, 'POST')
    expect(off.statusCode).toBe(204)
    expect((await attempt('li', PASSWORD)).statusCode).toBe(200)
  })
})

function unBase32(text: string): Buffer {
  const bits = text
    .split('')
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
