import type { z } from 'zod'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { migrations as identityMigrations, type Officer } from '../identity/index.ts'
import { OFFICES, type OfficeName } from '../matter/testing/offices.ts'
import { aFiling, aKey, officerOf, officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { renderHtmlPreview, renderPdf } from '../../platform/documents/index.ts'
import { ItemInput } from './conference.ts'
import { conferenceDesk, type ConferenceDesk, type MeetingCommand } from './desk.ts'
import { migrations } from './migrations/index.ts'
import { writeMinutes, writeNotice } from './papers.ts'
import { newId } from '../../platform/crypto/index.ts'
import type { RecordKey } from './reader.ts'
import { wordingBy } from '../document/testing/wording.ts'
import { conferenceForms } from './template-forms.ts'
import { MeetingView } from './views.ts'

let store: MatterStore
let desk: ConferenceDesk
const petitions: Officer = officerOf('countyPetitions')

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [...identityMigrations, ...migrations])
  desk = conferenceDesk(store.context)
})
afterAll(() => store.close())
beforeEach(() => store.clock.set('2026-03-02T02:00:00.000Z'))

const plan = (...invited: OfficeName[]): Promise<RecordKey> =>
  desk.plan(
    petitions,
    {
      title: 'First meeting',
      on: '2026-03-05',
      time: '09:00',
      place: 'Room 1',
      chair: 'The deputy',
      invited: invited.map((name) => OFFICES[name]),
    },
    aKey(),
  )
const act = async (key: RecordKey, command: MeetingCommand, officer = petitions): Promise<void> => {
  const { version } = await desk.meeting(petitions, key)
  await desk.act(officer, { ...key, expectedVersion: version }, command, aKey())
}
const propose = (input: z.input<typeof ItemInput>, officer = petitions): Promise<RecordKey> =>
  desk.propose(officer, ItemInput.parse(input), [], aKey())
const theme = (): Promise<RecordKey> => propose({ kind: 'theme', title: 'Street lights', background: 'Many are dark.' })
const held = async (key: RecordKey): Promise<void> => {
  await act(key, { verb: 'announce', input: {} })
  store.clock.set('2026-03-05T02:00:00.000Z')
  await act(key, { verb: 'hold', input: {} })
}
const A_DECISION = { text: 'Count the lights.', assisting: [], dueOn: '2026-03-20' }

describe('a meeting', () => {
  it('goes from planning to minutes in its order, and not otherwise', async () => {
    const key = await plan('countyHousing', 'countyWater')
    await expect(act(key, { verb: 'announce', input: {} })).rejects.toMatchObject({ code: 'step-not-open' })
    const item = await theme()
    await act(key, { verb: 'list', input: { item: item.id } })
    await expect(act(key, { verb: 'hold', input: {} })).rejects.toMatchObject({ code: 'step-not-open' })
    await act(key, { verb: 'announce', input: {} })
    await expect(act(key, { verb: 'hold', input: {} })).rejects.toMatchObject({ code: 'step-not-open' })
    store.clock.set('2026-03-05T02:00:00.000Z')
    await act(key, { verb: 'hold', input: {} })
    await expect(act(key, { verb: 'minute', input: { minutes: '' } })).rejects.toMatchObject({ code: 'step-not-open' })
    await act(key, { verb: 'resolve', input: { item: item.id, resolution: 'They are counted.', deferred: false } })
    await act(key, { verb: 'minute', input: { minutes: 'Nothing else.' } })
    const done = await desk.meeting(petitions, key)
    expect(done).toMatchObject({ state: 'minuted', number: expect.stringMatching(/纪〔2026〕\d+号$/) })
    await expect(
      act(key, { verb: 'resolve', input: { item: item.id, resolution: 'Changed.', deferred: false } }),
    ).rejects.toMatchObject({ code: 'step-not-open' })
    await act(key, { verb: 'close', input: {} })
    expect((await desk.meeting(petitions, key)).history.map(({ type }) => type)).toEqual([
      'planned',
      'item-listed',
      'announced',
      'held',
      'item-resolved',
      'minuted',
      'closed',
    ])
  })

  it('is seen by the invited offices once it is announced, and they name who comes', async () => {
    const key = await plan('countyHousing')
    await act(key, { verb: 'list', input: { item: (await theme()).id } })
    const housing = officerOf('countyHousing')
    await expect(desk.meeting(housing, key)).rejects.toMatchObject({ code: 'not-found' })
    await act(key, { verb: 'announce', input: {} })
    const coming = { office: OFFICES.countyHousing, delegate: 'Somebody', post: 'Deputy', status: 'confirmed' } as const
    await act(key, { verb: 'attend', input: coming }, housing)
    expect((await desk.meeting(housing, key)).attendance).toMatchObject([{ delegate: 'Somebody', status: 'confirmed' }])
    await expect(act(key, { verb: 'attend', input: { ...coming, status: 'attended' } }, housing)).rejects.toMatchObject(
      {
        code: 'not-allowed',
      },
    )
    await expect(desk.meeting(officerOf('countyWater'), key)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('puts its agenda in order, and refuses an order of another agenda', async () => {
    const key = await plan('countyHousing')
    const items = [await theme(), await theme(), await theme()].map(({ id }) => id)
    for (const item of items) await act(key, { verb: 'list', input: { item } })
    await act(key, { verb: 'order', input: { items: items.toReversed() } })
    expect((await desk.meeting(petitions, key)).items.map(({ id }) => id)).toEqual(items.toReversed())
    await expect(act(key, { verb: 'order', input: { items: items.slice(1) } })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('two officers cannot overwrite each other', async () => {
    const key = await plan('countyHousing')
    const item = await theme()
    const { version } = await desk.meeting(petitions, key)
    const both = await Promise.allSettled(
      [1, 2].map(() =>
        desk.act(petitions, { ...key, expectedVersion: version }, { verb: 'list', input: { item: item.id } }, aKey()),
      ),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('Art. 24(1): a dispute of competence', () => {
  it('is decided by the conference, and the matter really moves', async () => {
    const matter = await store.file()
    await store.give('countyPetitions', matter, 'assign', { lead: OFFICES.countyHousing, assisting: [] })
    await store.give('countyHousing', matter, 'object', { reasons: 'Not ours.' })
    const item = await propose({
      kind: 'competence',
      matter: { regionId: matter.regionId, matterId: matter.matterId },
      title: 'Who handles it',
      background: 'Both object.',
    })
    const key = await plan('countyHousing', 'countyWater')
    await act(key, { verb: 'list', input: { item: item.id } })
    await held(key)
    const settle = { item: item.id, office: OFFICES.countyWater, reasons: 'The lamp stands on the dyke.' }
    // Only who stands above both may decide: the petition office that holds the matter itself may not.
    await expect(act(key, { verb: 'settle', input: settle })).rejects.toMatchObject({ code: 'not-allowed' })
    await store.give('countyPetitions', matter, 'rejectObjection', { reasons: 'It is.' })
    await act(key, { verb: 'settle', input: settle })
    const { matter: after } = await store.desk.load({ kind: 'system', name: 'test' }, matter)
    expect(after.holder).toBe(OFFICES.countyWater)
    const { items, history } = await desk.meeting(petitions, key)
    expect(items[0]).toMatchObject({ state: 'resolved', resolution: settle.reasons })
    expect(history.at(-1)?.type).toBe('competence-decided')
  })
})

describe('papers of an item', () => {
  const paper = (n: number) =>
    ({ id: newId(), name: `${n}.pdf`, type: 'application/pdf', size: 1, sha256: 'a'.repeat(64) }) as never
  const add = (key: RecordKey, officer = petitions, ...ns: number[]) =>
    desk.addPapers(officer, key, (ns.length === 0 ? [1] : ns).map(paper), aKey())

  it('are added after the proposal by its office and by the convening one, until the meeting is held', async () => {
    const housing = officerOf('countyHousing', ['handler', 'head'])
    const item = await propose({ kind: 'theme', title: 'Lifts', background: 'Not inspected.' }, housing)
    await add(item, housing, 1)
    await add(item, petitions, 2)
    await expect(add(item, officerOf('countyWater'), 3)).rejects.toMatchObject({
      code: expect.stringMatching(/not-found|not-allowed/),
    })
    const key = await plan('countyHousing')
    await act(key, { verb: 'list', input: { item: item.id } })
    await act(key, { verb: 'announce', input: {} })
    await add(item, housing, 3)
    const { items, history } = await desk.meeting(petitions, key)
    expect(items[0]).toMatchObject({
      papers: [{ name: '1.pdf' }, { name: '2.pdf' }, { name: '3.pdf' }],
      mayAddPapers: true,
    })
    expect(history.at(-1)).toMatchObject({ type: 'papers-added', data: { names: '3.pdf' } })
    await expect(add(item, housing, 4, 5, 6, 7, 8, 9, 10, 11)).rejects.toMatchObject({ code: 'invalid' })
    store.clock.set('2026-03-05T02:00:00.000Z')
    await act(key, { verb: 'hold', input: {} })
    await expect(add(item, housing, 4)).rejects.toMatchObject({ code: 'step-not-open' })
    expect((await desk.meeting(petitions, key)).items[0]?.mayAddPapers).toBe(false)
  })

  it('that two add at the same moment are both kept, or one is told to look again', async () => {
    const item = await theme()
    const tries = await Promise.allSettled([add(item, petitions, 1), add(item, petitions, 2)])
    const kept = tries.filter(({ status }) => status === 'fulfilled').length
    const refused = tries.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))
    expect(refused.filter((code) => code !== 'conflict')).toEqual([])
    const found = (await desk.proposed(petitions)).find(({ id }) => id === item.id)
    expect(found?.papers).toHaveLength(kept)
  })
})

describe('Art. 30(3): an accused office', () => {
  it('learns nothing: not of the item, its papers, decisions, history or minutes, and is never made responsible', async () => {
    const matter = await store.desk.file(
      petitions,
      aFiling({ class: 'accusation', accused: [OFFICES.countyHousing], summary: 'Secret of the bureau' }),
      aKey(),
    )
    const item = await propose({
      kind: 'matter',
      matter: { regionId: matter.regionId, matterId: matter.matterId },
      title: 'Secret of the bureau',
      background: 'What the bureau did.',
    })
    const open = await theme()
    const key = await plan('countyHousing', 'countyWater')
    for (const { id } of [item, open]) await act(key, { verb: 'list', input: { item: id } })
    await held(key)
    const decide = (lead: OfficeName, about: RecordKey): Promise<void> =>
      act(key, { verb: 'decide', input: { ...A_DECISION, item: about.id, lead: OFFICES[lead] } })
    await expect(decide('countyHousing', item)).rejects.toMatchObject({ code: 'accusation-protected' })
    await decide('countyWater', item)
    await decide('countyHousing', open)
    for (const { id } of [item, open])
      await act(key, { verb: 'resolve', input: { item: id, resolution: `Resolved ${id}`, deferred: false } })
    await act(key, { verb: 'minute', input: { minutes: 'The bureau was spoken of.' } })

    const whole = await desk.meeting(petitions, key)
    expect(whole.items).toHaveLength(2)
    const pdf = await renderPdf(writeMinutes(whole, 'zh-CN'))
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    for (const name of ['countyHousing', 'countyWater'] as const) {
      const seen = await desk.meeting(officerOf(name), key)
      expect([name, seen.items.map(({ title }) => title)]).toEqual([name, ['Street lights']])
      expect(JSON.stringify(seen)).not.toContain(item.id)
      expect(JSON.stringify(seen)).not.toContain('Secret')
      const minutes = renderHtmlPreview(writeMinutes(seen, 'en'))
      expect(minutes).not.toContain('Secret')
      expect(minutes).not.toContain('spoken of')
    }
    await expect(desk.paper(officerOf('countyHousing'), item, item.id)).rejects.toMatchObject({ code: 'not-found' })
    const rows = await store.test.database.read(officerScope('countyHousing'), (tx) =>
      tx.query('select 1 from conference_item where id = $1', [item.id]),
    )
    expect(rows).toEqual([])
    const followUp = await desk.followUp(officerOf('countyHousing'), { side: 'ours', done: false, limit: 50 })
    expect(followUp.items.map(({ itemId }) => itemId)).not.toContain(item.id)
  })

  it('that is accused only after the item was listed loses sight of it, too', async () => {
    const matter = await store.file()
    const item = await propose({
      kind: 'matter',
      matter: { regionId: matter.regionId, matterId: matter.matterId },
      title: 'A light',
      background: 'It is dark.',
    })
    const key = await plan('countyWater')
    await act(key, { verb: 'list', input: { item: item.id } })
    await act(key, { verb: 'announce', input: {} })
    const water = officerOf('countyWater')
    expect((await desk.meeting(water, key)).items).toHaveLength(1)
    await store.give('countyPetitions', matter, 'classify', {
      class: 'accusation',
      topic: null,
      accused: [OFFICES.countyWater],
      litigationRelated: false,
      urgent: false,
      reason: 'It accuses the bureau.',
    })
    expect((await desk.meeting(water, key)).items).toEqual([])
  })
})

describe('the follow-up', () => {
  it('goes on until the office reports it done and the conference confirms; late ones say so', async () => {
    const key = await plan('countyHousing', 'countyWater')
    const item = await theme()
    await act(key, { verb: 'list', input: { item: item.id } })
    await held(key)
    await act(key, {
      verb: 'decide',
      input: { ...A_DECISION, item: item.id, lead: OFFICES.countyHousing, assisting: [OFFICES.countyWater] },
    })
    const housing = officerOf('countyHousing')
    const mine = async () => {
      const { items } = await desk.followUp(housing, { side: 'ours', done: false, limit: 50 })
      const found = items.find((one) => one.itemId === item.id)
      if (!found) throw new Error('no decision')
      return found
    }
    const go = async (officer: Officer, command: Parameters<ConferenceDesk['followUpAct']>[2]): Promise<void> => {
      const { regionId, id, version } = await mine()
      await desk.followUpAct(officer, { regionId, id, expectedVersion: version }, command, aKey())
    }
    expect(await mine()).toMatchObject({ overdue: false, mayReport: true, mayConfirm: false })
    store.clock.set('2026-03-20T02:00:00.000Z')
    expect((await mine()).overdue).toBe(false)
    store.clock.set('2026-03-21T02:00:00.000Z')
    expect((await mine()).overdue).toBe(true)
    await expect(go(petitions, { verb: 'confirm', input: { remark: '' } })).rejects.toMatchObject({
      code: 'step-not-open',
    })
    await expect(go(petitions, { verb: 'report', input: { text: 'Me.', done: true } })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await go(officerOf('countyWater'), { verb: 'report', input: { text: 'Half of it.', done: false } })
    await go(housing, { verb: 'report', input: { text: 'All counted.', done: true } })
    await go(petitions, { verb: 'sendBack', input: { reason: 'Where is the list?' } })
    expect((await mine()).state).toBe('open')
    await go(housing, { verb: 'report', input: { text: 'Here.', done: true } })
    await go(petitions, { verb: 'confirm', input: { remark: 'Seen.' } })
    await expect(mine()).rejects.toThrow('no decision')
    const { items } = await desk.followUp(petitions, { side: 'convened', done: true, limit: 50 })
    const done = items.find((one) => one.itemId === item.id)
    expect(done).toMatchObject({ state: 'done', doneOn: '2026-03-21', overdue: false })
    expect(done?.history.map(({ type }) => type)).toEqual([
      'set',
      'reported',
      'reported',
      'sent-back',
      'reported',
      'confirmed',
    ])
  })
})

it('law of notice and minutes: they read as they were issued; what is not issued yet reads in the words that hold', async () => {
  const [notice, minutes] = conferenceForms
  if (!notice || !minutes) throw new Error('no forms')
  const key = await plan('countyHousing')
  await act(key, { verb: 'list', input: { item: (await theme()).id } })
  const read = (write: typeof writeNotice | typeof writeMinutes) => async (): Promise<string> => {
    const meeting = await desk.meeting(officerOf('countyPetitions'), key)
    expect(JSON.stringify(MeetingView.parse(meeting))).not.toContain('closing')
    return (['zh-CN', 'en'] as const).map((lang) => renderHtmlPreview(write(meeting, lang))).join('')
  }
  const ofNotice = wordingBy(store.context, petitions, notice)
  const ofMinutes = wordingBy(store.context, petitions, minutes)
  await ofNotice.close('Bring the file.')
  expect(await read(writeNotice)()).toContain('Bring the file.')
  await held(key)
  await ofNotice.neverChanges(read(writeNotice))
  expect(await read(writeNotice)()).toContain('Bring the file.')
  const { items } = await desk.meeting(petitions, key)
  await act(key, { verb: 'resolve', input: { item: items[0]?.id ?? '', resolution: 'So be it.', deferred: false } })
  await ofMinutes.close('Kept by {issuer}.')
  await act(key, { verb: 'minute', input: { minutes: '' } })
  await ofMinutes.neverChanges(read(writeMinutes))
  expect(await read(writeMinutes)()).toContain('Kept by countyPetitions.')
})
