import { isWorkingDay, SEED_CALENDAR } from '../domains/calendar/index.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findInstallation, recordInstallation } from '../platform/db/index.ts'
import { openTestOffice, type TestOffice } from '../../../tests/factories/office.ts'
import { loadFirstData } from './first-data.ts'

let office: TestOffice
const start = async () => {
  const { database } = office.test
  const installation = await findInstallation(database)
  if (!installation) throw new Error('no installation')
  return loadFirstData({ installation, database }, office.desks)
}
beforeAll(async () => {
  office = await openTestOffice()
  await recordInstallation(office.test.database, { masterKey: 'm', signingKey: 's', demonstration: true })
  await start()
}, 120_000)
afterAll(() => office.close())

const valuesOf = async (sql: string): Promise<string[]> =>
  (await office.test.admin.query<{ value: string }>(sql)).rows.map(({ value }) => value)

it('the demonstration has living data at the desks of supervision and conference', async () => {
  const kinds = await valuesOf('select distinct kind as value from supervision_case')
  expect(kinds).toEqual(expect.arrayContaining(['overdue', 'notice-missing', 'not-executed', 'low-rating']))
  expect(await valuesOf('select distinct type as value from supervision_step')).toEqual(
    expect.arrayContaining(['opened', 'reminded', 'letter-sent', 'visited', 'advised', 'talked', 'listed', 'closed']),
  )
  expect(await valuesOf('select distinct kind as value from supervision_advice')).toHaveLength(3)
  expect(await valuesOf('select id as value from supervision_advice where adoption is not null')).not.toEqual([])
  expect(await valuesOf('select number as value from supervision_batch')).toEqual([
    expect.stringMatching(/催〔\d{4}〕1号$/),
  ])
  expect((await valuesOf('select state as value from conference_meeting')).toSorted()).toEqual(['announced', 'minuted'])
  const meetings = await valuesOf('select on_date::text as value from conference_meeting')
  expect(meetings.filter((day) => !isWorkingDay(SEED_CALENDAR, day))).toEqual([])
  expect((await valuesOf('select distinct state as value from conference_decision')).toSorted()).toEqual([
    'open',
    'reported',
  ])
  expect(await valuesOf(`select title as value from conference_item where state = 'proposed'`)).toHaveLength(1)
})

it('the demonstration asks for suggestions: a topic in every state, with what came in and what became of it', async () => {
  const { rows } = await office.test.admin.query<{ state: string; period: string }>(
    `select state, case when opens_on > $1 then 'announced' when closes_on < $1 then 'over' else 'open' end as period
     from suggestion_topic order by opens_on`,
    [office.office.clock.today()],
  )
  expect(rows.map(({ state, period }) => `${state} ${period}`)).toEqual([
    'reported over',
    'closed over',
    'published open',
    'published announced',
    'draft announced',
  ])
  const distinct = (column: string): Promise<string[]> =>
    valuesOf(`select distinct ${column} as value from suggestion where ${column} is not null order by 1`)
  expect((await distinct('decision')).toSorted()).toEqual(['adopted', 'kept', 'not-adopted', 'partly'])
  expect(await distinct('theme')).toHaveLength(8)
  expect(await valuesOf('select id as value from suggestion where duplicate_of is not null')).toHaveLength(2)
  expect(await valuesOf('select id as value from suggestion where replied_on is not null')).toHaveLength(5)
  expect(await valuesOf('select title as value from suggestion_outcome')).toHaveLength(3)
  expect(await valuesOf('select amount_fen::text as value from suggestion_reward')).toEqual(['50000'])
  expect(await valuesOf('select submission_id as value from suggestion_contact')).toHaveLength(5)
})

it('hearings are there in every state, one of them with its conclusion published', async () => {
  expect((await valuesOf('select distinct state as value from hearing')).toSorted()).toEqual([
    'announced',
    'cancelled',
    'held',
  ])
  expect((await valuesOf('select distinct type as value from hearing_step')).toSorted()).toEqual([
    'announced',
    'cancelled',
    'changed',
    'held',
    'published',
  ])
})

it('a desk whose furnishing was interrupted goes on from there at the next start, and one that is furnished stays', async () => {
  const count = async (): Promise<number[]> =>
    Promise.all(
      ['suggestion_topic', 'suggestion', 'suggestion_step', 'conference_meeting', 'supervision_step'].map(
        async (table) => (await valuesOf(`select 'x' as value from ${table}`)).length,
      ),
    )
  const before = await count()
  await office.test.admin.query(`update huiyin_installation set furnished = '{supervision,conference}'`)
  expect(await start()).toBeUndefined()
  expect(await count()).toEqual(before)
  expect((await findInstallation(office.test.database))?.furnished).toContain('suggestion')
})
