import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstration, furnishDesks } from '../../server/src/domains/demonstration/index.ts'
import { DEMONSTRATION } from '../../server/src/domains/demonstration/generate.ts'
import { recordInstallation } from '../../server/src/platform/db/index.ts'
import { openTestOffice, type TestOffice } from '../factories/office.ts'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice()
  const { test, desks } = office
  await recordInstallation(test.database, { masterKey: 'm', signingKey: 'k', demonstration: true })
  const { matters, files, rules, offices } = desks
  await loadDemonstration({ matters, files, rules: rules.current() }, { ...DEMONSTRATION, count: 400 })
  await offices.refresh()
  await furnishDesks(matters)
}, 240_000)
afterAll(() => office.close())

const statesOf = async (table: string): Promise<string[]> => {
  const { rows } = await office.test.admin.query<{ state: string }>(`select distinct state from ${table} order by 1`)
  return rows.map(({ state }) => state)
}

describe('what the people of the demonstration have in hand at their desks', () => {
  it('hand-over sheets under way and complete, with lines accepted, declined and waiting', async () => {
    expect(await statesOf('handover')).toEqual(['closed', 'open'])
    expect(await statesOf('handover_item')).toEqual(['accepted', 'declined', 'offered'])
  })

  it('relief in every state, with books that foot', async () => {
    expect(await statesOf('relief_application')).toEqual([
      'applied',
      'assessed',
      'granted',
      'paid',
      'refused',
      'withdrawn',
    ])
    const { rows } = await office.test.admin.query<{ balance: number; sum: number }>(
      `select (l.amount - l.spent)::float8 as balance, sum(e.change)::float8 as sum from relief_line l
       join relief_entry e on e.region_id = l.region_id and e.line_id = l.id group by l.region_id, l.id`,
    )
    expect(rows.length).toBe(1)
    for (const { balance, sum } of rows) expect(sum).toBe(balance)
  })
})
