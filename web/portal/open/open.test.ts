import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { openPortalOffice, type PortalOffice } from '../../../tests/factories/portal-office.ts'
import { Visitor } from '../../../tests/factories/visitor.ts'
import { MESSAGES } from '../messages/index.ts'

let office: PortalOffice
beforeAll(async () => {
  office = await openPortalOffice()
})
afterAll(() => office.close())

const PUBLIC_PAGES = [
  '',
  '/file',
  '/follow',
  '/lost-code',
  '/guide',
  '/offices',
  '/time-limits',
  '/statistics',
  '/accessibility',
  '/privacy',
  '/nowhere',
]
const LANGUAGES = [
  ['zh', 'zh-CN'],
  ['en', 'en'],
] as const

describe.each(LANGUAGES)('the public pages in /%s', (prefix, language) => {
  it.each(PUBLIC_PAGES)('%s keeps the rules of every page', async (path) => {
    const page = await new Visitor(office.app).get(`/${prefix}${path}`)
    expect(page.status).toBe(path === '/nowhere' ? 404 : 200)
    expect(pageFaults(page.body, language)).toEqual([])
    expect(page.body).toContain(`<a class="skip" href="#main">`)
  })

  it.each(PUBLIC_PAGES)('%s weighs less than 30 KB with its style sheet', async (path) => {
    const visitor = new Visitor(office.app)
    const page = await visitor.get(`/${prefix}${path}`)
    const address = /href="(\/assets\/portal-[^"]+\.css)"/.exec(page.body)?.[1] ?? ''
    const sheet = await visitor.get(address)
    expect(sheet.headers['cache-control']).toContain('immutable')
    expect(brotliCompressSync(page.body).length + brotliCompressSync(sheet.body).length).toBeLessThan(30 * 1024)
  })
})

describe('languages', () => {
  it('leads to the language that the browser prefers', async () => {
    const root = (accept: string) => office.app.inject({ url: '/', headers: { 'accept-language': accept } })
    expect((await root('en-GB,en;q=0.9,zh;q=0.5')).headers['location']).toBe('/en')
    expect((await root('zh-CN,zh;q=0.9,en;q=0.8')).headers['location']).toBe('/zh')
    expect((await root('de')).headers['location']).toBe('/zh')
  })

  it('switches on the same page', async () => {
    const visitor = new Visitor(office.app)
    expect((await visitor.get('/zh/time-limits')).body).toContain('href="/en/time-limits"')
    expect((await visitor.get('/en/follow?again=yes')).body).toContain('href="/zh/follow?again=yes"')
    expect((await visitor.get('/zh')).body).toContain('href="/en"')
  })

  it('has the same keys and no empty sentence in both catalogues', () => {
    const keys = (value: unknown, path = ''): string[] => {
      if (typeof value !== 'object' || value === null) return value === '' ? [] : [path]
      return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
    }
    expect(keys(MESSAGES.en)).toEqual(keys(MESSAGES['zh-CN']))
  })
})

describe('errors', () => {
  it('of a form that is not ours say what to do, on a page in the language of the address', async () => {
    for (const [prefix, language, words] of [
      ['zh', 'zh-CN', '允许本网站使用 Cookie'],
      ['en', 'en', 'allow this site to use cookies'],
    ] as const) {
      const page = await new Visitor(office.app).post(`/${prefix}/file`)
      expect(page.status).toBe(403)
      expect(textOf(page.body)).toContain(words)
      expect(pageFaults(page.body, language)).toEqual([])
    }
  })

  it('never repeat the secret of a form in a link', async () => {
    const page = await new Visitor(office.app).get('/zh/nowhere?_csrf=secret&q=x')
    expect(page.body).not.toContain('secret')
    expect(page.body).toContain('href="/en/nowhere?q=x"')
  })
})

describe('large type', () => {
  it('is a button that stays chosen and comes back to the page', async () => {
    const visitor = new Visitor(office.app)
    const answer = await visitor.get('/zh/type-size?size=large&back=%2Fzh%2Fguide')
    expect(answer.headers['location']).toBe('/zh/guide')
    expect((await visitor.get('/zh/guide')).body).toContain('class="large"')
    await visitor.get('/zh/type-size?size=normal&back=%2Fzh')
    expect((await visitor.get('/zh/guide')).body).not.toContain('class="large"')
  })

  it.each(['//evil.example', 'https://evil.example', '/zh\\evil', '/\\evil.example', '/zh/../..//evil.example/%0d'])(
    'never leads to %s',
    async (back) => {
      const answer = await new Visitor(office.app).get(`/zh/type-size?size=large&back=${encodeURIComponent(back)}`)
      expect(String(answer.headers['location'])).toMatch(/^\/zh(?:$|\/)/)
      expect(new URL(String(answer.headers['location']), 'http://here').host).toBe('here')
    },
  )
})

describe('what the law wants published', () => {
  it('lists every limit in force with its article in both languages', async () => {
    const visitor = new Visitor(office.app)
    const zh = textOf((await visitor.get('/zh/time-limits')).body)
    const en = textOf((await visitor.get('/en/time-limits')).body)
    for (const words of ['60 日', '15 日', '5 个工作日', '最多 30 日', '第三十四条', '第二十三条第三款'])
      expect(zh).toContain(words)
    for (const words of ['60 days', '5 working days', 'up to 30 days', 'Art. 34', 'Art. 23(3)'])
      expect(en).toContain(words)
  })

  it.each(['zh', 'en'] as const)('lists every office with telephone, address and hours: %s', async (language) => {
    const text = textOf((await new Visitor(office.app).get(`/${language}/offices`)).body)
    for (const { name, phone, address, openingHours } of Object.values(office.offices))
      for (const words of [name[language], phone, address, openingHours[language]]) expect(text).toContain(words)
  })
})
