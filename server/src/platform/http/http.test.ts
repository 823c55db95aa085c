import { brotliDecompressSync } from 'node:zlib'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { HuiyinError } from '../errors/index.ts'
import {
  allowStylesWithNonce,
  createHttp,
  definePolicy,
  expectedVersion,
  findPolicy,
  giveVersion,
  inBoth,
  policyForAll,
  routesOf,
  type App,
  type HttpOptions,
} from './index.ts'

const KEY = { 'idempotency-key': 'a-key-of-a-test' }
const open: App[] = []
const secret = Buffer.alloc(32, 7)

if (!findPolicy('test.system')) {
  definePolicy(
    'test.system',
    { zh: '只有系统可以。', en: 'Only the system may.' },
    (actor) => actor.kind === ('system' as string),
  )
}

async function http(options: Partial<HttpOptions> = {}): Promise<App> {
  const app = await createHttp({ log: pino({ level: 'silent' }), secret, version: '0.0.0', ...options })
  open.push(app)
  return app
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()))
})

describe('problems', () => {
  it('answers known errors as problem details in both languages, with the request to quote', async () => {
    const app = await http()
    app.get('/api/v1/gone', { config: { policy: 'public' } }, () => {
      throw new HuiyinError('window-closed')
    })
    const answer = await app.inject('/api/v1/gone')
    expect(answer.statusCode).toBe(409)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.json()).toMatchObject({
      status: 409,
      code: 'window-closed',
      zh: '法定期限已过。',
      en: 'The time allowed by law has passed.',
      fields: [],
    })
    expect(answer.json().requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('never lets the text of an unknown error out', async () => {
    const app = await http()
    app.get('/api/v1/broken', { config: { policy: 'public' } }, () => {
      throw new Error('password of the database is hunter2')
    })
    const answer = await app.inject('/api/v1/broken')
    expect(answer.json()).toMatchObject({ status: 500, code: 'internal' })
    expect(answer.body).not.toContain('hunter2')
  })

  it('blames what was sent, not itself, when the database cannot keep a character', async () => {
    const app = await http()
    app.get('/nul', { config: { policy: 'public' } }, () => {
      throw Object.assign(new Error('invalid byte sequence for encoding "UTF8": 0x00'), { code: '22021' })
    })
    expect((await app.inject('/nul')).json()).toMatchObject({ status: 400, code: 'bad-request' })
  })

  it('says which field to correct, in plain words of both languages', async () => {
    const app = await http()
    const body = z.object({
      title: z.string().min(2),
      region: z.string().regex(/^\d{6}$/, inBoth('六位数字。', 'Six digits.')),
      people: z.array(z.object({ name: z.string() })),
      size: z.number().max(5),
    })
    app.post('/api/v1/matters', { config: { policy: 'public' }, schema: { body } }, () => 'ok')
    const payload = { title: 'a', region: '12', people: [{}], size: 9 }
    const answer = await app.inject({ method: 'POST', url: '/api/v1/matters', headers: KEY, payload })
    expect(answer.statusCode).toBe(422)
    expect(answer.json().fields).toEqual([
      { path: 'title', zh: '请至少填写 2 个字。', en: 'Use at least 2 characters.' },
      { path: 'region', zh: '六位数字。', en: 'Six digits.' },
      { path: 'people.0.name', zh: '请填写这一项。', en: 'This answer is needed.' },
      { path: 'size', zh: '不能大于 5。', en: 'Must not be more than 5.' },
    ])
  })

  it('knows unreadable JSON, wrong content types, unknown places and wrong methods', async () => {
    const app = await http()
    const params = z.object({ id: z.uuid() })
    app.get('/api/v1/matters/:id', { config: { policy: 'public' }, schema: { params } }, () => 'ok')
    app.post('/api/v1/matters', { config: { policy: 'public' } }, () => 'ok')
    const post = (payload: string, type: string) =>
      app.inject({ method: 'POST', url: '/api/v1/matters', headers: { ...KEY, 'content-type': type }, payload })
    expect((await post('{', 'application/json')).json()).toMatchObject({ status: 400, code: 'bad-request' })
    expect((await post('{}', 'text/plain')).json()).toMatchObject({ status: 415 })
    expect((await post(`"${'x'.repeat(600_000)}"`, 'application/json')).json()).toMatchObject({
      status: 413,
      code: 'too-large',
    })
    expect((await app.inject('/api/v1/matters/7')).json()).toMatchObject({ status: 404, code: 'not-found' })
    expect((await app.inject('/nowhere')).json()).toMatchObject({ status: 404, code: 'not-found' })
    const wrong = await app.inject({ method: 'DELETE', url: '/api/v1/matters', headers: KEY })
    expect(wrong.json()).toMatchObject({ status: 405, code: 'method-not-allowed' })
    expect(wrong.headers['allow']).toBe('POST')
  })

  it('shows people a page and programs JSON', async () => {
    const app = await http({ problemPage: (problem) => `<h1>${problem.zh}</h1>` })
    const page = await app.inject({ url: '/nowhere', headers: { accept: 'text/html' } })
    expect(page.body).toBe('<h1>没有这个页面，请核对地址。</h1>')
    const json = await app.inject({ url: '/api/v1/nowhere', headers: { accept: 'text/html' } })
    expect(json.json()).toMatchObject({ code: 'not-found' })
  })
})

describe('policies', () => {
  it('refuses a route without a policy and one with an unknown policy', async () => {
    const app = await http()
    expect(() => app.get('/a', () => 'a')).toThrow('GET /a names no policy')
    expect(() => app.get('/b', { config: { policy: 'made-up' } }, () => 'b')).toThrow('unknown policy made-up')
  })

  it('keeps a registry in which every route has a policy', async () => {
    const app = await http()
    app.get('/c', { config: { policy: 'public' } }, () => 'c')
    await app.register(async (scope) => {
      policyForAll(scope, 'test.system')
      scope.get('/files/*', () => 'file')
    })
    expect(routesOf(app)).toContainEqual({ method: 'GET', url: '/c', policy: 'public' })
    expect(routesOf(app)).toContainEqual({ method: 'GET', url: '/files/*', policy: 'test.system' })
    expect(routesOf(app).every((route) => findPolicy(route.policy))).toBe(true)
  })

  it('asks visitors to sign in before the body is read', async () => {
    const app = await http()
    app.post(
      '/api/v1/things',
      { config: { policy: 'test.system' }, schema: { body: z.object({ a: z.string() }) } },
      () => 'ok',
    )
    const answer = await app.inject({ method: 'POST', url: '/api/v1/things', headers: KEY, payload: {} })
    expect(answer.json()).toMatchObject({ status: 401, code: 'not-signed-in' })
  })
})

describe('safety of every answer', () => {
  it('carries the headers, also on errors', async () => {
    const app = await http({ https: true })
    const { headers } = await app.inject('/nowhere')
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe-inline')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    })
  })

  it('carries the headers also where an address cannot be read', async () => {
    const answer = await (await http()).inject('/%')
    expect(answer.json()).toMatchObject({ status: 400, code: 'bad-request' })
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('gives the workbench a nonce for its styles, and nothing for scripts', async () => {
    const app = await http()
    app.get('/workbench', { config: { policy: 'public' } }, (_request, reply) => allowStylesWithNonce(reply))
    const answer = await app.inject('/workbench')
    expect(answer.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${answer.body}'`)
    expect(answer.headers['content-security-policy']).toContain("script-src 'self';")
  })

  it('stops an address that asks too often, and says when to come back', async () => {
    const app = await http()
    const rate = { name: 'few', perMinute: 30, burst: 2 }
    app.get('/few', { config: { policy: 'public', rate } }, () => 'ok')
    const codes = [await app.inject('/few'), await app.inject('/few'), await app.inject('/few')].map(
      (one) => one.statusCode,
    )
    expect(codes).toEqual([200, 200, 429])
    expect((await app.inject('/few')).headers['retry-after']).toBe('2')
    const other = await app.inject({ url: '/few', remoteAddress: '10.0.0.9' })
    expect(other.statusCode).toBe(200)
  })

  it('compresses long texts', async () => {
    const app = await http()
    app.get('/long', { config: { policy: 'public' } }, () => ({ text: '信访'.repeat(2000) }))
    const answer = await app.inject({ url: '/long', headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers['content-encoding']).toBe('br')
    expect(JSON.parse(brotliDecompressSync(answer.rawPayload).toString())).toEqual({ text: '信访'.repeat(2000) })
  })
})

describe('writes from elsewhere', () => {
  const withForm = async (): Promise<App> => {
    const app = await http()
    app.get('/form', { config: { policy: 'public' } }, (_request, reply) => reply.csrfToken())
    app.post('/form', { config: { policy: 'public' } }, () => 'sent')
    app.post('/api/v1/things', { config: { policy: 'public' } }, () => 'sent')
    return app
  }
  const post = (app: App, token: string, cookie: string, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/form',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, ...headers },
      payload: new URLSearchParams({ _csrf: token, text: 'x' }).toString(),
    })

  it('takes a form with the token of its own visit, and no other', async () => {
    const app = await withForm()
    const mine = await app.inject('/form')
    const cookie = `huiyin_visit=${mine.cookies[0]?.value}`
    expect(mine.cookies[0]).toMatchObject({ name: 'huiyin_visit', httpOnly: true, sameSite: 'Lax' })
    expect((await post(app, mine.body, cookie)).body).toBe('sent')
    const again = await app.inject({ url: '/form', headers: { cookie } })
    expect(again.body).not.toBe(mine.body)
    expect((await post(app, again.body, cookie)).body).toBe('sent')
    const theirs = await app.inject('/form')
    for (const token of ['', 'nonsense', theirs.body]) {
      expect((await post(app, token, cookie)).json()).toMatchObject({ status: 403, code: 'request-forged' })
    }
    expect((await post(app, mine.body, '')).statusCode).toBe(403)
    const safe = await http({ https: true })
    safe.get('/form', { config: { policy: 'public' } }, (_request, reply) => reply.csrfToken())
    expect((await safe.inject('/form')).cookies[0]).toMatchObject({ secure: true })
  })

  it('refuses what another site started, even with a token', async () => {
    const app = await withForm()
    const mine = await app.inject('/form')
    const cookie = `huiyin_visit=${mine.cookies[0]?.value}`
    const refused = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]
    for (const headers of refused) expect((await post(app, mine.body, cookie, headers)).statusCode).toBe(403)
    expect((await post(app, mine.body, cookie, { origin: 'http://localhost:80' })).statusCode).toBe(200)
    expect((await post(app, mine.body, cookie, { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200)
  })

  it('takes the token of a form with files from its address', async () => {
    const app = await http()
    app.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null, {}))
    app.get('/form', { config: { policy: 'public' } }, (_request, reply) => reply.csrfToken())
    app.post('/form', { config: { policy: 'public' } }, () => 'sent')
    const mine = await app.inject('/form')
    const send = (address: string) =>
      app.inject({
        method: 'POST',
        url: address,
        headers: {
          'content-type': 'multipart/form-data; boundary=x',
          cookie: `huiyin_visit=${mine.cookies[0]?.value}`,
        },
        payload: '--x--',
      })
    expect((await send(`/form?_csrf=${mine.body}`)).body).toBe('sent')
    expect((await send('/form')).json()).toMatchObject({ status: 403, code: 'request-forged' })
  })

  it('wants a key on every write of the API, and a header of its own beside a cookie', async () => {
    const app = await withForm()
    app.post('/api/v1/session', { config: { policy: 'public', idempotency: 'none' } }, () => 'in')
    const write = (url: string, headers: Record<string, string>) =>
      app.inject({ method: 'POST', url, headers, payload: {} })
    expect((await write('/api/v1/things', {})).json()).toMatchObject({ status: 400, code: 'bad-request' })
    expect((await write('/api/v1/things', { 'idempotency-key': 'short' })).statusCode).toBe(400)
    expect((await write('/api/v1/things', { ...KEY, cookie: 'huiyin_session=x' })).statusCode).toBe(200)
    expect((await write('/api/v1/session', { cookie: 'huiyin_session=x' })).statusCode).toBe(403)
    expect((await write('/api/v1/session', { cookie: 'huiyin_session=x', 'x-huiyin-request': '1' })).statusCode).toBe(
      200,
    )
  })
})

describe('versions', () => {
  it('wants the version that was seen', async () => {
    const app = await http()
    app.put('/api/v1/things', { config: { policy: 'public' } }, (request, reply) =>
      giveVersion(reply, expectedVersion(request) + 1).send('ok'),
    )
    const put = (headers: Record<string, string>) =>
      app.inject({ method: 'PUT', url: '/api/v1/things', headers: { ...KEY, ...headers } })
    expect((await put({})).json()).toMatchObject({ status: 428, code: 'version-required' })
    expect((await put({ 'if-match': '*' })).statusCode).toBe(428)
    expect((await put({ 'if-match': '"7"' })).headers['etag']).toBe('"8"')
    expect((await put({ 'if-match': 'W/"7"' })).headers['etag']).toBe('"8"')
  })
})

describe('the description of the API', () => {
  it('is OpenAPI 3.1 with policies, problems and keys, and readable without script', async () => {
    const app = await http()
    const schema = {
      summary: 'Change a thing',
      body: z.object({ name: z.string() }),
      response: { 200: z.object({ id: z.uuid() }) },
    }
    app.put('/api/v1/things', { config: { policy: 'test.system', versioned: true }, schema }, () => ({ id: '' }))
    app.delete('/api/v1/door', { config: { policy: 'public', idempotency: 'none' } }, () => '')
    app.get('/portal', { config: { policy: 'public' } }, () => 'page')
    const description = (await app.inject('/api/v1/openapi.json')).json()
    expect(description.openapi).toBe('3.1.0')
    expect(Object.keys(description.paths)).toEqual(['/api/v1/things', '/api/v1/door'])
    expect(description.paths['/api/v1/door'].delete.parameters).toEqual([])
    expect(description.paths['/api/v1/things'].put).toMatchObject({
      operationId: 'putThings',
      'x-policy': 'test.system',
      description: 'Only the system may.',
      parameters: [
        { name: 'Idempotency-Key', in: 'header', required: true },
        { name: 'If-Match', in: 'header', required: true },
      ],
    })
    expect(description.paths['/api/v1/things'].put.responses['4XX'].content['application/problem+json']).toBeDefined()
    expect(description.components.schemas.Problem.properties.code.enum).toContain('conflict')
    const page = await app.inject('/api/v1/docs')
    expect(page.body).toContain('Change a thing')
    expect(page.body).not.toContain('<script')
  })
})
