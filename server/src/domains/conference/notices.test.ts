import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { migrations as identityMigrations } from '../identity/index.ts'
import { OFFICES, type OfficeName } from '../matter/testing/offices.ts'
import { aKey, officerOf, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { ItemInput } from './conference.ts'
import { conferenceDesk, type ConferenceDesk, type FollowUpCommand, type MeetingCommand } from './desk.ts'
import { migrations } from './migrations/index.ts'
import { conferenceSubjects } from './notice-subjects.ts'
import type { RecordKey } from './reader.ts'
import { warnOfDecisions } from './warnings.ts'

let store: MatterStore
let desk: ConferenceDesk
const petitions = officerOf('countyPetitions')

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [...identityMigrations, ...migrations])
  desk = conferenceDesk(store.context)
})
afterAll(() => store.close())
const on = (day: string): void => store.clock.set(`${day}T02:00:00.000Z`)
beforeEach(async () => {
  on('2026-03-02')
  await store.test.admin.query('delete from notification')
})

interface Told {
  kind: string
  about: string
  number: string
  recipient: { officeId?: string }
  values: Record<string, string>
  concerns: string | null
}
const told = (): Promise<Told[]> =>
  store.test.database.read({ audience: 'system' }, (tx) =>
    tx.query<Told & object>(
      `select kind, about_of as about, number, recipient, values, concerns from notification
       where about_of like 'conference%' order by created_at, kind desc, recipient_key`,
    ),
  )
const nameOf = (id: string | undefined): string => Object.entries(OFFICES).find(([, one]) => one === id)?.[0] ?? ''
const summary = async (): Promise<string[]> =>
  (await told()).map(({ kind, recipient, values }) =>
    `${kind} ${nameOf(recipient.officeId)} ${values['on'] ?? values['due'] ?? ''}`.trim(),
  )
const MEETING = { title: 'SECRET', on: '2026-03-05', time: '09:00', place: 'Room 1', chair: 'SECRET' }
const idsOf = (...names: OfficeName[]): string[] => names.map((name) => OFFICES[name])

const act = async (key: RecordKey, command: MeetingCommand): Promise<void> => {
  const { version } = await desk.meeting(petitions, key)
  await desk.act(petitions, { ...key, expectedVersion: version }, command, aKey())
}
/** A meeting with one item, announced to the housing bureau. */
async function announced(matter: { regionId: string; matterId: string } | null = null) {
  const key = await desk.plan(petitions, { ...MEETING, invited: idsOf('countyHousing') }, aKey())
  const about = { kind: matter ? 'matter' : 'theme', title: 'SECRET', background: 'SECRET', matter } as const
  const item = await desk.propose(petitions, ItemInput.parse(about), [], aKey())
  await act(key, { verb: 'list', input: { item: item.id } })
  await act(key, { verb: 'announce', input: {} })
  return { key, item }
}
async function decided(matter: { regionId: string; matterId: string } | null = null) {
  const { key, item } = await announced(matter)
  on('2026-03-05')
  await act(key, { verb: 'hold', input: {} })
  await store.test.admin.query('delete from notification')
  const input = {
    item: item.id,
    text: 'SECRET',
    lead: OFFICES.countyHousing,
    assisting: idsOf('countyWater'),
    dueOn: '2026-03-20',
  }
  await act(key, { verb: 'decide', input })
  const [row] = (await desk.meeting(petitions, key)).decisions
  if (!row) throw new Error('no decision')
  return row
}
async function follow(row: RecordKey, office: OfficeName, command: FollowUpCommand): Promise<void> {
  const officer = officerOf(office)
  const { items } = await desk.followUp(officer, {
    side: office === 'countyPetitions' ? 'convened' : 'ours',
    done: false,
    limit: 50,
  })
  const expectedVersion = items.find(({ id }) => id === row.id)?.version ?? 0
  await desk.followUpAct(officer, { regionId: row.regionId, id: row.id, expectedVersion }, command, aKey())
}

describe('a meeting', () => {
  it('is announced to the offices it invites, by the number of its notice; a change and the end are told, too', async () => {
    const { key } = await announced()
    const first = (await desk.meeting(petitions, key)).noticeNumber
    expect(first).toMatch(/会〔2026〕\d+号$/)
    await act(key, {
      verb: 'change',
      input: { ...MEETING, on: '2026-03-06', invited: idsOf('countyHousing', 'countyWater') },
    })
    expect((await desk.meeting(petitions, key)).noticeNumber).not.toBe(first)
    await act(key, { verb: 'cancel', input: { reason: 'SECRET' } })
    expect(await summary()).toEqual([
      'conference.invited countyHousing 2026-03-05',
      'conference.moved countyHousing 2026-03-06',
      'conference.invited countyWater 2026-03-06',
      'conference.cancelled countyHousing 2026-03-06',
      'conference.cancelled countyWater 2026-03-06',
    ])
    expect((await told())[0]?.number).toBe(first)
    expect(JSON.stringify(await told())).not.toContain('SECRET')
  })

  it('that nobody was told of is changed and cancelled in silence', async () => {
    const key = await desk.plan(petitions, { ...MEETING, invited: idsOf('countyHousing') }, aKey())
    await act(key, { verb: 'change', input: { ...MEETING, on: '2026-03-09', invited: idsOf('countyHousing') } })
    await act(key, { verb: 'cancel', input: { reason: 'No.' } })
    expect(await told()).toEqual([])
  })
})

describe('a decision', () => {
  it('is told to who carries it out and who assists; a report to the conveners; what comes back to the offices again', async () => {
    const row = await decided()
    expect(await summary()).toEqual([
      'conference.decided countyHousing 2026-03-20',
      'conference.decided countyWater 2026-03-20',
    ])
    await store.test.admin.query('delete from notification')
    await follow(row, 'countyHousing', { verb: 'report', input: { text: 'SECRET', done: false } })
    expect(await told()).toEqual([])
    await follow(row, 'countyHousing', { verb: 'report', input: { text: 'SECRET', done: true } })
    await follow(row, 'countyPetitions', { verb: 'sendBack', input: { reason: 'SECRET' } })
    await follow(row, 'countyHousing', { verb: 'report', input: { text: 'SECRET', done: true } })
    await follow(row, 'countyPetitions', { verb: 'confirm', input: { remark: 'SECRET' } })
    expect((await summary()).filter((line) => !line.startsWith('@'))).toEqual([
      'conference.reported countyPetitions 2026-03-20',
      'conference.sent-back countyHousing 2026-03-20',
      'conference.sent-back countyWater 2026-03-20',
      'conference.reported countyPetitions 2026-03-20',
    ])
    expect(JSON.stringify(await told())).not.toContain('SECRET')
  })

  it('is reminded of before its day on working days, once, and no more when it is done', async () => {
    const row = await decided()
    const warned = async (day: string): Promise<string[]> => {
      await store.test.admin.query('delete from notification')
      on(day)
      await Promise.all([warnOfDecisions(store.context), warnOfDecisions(store.context)])
      return (await summary()).filter((line) => line.includes('countyHousing'))
    }
    expect(await warned('2026-03-12')).toEqual([])
    expect(await warned('2026-03-14')).toEqual([])
    expect(await warned('2026-03-18')).toEqual(['conference.decision-near countyHousing 2026-03-20'])
    expect(await warned('2026-03-20')).toEqual(['conference.decision-today countyHousing 2026-03-20'])
    expect(await warned('2026-03-23')).toEqual(['conference.decision-overdue countyHousing 2026-03-20'])
    await follow(row, 'countyHousing', { verb: 'report', input: { text: 'Done.', done: true } })
    expect(await warned('2026-03-23')).toEqual([])
  })

  it('is known to the offices that it concerns; never to who is accused since, or recused', async () => {
    const matter = await store.file()
    const row = await decided(matter)
    const staff = (['countyHousing', 'countyWater', 'countyPetitions', 'cityHousing'] as const).map((name) => {
      const { staffId: id, officeId } = officerOf(name)
      return { id, officeId } as never
    })
    const knowing = () =>
      store.test.database.read({ audience: 'system' }, async (tx) =>
        (await conferenceSubjects(store.context)['conference-decision']?.mayKnow(tx, row, staff))?.map(({ officeId }) =>
          nameOf(officeId),
        ),
      )
    expect(await knowing()).toEqual(['countyHousing', 'countyWater', 'countyPetitions'])
    await store.give('countyPetitions', matter, 'recuse', {
      staffId: petitions.staffId,
      reason: 'A relative.',
    })
    expect(await knowing()).toEqual(['countyHousing', 'countyWater'])
  })
})
