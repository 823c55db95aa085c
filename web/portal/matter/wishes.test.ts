import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { openPortalOffice, type PortalOffice } from '../../../tests/factories/portal-office.ts'
import { Visitor } from '../../../tests/factories/visitor.ts'

let office: PortalOffice
beforeAll(async () => {
  office = await openPortalOffice()
})
afterAll(() => office.close())

type Filed = Awaited<ReturnType<PortalOffice['file']>>

async function published(): Promise<Filed> {
  const key = await office.file({ summary: '路灯不亮', publishConsent: true })
  await office.give('countyPetitions', key, 'transfer', { to: office.offices.countyHousing.id, reason: '职权' })
  await office.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
  const opinion = { request: 'a', facts: 'b', opinion: '已经修好。', legalBasis: 'd', outcome: 'supported' }
  await office.give('countyHousing', key, 'answer', opinion)
  await office.give('countyHousing', key, 'deliver', { on: office.clock.today(), method: 'portal' })
  await office.publish('countyHousing', key)
  return key
}

async function enter({ number, queryCode }: Filed): Promise<Visitor> {
  const visitor = new Visitor(office.app)
  await visitor.get('/zh/follow')
  await visitor.post('/zh/follow', { number, code: queryCode })
  return visitor
}

describe('the page on which a petitioner changes what they agreed to', () => {
  it('shows what is published, and withdraws it at once when the consent is taken back', async () => {
    const visitor = await enter(await published())
    expect((await visitor.get('/zh/matter')).body).toContain('href="/zh/matter/wishes"')
    const page = await visitor.get('/zh/matter/wishes')
    expect(pageFaults(page.body, 'zh-CN')).toEqual([])
    expect(page.body).toMatch(/name="publish"[^>]*checked/)
    const address = /href="(\/zh\/answers\/[^"]+)"/.exec(page.body)?.[1] ?? ''
    expect(textOf((await visitor.get(address)).body)).toContain('已经修好。')
    await visitor.get('/zh/matter/wishes')
    const after = await visitor.follow(await visitor.post('/zh/matter/wishes', {}))
    expect(textOf(after.body)).toContain('已经公开的问答已撤下')
    expect(textOf(after.body)).toContain('您变更了公开和保密的意愿')
    expect((await visitor.get(address)).status).toBe(404)
    expect((await visitor.get('/zh/answers/feed.atom')).body).not.toContain('路灯不亮')
    const again = await visitor.get('/zh/matter/wishes')
    expect(again.body).not.toContain('/zh/answers/9')
    expect(again.body).not.toMatch(/name="publish"[^>]*checked/)
  })

  it('withdraws it for confidence, too; and consent can be given again', async () => {
    const key = await published()
    const visitor = await enter(key)
    await visitor.get('/zh/matter/wishes')
    await visitor.post('/zh/matter/wishes', { publish: 'yes', confidential: 'yes' })
    const { publications, desk } = office.desks
    expect(await publications.publicIdFor(key)).toBeNull()
    await visitor.get('/zh/matter/wishes')
    await visitor.post('/zh/matter/wishes', { publish: 'yes' })
    const own = await desk.forCitizen({ kind: 'citizen', regionId: key.regionId, matterId: key.matterId })
    expect(own).toMatchObject({ publishConsent: true, confidential: false })
  })

  it('changes nothing without the secret of its form, for nobody else, and nothing that is not changed', async () => {
    const key = await published()
    const visitor = await enter(key)
    await visitor.get('/zh/matter/wishes')
    expect((await visitor.post('/zh/matter/wishes', {}, 'wrong')).status).toBe(403)
    expect(await office.desks.publications.publicIdFor(key)).not.toBeNull()
    const before = await office.desks.desk.forCitizen({ kind: 'citizen', ...key })
    await visitor.get('/zh/matter/wishes')
    expect((await visitor.post('/zh/matter/wishes', { publish: 'yes' })).status).toBe(303)
    expect((await office.desks.desk.forCitizen({ kind: 'citizen', ...key })).version).toBe(before.version)
    expect((await new Visitor(office.app).get('/zh/matter/wishes')).status).not.toBe(200)
  })

  it('speaks English, too', async () => {
    const visitor = await enter(await published())
    const page = await visitor.get('/en/matter/wishes')
    expect(pageFaults(page.body, 'en')).toEqual([])
    expect(textOf(page.body)).toContain('See what is published')
    expect(page.body).toMatch(/href="\/en\/answers\/9/)
  })

  it('is not offered for an accusation', async () => {
    const visitor = await enter(await office.file({ class: 'accusation', accused: [office.offices.countyWater.id] }))
    expect((await visitor.get('/zh/matter')).body).not.toContain('/zh/matter/wishes')
  })
})
