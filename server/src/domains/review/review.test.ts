import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { migrations as identityMigrations } from '../identity/index.ts'
import { OFFICES } from '../matter/testing/offices.ts'
import { OPINION, REVIEW } from '../matter/testing/steps.ts'
import { aKey, officerOf, officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { renderHtmlPreview } from '../../platform/documents/index.ts'
import { reviewDesk, type ReviewDesk } from './desk.ts'
import { followPanelRules } from './follow-panel-rules.ts'
import type { HearingCommand } from './hearing.ts'
import { hallMigrations, setRoom, setUpHall } from '../hall/index.ts'
import { someTerms } from '../hall/testing/hall.ts'
import { migrations } from './migrations/index.ts'
import { presentTable } from './present.ts'
import { requireOwnRecord } from './require-own-record.ts'
import type { HearingKey } from './reader.ts'
import { wordingBy } from '../document/testing/wording.ts'
import { HearingView } from './views.ts'
import { reviewForms } from './template-forms.ts'

let store: MatterStore
let desk: ReviewDesk
const county = officerOf('county')

beforeAll(async () => {
  store = await openMatterStore(
    '2026-03-02T02:00:00.000Z',
    [...identityMigrations, ...hallMigrations, ...migrations],
    [],
    [requireOwnRecord],
  )
  desk = reviewDesk(store.context)
})
afterAll(() => store.close())
const on = (day: string): void => store.clock.set(`${day}T02:00:00.000Z`)
beforeEach(() => on('2026-03-02'))

type Matter = { regionId: string; matterId: string }
/** A matter whose opinion of the housing bureau is under review at the county. */
async function underReview(filing: Parameters<MatterStore['file']>[0] = {}): Promise<Matter> {
  on('2026-03-02')
  const matter = await store.file(filing)
  await store.give('countyPetitions', matter, 'transfer', { to: OFFICES.countyHousing, noticeGiven: true })
  await store.give('countyHousing', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
  await store.give('countyHousing', matter, 'answer', { ...OPINION, outcome: 'not-supported' })
  await store.give('countyHousing', matter, 'deliver', { on: '2026-03-02', method: 'portal' })
  on('2026-03-10')
  const request = { reasons: 'It is still dark.', came: 'paper', receivedOn: '2026-03-09' } as const
  await store.give('county', matter, 'requestReview', request)
  return matter
}
const HEARING = {
  topic: 'The street light',
  on: '2026-03-16',
  time: '09:30',
  place: 'Room 1',
  bring: 'Photographs',
  open: true,
  invited: [OFFICES.countyHousing],
  people: 'Chen Xiaohe, petitioner',
}
const act = async (key: HearingKey, command: HearingCommand, officer = county): Promise<void> => {
  const hearing = await desk.hearing(county, key)
  await desk.act(officer, { ...key, expectedVersion: hearing.version }, command, aKey())
}
const HELD = {
  to: '2026-03-17',
  present: 'Chen Xiaohe came.',
  record: 'Both spoke.',
  conclusion: 'The light is repaired.',
}

describe('the desk of reviews', () => {
  it('lists the requests of the office by their deadline, with counts by stage', async () => {
    const matter = await underReview()
    on('2026-03-02')
    await underReview()
    const { items, counts, overdue } = await store.desk.reviews(county, { limit: 50 })
    expect(items.map(({ matterId }) => matterId)).toContain(matter.matterId)
    expect(counts['in-review']).toBe(items.filter(({ phase }) => phase === 'in-review').length)
    expect(overdue).toBe(0)
    expect((await store.desk.reviews(county, { limit: 50, phase: 'reviewed' })).items).toEqual([])
    expect((await store.desk.reviews(officerOf('countyHousing'), { limit: 50 })).items).toEqual([])
    on('2026-04-10')
    expect((await store.desk.reviews(county, { limit: 50 })).overdue).toBeGreaterThan(0)
    const first = await store.desk.reviews(county, { limit: 1 })
    const rest = await store.desk.reviews(county, { limit: 50, after: first.next ?? undefined })
    expect(rest.items.map(({ matterId }) => matterId)).not.toContain(first.items[0]?.matterId)
  })

  it('shows the request as it came, the earlier opinion, the panel, and who had to be replaced', async () => {
    const matter = await underReview()
    const { staffId } = county
    await store.give('county', matter, 'formPanel', { members: [staffId], presiding: staffId })
    const seen = await desk.one(county, matter)
    expect(seen).toMatchObject({
      stage: 'review',
      request: { on: '2026-03-09', reasons: 'It is still dark.', came: 'paper', office: { id: OFFICES.county } },
      panel: { members: [{ id: staffId }], minimum: 1, complete: true },
      opinions: [{ kind: 'handling', effect: 'under-review', outcome: 'not-supported', facts: OPINION.facts }],
    })
    const stranger = officerOf('countyHousing').staffId
    await expect(
      store.give('county', matter, 'formPanel', { members: [stranger], presiding: stranger }),
    ).rejects.toThrow('took part in the earlier opinion')
    const other = officerOf('countyWater').staffId
    await expect(store.give('county', matter, 'formPanel', { members: [other], presiding: other })).rejects.toThrow(
      'staff of your office',
    )
    await store.give('county', matter, 'review', { ...REVIEW, result: 'revoked' })
    expect((await desk.one(county, matter)).opinions).toMatchObject([
      { kind: 'handling', effect: 'revoked' },
      { kind: 'review', effect: 'in-force', signedBy: [{ id: staffId }] },
    ])
  })

  it('a request after its window is refused in writing by the reviewing office, and the refusal has its number', async () => {
    const matter = await store.file()
    await store.give('countyPetitions', matter, 'transfer', { to: OFFICES.countyHousing, noticeGiven: true })
    await store.give('countyHousing', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
    await store.give('countyHousing', matter, 'answer', { ...OPINION, outcome: 'not-supported' })
    await store.give('countyHousing', matter, 'deliver', { on: '2026-03-02', method: 'portal' })
    on('2026-04-20')
    const request = { reasons: 'Late.', came: 'paper', receivedOn: '2026-04-19' } as const
    await expect(store.give('county', matter, 'requestReview', request)).rejects.toMatchObject({
      code: 'window-closed',
    })
    await store.give('county', matter, 'refuseReview', {
      receivedOn: '2026-04-19',
      reasons: 'It came after the window.',
    })
    expect((await desk.one(county, matter)).refusals).toMatchObject([{ due: '2026-04-01', receivedOn: '2026-04-19' }])
    const { papers } = await store.desk.forOfficer(county, matter)
    expect(papers.at(-1)).toMatchObject({
      kind: 'review-refusal-notice',
      number: expect.stringMatching(/不查〔2026〕\d+号$/),
    })
  })

  it('a rule for panels holds from its day on, in every process, and not before', async () => {
    const rules = await followPanelRules(store.test.database)
    await desk.setPanelRule(county, { inForceFrom: '2026-03-05', members: 3, basis: 'Rules' }, aKey())
    await rules.refresh()
    expect(rules.on(OFFICES.county, '2026-03-04')).toBeUndefined()
    expect(rules.on(OFFICES.county, '2026-03-05')).toEqual({ members: 3, basis: 'Rules' })
    expect(rules.on(OFFICES.countyHousing, '2026-03-05')).toBeUndefined()
    const again = { inForceFrom: '2026-03-05', members: 5, basis: 'Other' }
    await expect(desk.setPanelRule(county, again, aKey())).rejects.toMatchObject({ code: 'conflict' })
    await expect(desk.setPanelRule(county, { ...again, inForceFrom: '2026-03-01' }, aKey())).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(desk.setPanelRule(officerOf('county', ['handler']), again, aKey())).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await rules.close()
  })
})

describe('a hearing', () => {
  it('goes from its notice to its record in the matter and a conclusion without identity', async () => {
    const matter = await underReview({ petitioners: [{ name: 'Chen Xiaohe', phone: '13800138000' }] })
    const key = await desk.arrange(county, matter, HEARING, aKey())
    const hearing = await desk.hearing(county, key)
    const html = renderHtmlPreview(await desk.notice(county, key, 'en'))
    expect(html).toContain('Room 1')
    expect(html).toContain('Chen Xiaohe')
    expect(hearing.number).toMatch(/听告〔2026〕\d+号$/)
    await expect(act(key, { verb: 'hold', input: HELD })).rejects.toMatchObject({ code: 'step-not-open' })
    const moved = { ...HEARING, on: '2026-03-17', reason: 'The room is taken.' }
    await act(key, { verb: 'change', input: moved })
    const second = await desk.hearing(county, key)
    expect(second.number).not.toBe(hearing.number)
    on('2026-03-17')
    await act(key, { verb: 'hold', input: HELD })
    const { timeline } = await store.desk.forOfficer(county, matter)
    expect(timeline.at(-1)).toMatchObject({
      type: 'hearing-held',
      data: { from: '2026-03-17', to: '2026-03-17', record: 'Both spoke.' },
    })
    await expect(
      act(key, { verb: 'publish', input: { title: 'A light', text: 'Chen Xiaohe was right.' } }),
    ).rejects.toMatchObject({ code: 'invalid' })
    await act(key, { verb: 'publish', input: { title: 'A light', text: 'The light is repaired.' } })
    expect(await desk.published()).toMatchObject([{ title: 'A light', text: 'The light is repaired.' }])
    await act(key, { verb: 'withdraw', input: { reason: 'A mistake.' } })
    expect(await desk.published()).toEqual([])
    expect((await desk.hearing(county, key)).history.map(({ type }) => type)).toEqual([
      'announced',
      'changed',
      'held',
      'published',
      'withdrawn',
    ])
  })

  it('who takes part is sealed, and opened for the office that arranged it alone', async () => {
    const matter = await underReview()
    const key = await desk.arrange(county, matter, HEARING, aKey())
    const [hearing] = (await desk.one(officerOf('countyHousing'), matter)).hearings
    expect(hearing).toMatchObject({ mayOpen: false, may: [] })
    expect(JSON.stringify([hearing, await desk.hearing(county, key)])).not.toContain('Xiaohe')
    const raw = await store.test.database.read({ audience: 'system' }, (tx) =>
      tx.query<{ row: string }>(
        "select h::text || encode(h.sealed_people, 'escape') as row from hearing h where id = $1",
        [key.id],
      ),
    )
    expect(raw[0]?.row).not.toContain('Xiaohe')
    await expect(
      act(key, { verb: 'cancel', input: { reason: 'No.' } }, officerOf('countyHousing')),
    ).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('neither an accused office nor whoever is recused learns of it; an accused one is not invited', async () => {
    const matter = await underReview()
    const key = await desk.arrange(county, matter, HEARING, aKey())
    await store.give('county', matter, 'recuse', { staffId: county.staffId, reason: 'A relative.' })
    await expect(desk.hearing(county, key)).rejects.toMatchObject({ code: 'not-found' })
    const accusation = await store.file({ class: 'accusation', accused: [OFFICES.countyHousing] })
    await store.give('countyPetitions', accusation, 'accept', { noticeGiven: true })
    const petitions = officerOf('countyPetitions')
    await expect(desk.arrange(petitions, accusation, HEARING, aKey())).rejects.toMatchObject({
      code: 'accusation-protected',
    })
    await desk.arrange(petitions, accusation, { ...HEARING, invited: [] }, aKey())
    const seen = await store.test.database.read(officerScope('countyHousing'), (tx) =>
      tx.query('select 1 from hearing where matter_id = $1', [accusation.matterId]),
    )
    expect(seen).toEqual([])
  })

  it('is arranged by the holder alone, for a day to come, and only while the matter is open for it', async () => {
    const matter = await underReview()
    const input = { ...HEARING, on: '2026-03-10' }
    await expect(desk.arrange(county, matter, input, aKey())).rejects.toMatchObject({ code: 'invalid' })
    await expect(desk.arrange(officerOf('countyHousing'), matter, HEARING, aKey())).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await store.give('county', matter, 'review', REVIEW)
    await expect(desk.arrange(county, matter, HEARING, aKey())).rejects.toMatchObject({ code: 'step-not-open' })
  })

  it('every opening of the list of participants is in the audit log, with its reason; nobody else opens it', async () => {
    const matter = await underReview()
    const key = await desk.arrange(county, matter, HEARING, aKey())
    const { number } = await desk.hearing(county, key)
    store.audited.length = 0
    expect(await desk.participants(county, key, 'To call them')).toEqual({ people: HEARING.people, present: '' })
    expect(JSON.stringify(await desk.notice(county, key, 'en'))).toContain('Xiaohe')
    expect(JSON.stringify(await desk.notices(county, matter, 'en'))).toContain('Xiaohe')
    expect(store.audited.map(({ action, subject, reason }) => [action, subject, reason])).toEqual([
      ['review.participants', `hearing:${key.id}`, 'To call them'],
      ['review.print-notice', `hearing:${key.id}`, number],
      ['review.print-notice', `hearing:${key.id}`, number],
    ])
    const housing = officerOf('countyHousing')
    await expect(desk.participants(housing, key, 'Curious')).rejects.toMatchObject({ code: 'not-allowed' })
    expect(JSON.stringify(await desk.notice(housing, key, 'en'))).not.toContain('Xiaohe')
    expect(store.audited).toHaveLength(3)
  })

  it('a change that leaves the list out leaves it as it is', async () => {
    const key = await desk.arrange(county, await underReview(), HEARING, aKey())
    const { people, ...others } = HEARING
    await act(key, { verb: 'change', input: { ...others, on: '2026-03-17', reason: 'The room.' } })
    expect((await desk.participants(county, key, 'To see')).people).toBe(people)
  })

  it('while it is arranged, its record is entered there alone; the matter says where', async () => {
    const matter = await underReview()
    const key = await desk.arrange(county, matter, HEARING, aKey())
    on('2026-03-16')
    const record = { from: '2026-03-16', to: '2026-03-16', record: 'Beside it.' }
    await expect(store.give('county', matter, 'hearing', record)).rejects.toMatchObject({ code: 'step-not-open' })
    await expect(store.give('county', matter, 'hearing', record)).rejects.toThrow('Enter its record under “Hearings”')
    const other = await underReview()
    on('2026-03-16')
    await store.give('county', other, 'hearing', record)
    const later = await desk.arrange(county, matter, { ...HEARING, on: '2026-03-20' }, aKey())
    await act(key, { verb: 'hold', input: { ...HELD, to: '2026-03-16' } })
    await expect(store.give('county', matter, 'hearing', record)).rejects.toMatchObject({ code: 'step-not-open' })
    await act(later, { verb: 'cancel', input: { reason: 'One is enough.' } })
    await store.give('county', matter, 'hearing', { ...record, record: 'A second one.' })
    const { events } = await store.desk.load(county, matter)
    expect(events.flatMap(({ type, data }) => (type === 'hearing-held' ? [data.record] : []))).toEqual([
      HELD.record,
      'A second one.',
    ])
  })

  it('the list leaves as a table that says what is overdue', async () => {
    const matter = await underReview()
    const { items } = await store.desk.reviews(county, { limit: 200 })
    const row = items.find(({ matterId }) => matterId === matter.matterId)
    expect(row).toBeDefined()
    const table = presentTable(row ? [row] : [], '2026-03-10', 'en')
    expect(table[0]).toEqual(['Number', 'Matter', 'Stage', 'Matter received', 'Due', 'Overdue'])
    expect(table[1]?.slice(1)).toEqual(['Street light', 'In review', '2026-03-02', row?.nextDue, ''])
    expect(presentTable(row ? [row] : [], '2027-01-01', 'zh-CN')[1]?.slice(-1)).toEqual(['是'])
  })

  it('two officers do not overwrite each other', async () => {
    const matter = await underReview()
    const key = await desk.arrange(county, matter, HEARING, aKey())
    const cancel = { verb: 'cancel', input: { reason: 'No.' } } as const
    await expect(desk.act(county, { ...key, expectedVersion: 9 }, cancel, aKey())).rejects.toMatchObject({
      code: 'conflict',
    })
    await act(key, cancel)
    await expect(act(key, cancel)).rejects.toMatchObject({ code: 'step-not-open' })
  })
})

describe('who is told of a hearing', () => {
  interface Told {
    kind: string
    confidential: boolean
    recipient: { to: string; officeId?: string }
    values: Record<string, string>
    about: string
    id: string
  }
  const told = (): Promise<Told[]> =>
    store.test.database.read({ audience: 'system' }, (tx) =>
      tx.query<Told & object>(
        `select kind, confidential, recipient, values, about_of as about, about_id as id from notification
         where kind like 'hearing.office%' order by created_at, kind desc, recipient_key`,
      ),
    )
  beforeEach(() => store.test.admin.query('delete from notification'))

  it('the offices that are invited: of the day, of a change, of its end; who is invited later, too', async () => {
    const matter = await underReview({ petitioners: [{ name: 'Chen Xiaohe', phone: '13800138000' }] })
    const key = await desk.arrange(county, matter, HEARING, aKey())
    const invited = [OFFICES.countyHousing, OFFICES.countyWater]
    await act(key, { verb: 'change', input: { ...HEARING, invited, on: '2026-03-17', reason: 'SECRET' } })
    await act(key, { verb: 'cancel', input: { reason: 'SECRET' } })
    expect((await told()).map(({ kind, recipient, values }) => [kind, recipient.officeId, values['on']])).toEqual([
      ['hearing.office-invited', OFFICES.countyHousing, '2026-03-16'],
      ['hearing.office-moved', OFFICES.countyHousing, '2026-03-17'],
      ['hearing.office-invited', OFFICES.countyWater, '2026-03-17'],
      ['hearing.office-cancelled', OFFICES.countyHousing, '2026-03-17'],
      ['hearing.office-cancelled', OFFICES.countyWater, '2026-03-17'],
    ])
    expect(JSON.stringify(await told())).not.toMatch(/SECRET|Xiaohe|street light/)
  })

  it('of a confidential matter they learn that there is news; nothing else leaves it', async () => {
    await desk.arrange(county, await underReview({ confidential: true }), HEARING, aKey())
    expect(await told()).toMatchObject([{ confidential: true, values: {}, about: 'hearing' }])
  })

  it('an invited office reads when, where and what to bring, and nothing of who comes or what came of it', async () => {
    const matter = await underReview()
    const key = await desk.arrange(county, matter, { ...HEARING, invited: [OFFICES.countyWater] }, aKey())
    on('2026-03-16')
    await act(key, { verb: 'hold', input: { ...HELD, to: '2026-03-16' } })
    const water = officerOf('countyWater')
    await expect(desk.one(water, matter)).rejects.toMatchObject({ code: 'not-found' })
    const hearing = await desk.hearing(water, key)
    expect(hearing).toMatchObject({ on: '2026-03-16', place: 'Room 1', bring: 'Photographs', mayOpen: false, may: [] })
    expect(JSON.stringify(hearing)).not.toMatch(/Xiaohe|repaired/)
    await expect(desk.hearing(officerOf('otherCountyHousing'), key)).rejects.toMatchObject({ code: 'not-found' })
    const other = await desk.arrange(county, matter, { ...HEARING, on: '2026-03-20' }, aKey())
    const housing = officerOf('countyHousing')
    expect((await desk.hearing(housing, other)).id).toBe(other.id)
    await store.give('countyHousing', matter, 'recuse', { staffId: housing.staffId, reason: 'A relative.' })
    await expect(desk.hearing(housing, other)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('the members of a panel', async () => {
    const matter = await underReview()
    await store.test.admin.query('delete from notification')
    await store.give('county', matter, 'formPanel', {
      members: [county.staffId],
      presiding: county.staffId,
      reason: '',
    })
    const rows = await store.test.database.read({ audience: 'system' }, (tx) =>
      tx.query<{ kind: string; recipient: object }>("select kind, recipient from notification where kind <> '@settle'"),
    )
    expect(rows).toEqual([{ kind: 'matter.panel', recipient: { to: 'staff', staffId: county.staffId } }])
  })
})

describe('what the public and the petitioner read of hearings', () => {
  it('the petitioner reads the day, the place and what to bring beforehand, and that it is cancelled; nobody else’s', async () => {
    const matter = await underReview()
    const key = await desk.arrange(county, matter, HEARING, aKey())
    expect(await desk.ofPetitioner(matter)).toMatchObject([
      { on: '2026-03-16', time: '09:30', place: 'Room 1', bring: 'Photographs', state: 'announced' },
    ])
    expect(JSON.stringify(await desk.ofPetitioner(matter))).not.toContain('Xiaohe')
    expect(await desk.ofPetitioner(await underReview())).toEqual([])
    await act(key, { verb: 'cancel', input: { reason: 'SECRET' } })
    expect(await desk.ofPetitioner(matter)).toMatchObject([{ state: 'cancelled' }])
    on('2026-03-17')
    expect(await desk.ofPetitioner(matter)).toEqual([])
  })

  it('the public reads published conclusions page by page, and one of them at its address', async () => {
    const titles = ['One', 'Two', 'Three']
    for (const [n, title] of titles.entries()) {
      const key = await desk.arrange(county, await underReview(), HEARING, aKey())
      store.clock.set(`2026-03-17T0${n + 1}:00:00.000Z`)
      await act(key, { verb: 'hold', input: HELD })
      await act(key, { verb: 'publish', input: { title, text: 'The light is repaired.' } })
    }
    const first = await desk.published({ limit: 2 })
    const rest = await desk.published({ after: first.at(-1)?.id, limit: 2 })
    expect([...first, ...rest].map(({ title }) => title)).toEqual(titles.toReversed())
    const [one] = rest
    expect(await desk.onePublished({ regionId: one?.regionId ?? '', id: one?.id ?? '' })).toMatchObject({
      title: 'One',
    })
    await expect(desk.onePublished({ regionId: '990101', id: OFFICES.county })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

it('law of the notice: it reads as it was issued, for invited offices too, until a change brings a notice of its own', async () => {
  const [form] = reviewForms
  if (!form) throw new Error('no form')
  const key = await desk.arrange(county, await underReview(), { ...HEARING, invited: [OFFICES.countyWater] }, aKey())
  const readers = [county, officerOf('countyWater')]
  const read = async (): Promise<string> => {
    const texts: string[] = []
    for (const reader of readers) {
      const hearing = await desk.hearing(reader, key)
      expect(HearingView.parse(hearing)).not.toHaveProperty('notice')
      expect(JSON.stringify(hearing.history)).not.toContain('closing')
      for (const lang of ['zh-CN', 'en'] as const) texts.push(renderHtmlPreview(await desk.notice(reader, key, lang)))
    }
    return texts.join('\n')
  }
  const wording = wordingBy(store.context, county, form)
  await wording.neverChanges(read)
  await wording.close('Doors open at eight.')
  expect(await read()).not.toContain('Doors open')
  await act(key, {
    verb: 'change',
    input: { ...HEARING, invited: [OFFICES.countyWater], reason: 'The room is taken.' },
  })
  const moved = await read()
  expect(moved.split('Doors open at eight.')).toHaveLength(5)
  expect(moved.split('have changed as follows')).toHaveLength(3)
  await wording.neverChanges(read)
})

describe('a hearing in a meeting room of the hall', () => {
  it('takes the room in the same step, moves and gives it back with the hearing, and is refused where it is taken', async () => {
    on('2026-03-02')
    const keeper = officerOf('countyPetitions', ['head', 'handler'])
    const name = { zh: '听证室', en: 'Hearing room' }
    const { hallId, roomId } = await store.test.database.write(officerScope('countyPetitions'), async (tx) => {
      const hall = await setUpHall(tx, store.context, keeper, {
        name: { zh: '大厅', en: '' },
        place: '1 号',
        terms: someTerms(),
      })
      const at = { hallId: hall.id, version: 1 }
      return {
        hallId: hall.id,
        roomId: await setRoom(tx, store.context, keeper, at, { name, seats: 12, active: true }),
      }
    })
    const accepted = async () => {
      on('2026-03-02')
      const matter = await store.file()
      await store.give('countyPetitions', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
      on('2026-03-10')
      return matter
    }
    const room = { hallId, roomId, until: '11:30' }
    const input = { ...HEARING, invited: [], place: '', room }
    const taken = async (): Promise<string[]> =>
      (
        await store.test.admin.query<{ at: string }>(
          `select date::text || ' ' || starts || '-' || ends as at from hall_room_use where state = 'booked' order by date`,
        )
      ).rows.map(({ at }) => at)
    const [one, two] = [await accepted(), await accepted()]
    const key = await desk.arrange(keeper, one, input, aKey())
    expect((await desk.hearing(keeper, key)).place).toBe('1 号 大厅 听证室')
    expect(await taken()).toEqual(['2026-03-16 09:30-11:30'])
    await expect(desk.arrange(keeper, two, input, aKey())).rejects.toMatchObject({
      zh: expect.stringContaining('会议室已有安排'),
    })
    await expect(desk.arrange(keeper, two, { ...input, on: '2026-03-14' }, aKey())).rejects.toMatchObject({
      zh: expect.stringContaining('2026-03-16'),
    })
    const { room: _none, ...without } = input
    await expect(desk.arrange(keeper, two, without, aKey())).rejects.toMatchObject({ code: 'invalid' })
    const { version } = await desk.hearing(keeper, key)
    const change = { verb: 'change' as const, input: { ...input, on: '2026-03-17', reason: 'Repairs.' } }
    await desk.act(keeper, { ...key, expectedVersion: version }, change, aKey())
    expect(await taken()).toEqual(['2026-03-17 09:30-11:30'])
    const cancel = { verb: 'cancel' as const, input: { reason: 'Settled.' } }
    const after = await desk.hearing(keeper, key)
    await desk.act(keeper, { ...key, expectedVersion: after.version }, cancel, aKey())
    expect(await taken()).toEqual([])
  })
})
