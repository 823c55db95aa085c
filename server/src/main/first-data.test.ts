import { afterAll, beforeAll, expect, it } from 'vitest'
import { findInstallation, recordInstallation } from '../platform/db/index.ts'
import { openTestOffice, type TestOffice } from '../../../tests/factories/office.ts'
import { loadFirstData } from './first-data.ts'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  const { database } = office.test
  await recordInstallation(database, { masterKey: 'm', signingKey: 's', demonstration: true })
  const installation = await findInstallation(database)
  if (!installation) throw new Error('no installation')
  await loadFirstData({ installation, database }, office.desks)
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
  expect((await valuesOf('select distinct state as value from conference_decision')).toSorted()).toEqual([
    'open',
    'reported',
  ])
  expect(await valuesOf(`select title as value from conference_item where state = 'proposed'`)).toHaveLength(1)
})
