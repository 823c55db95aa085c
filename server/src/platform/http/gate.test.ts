import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHttp, RATES, type App, type HttpOptions } from './index.ts'
import { isOwnHost, isOwnOrigin } from './own-host.ts'

const KEY = { 'idempotency-key': 'a-key-of-a-test' }
const open: App[] = []

async function http(options: Partial<HttpOptions> = {}): Promise<App> {
  const app = await createHttp({
    log: pino({ level: 'silent' }),
    secret: Buffer.alloc(32, 7),
    version: '0.0.0',
    ...options,
  })
  app.get('/page', { config: { policy: 'public' } }, () => 'seen')
  app.post('/api/v1/things', { config: { policy: 'public' } }, () => 'written')
  open.push(app)
  return app
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()))
})

const write = (app: App, headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
  app.inject({ method: 'POST', url: '/api/v1/things', headers: { ...KEY, ...headers }, payload: {}, remoteAddress })

describe('the name this server goes by', () => {
  it.each(['localhost:8080', '127.0.0.1:8080', '192.168.1.20:8080', '[::1]:8080', 'office-pc', 'OFFICE-PC:80'])(
    'is %s',
    (host) => {
      expect(isOwnHost(host, { hosts: ['office-pc'] })).toBe(true)
      expect(isOwnOrigin(`http://${host}`, host, { hosts: ['office-pc'] })).toBe(true)
    },
  )

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'evil.example:8080', '', 'a b'])(
    'is not %j, even where the request says so of itself',
    (host) => {
      expect(isOwnHost(host, { hosts: ['office-pc'] })).toBe(false)
      expect(isOwnOrigin(`http://${host}`, host, { hosts: ['office-pc'] })).toBe(false)
    },
  )

  it('answers nothing under a name that somebody else made to lead here', async () => {
    const app = await http({ hosts: ['office-pc'] })
    const rebound = await app.inject({ url: '/page', headers: { host: 'evil.example:8080' } })
    expect(rebound.json()).toMatchObject({ status: 421, code: 'wrong-host' })
    expect(rebound.json().zh).toContain('HUIYIN_ORIGIN')
    const own = await app.inject({ url: '/page', headers: { host: 'office-pc:8080' } })
    expect(own.body).toBe('seen')
    const forged = { host: 'evil.example', origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' }
    expect((await write(app, forged)).statusCode).toBe(421)
  })

  it('is the configured origin alone for writes, whatever Host and the browser say', async () => {
    const app = await http({ origin: 'https://xf.example.gov.cn' })
    const passed = { host: 'huiyin:8080', origin: 'https://xf.example.gov.cn', 'sec-fetch-site': 'same-origin' }
    expect((await write(app, passed)).statusCode).toBe(200)
    const rebound = { host: 'evil.example', origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' }
    expect((await write(app, rebound)).json()).toMatchObject({ status: 403, code: 'request-forged' })
    expect((await write(app, { ...passed, origin: 'http://xf.example.gov.cn' })).statusCode).toBe(403)
  })

  it('comes from X-Forwarded-Host of a configured proxy only', async () => {
    const headers = { host: '10.0.0.2:8080', origin: 'http://10.0.0.9', 'x-forwarded-host': '10.0.0.9' }
    expect((await write(await http(), headers)).statusCode).toBe(403)
    const behind = await http({ trustProxy: '10.0.0.1' })
    expect((await write(behind, headers, '10.0.0.66')).statusCode).toBe(403)
    expect((await write(behind, headers, '10.0.0.1')).statusCode).toBe(200)
  })
})

describe('what the API reads', () => {
  it.each(['application/x-www-form-urlencoded', 'Application/X-WWW-Form-Urlencoded; charset=utf-8', 'text/plain'])(
    'is never %s',
    async (type) => {
      const app = await http()
      const answer = await app.inject({
        method: 'POST',
        url: '/api/v1/things',
        headers: { ...KEY, 'content-type': type },
        payload: 'name=x',
      })
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.json()).toMatchObject({ status: 415, en: expect.stringContaining('application/json') })
    },
  )
})

describe('how often somebody may ask', () => {
  // Nothing is earned back while the test asks, however slow the machine is.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  const officers = (): Promise<App> =>
    http({
      identify: ({ cookies }) =>
        ({ kind: cookies['huiyin_session']?.startsWith('real') ? 'officer' : 'visitor' }) as never,
      senderOf: () => 'officer:one',
    })
  const ask = async (app: App, times: number, cookie?: string): Promise<number[]> => {
    const codes: number[] = []
    for (let n = 0; n < times; n += 1)
      codes.push((await app.inject({ url: '/page', headers: cookie ? { cookie } : {} })).statusCode)
    return codes
  }

  it('is counted by who it is for somebody signed in, so that an office behind one address does not lock itself out', async () => {
    const app = await officers()
    const visitors = await ask(app, RATES.read.burst + 40)
    expect(visitors.at(-1)).toBe(429)
    expect(await ask(app, 3, 'huiyin_session=real')).toEqual([200, 200, 200])
  })

  it('is counted for each who is signed in, too', async () => {
    const app = await officers()
    expect((await ask(app, RATES.read.burst + 40, 'huiyin_session=real')).at(-1)).toBe(429)
    expect(await ask(app, 1)).toEqual([200])
  })

  it('buys nothing with sessions that do not exist', async () => {
    const app = await officers()
    const codes = await ask(app, RATES.session.burst + 40, 'huiyin_session=made-up')
    expect(codes.at(-1)).toBe(429)
  })
})
