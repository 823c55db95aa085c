import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPolicy, routesOf, type RegisteredRoute } from '../../server/src/platform/http/index.ts'
import { openTestOffice, type TestOffice } from '../factories/office.ts'

let office: TestOffice
let routes: readonly RegisteredRoute[]
beforeAll(async () => {
  office = await openTestOffice()
  routes = routesOf(office.app)
})
afterAll(() => office.close())

/** The doors of the API that anybody may knock at, each with its reason. */
const OPEN_API: readonly [method: string, url: string, reason: string][] = [
  ['POST', '/api/v1/session', 'signing in'],
  ['GET', '/api/v1/offices', 'channels and hours are published (Art. 18(1))'],
  ['GET', '/api/v1/offices/:id', 'channels and hours are published (Art. 18(1))'],
  ['GET', '/api/v1/topics', 'the petitioner chooses a topic'],
  ['GET', '/api/v1/hearings/published', 'conclusions of hearings as they were published'],
  ['GET', '/api/v1/openapi.json', 'the description of the API'],
  ['GET', '/api/v1/docs', 'the description of the API'],
  ['GET', '/api/v1/docs.css', 'the description of the API'],
]

const samplePath = (url: string): string =>
  url
    .replace(':regionId', '990101')
    .replace(/:(id|matterId)\b/g, '01990000-0000-7000-8000-000000000001')
    .replace(':verb', 'handle')
    .replace(':seq', '1')
    .replaceAll(/:\w+/g, '1')
    .replace('*', 'x')

describe('every route', () => {
  it('names a policy that is defined, with a sentence in both languages', () => {
    expect(routes.length).toBeGreaterThan(80)
    for (const { method, url, policy } of routes) {
      const found = findPolicy(policy)
      expect([method, url, found?.sentence.zh !== '' && found?.sentence.en !== '']).toEqual([method, url, true])
    }
  })

  it('of the API is closed to visitors, but for the doors that are meant to be open', () => {
    const open = routes
      .filter(({ method, url, policy }) => url.startsWith('/api/') && policy === 'public' && method !== 'HEAD')
      .map(({ method, url }) => `${method} ${url}`)
    expect(open.filter((door) => !OPEN_API.some(([method, url]) => door === `${method} ${url}`))).toEqual([])
  })

  it('of the API that is closed answers a visitor with 401, whatever is sent', async () => {
    const closed = routes.filter(
      ({ url, policy, method }) => url.startsWith('/api/v1/') && policy !== 'public' && method !== 'HEAD',
    )
    expect(closed.length).toBeGreaterThan(50)
    // Each from an address of its own: there are more doors than one address may knock at in a minute.
    for (const [n, { method, url }] of closed.entries()) {
      const answer = await office.app.inject({
        remoteAddress: `10.0.${Math.floor(n / 250)}.${(n % 250) + 1}`,
        method: method as 'GET',
        url: samplePath(url),
        headers: { 'idempotency-key': 'test-key-1', 'if-match': '"1"' },
        ...(method === 'GET' ? {} : { payload: {} }),
      })
      expect([method, url, answer.statusCode]).toEqual([method, url, 401])
    }
  })

  it('sends the security headers and allows no inline script', async () => {
    for (const url of ['/zh', '/en', '/api/v1/docs', '/zh/nothing-here', '/workbench/']) {
      const { headers } = await office.app.inject({ url })
      const policy = String(headers['content-security-policy'])
      expect([
        url,
        policy.includes("script-src 'self'") ||
          policy.includes("default-src 'none'") ||
          policy.includes("default-src 'self'"),
      ]).toEqual([url, true])
      expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBeDefined()
    }
  })
})
