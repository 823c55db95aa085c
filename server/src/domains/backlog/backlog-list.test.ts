import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findWarningRules } from '../notification/index.ts'
import { migrations as identityMigrations, type Officer } from '../identity/index.ts'
import { anId, OFFICES } from '../matter/testing/offices.ts'
import { aKey, officerOf, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import type { CampaignCommand } from './campaign.ts'
import { Criteria } from './criteria.ts'
import { backlogDesk, type BacklogDesk } from './desk.ts'
import type { ItemCommand } from './item.ts'
import { hallMigrations } from '../hall/index.ts'
import { migrations } from './migrations/index.ts'
import { backlogSubjects } from './notice-subjects.ts'
import { hashOfList } from './sample.ts'
import { warnOfBacklog } from './warnings.ts'

let store: MatterStore
let desk: BacklogDesk
const lead = officerOf('countyPetitions', ['supervisor'])
const checker: Officer = { ...officerOf('countyPetitions', ['head']), staffId: anId(7001) }
const housing = officerOf('countyHousing', ['handler'])
const water = officerOf('countyWater', ['handler'])
type Key = { regionId: string; id: string }

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [...identityMigrations, ...hallMigrations, ...migrations])
  desk = backlogDesk(store.context)
})
afterAll(() => store.close())
beforeEach(() => store.clock.set('2026-06-22T02:00:00.000Z'))

let nth = 0
async function filed(office: 'countyHousing' | 'countyWater' | null, more = {}) {
  store.clock.set('2026-03-02T02:00:00.000Z')
  nth += 1
  const matter = await store.file({ summary: `Old ${nth}`, ...more })
  if (office !== null) {
    await store.give('countyPetitions', matter, 'assign', { lead: OFFICES[office], assisting: [] })
    await store.give(office, matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
    await store.give('countyPetitions', matter, 'addMaterial', {
      note: 'Photograph',
      attachments: [{ id: anId(8000 + nth), name: 'a.jpg', type: 'image/jpeg', size: 1, sha256: 'a'.repeat(64) }],
    })
  }
  store.clock.set('2026-06-22T02:00:00.000Z')
  return { ...matter, file: anId(8000 + nth) }
}
async function frozen(criteria: object = { minAgeDays: 90 }): Promise<Key> {
  const wish = { name: 'Summer', criteria: Criteria.parse(criteria), beginsOn: '2026-06-22', endsOn: '2026-07-10' }
  const key = { regionId: lead.regionId, id: await desk.open(lead, wish, aKey()) }
  await run(key, { verb: 'freeze', input: {} })
  return key
}
const run = async (key: Key, command: CampaignCommand): Promise<void> => {
  const { version } = await desk.one(lead, key)
  await desk.command(lead, { ...key, expectedVersion: version }, command, aKey())
}
const act = async (who: Officer, key: Key, command: ItemCommand): Promise<void> => {
  const { version } = await desk.item(who, key)
  await desk.act(who, { ...key, expectedVersion: version }, command, aKey())
}
const itemOf = async (campaign: Key, matter: { matterId: string }, who = lead): Promise<Key> => {
  const { items } = await desk.items(who, campaign, { limit: 500 })
  return { regionId: campaign.regionId, id: items.find((one) => one.matterId === matter.matterId)?.id ?? '' }
}
const assignTo = (office: 'countyHousing' | 'countyWater', more = {}): ItemCommand => ({
  verb: 'assign',
  input: { office: OFFICES[office], sponsor: '乐四方', ...more },
})
const strike = async (campaign: Key, matter: Awaited<ReturnType<typeof filed>>): Promise<Key> => {
  const item = await itemOf(campaign, matter)
  await act(lead, item, assignTo('countyHousing'))
  const evidence = [{ kind: 'attachment' as const, ref: matter.file }]
  await act(lead, item, { verb: 'propose', input: { evidence, reason: 'Done' } })
  await act(checker, item, { verb: 'confirm', input: {} })
  return item
}
const told = async (about: string) => {
  const { rows } = await store.test.admin.query<{
    kind: string
    concerns: string | null
    recipient: { officeId?: string; staffId?: string }
    values: { due?: string; standing?: string }
    confidential: boolean
  }>('select kind, concerns, recipient, values, confidential from notification where about_id = $1 order by id', [
    about,
  ])
  return rows
}

describe('the frozen list', () => {
  it('never changes after: whatever happens to matters, to its own or to others, it is the same matters and the same hash', async () => {
    await filed('countyHousing')
    await filed('countyHousing')
    await filed('countyWater')
    const campaign = await frozen()
    const listed = async () =>
      (await desk.items(lead, campaign, { limit: 500 })).items.filter((one) => one.frozen).map(({ id }) => id)
    const first = await listed()
    const { listHash } = await desk.one(lead, campaign)
    const steps = ['file', 'add', 'assign', 'handle', 'note', 'plan', 'freeze'] as const
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(20)), { maxLength: 6 }), async (moves) => {
        for (const [step, n] of moves) {
          const items = (await desk.items(lead, campaign, { limit: 500 })).items
          const item = items[n % items.length]
          if (!item) continue
          const key = { regionId: item.regionId, id: item.id }
          const place = { regionId: item.matterRegion, matterId: item.matterId }
          const tried = {
            file: () => filed('countyHousing'),
            add: async () =>
              run(campaign, { verb: 'add', input: { matter: await filed('countyWater'), reason: 'Found later' } }),
            assign: () => act(lead, key, assignTo(n % 2 === 0 ? 'countyHousing' : 'countyWater')),
            handle: () => store.give('countyHousing', place, 'handle', { note: 'At work' }),
            note: () => act(lead, key, { verb: 'note', input: { text: 'Seen' } }),
            plan: () => act(lead, key, { verb: 'plan', input: { steps: [{ what: 'Meet', dueOn: '2026-07-01' }] } }),
            freeze: () => run(campaign, { verb: 'freeze', input: {} }),
          }
          await tried[step]().catch(() => undefined)
        }
        expect(await listed()).toEqual(first)
        expect(await desk.one(lead, campaign)).toMatchObject({ listHash, listHolds: true })
      }),
      { numRuns: 8 },
    )
    expect(listHash).toBe(
      hashOfList(
        (await desk.items(lead, campaign, { limit: 500 })).items
          .filter((one) => one.frozen)
          .map(({ matterRegion, matterId }) => ({ regionId: matterRegion, matterId })),
      ),
    )
  })

  it('cannot be changed by the application itself, and what happened cannot be taken back', async () => {
    const campaign = await frozen()
    const system = { audience: 'system' } as const
    for (const sql of [
      `update backlog_item set matter_id = gen_random_uuid()`,
      `update backlog_item set frozen = false`,
      `update backlog_item set campaign_id = '${campaign.id}'`,
      `delete from backlog_item`,
      `update backlog_step set data = '{}'`,
      `delete from backlog_step`,
    ])
      await expect(store.test.database.write(system, (tx) => tx.query(sql, []))).rejects.toThrow(/permission denied/)
  })

  it('holds what the leading office may see, and shows each reader what that one may see; the figures are the same for all', async () => {
    const accusation = await filed(null, { class: 'accusation', accused: [OFFICES.countyHousing] })
    const ours = await filed('countyHousing')
    const recusedFrom = await filed('countyHousing')
    await store.give('countyHousing', recusedFrom, 'recuse', { reason: 'Neighbour', staffId: housing.staffId })
    const campaign = await frozen()
    expect((await itemOf(campaign, accusation)).id).not.toBe('')
    expect((await itemOf(campaign, recusedFrom)).id).not.toBe('')
    await act(lead, await itemOf(campaign, ours), assignTo('countyHousing'))
    const whole = await desk.one(lead, campaign)
    const theirs = await desk.one(housing, campaign)
    expect(theirs.counts).toEqual(whole.counts)
    expect(theirs.seen).toBeLessThan(whole.seen)
    const seen = (await desk.items(housing, campaign, { limit: 500 })).items.map(({ matterId }) => matterId)
    expect(seen).toContain(ours.matterId)
    expect(seen).not.toContain(accusation.matterId)
    expect(seen).not.toContain(recusedFrom.matterId)
    await expect(desk.item(housing, await itemOf(campaign, accusation))).rejects.toMatchObject({ code: 'not-found' })
    await expect(desk.one(water, campaign)).rejects.toMatchObject({ code: 'not-found' })
    expect(theirs.may).toEqual([])
    const summary = (who: Officer) => desk.summary(who, campaign, 'day', '2026-06-22')
    expect((await summary(housing)).after).toEqual((await summary(lead)).after)
    expect((await desk.exportList(housing, campaign)).map(({ matterId }) => matterId)).toEqual(seen)
    expect(store.audited.at(-1)?.action).toBe('backlog.export')
  })

  it('is led by the office that opened it alone', async () => {
    const campaign = await frozen()
    const other: Officer = officerOf('cityPetitions', ['head'])
    const { version } = await desk.one(other, campaign)
    const conclude: CampaignCommand = { verb: 'conclude', input: { reason: 'x' } }
    await expect(
      desk.command(other, { ...campaign, expectedVersion: version }, conclude, aKey()),
    ).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(
      desk.command(lead, { ...campaign, expectedVersion: version - 1 }, conclude, aKey()),
    ).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('what people are told', () => {
  it('the responsible office and the sponsor of their matter; the leading office of a proposal; each of what comes back', async () => {
    const matter = await filed('countyHousing')
    const campaign = await frozen()
    const item = await itemOf(campaign, matter)
    await act(lead, item, assignTo('countyHousing', { sponsorStaff: lead.staffId }))
    await expect(act(lead, item, assignTo('countyHousing', { sponsorStaff: water.staffId }))).rejects.toMatchObject({
      code: 'invalid',
    })
    const evidence = [{ kind: 'attachment' as const, ref: matter.file }]
    await act(housing, item, { verb: 'propose', input: { evidence, reason: 'Done' } })
    await act(lead, item, { verb: 'return', input: { reason: 'More, please' } })
    const kinds = (await told(item.id)).filter(({ kind }) => kind.startsWith('backlog.'))
    expect(kinds.map(({ kind, recipient }) => [kind, recipient.officeId ?? recipient.staffId])).toEqual([
      ['backlog.assigned', OFFICES.countyHousing],
      ['backlog.sponsored', lead.staffId],
      ['backlog.proposed', OFFICES.countyPetitions],
      ['backlog.returned', OFFICES.countyHousing],
    ])
  })

  it('nothing of an accusation but its number, and only those who may know of it', async () => {
    const accusation = await filed(null, { class: 'accusation', accused: [OFFICES.countyHousing] })
    const campaign = await frozen()
    const item = await itemOf(campaign, accusation)
    await act(lead, item, { verb: 'assign', input: { office: OFFICES.countyPetitions, sponsor: '乐四方' } })
    const rows = (await told(item.id)).filter(({ kind }) => kind === 'backlog.assigned')
    expect(rows).toMatchObject([{ confidential: true, values: {} }])
    const subject = backlogSubjects(store.context)['backlog']
    const staff = [lead, housing].map(({ staffId, officeId }) => ({ id: staffId, officeId, roles: ['handler'] }))
    const may = await store.test.database.read({ audience: 'system' }, (tx) =>
      subject ? subject.mayKnow(tx, item, staff as never) : Promise.resolve([]),
    )
    expect(may.map(({ id }) => id)).toEqual([lead.staffId])
  })

  it('of a step of the plan ahead of its day and once it is late, each once; done, they are settled', async () => {
    const matter = await filed('countyHousing')
    const campaign = await frozen()
    const item = await itemOf(campaign, matter)
    await act(lead, item, assignTo('countyHousing', { sponsorStaff: lead.staffId }))
    await act(housing, item, { verb: 'plan', input: { steps: [{ what: 'Repair', dueOn: '2026-07-03' }] } })
    const warned = async () =>
      (await told(item.id)).filter(({ kind }) => kind.startsWith('backlog.plan')).map(({ kind }) => kind)
    // Five working days ahead, by the rule of the house; both the office and its sponsor, and once.
    await warnOfBacklog(store.context)
    expect(await warned()).toEqual([])
    store.clock.set('2026-06-26T02:00:00.000Z')
    await Promise.all([warnOfBacklog(store.context), warnOfBacklog(store.context)])
    expect(await warned()).toEqual(['backlog.plan-near', 'backlog.plan-near'])
    store.clock.set('2026-07-06T02:00:00.000Z')
    await warnOfBacklog(store.context)
    expect((await warned()).slice(2)).toEqual(['backlog.plan-overdue', 'backlog.plan-overdue'])
    expect((await desk.items(housing, campaign, { late: true, limit: 9 })).items).toHaveLength(1)
    await act(housing, item, {
      verb: 'finish',
      input: { n: 1, on: '2026-07-05', result: 'Repaired', evidence: [] },
    })
    expect((await told(item.id)).at(-1)?.values.standing).toBe('')
    expect((await desk.items(housing, campaign, { late: true, limit: 9 })).items).toHaveLength(0)
  })

  it('the leading office of summaries to issue, of the end, and of looking back', async () => {
    const matter = await filed('countyHousing')
    const campaign = await frozen()
    await strike(campaign, matter)
    const about = async () => (await told(campaign.id)).map(({ kind, concerns }) => `${kind} ${concerns ?? ''}`)
    store.clock.set('2026-06-25T02:00:00.000Z')
    await warnOfBacklog(store.context)
    await warnOfBacklog(store.context)
    expect(await about()).toEqual([
      'backlog.summary summary:day:2026-06-24',
      'backlog.summary summary:three-day:2026-06-24',
    ])
    await run(campaign, { verb: 'issue', input: { period: 'day', on: '2026-06-24' } })
    const standing = (await told(campaign.id)).at(-1)?.values.standing?.split(' ')
    expect(standing).toContain('summary:three-day:2026-06-24')
    expect(standing).not.toContain('summary:day:2026-06-24')
    store.clock.set('2026-07-03T02:00:00.000Z')
    await warnOfBacklog(store.context)
    expect(await about()).toContain('backlog.end-near end')
    await run(campaign, { verb: 'conclude', input: { reason: 'Over' } })
    await run(campaign, { verb: 'sample', input: { size: 1, lookBy: '2026-07-10' } })
    await warnOfBacklog(store.context)
    expect(await about()).toContain('backlog.look-near look-back')
    expect(await store.test.database.read({ audience: 'system' }, findWarningRules)).toEqual([])
  })
})

describe('documents', () => {
  it('a record of striking off and a summary have numbers in their own series without gaps; what was issued stays', async () => {
    const [first, second] = [await filed('countyHousing'), await filed('countyHousing')]
    const campaign = await frozen()
    const numbers = async (kind: string) =>
      (
        await store.test.admin.query<{ n: number }>('select n from issued_document where kind = $1 order by n', [kind])
      ).rows.map(({ n }) => n)
    const before = await numbers('strike-off-sheet')
    const item = await strike(campaign, first)
    expect((await numbers('strike-off-sheet')).slice(before.length)).toEqual([before.length + 1])
    expect((await desk.item(lead, item)).steps.at(-1)).toMatchObject({
      type: 'struck',
      number: expect.stringMatching(/销〔2026〕\d+号$/) as unknown,
    })
    await run(campaign, { verb: 'issue', input: { period: 'day', on: '2026-06-22' } })
    const issued = await desk.summary(lead, campaign, 'day', '2026-06-22')
    expect(issued.number).toMatch(/通〔2026〕\d+号$/)
    expect(issued.struck).toBe(1)
    await strike(campaign, second)
    expect(await desk.summary(lead, campaign, 'day', '2026-06-22')).toMatchObject({ number: issued.number, struck: 1 })
    expect(await desk.summary(lead, campaign, 'three-day', '2026-06-22')).toMatchObject({ number: '', struck: 2 })
    await expect(run(campaign, { verb: 'issue', input: { period: 'day', on: '2026-06-22' } })).rejects.toMatchObject({
      code: 'step-not-open',
    })
  })

  it('the record of an earlier striking off says what was so then, after the matter came back and went to another office', async () => {
    const matter = await filed('countyHousing')
    const campaign = await frozen()
    const item = await strike(campaign, matter)
    const { seq = 0 } = (await desk.item(lead, item)).steps.at(-1) ?? {}
    await run(campaign, { verb: 'conclude', input: { reason: 'Over' } })
    await run(campaign, { verb: 'sample', input: { size: 500, lookBy: '2026-07-10' } })
    await act(checker, item, { verb: 'look', input: { holds: false, finding: 'Dark again' } })
    await act(lead, item, { verb: 'assign', input: { office: OFFICES.countyPetitions, sponsor: '言必信' } })
    expect((await desk.item(lead, item, seq)).office?.id).toBe(OFFICES.countyHousing)
    expect((await desk.item(lead, item)).sponsor).toBe('言必信')
    await run(campaign, { verb: 'close', input: { reason: 'All looked at' } })
    expect((await desk.item(lead, item)).may).toEqual([])
    expect((await desk.one(lead, campaign)).steps.at(-1)).toMatchObject({
      type: 'closed',
      figures: { held: 0, failed: 1 },
    })
  })
})
