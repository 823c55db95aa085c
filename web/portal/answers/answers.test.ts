import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { openPortalOffice, type PortalOffice } from '../../../tests/factories/portal-office.ts'
import { Visitor } from '../../../tests/factories/visitor.ts'

let office: PortalOffice
let first: string
const filed: { regionId: string; matterId: string }[] = []

async function publish(summary: string, opinion: string): Promise<void> {
  const matter = await office.file({
    summary,
    text: `${summary}，请答复。我的电话是13800001234。`,
    publishConsent: true,
  })
  const key = { regionId: matter.regionId, matterId: matter.matterId }
  await office.give('countyPetitions', key, 'transfer', { to: office.offices.countyHousing.id, reason: '职权' })
  await office.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
  await office.give('countyHousing', key, 'answer', {
    request: 'a',
    facts: 'b',
    opinion,
    legalBasis: '《信访工作条例》',
    outcome: 'explained',
  })
  await office.publish('countyHousing', key)
  filed.push(key)
}

beforeAll(async () => {
  office = await openPortalOffice('2026-11-20T02:00:00.000Z')
  for (let n = 0; n < 17; n += 1) await publish(`第${n}盏路灯什么时候修好`, '已经修好。')
  await publish('幼儿园门口怎么没有斑马线', `${'已经施划斑马线。'.repeat(1500)}完`)
  const list = await new Visitor(office.app).get('/zh/answers?q=斑马线')
  first = /href="\/zh\/(answers\/\d{6}\/[0-9a-f-]{36})"/.exec(list.body)?.[1] ?? ''
})
afterAll(() => office.close())

describe.each([
  ['zh', 'zh-CN'],
  ['en', 'en'],
] as const)('in /%s', (prefix, language) => {
  it('every page keeps the rules of the portal and stays under 30 KB, however long an answer is', async () => {
    const visitor = new Visitor(office.app)
    for (const path of [
      'answers',
      'answers?q=路灯',
      'answers?q=没有这样的话',
      first,
      `${first}?part=2`,
      `${first}?part=99`,
    ]) {
      const page = await visitor.get(`/${prefix}/${path}`)
      expect([path, page.status, pageFaults(page.body, language)]).toEqual([path, 200, []])
      expect(page.bytes.length).toBeLessThan(30_000)
      expect(page.body).not.toContain('13800001234')
      expect(page.body).not.toContain('<script')
    }
    for (const gone of ['answers/990101/01990000-0000-7000-8000-0000000000ff', 'answers/x/y'])
      expect((await visitor.get(`/${prefix}/${gone}`)).status).toBe(404)
  })

  it('has feeds of everything and of a category', async () => {
    const visitor = new Visitor(office.app)
    const atom = await visitor.get(`/${prefix}/answers/feed.atom`)
    expect(atom.body).toMatch(/^<\?xml[^>]+>\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/)
    expect(atom.body.match(/<entry>/g)).toHaveLength(18)
    const json = JSON.parse((await visitor.get(`/${prefix}/answers/feed.json`)).body) as {
      items: { url: string; content_text: string }[]
    }
    expect(json.items).toHaveLength(18)
    expect(json.items[0]?.url).toMatch(/^https?:\/\//)
    expect(json.items[0]?.content_text).toContain('〔电话〕')
    const { countyHousing, countyPetitions } = office.offices
    const of = async (query: string) =>
      (JSON.parse((await visitor.get(`/${prefix}/answers/feed.json?${query}`)).body) as { items: unknown[] }).items
        .length
    expect(await of(`office=${countyHousing.id}`)).toBe(18)
    expect(await of(`office=${countyPetitions.id}`)).toBe(0)
    expect(await of('topic=99')).toBe(0)
  })
})

it('pages lead on from one to the next, each answer once; categories and the home page lead there', async () => {
  const visitor = new Visitor(office.app)
  const linksIn = (body: string) =>
    [...body.matchAll(/href="(\/zh\/answers\/\d{6}\/[0-9a-f-]{36})"/g)].map(([, to]) => to)
  const one = await visitor.get('/zh/answers')
  const after = /href="(\/zh\/answers\?after=[^"]+)"/.exec(one.body)?.[1] ?? ''
  const two = await visitor.get(after)
  const all = [...linksIn(one.body), ...linksIn(two.body)]
  expect([all.length, new Set(all).size]).toEqual([18, 18])
  expect(textOf(one.body)).toContain('2026年11月')
  expect(linksIn((await visitor.get('/zh/answers?month=2026-10')).body)).toEqual([])
  expect((await visitor.get('/zh')).body).toContain('href="/zh/answers"')
  const page = await visitor.get(`/zh/${first}`)
  expect(page.body).toContain('<b class="redacted">〔电话〕</b>')
  expect(textOf((await visitor.get(`/zh/${first}?part=3`)).body)).toContain('完')
})

it('is gone at once when the petitioner takes the consent back', async () => {
  const key = filed[17]
  if (!key) throw new Error('nothing was published')
  const wishes = { publishConsent: false, confidential: false, reason: '' }
  const citizen = { kind: 'citizen', ...key } as const
  await office.desks.desk.give(citizen, key, { verb: 'changeWishes', input: wishes })
  const visitor = new Visitor(office.app)
  expect((await visitor.get(`/zh/${first}`)).status).toBe(404)
  expect((await visitor.get('/zh/answers/feed.atom')).body).not.toContain('斑马线')
})
