import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderHtmlPreview, type OfficialDocument } from '../../platform/documents/index.ts'
import { wordingBy } from '../document/testing/wording.ts'
import { migrations as identityMigrations, type Officer } from '../identity/index.ts'
import { anId, OFFICES } from '../matter/testing/offices.ts'
import { aKey, officerOf, officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { Criteria } from './criteria.ts'
import type { CampaignCommand } from './campaign.ts'
import { backlogDesk, type BacklogDesk } from './desk.ts'
import type { ItemCommand } from './item.ts'
import { findActiveSponsors, hallMigrations, nameSponsor } from '../hall/index.ts'
import { migrations } from './migrations/index.ts'
import { writeSheet, writeSummary } from './papers.ts'
import { drawSample } from './sample.ts'
import { backlogForms } from './template-forms.ts'
import { ItemView, SummaryView } from './views.ts'

let store: MatterStore
let desk: BacklogDesk
const lead = officerOf('countyPetitions', ['supervisor'])
const checker: Officer = { ...officerOf('countyPetitions', ['head']), staffId: anId(7001) }
const housing = officerOf('countyHousing', ['handler'])
const matters: { regionId: string; matterId: string }[] = []
let campaign: { regionId: string; id: string }

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [...identityMigrations, ...hallMigrations, ...migrations])
  desk = backlogDesk(store.context)
  for (let n = 0; n < 3; n += 1) matters.push(await store.file({ summary: `Old ${n}` }))
  matters.push(await store.file({ class: 'accusation', accused: [OFFICES.countyHousing] }))
  for (const matter of matters.slice(0, 3)) {
    await store.give('countyPetitions', matter, 'assign', { lead: OFFICES.countyHousing, assisting: [] })
    await store.give('countyHousing', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
  }
  store.clock.set('2026-06-20T02:00:00.000Z')
})
afterAll(() => store.close())

const run = async (command: CampaignCommand): Promise<void> => {
  const { version } = await desk.one(lead, campaign)
  await desk.command(lead, { ...campaign, expectedVersion: version }, command, aKey())
}
const act = async (who: Officer, id: string, command: ItemCommand): Promise<void> => {
  const key = { regionId: campaign.regionId, id }
  const { version } = await desk.item(who, key)
  await desk.act(who, { ...key, expectedVersion: version }, command, aKey())
}
const items = async (who: Officer = lead) => (await desk.items(who, campaign, { limit: 100 })).items
const assign: ItemCommand = { verb: 'assign', input: { office: OFFICES.countyHousing, sponsor: '乐四方' } }

describe('a campaign', () => {
  it('tries its criteria, then freezes what meets them with a hash; nothing joins by itself', async () => {
    const criteria = Criteria.parse({ minAgeDays: 90, overdue: true })
    expect((await desk.preview(lead, criteria)).count).toBe(4)
    expect((await desk.preview(lead, Criteria.parse({ minAgeDays: 120 }))).count).toBe(0)
    expect((await desk.preview(lead, Criteria.parse({ secondReviewed: true }))).count).toBe(0)
    expect((await desk.preview(lead, Criteria.parse({ holder: OFFICES.countyHousing }))).count).toBe(3)
    const wish = { name: 'Summer', criteria, beginsOn: '2026-06-20', endsOn: '2026-12-31' }
    campaign = { regionId: lead.regionId, id: await desk.open(lead, wish, aKey()) }
    await run({ verb: 'freeze', input: {} })
    const view = await desk.one(lead, campaign)
    expect(view).toMatchObject({ state: 'running', listHolds: true, counts: { total: 4, listed: 4 } })
    expect(view.listHash).toMatch(/^[0-9a-f]{64}$/)
    await expect(run({ verb: 'freeze', input: {} })).rejects.toMatchObject({ code: 'step-not-open' })
  })

  it('is added to later only with a reason, once, and the frozen list keeps its hash', async () => {
    const late = await store.file({ summary: 'Late' })
    await run({ verb: 'add', input: { matter: late, reason: 'Found in the archive.' } })
    await expect(run({ verb: 'add', input: { matter: late, reason: 'Again.' } })).rejects.toMatchObject({
      code: 'step-not-open',
    })
    expect(await desk.one(lead, campaign)).toMatchObject({ listHolds: true, counts: { total: 5 } })
  })

  it('gives a matter to an office with a part in it, never to the accused, who sees nothing of it', async () => {
    const accusation = (await items()).find(({ matterId }) => matterId === matters[3]?.matterId)
    await expect(act(lead, accusation?.id ?? '', assign)).rejects.toMatchObject({ code: 'invalid' })
    await expect(desk.one(housing, campaign)).rejects.toMatchObject({ code: 'not-found' })
    for (const item of (await items()).slice(0, 3)) await act(lead, item.id, assign)
    const seen = await items(housing)
    expect(seen.map(({ id }) => id)).not.toContain(accusation?.id)
    expect(seen).toHaveLength(3)
  })

  it('has a sponsor that is one fact with the sponsored matters (包案), whichever desk named the leader', async () => {
    const item = (await items()).find(({ office }) => office !== null)
    const id = item?.id ?? ''
    const matter = { regionId: item?.matterRegion ?? '', matterId: item?.matterId ?? '' }
    const sponsors = () =>
      store.test.database.read(officerScope('countyPetitions'), (tx) => findActiveSponsors(tx, [matter.matterId]))
    expect((await sponsors()).get(matter.matterId)).toBe('乐四方')
    await act(lead, id, { verb: 'assign', input: { office: OFFICES.countyHousing, sponsor: '言必信' } })
    expect((await sponsors()).get(matter.matterId)).toBe('言必信')
    await store.test.database.write(officerScope('countyPetitions'), (tx) =>
      nameSponsor(tx, store.context, lead, matter, { leader: '行有果', reason: 'Asked at the reception day.' }),
    )
    const key = { regionId: campaign.regionId, id }
    expect((await desk.item(lead, key)).sponsor).toBe('行有果')
    expect((await items()).find((one) => one.id === id)?.sponsor).toBe('行有果')
    const { rows } = await store.test.admin.query<{ leader: string; state: string }>(
      'select leader, state from matter_sponsor where matter_id = $1',
      [matter.matterId],
    )
    expect(rows).toEqual([{ leader: '行有果', state: 'active' }])
    const steps = await store.test.admin.query<{ type: string; note: string }>(
      `select type, note from hall_step where matter_id = $1 order by seq`,
      [matter.matterId],
    )
    expect(steps.rows).toEqual([
      { type: 'sponsor.begin', note: '' },
      { type: 'sponsor.replace', note: '乐四方 → 言必信' },
      { type: 'sponsor.replace', note: '言必信 → 行有果' },
    ])
  })

  it('strikes off with a document of the matter after a second check, and two do not overwrite each other', async () => {
    const item = (await items()).find(({ office }) => office !== null)
    const id = item?.id ?? ''
    await act(housing, id, { verb: 'plan', input: { steps: [{ what: 'Repair', dueOn: '2026-07-01' }] } })
    const matter = { regionId: item?.matterRegion ?? '', matterId: item?.matterId ?? '' }
    const none: ItemCommand = { verb: 'propose', input: { evidence: [{ kind: 'paper', ref: '99' }], reason: 'Done' } }
    await expect(act(housing, id, none)).rejects.toMatchObject({ code: 'invalid' })
    await store.give('countyHousing', matter, 'handle', { note: 'Repaired.' })
    await store.give('countyPetitions', matter, 'addMaterial', {
      note: 'Photograph of the repair',
      attachments: [{ id: anId(42), name: 'a.jpg', type: 'image/jpeg', size: 1, sha256: 'a'.repeat(64) }],
    })
    const [proof] = (await desk.item(housing, { regionId: campaign.regionId, id })).evidence
    const evidence = [{ kind: 'attachment' as const, ref: proof?.ref ?? '' }]
    await act(lead, id, { verb: 'propose', input: { evidence, reason: 'Done' } })
    await expect(act(lead, id, { verb: 'confirm', input: {} })).rejects.toMatchObject({ code: 'not-allowed' })
    const { version } = await desk.item(checker, { regionId: campaign.regionId, id })
    const key = { regionId: campaign.regionId, id, expectedVersion: version }
    await desk.act(checker, key, { verb: 'confirm', input: {} }, aKey())
    await expect(desk.act(checker, key, { verb: 'confirm', input: {} }, aKey())).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await desk.summary(lead, campaign, 'day', '2026-06-20')).toMatchObject({ listed: 5, struck: 1 })
  })

  it('law of its papers: sheet and summary read as they were issued, whatever becomes of the words; a draft in those that hold', async () => {
    const [summaryForm, sheetForm] = backlogForms
    if (!summaryForm || !sheetForm) throw new Error('no forms')
    const head = officerOf('countyPetitions', ['head'])
    const html = (write: (lang: 'zh-CN' | 'en') => OfficialDocument | null) =>
      (['zh-CN', 'en'] as const).map((lang) => renderHtmlPreview(write(lang) as OfficialDocument)).join('')
    const struck = (await items()).find(({ state }) => state === 'struck')
    const sheet = async () => {
      const item = await desk.item(lead, { regionId: campaign.regionId, id: struck?.id ?? '' })
      expect(JSON.stringify(ItemView.parse(item))).not.toContain('words')
      return html((lang) => writeSheet(item, lang))
    }
    expect(await sheet()).toContain('is struck off')
    await wordingBy(store.context, head, sheetForm).neverChanges(sheet)

    const wording = wordingBy(store.context, head, summaryForm)
    const summaryOf = (period: 'day' | 'three-day') => async () => {
      const summary = await desk.summary(lead, campaign, period, '2026-06-20')
      expect(SummaryView.parse(summary)).not.toHaveProperty('words')
      return html((lang) =>
        writeSummary({ name: 'Summer', office: summary.offices[0]?.office as never, listHash: null }, summary, lang),
      )
    }
    await run({ verb: 'issue', input: { period: 'day', on: '2026-06-20' } })
    await wording.neverChanges(summaryOf('day'))
    await wording.close('Ask {issuer}.')
    await run({ verb: 'issue', input: { period: 'three-day', on: '2026-06-20' } })
    expect(await summaryOf('three-day')()).toContain('Ask ')
    expect(await summaryOf('day')()).not.toContain('Ask ')
  })

  it('looks back at a sample that its recorded seed draws again; what does not hold returns to the list', async () => {
    await run({ verb: 'conclude', input: { reason: 'The half-year is over.' } })
    await run({ verb: 'sample', input: { size: 5, lookBy: '2026-07-01' } })
    const view = { ...(await desk.one(lead, campaign)), items: await items() }
    const struck = view.items.filter(({ state }) => state === 'struck').map(({ id }) => id)
    const drawn = view.items.filter(({ sampled }) => sampled).map(({ id }) => id)
    expect(drawn).toEqual(drawSample(view.seed ?? '', struck, 5))
    const look: ItemCommand = { verb: 'look', input: { holds: false, finding: 'Dark again.' } }
    await act(checker, drawn[0] ?? '', look)
    expect(await desk.one(lead, campaign)).toMatchObject({ counts: { struck: 0, planned: 1 } })
    expect(await desk.summary(lead, campaign, 'month', '2026-06-20')).toMatchObject({ struck: 1, reopened: 1 })
  })
})
