import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttp, type App } from '../../platform/http/index.ts'
import { createLog } from '../../platform/log/index.ts'
import { scopeOf, type Actor } from '../identity/index.ts'
import { OFFICE_TREE, OFFICES, OPINION, staffOf } from '../matter/testing/index.ts'
import { officerOf, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { topicTree } from '../topic/index.ts'
import { addStatisticsRoutes, migrations } from './index.ts'
import type { CatalogueView, FactPage, PivotView, ReportView, SavedReport } from './views.ts'

let store: MatterStore
let app: App
let actor: Actor = officerOf('countyPetitions')
beforeAll(async () => {
  store = await openMatterStore('2026-02-02T02:00:00.000Z', migrations)
  app = await createHttp({ log: createLog('silent'), secret: Buffer.alloc(32), version: '0', identify: () => actor })
  addStatisticsRoutes(app, {
    database: store.test.database,
    clock: store.clock,
    identification: { scopeOf: (asker) => scopeOf(asker) },
    naming: () => ({ offices: OFFICE_TREE, topics: topicTree([]) }),
  })
  const housing = { office: OFFICES.countyHousing }
  await store.file({ ...housing, channel: 'letter', receivedOn: '2026-02-02' })
  store.clock.set('2026-03-02T02:00:00.000Z')
  const key = await store.file({ ...housing, channel: 'letter' })
  await store.file({ ...housing, channel: 'visit' })
  store.clock.set('2026-03-20T02:00:00.000Z')
  await store.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
  store.clock.set('2026-03-25T02:00:00.000Z')
  await store.give('countyHousing', key, 'answer', OPINION)
  store.clock.set('2026-04-10T02:00:00.000Z')
})
afterAll(async () => {
  await app.close()
  await store.close()
})

async function get<T>(url: string): Promise<T> {
  const answer = await app.inject(`/api/v1/statistics/${url}`)
  expect([url, answer.statusCode]).toEqual([url, 200])
  return answer.json<T>()
}
const MARCH = 'from=2026-03-01&to=2026-03-31'

describe('the statistics of an office', () => {
  it('are cut into rows and columns, beside the period before, the same of last year and the year so far', async () => {
    const pivot = await get<PivotView>(`pivot?${MARCH}&measure=received&rows=channel&columns=month`)
    expect(pivot.rowParts.map(({ name }) => name)).toEqual([
      { zh: '来信', en: 'Letter' },
      { zh: '来访', en: 'Visit' },
    ])
    expect(pivot.total).toEqual({ numerator: 2, denominator: null, share: null, excluded: {} })
    expect(pivot.periods).toEqual([
      { comparison: 'previous', period: { from: '2026-02-01', to: '2026-02-28' } },
      { comparison: 'lastYear', period: { from: '2025-03-01', to: '2025-03-31' } },
      { comparison: 'cumulative', period: { from: '2026-01-01', to: '2026-03-31' } },
    ])
    expect(pivot.compared.map(({ figure }) => figure.numerator)).toEqual([1, 0, 3])
    expect(pivot.rowTotals.map(({ row, compared }) => [row, compared.map(({ figure }) => figure.numerator)])).toEqual([
      ['letter', [1, 0, 2]],
      ['visit', [0, 0, 1]],
    ])
  })

  it('say of a past day what could be said then, and open to what was known then', async () => {
    const late = `pivot?${MARCH}&measure=toldInTime`
    expect((await get<PivotView>(`${late}&asOf=2026-03-17`)).total).toMatchObject({
      denominator: 0,
      excluded: { notYetDue: 2 },
    })
    expect((await get<PivotView>(`${late}&asOf=2026-03-18`)).total).toMatchObject({ numerator: 0, denominator: 2 })
    expect((await get<PivotView>(late)).total).toMatchObject({ numerator: 0, denominator: 2 })
    const facts = await get<FactPage>(`facts?${MARCH}&measure=toldInTime&part=denominator&asOf=2026-03-18`)
    expect(facts.items.map(({ phase, limit }) => [phase, limit?.endedOn])).toEqual([
      ['registered', null],
      ['registered', null],
    ])
    const now = await get<FactPage>(`facts?${MARCH}&measure=toldInTime&part=denominator&limit=1`)
    expect(now.items).toHaveLength(1)
    const next = await get<FactPage>(`facts?${MARCH}&measure=toldInTime&part=denominator&limit=1&after=${now.next}`)
    expect([...now.items, ...next.items].map(({ phase }) => phase).toSorted()).toEqual(['answered', 'registered'])
    expect(next.next).toBeNull()
    expect((await app.inject(`/api/v1/statistics/${late}&asOf=2026-04-11`)).statusCode).toBe(422)
  })

  it('report every figure of a period at once', async () => {
    const report = await get<ReportView>(`report?${MARCH}`)
    const { measures } = await get<CatalogueView>('catalogue')
    expect(report.figures.map(({ measure }) => measure)).toEqual(measures.map(({ id }) => id))
    expect(report.figures.find(({ measure }) => measure === 'concluded')?.figure).toMatchObject({ denominator: 2 })
    const apart = await get<ReportView>(`report?${MARCH}&compare=cumulative`)
    expect(apart.periods.map(({ comparison }) => comparison)).toEqual(['cumulative'])
    const due = await get<ReportView>(`report?${MARCH}&basis=due`)
    expect(due.figures.map(({ measure }) => measure)).toContain('onTimeConclusion')
    expect(due.figures.map(({ measure }) => measure)).not.toContain('received')
  })

  it('say in both languages what every figure is, on which article it rests and what is left out', async () => {
    const { measures, dimensions } = await get<CatalogueView>('catalogue')
    for (const { name, formula, isShare } of measures)
      expect([name.zh, name.en, formula.zh, formula.en, !isShare || /÷/.test(formula.en)]).not.toContain('')
    expect(measures.find(({ id }) => id === 'onTimeConclusion')).toMatchObject({
      article: '34',
      excluded: [{ reason: 'notYetDue' }, { reason: 'lapsed' }, { reason: 'unrecorded' }],
    })
    expect(dimensions.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'day',
        'week',
        'month',
        'quarter',
        'year',
        'channel',
        'class',
        'topic1',
        'topic2',
        'topic3',
      ]),
    )
  })

  it('leave as a workbook, or as CSV with formulas and exclusions below the table', async () => {
    const csv = await app.inject(
      `/api/v1/statistics/export?${MARCH}&measure=toldInTime&rows=channel&channel=letter&format=csv&lang=en`,
    )
    expect(csv.headers['content-type']).toContain('text/csv')
    const lines = csv.body.split('\r\n')
    expect(lines[0]).toContain('Channel,Share,Numerator,Denominator,Previous period · Share')
    expect(lines[1]).toContain('Letter,0,0,1')
    expect(csv.body).toContain('Limited to,Channel: Letter')
    expect(csv.body).toContain('told in writing within the limit ÷ to be told (done or overdue),23')
    expect(csv.body).toContain('no notice owed')
    for (const kind of ['pivot', 'report']) {
      const book = await app.inject(`/api/v1/statistics/export?${MARCH}&of=${kind}&format=xlsx`)
      expect(book.rawPayload.subarray(0, 2).toString()).toBe('PK')
    }
  })

  it('are saved under a name for oneself or for the office', async () => {
    const save = (name: string, shared: boolean, key = name) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/statistics/reports',
        headers: { 'idempotency-key': `statistics-${key}` },
        payload: { name, shared, query: 'rows=channel&measure=received' },
      })
    expect((await save('Mine', false)).statusCode).toBe(201)
    const ours = (await save('Ours', true)).json<SavedReport>()
    expect((await save('Ours', true)).json<SavedReport>().id).toBe(ours.id)
    const names = async () => (await get<SavedReport[]>('reports')).map(({ name, own }) => `${name} ${own}`)
    expect(await names()).toEqual(['Mine true', 'Ours true'])
    const me = actor
    actor = { ...officerOf('countyPetitions', ['intake-clerk']), staffId: staffOf('countyWater') }
    expect(await names()).toEqual(['Ours false'])
    const remove = () =>
      app.inject({
        method: 'DELETE',
        url: `/api/v1/statistics/reports/${ours.id}`,
        headers: { 'idempotency-key': 'statistics-remove' },
      })
    expect((await remove()).statusCode).toBe(403)
    actor = officerOf('countyHousing')
    expect(await names()).toEqual([])
    expect((await remove()).statusCode).toBe(404)
    actor = me
    expect((await remove()).statusCode).toBe(204)
    expect(await names()).toEqual(['Mine true'])
  })

  it('are for officers alone', async () => {
    const me = actor
    actor = { kind: 'visitor' }
    for (const url of ['catalogue', 'pivot', 'report', 'facts?measure=received', 'export', 'reports'])
      expect((await app.inject(`/api/v1/statistics/${url}`)).statusCode).toBe(401)
    actor = me
  })
})
