import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AttachmentRef } from '../../../server/src/domains/matter/index.ts'
import { photograph, SECRET } from '../../../server/src/domains/publication/testing/files.ts'
import { pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { openPortalOffice, type PortalOffice } from '../../../tests/factories/portal-office.ts'
import { Visitor } from '../../../tests/factories/visitor.ts'

let office: PortalOffice
let first: string
const filed: { regionId: string; matterId: string }[] = []

async function publish(summary: string, opinion: string, attachments: AttachmentRef[] = []): Promise<void> {
  const matter = await office.file({
    summary,
    attachments,
    topic: '010101',
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
  await office.give('countyHousing', key, 'deliver', { on: '2026-11-20', method: 'portal' })
  await office.publish(
    'countyHousing',
    key,
    attachments.map(({ id }) => id),
  )
  filed.push(key)
}

beforeAll(async () => {
  office = await openPortalOffice('2026-11-20T02:00:00.000Z')
  for (let n = 0; n < 17; n += 1) await publish(`第${n}盏路灯什么时候修好`, '已经修好。')
  const bytes = photograph()
  const stored = await office.desks.files.put(Readable.from([bytes]), { maxBytes: bytes.length })
  const photo = { id: randomUUID(), name: '甄有才的门口.jpg', type: 'image/jpeg', ...stored }
  await publish('幼儿园门口怎么没有斑马线', `${'已经施划斑马线。'.repeat(1500)}完`, [photo])
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
    expect(await of('topic=01')).toBe(18)
    expect(await of(`q=${encodeURIComponent('斑马线')}`)).toBe(1)
    const list = await visitor.get(`/${prefix}/answers?q=${encodeURIComponent('斑马线')}`)
    const feed = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(list.body)?.[1] ?? ''
    expect((await visitor.get(feed)).body.match(/<entry>/g)).toHaveLength(1)
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

it('files go with the last part of an answer, as clean copies under names that say nothing', async () => {
  const visitor = new Visitor(office.app)
  expect((await visitor.get(`/zh/${first}`)).body).not.toContain('附件1.jpg')
  const last = await visitor.get(`/zh/${first}?part=3`)
  const address = /href="([^"]+\/files\/1)"[^>]*>附件1\.jpg</.exec(last.body)?.[1] ?? ''
  const file = await visitor.get(address)
  expect([file.status, file.headers['content-type']]).toEqual([200, 'image/jpeg'])
  expect(String(file.headers['content-disposition'])).not.toContain(encodeURIComponent('甄有才'))
  expect(file.bytes.toString('latin1')).not.toContain(SECRET)
  expect((await visitor.get(address.replace(/1$/, '2'))).status).toBe(404)
})

it('a topic is shown with those above it', async () => {
  const page = await new Visitor(office.app).get(`/zh/${first}`)
  expect(textOf(page.body)).toMatch(/内容分类.*\S+ › \S+ › \S+/)
})

it('is gone at once when the petitioner takes the consent back', async () => {
  const key = filed[17]
  if (!key) throw new Error('nothing was published')
  const wishes = { publishConsent: false, confidential: false, reason: '' }
  const citizen = { kind: 'citizen', ...key } as const
  await office.desks.desk.give(citizen, key, { verb: 'changeWishes', input: wishes })
  const visitor = new Visitor(office.app)
  expect((await visitor.get(`/zh/${first}`)).status).toBe(404)
  expect((await visitor.get(`/zh/${first}/files/1`)).status).toBe(404)
  expect((await visitor.get('/zh/answers?q=斑马线')).body).not.toContain(first)
  expect((await visitor.get('/zh/answers/feed.atom')).body).not.toContain('斑马线')
})
