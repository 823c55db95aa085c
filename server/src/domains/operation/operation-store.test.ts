import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations as identityMigrations } from '../identity/index.ts'
import { OFFICES } from '../matter/testing/offices.ts'
import { aKey, officerOf, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { operationDesk, type OperationDesk } from './desk.ts'
import { NewFault, type FaultCommand } from './fault.ts'
import { readOperation } from './figures.ts'
import { openMeter } from './meter.ts'
import { migrations } from './migrations/index.ts'
import { startProbe } from './probe.ts'
import { addHours, countTerminal, recordLooks } from './writer.ts'

let store: MatterStore
let desk: OperationDesk
const head = officerOf('countyPetitions', ['head'])
const housing = officerOf('countyHousing', ['head'])
const city = officerOf('cityPetitions', ['head'])
const SYSTEM = { audience: 'system' } as const
const at = (text: string): string => new Date(`${text}+08:00`).toISOString()

beforeAll(async () => {
  store = await openMatterStore(at('2026-03-02T10:00'), [...identityMigrations, ...migrations])
  desk = operationDesk(store.context)
})
afterAll(() => store.close())

const fault = (change: object = {}) =>
  NewFault.parse({
    title: '门户打不开',
    what: '首页没有响应。',
    severity: 'serious',
    beganAt: at('2026-03-02T09:00'),
    ...change,
  })
const act = async (key: { regionId: string; id: string }, command: FaultCommand) => {
  const { version } = await desk.fault(head, key)
  await desk.act(head, { ...key, expectedVersion: version }, command, aKey())
}
const figures = (knownAt = store.clock.now()) =>
  store.test.database.read(SYSTEM, (tx) =>
    readOperation(tx, store.context.law().calendar, {
      from: '2026-03-01',
      to: '2026-03-31',
      offices: [OFFICES.countyPetitions],
      knownAt,
    }),
  )

describe('the probe', () => {
  it('writes stretches, makes failures into proposals that one officer takes up once, and adds what the meter counted', async () => {
    const meter = openMeter(store.clock)
    meter.count(200)
    meter.count(503)
    const probe = startProbe({
      database: store.test.database,
      clock: store.clock,
      meter,
      page: 'http://127.0.0.1:9/',
      onError: () => undefined,
    })
    expect(await probe.look()).toMatchObject({ cause: 'page' })
    await probe.close()
    await store.test.database.write(SYSTEM, (tx) =>
      recordLooks(tx, [
        { at: at('2026-03-02T10:01'), cause: 'page' },
        { at: at('2026-03-02T10:02'), cause: null },
        { at: at('2026-03-02T10:03'), cause: null },
      ]),
    )
    store.clock.set(at('2026-03-02T10:03'))
    const year = await desk.year(head)
    expect(year.proposed).toHaveLength(1)
    expect(year.months.at(-1)).toMatchObject({ inService: 3, failed: 2, requests: 2, failures: 1 })
    const foundAt = year.proposed[0]?.from ?? ''
    const key = await desk.register(head, fault({ foundAt, beganAt: foundAt }), aKey())
    expect((await desk.fault(head, key)).found).toBe('probe')
    expect((await desk.year(head)).proposed).toEqual([])
    await expect(desk.register(housing, fault({ foundAt, beganAt: foundAt }), aKey())).rejects.toMatchObject({
      code: 'conflict',
    })
    await act(key, { verb: 'withdraw', input: { reason: 'Of the test.' } })
  })

  it('loses nothing of what it counted when nothing can be written', () => {
    const meter = openMeter(store.clock)
    meter.count(500)
    const taken = meter.take()
    meter.count(200)
    meter.putBack(taken)
    expect([...meter.take().values()]).toEqual([{ requests: 2, failures: 1 }])
  })

  it('keeps of requests and sessions a number and nothing of anybody', async () => {
    await store.test.database.write(SYSTEM, async (tx) => {
      await addHours(tx, new Map([[at('2026-03-02T09:00'), { requests: 5, failures: 0 }]]))
      for (const on of ['2026-03-02', '2026-03-02', '2026-03-03'])
        await countTerminal(tx, { regionId: '990101', officeId: OFFICES.countyPetitions }, on)
    })
    const { rows } = await store.test.admin.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_name in ('operation_hour', 'operation_terminal_day') order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual([
      'operation_hour.at_hour',
      'operation_hour.failures',
      'operation_hour.requests',
      'operation_terminal_day.office_id',
      'operation_terminal_day.on_date',
      'operation_terminal_day.region_id',
      'operation_terminal_day.sessions',
    ])
    expect((await figures()).terminals).toBe(2)
    expect((await desk.year(city)).terminals.most).toBe(2)
    expect((await desk.year(housing)).terminals.most).toBeNull()
  })
})

describe('faults', () => {
  it('are registered, fixed and counted against two working days; a report of an earlier day does not know the repair', async () => {
    const late = await desk.register(head, fault(), aKey())
    const quick = await desk.register(head, fault({ title: '打印机', severity: 'minor' }), aKey())
    await act(quick, { verb: 'fix', input: { fixedAt: at('2026-03-02T10:00'), how: '更换。' } })
    expect((await figures()).faults).toEqual({ inTime: 1, late: 0, running: 1 })
    store.clock.set(at('2026-03-06T10:00'))
    expect((await figures()).faults).toEqual({ inTime: 1, late: 1, running: 0 })
    await act(late, { verb: 'remark', input: { text: '等待配件。' } })
    await act(late, { verb: 'fix', input: { fixedAt: at('2026-03-06T09:00'), how: '更换交换机。' } })
    expect(await desk.fault(head, late)).toMatchObject({
      state: 'fixed',
      days: 4,
      standing: 'late',
      may: ['remark', 'reopen', 'withdraw'],
    })
    expect(await figures()).toMatchObject({ faults: { inTime: 1, late: 1 }, longestRepair: 4 })
    expect(await figures(at('2026-03-05T10:00'))).toMatchObject({ faults: { inTime: 1, late: 1 }, longestRepair: 0 })
    const { steps } = await desk.fault(head, late)
    expect(steps.map(({ verb }) => verb)).toEqual(['register', 'remark', 'fix'])
  })

  it('belong to their office: above sees them, beside does not, and nobody else changes them', async () => {
    const key = await desk.register(head, fault({ title: '扫描仪' }), aKey())
    expect((await desk.fault(city, key)).may).toEqual([])
    await expect(desk.fault(housing, key)).rejects.toMatchObject({ code: 'not-found' })
    const fix = { verb: 'remark', input: { text: '看过。' } } as const
    await expect(desk.act(city, { ...key, expectedVersion: 1 }, fix, aKey())).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await desk.act(head, { ...key, expectedVersion: 1 }, fix, aKey())
    await expect(desk.act(head, { ...key, expectedVersion: 1 }, fix, aKey())).rejects.toMatchObject({
      code: 'conflict',
    })
    const before = { verb: 'fix', input: { fixedAt: at('2026-03-01T00:00'), how: '早了。' } } as const
    await expect(act(key, before)).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('rules of the office', () => {
  it('planned work is announced ahead or not at all, and called off before it begins', async () => {
    const work = { from: at('2026-03-07T20:00'), to: at('2026-03-07T22:00'), what: '升级。' }
    await expect(desk.announce(head, { ...work, from: at('2026-03-06T09:00') }, aKey())).rejects.toMatchObject({
      code: 'invalid',
    })
    await desk.announce(head, work, aKey())
    expect((await desk.service()).coming).toEqual([work])
    const id = (await desk.year(head)).maintenance.at(0)?.id ?? ''
    await desk.callOff(head, id, '推迟。', aKey())
    expect((await desk.service()).coming).toEqual([])
    await expect(desk.callOff(head, id, '推迟。', aKey())).rejects.toMatchObject({ code: 'step-not-open' })
  })

  it('service time is laid down for days to come, and never for days gone by', async () => {
    const rule = { days: 'every-day', opens: '08:00', closes: '20:00', basis: '服务制度' } as const
    await expect(desk.rule(head, { ...rule, inForceFrom: '2026-03-01' }, aKey())).rejects.toMatchObject({
      code: 'invalid',
    })
    await desk.rule(head, { ...rule, inForceFrom: '2026-03-06' }, aKey())
    await expect(desk.rule(head, { ...rule, inForceFrom: '2026-03-06' }, aKey())).rejects.toMatchObject({
      code: 'conflict',
    })
    expect((await desk.service()).rule).toMatchObject({ opens: '08:00', basis: '服务制度' })
  })

  it('a refresh is recorded with its day and counted once', async () => {
    const key = aKey()
    const done = { what: 'published', title: '办事指南', on: '2026-03-06' } as const
    await desk.refreshed(head, done, key)
    await desk.refreshed(head, done, key)
    expect((await figures()).refreshes).toBe(1)
    expect((await desk.year(head)).refreshes).toEqual([{ ...done }])
  })
})
