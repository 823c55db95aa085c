import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '../../../server/src/domains/identity/index.ts'
import { pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { openPortalOffice, type PortalOffice } from '../../../tests/factories/portal-office.ts'
import { Visitor } from '../../../tests/factories/visitor.ts'

let office: PortalOffice
let topic: string

const aKey = () => ({ key: `test-${Math.random()}`, fingerprint: Buffer.alloc(32) })

beforeAll(async () => {
  office = await openPortalOffice('2026-11-20T02:00:00.000Z')
  const { id, regionId, path, kind } = office.offices.countyPetitions
  const head: Officer = {
    kind: 'officer',
    staffId: id,
    name: '',
    officeId: id,
    regionId,
    officePath: path,
    officeKind: kind,
    roles: ['head'],
  }
  const { suggestions } = office.desks
  const draft = {
    title: '夜间公交怎么开',
    background: '新区通车。',
    questions: ['到几点', '走哪里'],
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
    themes: [],
  }
  const key = await suggestions.draft(head, draft, aKey())
  await suggestions.giveTopic(head, { ...key, expectedVersion: 1 }, { verb: 'publish' }, aKey())
  topic = `suggestions/${key.regionId}/${key.topicId}`
})
afterAll(() => office.close())

const valuesOf = (body: string) => ({ key: /name="key" value="([^"]+)"/.exec(body)?.[1] ?? '' })
const keysOf = (body: string) => ({
  number: /id="number">([^<]+)</.exec(body)?.[1] ?? '',
  code: /id="code">([^<]+)</.exec(body)?.[1] ?? '',
})

describe('what lies outside the topics', () => {
  it.each(['zh', 'en'])('is filed as a suggestion: the class is chosen already, in /%s', async (prefix) => {
    const visitor = new Visitor(office.app)
    const list = await visitor.get(`/${prefix}/suggestions`)
    const link = new RegExp(`/${prefix}/file\\?class=suggestion`).exec(list.body)?.[0] ?? ''
    const start = await visitor.get(link)
    expect(start.body).toContain('<input type="hidden" name="class" value="suggestion"/>')
    const about = await visitor.follow(await visitor.post(`/${prefix}/file`, { class: 'suggestion' }))
    expect(about.body).toMatch(/<input[^>]*value="suggestion"[^>]*checked|<input[^>]*checked[^>]*value="suggestion"/)
    const other = new Visitor(office.app)
    await other.get(`/${prefix}/file?class=nonsense`)
    expect((await other.follow(await other.post(`/${prefix}/file`))).body).not.toMatch(/<input[^>]*checked/)
  })
})

describe.each([
  ['zh', 'zh-CN'],
  ['en', 'en'],
] as const)('in /%s', (prefix, language) => {
  it('every page keeps the rules of the portal and stays under 30 KB', async () => {
    const visitor = new Visitor(office.app)
    for (const path of ['suggestions', topic, `${topic}/write`, 'suggestions/follow']) {
      const page = await visitor.get(`/${prefix}/${path}`)
      expect([path, page.status, pageFaults(page.body, language)]).toEqual([path, 200, []])
      expect(page.bytes.length).toBeLessThan(30_000)
    }
    expect((await visitor.get(`/${prefix}/suggestions/990101/01990000-0000-7000-8000-0000000000ff`)).status).toBe(404)
  })

  it('a suggestion is sent without a name and followed by number and code', async () => {
    const visitor = new Visitor(office.app)
    const form = await visitor.get(`/${prefix}/${topic}/write`)
    const sent = {
      ...valuesOf(form.body),
      'answer.0': '到二十二点',
      'answer.1': '',
      consent: 'yes',
      name: '',
      phone: '',
      email: '',
    }
    const receipt = await visitor.post(`/${prefix}/${topic}/write`, sent)
    expect([receipt.status, pageFaults(receipt.body, language)]).toEqual([201, []])
    const again = await visitor.post(`/${prefix}/${topic}/write`, sent)
    expect(keysOf(again.body)).toEqual(keysOf(receipt.body))
    await visitor.get(`/${prefix}/suggestions/follow`)
    const followed = await visitor.post(`/${prefix}/suggestions/follow`, keysOf(receipt.body))
    expect([followed.status, pageFaults(followed.body, language)]).toEqual([200, []])
    expect(textOf(followed.body)).toContain('到二十二点')
  })

  it('what is wrong is said at the top and at the field, and nothing that was typed is lost', async () => {
    const visitor = new Visitor(office.app)
    const form = await visitor.get(`/${prefix}/${topic}/write`)
    const wrong = await visitor.post(`/${prefix}/${topic}/write`, {
      ...valuesOf(form.body),
      'answer.0': ' ',
      'answer.1': '',
      name: '李四',
      phone: 'abc',
      email: 'no',
    })
    expect([wrong.status, pageFaults(wrong.body, language)]).toEqual([422, []])
    for (const field of ['f-answer-0', 'f-phone', 'f-email']) expect(wrong.body).toContain(`href="#${field}"`)
    expect(wrong.body).toContain('value="李四"')
    const lost = await visitor.post(`/${prefix}/suggestions/follow`, {
      number: '99010126112000000000',
      code: 'ABCDEFGH',
    })
    expect([lost.status, pageFaults(lost.body, language)]).toEqual([422, []])
  })
})

it('a form without its secret is refused, and a machine that writes is stopped', async () => {
  const door = await office.door({ rateLimits: true })
  const visitor = new Visitor(door)
  await visitor.get(`/zh/${topic}/write`)
  expect((await visitor.post(`/zh/${topic}/write`, { 'answer.0': 'x' }, 'wrong')).status).toBe(403)
  const codes: number[] = []
  for (let n = 0; n < 25; n += 1) codes.push((await visitor.post(`/zh/${topic}/write`, { 'answer.0': '' })).status)
  expect(codes).toContain(429)
})

it('leads from every page of the portal to the topics, and from them to a filing of its own', async () => {
  const visitor = new Visitor(office.app)
  expect((await visitor.get('/zh')).body).toContain('href="/zh/suggestions"')
  const list = (await visitor.get('/zh/suggestions')).body
  expect(list).not.toContain('in Chinese')
  expect((await visitor.get('/en/suggestions')).body).toContain('own texts, in Chinese')
  expect(list).toContain(`href="/zh/${topic}"`)
  expect(list).toContain('href="/zh/file"')
})
