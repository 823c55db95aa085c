import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  checkingDesk,
  closeReaders,
  KEPT_MS,
  LIFETIME_MS,
  packDocument,
  type CheckingDesk,
} from '../../../server/src/domains/disclosure/index.ts'
import { printPdf } from '../../../server/src/domains/disclosure/formats/testing/print-pdf.ts'
import { sheetsOf } from '../../../server/src/domains/disclosure/formats/testing/sheets.ts'
import { aBudget } from '../../../server/src/domains/disclosure/testing/budget.ts'
import { createHttp, type App } from '../../../server/src/platform/http/index.ts'
import { fixedClock } from '../../../server/src/platform/time/index.ts'
import { pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { type Answer, Visitor } from '../../../tests/factories/visitor.ts'
import { problemPage } from '../index.ts'
import type { PortalOptions } from '../portal.ts'
import { registerBudgetCheck } from './routes.ts'

let now = Date.parse('2026-03-02T02:00:00Z')
let desk: CheckingDesk
let app: App

/** The part of the portal's backend that its frame asks for: there is no office behind these pages. */
const options = {
  backend: { offices: () => [] },
  words: {},
  clock: fixedClock('2026-03-02T02:00:00Z'),
  site: { zh: '云溪县信访局', en: 'Yunxi Petition Office' },
} as unknown as PortalOptions

const open = async (rateLimits: boolean, made: CheckingDesk): Promise<App> => {
  const http = await createHttp({
    log: pino({ level: 'silent' }),
    secret: new Uint8Array(32),
    version: '0',
    rateLimits,
    problemPage: problemPage(options),
  })
  await registerBudgetCheck(http, options, made)
  await http.ready()
  return http
}

beforeAll(async () => {
  desk = checkingDesk({ now: () => now })
  app = await open(false, desk)
})
afterAll(async () => {
  await app.close()
  await closeReaders()
})

const wrong = aBudget().with('部门预算支出总表', '2014004', 5, '121.00')
const pdf = Buffer.from(printPdf(sheetsOf(wrong.pipes()), { ruled: true }))

/** Looks again until the check is done, as a browser does that obeys `Refresh`. */
const settled = async (visitor: Visitor, answer: Answer, most = 200): Promise<Answer> => {
  let page = await visitor.follow(answer)
  for (let tries = 0; page.headers['refresh'] !== undefined && tries < most; tries++) {
    expect(pageFaults(page.body, 'zh-CN')).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 50))
    page = await visitor.get(String(answer.headers['location']))
  }
  return page
}

const send = async (visitor: Visitor, name: string, content: Buffer | string): Promise<Answer> => {
  await visitor.get('/zh/budget-check')
  return visitor.upload('/zh/budget-check', [{ name, content }])
}

describe('checking a budget on the portal', () => {
  it('asks for a file, in both languages', async () => {
    for (const [path, language] of [
      ['/zh/budget-check', 'zh-CN'],
      ['/en/budget-check', 'en'],
    ] as const) {
      const page = await new Visitor(app).get(path)
      expect([page.status, pageFaults(page.body, language)]).toEqual([200, []])
    }
  })

  it('shows the findings, the report beside the document, and the files to take away', async () => {
    const visitor = new Visitor(app)
    const sent = await send(visitor, '预算.pdf', pdf)
    expect(sent.status).toBe(303)
    const address = String(sent.headers['location'])
    expect(address).toMatch(/^\/zh\/budget-check\/[\w-]{32}$/u)
    const page = await settled(visitor, sent)
    expect(page.status).toBe(200)
    expect(pageFaults(page.body, 'zh-CN')).toEqual([])
    expect(textOf(page.body)).toContain('121')
    expect(page.headers['cache-control']).toBe('no-store')
    const report = await visitor.get(`${address}/report`)
    const style = /<style>(.*?)<\/style>/su.exec(report.body)?.[1] ?? ''
    expect(report.headers['content-security-policy']).toContain(
      `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    )
    expect(report.body).toContain('id="F1-1"')
    expect((await visitor.get(address.replace('/zh/', '/en/'))).body).toContain('See everything beside the document')
    for (const [kind, start] of [
      ['pdf', '%PDF-'],
      ['xlsx', 'PK'],
      ['json', '{'],
      ['html', '<!doctype html>'],
    ] as const) {
      const file = await visitor.get(`${address}/download/${kind}`)
      expect(file.bytes.subarray(0, start.length).toString()).toBe(start)
      expect(file.headers['content-disposition']).toContain(`huiyin.${kind}`)
    }
    expect((await visitor.get(`${address}/download/exe`)).status).toBe(404)
  })

  it('says first how much was read and checked, and lists what was not with the reasons', async () => {
    const visitor = new Visitor(app)
    const text =
      '# 云溪县信访局2025年部门预算\n\n共计安排500万元。\n\n2025年机关运行经费50.00万元，比上年增加5.00万元，增长11.11%。'
    const page = textOf((await settled(visitor, await send(visitor, 'a.md', text))).body)
    expect(page).toContain('读取：表 0 张')
    expect(page).toContain('另有内容没有读懂或者没有核对')
    expect(page).toContain('没有读懂 1 处')
    expect(page).toMatch(/没有核对 \d+ 项.*I17/su)
  })

  it('keeps nothing but what somebody asks for: the reports for a week, the file for half an hour', async () => {
    const visitor = new Visitor(app)
    const sent = await send(visitor, 'a.pdf', pdf)
    const address = String(sent.headers['location'])
    expect(textOf((await settled(visitor, sent)).body)).toContain('不按这个按钮，什么都不会留下')
    expect((await visitor.get(`${address}/download/pdf`)).status).toBe(200)
    const kept = await visitor.follow(await visitor.post(`${address}/keep`))
    expect([kept.status, pageFaults(kept.body, 'zh-CN')]).toEqual([200, []])
    expect(textOf(kept.body)).toContain('按您的要求保留到')
    now += LIFETIME_MS
    expect((await visitor.get(`${address}/download/xlsx`)).status).toBe(200)
    expect((await visitor.get(`${address}/download/pdf`)).status).toBe(404)
    expect((await visitor.get(address)).body).not.toContain('download/pdf')
    now += KEPT_MS
    expect((await visitor.get(address)).status).toBe(404)
    expect((await visitor.follow(await visitor.post(`${address}/keep`))).status).toBe(404)
  })

  it('forgets when told to, and after half an hour', async () => {
    const visitor = new Visitor(app)
    const first = await send(visitor, 'a.md', wrong.markdown())
    const address = String(first.headers['location'])
    await settled(visitor, first)
    const gone = await visitor.follow(await visitor.post(`${address}/delete`))
    expect(textOf(gone.body)).toContain('结果已经删除')
    expect((await visitor.get(address)).status).toBe(404)
    const second = await send(visitor, 'a.md', wrong.markdown())
    expect((await settled(visitor, second)).status).toBe(200)
    now += LIFETIME_MS
    expect((await visitor.get(String(second.headers['location']))).status).toBe(404)
  })

  it('says why a file cannot be checked', async () => {
    const visitor = new Visitor(app)
    const page = await settled(visitor, await send(visitor, 'a.pdf', '%PDF-1.7 and nothing else'))
    expect([page.status, pageFaults(page.body, 'zh-CN')]).toEqual([422, []])
    expect(textOf(page.body)).toContain('损坏')
    const nothing = await settled(visitor, await send(visitor, 'a.md', '今天天气很好。'))
    expect([nothing.status, textOf(nothing.body)]).toEqual([422, expect.stringContaining('没有可以核对的表格或文字')])
    await visitor.get('/zh/budget-check')
    const none = await visitor.follow(await visitor.upload('/zh/budget-check', [{ name: '', content: '' }]))
    expect([none.status, pageFaults(none.body, 'zh-CN')]).toEqual([422, []])
    expect(textOf(none.body)).toContain('请选择一份文件')
    const empty = await visitor.follow(await visitor.upload('/zh/budget-check', [{ name: 'a.pdf', content: '' }]))
    expect([empty.status, pageFaults(empty.body, 'zh-CN')]).toEqual([422, []])
    expect(textOf(empty.body)).toContain('这份文件是空的')
  })

  it('shows no error at an address with the secret of the form', async () => {
    const visitor = new Visitor(app)
    await visitor.get('/zh/budget-check')
    const refused = await visitor.upload('/zh/budget-check', [{ name: '', content: '' }])
    expect([refused.status, refused.headers['location']]).toEqual([303, '/zh/budget-check?problem=none'])
    visitor.forget('huiyin_visit')
    const stale = await visitor.upload('/zh/budget-check', [{ name: 'a.md', content: 'x' }])
    expect([stale.status, stale.headers['location']]).toEqual([303, '/zh/budget-check?problem=expired'])
    const page = await visitor.follow(stale)
    expect([page.status, pageFaults(page.body, 'zh-CN')]).toEqual([403, []])
    expect(textOf(page.body)).toContain('表单已经过期')
  })

  it('takes nothing from another site', async () => {
    const visitor = new Visitor(app)
    expect((await visitor.upload('/zh/budget-check', [{ name: 'a.md', content: 'x' }])).status).toBe(403)
  })
})

describe('what costs much', () => {
  /** A document with thousands of findings: every one of its rows is wrong. */
  const row = (_: unknown, index: number): string => `| 20${10_000 + index} | 科目${index} | 9.00 | 1.00 | 2.00 |\n`
  const large = `# 云溪县信访局2025年部门预算\n\n部门预算支出总表\n单位：万元\n\n| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n|---|---|---|---|---|\n${Array.from({ length: 2500 }, row).join('')}`

  it('is made elsewhere and sent as it lies: the server answers meanwhile', { timeout: 60_000 }, async () => {
    const visitor = new Visitor(app)
    const sent = await send(visitor, 'large.md', large)
    const address = String(sent.headers['location'])
    // Whoever looks while the check is under way is answered: it is not this thread that checks.
    expect((await visitor.follow(sent)).headers['refresh']).toBeDefined()
    const page = await settled(visitor, sent, 900)
    expect([page.status, textOf(page.body)]).toEqual([200, expect.stringContaining('错误')])
    const packed = await Promise.all(
      Array.from({ length: 12 }, () =>
        app.inject({ url: `${address}/report`, headers: { 'accept-encoding': 'gzip, br' } }),
      ),
    )
    expect(packed.map(({ statusCode, headers }) => [statusCode, headers['content-encoding']])).toEqual(
      Array.from({ length: 12 }, () => [200, 'gzip']),
    )
    const report = gunzipSync(packed[0]?.rawPayload ?? Buffer.alloc(0)).toString()
    expect(report.length).toBeLessThan(10_000_000)
    expect(report).toMatch(/另有 \d+ 条，全部列在 JSON 数据中/u)
    const json = await app.inject({ url: `${address}/download/json` })
    expect(json.json().findings.length).toBeGreaterThan(2000)
  })

  it('for those who want it unpacked is unpacked for few at once', async () => {
    const visitor = new Visitor(app)
    const sent = await send(visitor, 'a.md', wrong.markdown())
    await settled(visitor, sent)
    const url = `${String(sent.headers['location'])}/report`
    const answers = await Promise.all(Array.from({ length: 12 }, () => app.inject({ url })))
    const statuses = new Set(answers.map((answer) => answer.statusCode))
    expect([...statuses].every((status) => status === 200 || status === 503)).toBe(true)
    expect(answers.find((answer) => answer.statusCode === 200)?.body).toContain('<!doctype html>')
    expect((await app.inject({ url })).statusCode).toBe(200)
  })
})

describe('a check that is under way', () => {
  /** A check that takes as long as it is let. */
  const untilStopped = (_: Uint8Array, __: string, signal: AbortSignal): Promise<never> =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))))

  it('can be cancelled, and then the next file is taken', async () => {
    const patient = await open(false, checkingDesk({ check: untilStopped }))
    const visitor = new Visitor(patient)
    const first = await send(visitor, 'a.md', 'x')
    const address = String(first.headers['location'])
    const page = await visitor.get(address)
    expect(pageFaults(page.body, 'zh-CN')).toEqual([])
    expect(textOf(page.body)).toContain('取消核对')
    const refused = await visitor.follow(await send(visitor, 'b.md', 'x'))
    expect([refused.status, textOf(refused.body)]).toEqual([429, expect.stringContaining('先取消')])
    await visitor.get(address)
    expect((await visitor.follow(await visitor.post(`${address}/delete`))).status).toBe(200)
    expect((await send(visitor, 'b.md', 'x')).status).toBe(303)
    await patient.close()
  })

  it('stops its thread', async () => {
    const stop = new AbortController()
    const reading = packDocument(new Uint8Array(pdf), 'a.pdf', stop.signal)
    setTimeout(() => stop.abort(), 30)
    await expect(reading).rejects.toMatchObject({ zh: '核对已经停止。' })
    await expect(packDocument(new Uint8Array(pdf), 'a.pdf', stop.signal)).rejects.toMatchObject({
      zh: '核对已经停止。',
    })
    expect((await packDocument(new Uint8Array(pdf), 'a.pdf')).counts.error).toBeGreaterThan(0)
  })

  it('does not keep a small file waiting behind large ones', async () => {
    const busy = checkingDesk({ check: untilStopped })
    const [one, two, three] = ['1', '2', '3'].map((address) => busy.submit(address, 'a', new Uint8Array(3_000_000)))
    const small = busy.submit('4', 'a', new Uint8Array([1]))
    expect([one, two, three, small].map((token) => busy.find(token ?? '')?.state)).toEqual([
      'running',
      'running',
      'waiting',
      'running',
    ])
    busy.discard(one ?? '')
    await expect.poll(() => busy.find(three ?? '')?.state).toBe('running')
  })

  it('lets no more wait than fits into memory', () => {
    const busy = checkingDesk({ check: untilStopped, mostOpenBytes: 10 })
    busy.submit('1', 'a', new Uint8Array(8))
    expect(() => busy.submit('2', 'a', new Uint8Array(8))).toThrow(expect.objectContaining({ code: 'too-many' }))
  })
})

describe('what is no form with a file', () => {
  it.each([
    [
      'broken off',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.md"\r\n\r\nabc',
    ],
    ['without its parts', 'multipart/form-data; boundary=x', 'nothing of the kind'],
    ['without an edge', 'multipart/form-data', '--x--'],
  ])('%s is answered with a page that says so', async (_, type, payload) => {
    const visitor = new Visitor(app)
    const secret = /_csrf=([^"&]+)/u.exec((await visitor.get('/zh/budget-check')).body)?.[1]
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.inject({
      method: 'POST',
      url: `/zh/budget-check?_csrf=${secret}`,
      headers: { 'content-type': type, accept: 'text/html', cookie },
      payload,
    })
    expect([answer.statusCode, answer.headers.location]).toEqual([
      303,
      expect.stringMatching(/problem=(?:garbled|none)$/u),
    ])
    const page = await visitor.get(String(answer.headers.location))
    expect([400, 422]).toContain(page.status)
    expect(pageFaults(page.body, 'zh-CN')).toEqual([])
  })
})

describe('the desk', () => {
  const never = () => new Promise<never>(() => undefined)

  it('checks one file per address at a time, and lets no more wait than it can hold', () => {
    const busy = checkingDesk({ check: never, mostWaiting: 4 })
    const first = busy.submit('1', 'a', new Uint8Array([1]))
    expect(() => busy.submit('1', 'b', new Uint8Array([1]))).toThrow(expect.objectContaining({ code: 'too-many' }))
    const others = ['2', '3', '4'].map((address) => busy.submit(address, 'a', new Uint8Array([1])))
    expect(() => busy.submit('5', 'b', new Uint8Array([1]))).toThrow(expect.objectContaining({ code: 'too-many' }))
    expect(busy.find(first)?.state).toBe('running')
    expect(busy.find(others[2] ?? '')?.state).toBe('waiting')
    expect(busy.find('guess')).toBeUndefined()
  })

  it('keeps no more reports than fit', async () => {
    const small = checkingDesk({ mostBytes: 1 })
    const token = small.submit('1', 'a.md', new TextEncoder().encode(wrong.markdown()))
    await expect.poll(() => small.find(token), { timeout: 10_000 }).toBeUndefined()
  })

  it('keeps what was asked for when others come, and refuses when there is no room', async () => {
    const bytes = new TextEncoder().encode(wrong.markdown())
    const probe = checkingDesk()
    const made = async (made: CheckingDesk, address: string): Promise<string> => {
      const token = made.submit(address, 'a.md', bytes)
      await expect.poll(() => made.find(token)?.state, { timeout: 10_000 }).not.toBe('running')
      return token
    }
    const first = await made(probe, '1')
    probe.keep(first)
    expect(probe.find(first)?.kept).toBe(true)
    const tight = checkingDesk({ mostBytes: 60_000 })
    const token = await made(tight, '1')
    expect(() => tight.keep(token)).toThrow(expect.objectContaining({ code: 'too-many' }))
  })

  it('is limited in how often one address may ask', async () => {
    const limited = await open(true, checkingDesk({ check: never }))
    const visitor = new Visitor(limited)
    const statuses: number[] = []
    for (let n = 0; n < 12; n++) statuses.push((await visitor.follow(await send(visitor, 'a.md', 'x'))).status)
    expect(statuses.at(-1)).toBe(429)
    await limited.close()
  })
})
