import { Buffer } from 'node:buffer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeReaders } from '../disclosure/index.ts'
import { migrations as identityMigrations } from '../identity/index.ts'
import { aKey, officerOf, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { OFFICES } from '../matter/testing/offices.ts'
import { migrations as statisticsMigrations } from '../statistics/index.ts'
import { performanceDesk, type PerformanceDesk } from './desk.ts'
import { migrations } from './migrations/index.ts'
import { statisticsSource } from './statistics-source.ts'
import { FICTIONAL_TABLES } from './testing/fictional-tables.ts'
import type { IndicatorView, YearView } from './views.ts'

let store: MatterStore
let desk: PerformanceDesk
const head = officerOf('countyPetitions', ['head'])
const housing = officerOf('countyHousing', ['head'])
const file = { name: 'budget-2026.md', bytes: Buffer.from(FICTIONAL_TABLES) }
const day = '2026-06-30'

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [
    ...identityMigrations,
    ...statisticsMigrations,
    ...migrations,
  ])
  desk = performanceDesk(store.context, { measures: [statisticsSource(store.context)], payments: [] })
  for (let n = 0; n < 5; n += 1) await store.file({ summary: `Matter ${n}` })
  store.clock.set(`${day}T02:00:00.000Z`)
})
afterAll(async () => {
  await closeReaders()
  await store.close()
})

const named = (year: YearView, name: string): IndicatorView => {
  const found = year.subjects.flatMap(({ indicators }) => indicators).find((one) => one.name === name)
  if (!found) throw new Error(`no indicator ${name}`)
  return found
}
const current = async (name: string) => named(await desk.year(head, { year: 2026 }), name)
const versioned = async (name: string) => {
  const { regionId, id, version } = await current(name)
  return { regionId, id, expectedVersion: version }
}
const evidence = [{ title: '验收单', place: '档案室 3 柜', files: [] }]

describe('indicators of an office', () => {
  it('are previewed without keeping anything, then taken over with the rows that could not be', async () => {
    const preview = await desk.preview(file)
    expect(preview.counts).toEqual({ measured: 4, manual: 3, text: 1, refused: 1 })
    expect((await desk.year(head, {})).subjects).toEqual([])
    const taken = await desk.takeOver(head, file, undefined, aKey('take'))
    expect(taken).toEqual({ year: 2026, subjects: 1, indicators: 9, bad: [] })
    expect(await desk.takeOver(head, file, undefined, aKey('take'))).toEqual(taken)
    const again = await desk.takeOver(head, file, undefined, aKey())
    expect(again).toMatchObject({ subjects: 0, indicators: 0, bad: [{ text: '信访业务经费' }] })
  })

  it('a file without indicators is refused with a sentence', async () => {
    const other = { name: 'letter.md', bytes: Buffer.from('# 通知\n\n无。\n') }
    await expect(desk.preview(other)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('a measured one has its value from the register, and its figure opens to the matters it counts', async () => {
    const one = await current('登记信访事项数量')
    expect(one).toMatchObject({
      value: '5',
      met: false,
      measurement: { kind: 'measured' },
      figures: [{ id: 'received', value: '5', opens: true }],
    })
    const asked = { figure: 'received' as const, asOf: null, after: null, limit: 3 }
    const first = await desk.records(head, one, asked)
    const rest = await desk.records(head, one, { ...asked, after: first.next })
    expect([...first.items, ...rest.items]).toHaveLength(5)
    expect(new Set([...first.items, ...rest.items].map(({ label }) => label)).size).toBe(5)
    expect(first.items[0]?.matter?.regionId).toBe(one.regionId)
    await expect(desk.records(head, one, { ...asked, figure: 'hearings' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is forecast to the end of the year with a light', async () => {
    expect(await current('登记信访事项数量')).toMatchObject({ forecast: '10.08', light: 'red' })
  })

  it('as of a past day it is what it was then', async () => {
    const then = await desk.year(head, { year: 2026, asOf: '2026-03-01' })
    expect(named(then, '登记信访事项数量')).toMatchObject({ value: '0' })
    await expect(desk.year(head, { asOf: '2026-07-01' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('a share without anything to divide has no value and says so', async () => {
    expect(await current('群众满意度')).toMatchObject({
      value: null,
      none: 'nothing-to-divide',
      met: null,
      light: null,
    })
  })

  it('a manual one waits for a value with evidence; a judged one takes percent, a date takes a day', async () => {
    expect(await current('制度汇编印制份数')).toMatchObject({ value: null, none: 'not-entered' })
    const enter = async (name: string, kind: 'number' | 'day' | 'judged', value: string) =>
      desk.enter(head, await versioned(name), { kind, value, on: day, evidence, note: '' }, aKey())
    await enter('制度汇编印制份数', 'number', '210')
    await enter('完成时间', 'day', '2026-06-20')
    await enter('信访秩序', 'judged', '85')
    expect(await current('制度汇编印制份数')).toMatchObject({
      value: '210',
      met: true,
      light: 'green',
      entered: { evidence },
    })
    expect(await current('完成时间')).toMatchObject({ value: '2026-06-20', met: true })
    expect(await current('信访秩序')).toMatchObject({ value: '85', met: null })
    await expect(enter('制度汇编印制份数', 'day', '2026-06-20')).rejects.toMatchObject({ code: 'invalid' })
    await expect(enter('信访秩序', 'judged', '101')).rejects.toMatchObject({ code: 'invalid' })
    await expect(enter('登记信访事项数量', 'number', '9')).rejects.toMatchObject({ code: 'step-not-open' })
  })

  it('what is refused takes neither a formula nor a value', async () => {
    const key = await versioned('接返人次')
    const wish = { kind: 'measured', formula: '收到信访事项数' } as const
    await expect(desk.measure(head, key, wish, 'Because.', aKey())).rejects.toMatchObject({ code: 'not-allowed' })
    const entered = { kind: 'number' as const, value: '12', on: day, evidence, note: '' }
    await expect(desk.enter(head, key, entered, aKey())).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await current('接返人次')).toMatchObject({ value: null, none: 'refused', figures: [], light: null })
  })

  it('gets another formula with a reason, checked as it is written; every version stays', async () => {
    const key = await versioned('登记信访事项数量')
    const wrong = { kind: 'measured', formula: '按期答复数 ÷ 应答复数 × 100%' } as const
    await expect(desk.measure(head, key, wrong, 'Because.', aKey())).rejects.toMatchObject({ code: 'invalid' })
    const wish = { kind: 'measured', formula: 'matters filed online + letters received' } as const
    await desk.measure(head, key, wish, 'Letters and online alone.', aKey())
    await expect(desk.measure(head, key, wish, 'Late.', aKey())).rejects.toMatchObject({ code: 'conflict' })
    const { indicator, steps } = await desk.one(head, key)
    expect(indicator.measurement.formula).toEqual({
      zh: '网上信访件数 + 来信件数',
      en: 'matters filed online + letters received',
    })
    expect(indicator).toMatchObject({
      value: '5',
      figures: [
        { id: 'online', value: '5' },
        { id: 'letters', value: '0' },
      ],
    })
    expect(steps.map(({ type, text }) => [type, text])).toEqual([
      ['taken-over', 'budget-2026.md'],
      ['measured', 'Letters and online alone.'],
    ])
  })

  it('another office sees nothing of them', async () => {
    expect((await desk.year(housing, { year: 2026 })).subjects).toEqual([])
    const { regionId, id } = await current('制度汇编印制份数')
    await expect(desk.one(housing, { regionId, id })).rejects.toMatchObject({ code: 'not-found' })
    const entered = { kind: 'number' as const, value: '1', on: day, evidence, note: '' }
    await expect(desk.enter(housing, await versioned('制度汇编印制份数'), entered, aKey())).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('a formula is explained while it is written', () => {
    expect(desk.check('听证次数', 'count')).toMatchObject({ ok: true, unit: 'count', figures: [{ id: 'hearings' }] })
    const wrong = desk.check('劝返人次 ÷ 收到信访事项数 × 100%', 'percent')
    expect(wrong).toMatchObject({ ok: false, mistake: { at: 0, length: 4 } })
    expect(wrong.figures.map(({ id }) => id)).toContain('received')
    expect(wrong.figures.every(({ recorded }) => recorded)).toBe(true)
  })
})

describe('limits that an office promises', () => {
  it('are kept by those who handle: a petition office promises them for all for whom it registers', async () => {
    const matter = await store.file({ summary: 'Handled elsewhere' })
    await store.give('countyPetitions', matter, 'assign', { lead: OFFICES.countyHousing, assisting: [] })
    await store.give('countyHousing', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
    const source = statisticsSource(store.context)
    const told = async (office: string): Promise<unknown> => {
      const cut = { from: '2026-01-01', to: day, offices: [office], projects: [], asOf: null }
      return store.test.database.read({ audience: 'system' }, async (tx) => {
        const answers = await source.answer(tx, ['toldDue', 'toldInTime'], cut)
        const { items } = await source.open(tx, 'toldDue', cut, { after: null, limit: 5 })
        return [answers.get('toldDue')?.numerator, answers.get('toldDue')?.denominator, items.map(({ label }) => label)]
      })
    }
    const [, due, opened] = (await told(OFFICES.countyPetitions)) as [number, number, string[]]
    expect(due).toBe(1)
    expect(opened).toEqual([matter.number])
    expect(await told(OFFICES.countyHousing)).toEqual(await told(OFFICES.countyPetitions))
    expect(await told(OFFICES.countyWater)).toEqual([0, 0, []])
  })
})
