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

  it('matters between two counties: waiting, taken up, sent back and arriving; and a merger prepared for a day ahead', async () => {
    const { rows } = await office.test.admin.query<{ type: string; n: number }>(
      `select type, count(*)::int as n from matter_event where type in ('hand-over-received', 'handed-back') group by 1 order by 1`,
    )
    expect(rows).toEqual([
      { type: 'hand-over-received', n: 1 },
      { type: 'handed-back', n: 1 },
    ])
    const arriving = await office.test.admin.query<{ region_id: string }>(
      `select region_id from matter where phase = 'arriving' order by 1`,
    )
    expect(arriving.rows.map(({ region_id }) => region_id)).toEqual(['990102', '990104'])
    expect(await statesOf('office_merger')).toEqual(['prepared'])
  })

  it('months in which the system ran and failed, faults fixed in time, late and open, planned work past and ahead', async () => {
    const { rows } = await office.test.admin.query<{ failing: number; works: number; terminals: number }>(
      `select (select count(*)::int from operation_interval where cause is not null) as failing,
         (select count(*)::int from operation_maintenance) as works, (select max(sessions) from operation_terminal_day) as terminals`,
    )
    expect(rows).toEqual([{ failing: 2, works: 2, terminals: 32 }])
    expect(await statesOf('operation_fault')).toEqual(['fixed', 'open'])
  })

  it('a survey that is over with enough answers for its results, and one that is open', async () => {
    expect(await statesOf('survey')).toEqual(['closed', 'open'])
    const { rows } = await office.test.admin.query<{ n: number }>(
      'select count(*)::int as n from survey_answer group by survey_id order by 1',
    )
    expect(rows).toEqual([{ n: 6 }, { n: 14 }])
  })

  it('indicators of every kind, with values from the register and values entered with evidence', async () => {
    const { rows } = await office.test.admin.query<{ kind: string; n: number; entered: number }>(
      `select data->'measurement'->>'kind' as kind, count(*)::int as n, count(last_value)::int as entered
       from performance_indicator group by 1 order by 1`,
    )
    // This year's and last year's, whose structure is the same; last year nothing was entered.
    expect(rows).toEqual([
      { kind: 'manual', n: 12, entered: 2 },
      { kind: 'measured', n: 20, entered: 0 },
      { kind: 'refused', n: 2, entered: 0 },
      { kind: 'text', n: 2, entered: 1 },
    ])
  })

  it('checkpoints signed and under way, a self-evaluation signed, payments by hand and from the books of the relief fund', async () => {
    const { rows } = await office.test.admin.query<{ kind: string; state: string }>(
      'select distinct kind, state from performance_record order by kind, state',
    )
    expect(rows).toContainEqual({ kind: 'evaluation', state: 'signed' })
    const { rows: paid } = await office.test.admin.query<{ n: number }>(
      'select count(*)::int as n from performance_payment',
    )
    expect(paid).toEqual([{ n: 3 }])
    const { rows: bound } = await office.test.admin.query<{ n: number }>(
      `select count(*)::int as n from performance_subject where data->'paidFrom'->>'source' = 'relief'`,
    )
    expect(bound).toEqual([{ n: 1 }])
  })

  it('bulletins of every kind issued under numbers in a row, with figures of their day, one received, and one still written', async () => {
    const { rows } = await office.test.admin.query<{ kind: string; state: string; figures: number; received: number }>(
      `select kind, state, (snapshot->'tables'->''->'total'->'received'->'figure'->>'numerator')::int as figures,
         (select count(*)::int from bulletin_receipt r where r.bulletin_id = b.id) as received from bulletin b order by id`,
    )
    expect(rows.map(({ kind, state }) => [kind, state])).toEqual([
      ['annual', 'issued'],
      ['quarterly', 'issued'],
      ['monthly', 'issued'],
      ['weekly', 'issued'],
      ['special', 'draft'],
    ])
    expect(rows.filter(({ kind, figures }) => kind !== 'weekly' && figures === 0)).toEqual([])
    expect(rows.map(({ received }) => received)).toEqual([0, 1, 1, 0, 0])
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

  it('backlog campaigns in every state, with matters in every state, evidence for each that is struck off', async () => {
    expect(await statesOf('backlog_campaign')).toEqual(['closed', 'draft', 'looking-back', 'running'])
    expect(await statesOf('backlog_item')).toEqual(['assigned', 'listed', 'planned', 'proposed', 'struck'])
    const { rows } = await office.test.admin.query<{ looked: string; struck: string; proven: string; late: string }>(
      `select count(*) filter (where type = 'looked') as looked, count(*) filter (where type = 'struck') as struck,
         count(*) filter (where type = 'proposed' and jsonb_array_length(data->'evidence') > 0) as proven,
         (select count(*) from backlog_item where next_due < current_date) as late
       from backlog_step`,
    )
    const [count] = rows
    expect(Number(count?.looked)).toBeGreaterThan(2)
    expect(Number(count?.struck)).toBeGreaterThan(5)
    expect(Number(count?.proven)).toBeGreaterThanOrEqual(Number(count?.struck))
    expect(Number(count?.late)).toBeGreaterThan(0)
  })
})
