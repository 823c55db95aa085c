import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/crypto/index.ts'
import { migrations as identityMigrations } from '../identity/index.ts'
import { aKey, officerOf, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { reliefMigrations } from '../relief/index.ts'
import { migrations as statisticsMigrations } from '../statistics/index.ts'
import { IndicatorInput, SubjectInput } from './by-hand.ts'
import { warnOfCheckpoints } from './checkpoints.ts'
import { performanceDesk, type PerformanceDesk } from './desk.ts'
import { deskSources, reliefPayments } from './desk-sources.ts'
import { migrations } from './migrations/index.ts'
import { HOUSE_RULES } from './rules.ts'
import { statisticsSource } from './statistics-source.ts'
import type { SubjectPage } from './views-subject.ts'

let store: MatterStore
let desk: PerformanceDesk
const head = officerOf('countyPetitions', ['head'])
const supervisor = officerOf('countyPetitions', ['supervisor'])
const housing = officerOf('countyHousing', ['head'])

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [
    ...identityMigrations,
    ...statisticsMigrations,
    ...reliefMigrations,
    ...migrations,
  ])
  desk = performanceDesk(store.context, {
    measures: [
      statisticsSource(store.context),
      ...deskSources(store.context).filter(({ figures }) => figures.includes('reliefCases')),
    ],
    payments: [reliefPayments],
  })
  for (let n = 0; n < 5; n += 1) await store.file({ summary: `Matter ${n}` })
})
afterAll(() => store.close())

const project = (name: string, more: Partial<SubjectInput> = {}): SubjectInput =>
  SubjectInput.parse({
    kind: 'project',
    name,
    budget: 1_000_000,
    goals: ['信访事项按期答复'],
    code: '',
    description: '',
    ...more,
  })
const indicator = (name: string, value: string, more: Partial<IndicatorInput> = {}): IndicatorInput =>
  IndicatorInput.parse({
    level1: '产出指标',
    level2: '数量指标',
    name,
    description: '',
    target: { kind: 'quantity', operator: '≥', value, unit: '件' },
    basis: '',
    evidence: '登记簿',
    ...more,
  })
const write = (name: string, more?: Partial<SubjectInput>, year = 2026): Promise<string> =>
  desk.writeSubject(head, year, project(name, more), aKey())
const place = (id: string) => ({ regionId: head.regionId, id })
const page = (id: string): Promise<SubjectPage> => desk.subject(head, place(id))
const at = async (id: string) => ({ ...place(id), expectedVersion: (await page(id)).version })
const add = (id: string, input: IndicatorInput): Promise<string> => desk.write(head, place(id), input, aKey())
const one = (id: string) => desk.one(head, place(id))
const oneAt = async (id: string) => ({ ...place(id), expectedVersion: (await one(id)).version })
const number = (value: string, note = '') => ({
  kind: 'number' as const,
  value,
  on: '2026-03-02',
  evidence: [{ title: '台账', place: '', files: [] }],
  note,
})
const refused = (code: string) => ({ code })

describe('goals, parts, projects and indicators written by hand', () => {
  it('stand in their order: a part belongs to a goal, a project to either', async () => {
    const goal = await write('畅通渠道', { kind: 'goal', budget: null })
    const part = await write('网上受理', { kind: 'sub-goal', budget: null, parent: goal })
    const inPart = await write('平台维护', { parent: part })
    expect((await page(goal)).parts).toMatchObject([{ id: part }])
    expect((await page(inPart)).parent).toEqual({ id: part, name: '网上受理' })
    await expect(write('无目标', { kind: 'sub-goal' })).rejects.toMatchObject(refused('invalid'))
    await expect(write('错位', { kind: 'goal', parent: goal })).rejects.toMatchObject(refused('invalid'))
    await expect(write('平台维护')).rejects.toMatchObject(refused('invalid'))
  })

  it('are changed in the version that was seen, with a reason; every version stays', async () => {
    const id = await write('业务经费')
    const key = await at(id)
    await desk.changeSubject(head, key, project('业务经费', { budget: 1_200_000 }), '追加预算', aKey())
    await expect(desk.changeSubject(head, key, project('业务费'), '晚了', aKey())).rejects.toMatchObject(
      refused('conflict'),
    )
    const { steps, budget } = await page(id)
    expect(budget).toBe(1_200_000)
    expect(steps.map(({ type, text }) => [type, text])).toEqual([
      ['written', ''],
      ['changed', '追加预算'],
    ])
    await expect(desk.changeSubject(housing, await at(id), project('别'), '', aKey())).rejects.toMatchObject(
      refused('not-found'),
    )
  })

  it('an indicator takes the ready-made measure that fits, keeps its history, and is struck out with a reason', async () => {
    const id = await add(
      await write('登记工作'),
      indicator('登记信访事项数量', '8', { description: '受理信访事项数量' }),
    )
    expect(await one(id)).toMatchObject({
      indicator: { printed: '≥8件', value: '5', measurement: { kind: 'measured' }, period: 'year', evidence: '登记簿' },
    })
    await desk.change(
      head,
      await oneAt(id),
      indicator('登记信访事项数量', '5', { period: 'quarter-2' }),
      '调整',
      aKey(),
    )
    expect((await one(id)).indicator).toMatchObject({ printed: '≥5件', period: 'quarter-2', value: null })
    await desk.strike(head, await oneAt(id), '重复', aKey())
    const { steps, struck, mayKeep } = await one(id)
    expect([steps.map(({ type }) => type), struck, mayKeep]).toEqual([['written', 'changed', 'struck'], true, false])
    await expect(desk.enter(head, await oneAt(id), number('1'), aKey())).rejects.toMatchObject(refused('step-not-open'))
  })

  it.each([
    '劝返人次',
    '稳控到位率',
    '息诉罢访率',
    '进京访批次',
    '降低重复信访',
    'Petitioners returned',
    '重点人员行踪掌握率',
  ])('%s cannot be written, nor made out of something else, nor measured, nor entered', async (name) => {
    const subject = await write(`项目${name}`)
    await expect(add(subject, indicator(name, '1'))).rejects.toMatchObject(refused('not-allowed'))
    const hidden = indicator('值班保障', '1', { description: `含${name}` })
    await expect(add(subject, hidden)).rejects.toMatchObject(refused('not-allowed'))
    const id = await add(subject, indicator('值班保障', '1'))
    await expect(desk.change(head, await oneAt(id), indicator(name, '1'), '改名', aKey())).rejects.toMatchObject(
      refused('not-allowed'),
    )
    expect((await one(id)).steps).toHaveLength(1)
  })
})

describe('values entered by hand', () => {
  it('carry their files, who and when; a correction says why; every one stays', async () => {
    const id = await add(await write('印制'), indicator('手册印制份数', '200'))
    const file = { id: newId(), name: '验收单.pdf', type: 'application/pdf', size: 12, sha256: 'a'.repeat(64) }
    const entered = { ...number('180'), evidence: [{ title: '验收单', place: '', files: [file] }] }
    await desk.enter(supervisor, await oneAt(id), entered, aKey())
    await expect(desk.enter(head, await oneAt(id), number('220'), aKey())).rejects.toMatchObject(refused('invalid'))
    await desk.enter(head, await oneAt(id), number('220', '补交 40 份'), aKey())
    const { indicator: now, steps } = await one(id)
    expect(now).toMatchObject({ value: '220', met: true })
    expect(steps.filter(({ type }) => type === 'valued')).toMatchObject([
      { text: '180', evidence: [{ title: '验收单', files: [{ id: file.id, name: '验收单.pdf' }] }] },
      { text: '220 补交 40 份' },
    ])
    expect(await desk.evidence(head, place(id), file.id)).toMatchObject({ sha256: file.sha256 })
    await expect(desk.evidence(housing, place(id), file.id)).rejects.toMatchObject(refused('not-found'))
  })
})

describe('weights', () => {
  it('add up to the total, never weigh what is not scored, and are shared by groups otherwise', async () => {
    const id = await write('权重')
    const first = await add(id, indicator('甲', '1'))
    const second = await add(id, indicator('乙', '1', { level1: '效益指标' }))
    expect((await page(id)).weights).toMatchObject({ from: 'groups', sum: 10_000, total: 10_000 })
    const weigh = async (execution: number, of: Record<string, number>) =>
      desk.weigh(head, await at(id), { by: 'indicators', weighing: { execution, of } }, '会议决定', aKey())
    await expect(weigh(1000, { [first]: 5000, [second]: 3999 })).rejects.toMatchObject(refused('invalid'))
    await expect(weigh(1000, { [newId()]: 9000 })).rejects.toMatchObject(refused('invalid'))
    await weigh(1000, { [first]: 5050, [second]: 3950 })
    expect((await page(id)).weights).toMatchObject({ from: 'indicators', execution: 1000, sum: 10_000 })
  })
})

describe('payments', () => {
  it('follow a plan that does not fall and ends at the budget', async () => {
    const id = await write('计划')
    const plan = async (...percents: number[]) =>
      desk.plan(
        head,
        await at(id),
        {
          kind: 'percent',
          steps: percents.map((percent, n) => ({
            until: ['2026-03-31', '2026-06-30', '2026-10-31', '2026-12-31'][n] ?? '',
            percent,
            amount: null,
          })),
        },
        '编制',
        aKey(),
      )
    await expect(plan(50, 25, 75, 100)).rejects.toMatchObject(refused('invalid'))
    await expect(plan(25, 50, 75, 90)).rejects.toMatchObject(refused('invalid'))
    await plan(25, 50, 75, 100)
    expect((await page(id)).plan?.steps).toHaveLength(4)
  })

  it('have a voucher, once; a wrong one is reversed and both stay', async () => {
    const id = await write('支付')
    const pay = async (voucher: string, amount: number) =>
      desk.pay(head, await at(id), { on: '2026-03-01', amount, voucher, purpose: '印刷费', files: [] }, aKey())
    await pay('记-1', 300_000)
    await expect(pay('记-1', 1)).rejects.toMatchObject(refused('invalid'))
    await pay('记-2', 50_000)
    const wrong = (await page(id)).payments.find(({ voucher }) => voucher === '记-2')
    await desk.reverse(head, await at(id), wrong?.id ?? '', '重复登记', aKey())
    await pay('记-2', 60_000)
    const { payments, spending } = await page(id)
    expect(spending).toMatchObject({ spent: 360_000, planned: null, light: null })
    expect(payments.map(({ voucher, amount }) => [voucher, amount])).toContainEqual(['记-2', -50_000])
    const paid = await add(
      id,
      indicator('成本控制', '1', { target: { kind: 'quantity', operator: '≤', value: '1', unit: '万元' } }),
    )
    expect((await one(paid)).indicator).toMatchObject({ value: '0.36', figures: [{ id: 'spent', opens: true }] })
    const { items } = await desk.records(head, place(paid), { figure: 'spent', asOf: null, after: null, limit: 10 })
    expect(items.map(({ amount }) => amount).reduce((a, b) => Number(a) + Number(b), 0)).toBe(360_000)
  })

  it('of a project that is bound to the relief fund come from its books, and are not entered twice', async () => {
    const line = newId()
    await store.test.admin.query(
      `insert into relief_line (region_id, id, office_id, year, code, name, amount, spent, version)
       values ($1, $2, $3, 2026, '2014004', '专项资金', 500000, 0, 2)`,
      [head.regionId, line, head.officeId],
    )
    await store.test.admin.query(
      `insert into relief_entry (region_id, line_id, seq, kind, change, balance, voucher, on_date, at, staff_id)
       values ($1, $2, 2, 'payment', -120000, 380000, '助-1', '2026-03-01', '2026-03-01T03:00:00Z', $3),
              ($1, $2, 3, 'refund', 20000, 400000, '助-2', '2026-03-02', '2026-03-02T01:00:00Z', $3)`,
      [head.regionId, line, head.staffId],
    )
    const id = await write('救助资金', { budget: 500_000 })
    const bind = async (account: string) =>
      desk.bind(head, await at(id), { source: 'relief', account }, '由救助台账提供', aKey())
    expect((await page(id)).accounts).toMatchObject([{ source: 'relief', account: line }])
    await expect(bind(newId())).rejects.toMatchObject(refused('invalid'))
    await bind(line)
    expect((await page(id)).spending).toMatchObject({ spent: 100_000 })
    const entered = { on: '2026-03-01', amount: 1, voucher: '记-9', purpose: '', files: [] }
    await expect(desk.pay(head, await at(id), entered, aKey())).rejects.toMatchObject(refused('step-not-open'))
  })
})

describe('double monitoring and self-evaluation', () => {
  const signed = async (id: string) =>
    desk.sign(head, { ...place(id), expectedVersion: (await record(id)).version }, aKey())
  const record = (id: string) => desk.record(head, place(id))
  const say = async (id: string, of: string[], goals = '') =>
    desk.explain(
      supervisor,
      { ...place(id), expectedVersion: (await record(id)).version },
      {
        deviations: of.map((each) => ({ of: each, cause: '登记较少', correction: '加强宣传', responsible: '办公室' })),
        goals,
        conclusion: '',
      },
      aKey(),
    )

  it('a checkpoint freezes its day, asks for cause and correction, is signed by the head and never changed', async () => {
    store.clock.set('2026-03-02T02:00:00.000Z')
    const subject = await write('监控')
    const first = await add(subject, indicator('登记信访事项数量', '80', { description: '受理信访事项数量' }))
    const day = '2026-03-31'
    const draw = (by = head) => desk.draw(by, place(subject), { kind: 'checkpoint', on: day }, aKey())
    await expect(draw()).rejects.toMatchObject(refused('invalid'))
    store.clock.set('2026-04-02T02:00:00.000Z')
    await store.file({ summary: 'After the day' })
    await expect(
      desk.draw(head, place(subject), { kind: 'checkpoint', on: '2026-04-01' }, aKey()),
    ).rejects.toMatchObject(refused('invalid'))
    const id = await draw(supervisor)
    await expect(draw()).rejects.toMatchObject(refused('step-not-open'))
    expect(await record(id)).toMatchObject({
      state: 'drawn',
      toExplain: [first],
      indicators: [{ value: '5', light: 'red', forecast: '20.28' }],
    })
    await expect(signed(id)).rejects.toMatchObject(refused('step-not-open'))
    await say(id, [first])
    const version = (await record(id)).version
    const early = desk.sign(supervisor, { ...place(id), expectedVersion: version }, aKey())
    await expect(early).rejects.toMatchObject(refused('not-allowed'))
    await expect(desk.sign(head, { ...place(id), expectedVersion: version - 1 }, aKey())).rejects.toMatchObject(
      refused('conflict'),
    )
    await signed(id)
    await expect(say(id, [first])).rejects.toMatchObject(refused('step-not-open'))
    const { rowCount } = await store.test.admin.query(
      `select 1 from performance_record where id = $1 and state = 'signed'`,
      [id],
    )
    expect(rowCount).toBe(1)
    const changed = store.test.database.write(
      { audience: 'officer', officeId: head.officeId, staffId: head.staffId, regionId: head.regionId },
      (tx) => tx.query(`update performance_record set said = '{}' where id = $1 returning id`, [id]),
    )
    expect(await changed).toEqual([])

    const key = { ...place(id), expectedVersion: (await record(id)).version }
    const next = await desk.correct(supervisor, key, '宣传数字有误', aKey())
    expect(await record(next)).toMatchObject({
      revision: 2,
      state: 'drawn',
      reason: '宣传数字有误',
      indicators: [{ value: '5' }],
    })
    expect(await record(id)).toMatchObject({ state: 'signed', revision: 1, version: key.expectedVersion })
    await expect(desk.correct(head, key, '再更正', aKey())).rejects.toMatchObject(refused('step-not-open'))
  })

  it('the office is warned of a checkpoint that is not signed, and no more when it is', async () => {
    store.clock.set('2026-04-14T02:00:00.000Z')
    await warnOfCheckpoints(store.context)
    await warnOfCheckpoints(store.context)
    const { rows } = await store.test.admin.query<{ kind: string; n: number; number: string }>(
      `select kind, number, count(*)::int as n from notification where kind like 'performance.%' group by kind, number order by number`,
    )
    expect(rows.map(({ kind }) => kind)).toContain('performance.checkpoint-near')
    expect(rows.some(({ number }) => number === '监控')).toBe(false)
    expect(new Set(rows.map(({ n }) => n))).toEqual(new Set([1]))
  })

  it('a self-evaluation scores by the rules of the day, foots, and is printed as the official form', async () => {
    const subject = await write('自评')
    const first = await add(subject, indicator('登记信访事项数量', '12', { description: '受理信访事项数量' }))
    const second = await add(
      subject,
      indicator('秩序', '1', { level1: '效益指标', target: { kind: 'quality', text: '良好' } }),
    )
    await desk.pay(
      head,
      await at(subject),
      { on: '2026-04-01', amount: 900_000, voucher: '记-3', purpose: '', files: [] },
      aKey(),
    )
    const judged = { ...number('90'), kind: 'judged' as const }
    await desk.enter(head, await oneAt(second), judged, aKey())
    const day = '2026-04-14'
    await desk.setRules(
      head,
      {
        inForceFrom: day,
        basis: '县财政局办法',
        rules: {
          ...HOUSE_RULES,
          grades: HOUSE_RULES.grades.map((each) => (each.grade === 'good' ? { ...each, from: 70 } : each)),
        },
      },
      aKey(),
    )
    const id = await desk.draw(supervisor, place(subject), { kind: 'evaluation', on: day }, aKey())
    const drawn = await record(id)
    // Output 50 and effect 30 of 90 without satisfaction: execution 11.12, output 55.55, effect 33.33; 6 of 12, 90 %, 90 % of the money.
    expect(drawn.money).toMatchObject({ spent: 900_000, rate: '90', weight: '11.12', points: '10.01' })
    expect(drawn.indicators.map(({ weight, points }) => [weight, points])).toEqual([
      ['55.55', '27.77'],
      ['33.33', '30.00'],
    ])
    const sum = [drawn.money?.points, ...drawn.indicators.map(({ points }) => points)].reduce(
      (all, each) => all + Number(each),
      0,
    )
    expect(sum.toFixed(2)).toBe(drawn.points)
    expect(drawn).toMatchObject({ points: '67.78', grade: 'fair', rules: { basis: '县财政局办法' } })
    await expect(signed(id)).rejects.toMatchObject(refused('step-not-open'))
    await say(id, [first, second], '完成')
    await signed(id)

    const form = await desk.form(head, place(id), 'zh-CN')
    expect(form.title).toBe('2026年度项目支出绩效自评表')
    expect(JSON.stringify(form.body)).toContain('登记较少；措施：加强宣传；责任人：办公室')
    const { sheets } = await desk.formSheets(head, place(id), 'en')
    const line = sheets[0]?.rows.find((row) => row.includes('登记信访事项数量'))
    expect(line?.slice(3, 7)).toEqual(['≥12件', '6件', 55.55, 27.77])
  })
})

describe('year over year', () => {
  it('takes the structure over once, without values, and shows years side by side', async () => {
    const goal = await write('目标', { kind: 'goal', budget: null })
    const id = await write('长期项目', { parent: goal })
    const kept = await add(id, indicator('登记信访事项数量', '5', { description: '受理信访事项数量' }))
    await add(id, indicator('完成时间', '1', { target: { kind: 'date', operator: '≤', date: '2026-10-31' } }))
    const first = await desk.copyYear(head, { from: 2026, to: 2027 }, aKey())
    const again = await desk.copyYear(head, { from: 2026, to: 2027 }, aKey())
    expect(again).toEqual({ subjects: 0, indicators: 0, known: first.subjects })
    const next = await desk.year(head, { year: 2027 })
    const copied = next.subjects.find(({ name }) => name === '长期项目')
    expect(copied?.parentId).toBe(next.subjects.find(({ name }) => name === '目标')?.id)
    expect(copied?.indicators.map(({ printed, entered }) => [printed, entered])).toEqual([
      ['≥5件', null],
      ['≤2027-10-31', null],
    ])
    const { subjects } = await desk.compareYears(head, [2026, 2027])
    const cells = subjects.find(({ name }) => name === '长期项目')?.indicators[0]?.years
    expect(cells?.map(({ year, value }) => [year, value])).toEqual([
      [2027, null],
      [2026, '6'],
    ])
    expect(cells?.[1]?.id).toBe(kept)
  })
})
