import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/crypto/index.ts'
import type { Scope } from '../../platform/db/index.ts'
import { migrations as identityMigrations } from '../identity/index.ts'
import { anOfficer } from '../matter/testing/actors.ts'
import { OFFICES } from '../matter/testing/offices.ts'
import { aKey, officerOf, officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { statisticsSource } from '../performance/index.ts'
import { migrations as statisticsMigrations } from '../statistics/index.ts'
import { assessmentDesk, type AssessmentDesk } from './desk.ts'
import { migrations } from './migrations/index.ts'
import type { SchemeBody } from './scheme.ts'
import { deduction, manual, measured } from './testing/items.ts'

let store: MatterStore
let desk: AssessmentDesk
/** Another person of the same office. */
const supervisor = { ...anOfficer('countyPetitions', 'supervisor'), staffId: newId() }
const head = officerOf('countyPetitions', ['head'])
const water = officerOf('countyWater', ['head'])
const housing = officerOf('countyHousing', ['head'])
const body: SchemeBody = {
  name: '考核办法',
  total: '100',
  basis: '',
  appealDays: 5,
  items: [measured(), deduction(), manual()],
}
let scheme: { regionId: string; id: string }
let round: { regionId: string; id: string }

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [
    ...identityMigrations,
    ...statisticsMigrations,
    ...migrations,
  ])
  desk = assessmentDesk(store.context, statisticsSource(store.context))
  await store.file({ office: OFFICES.countyPetitions })
})
afterAll(() => store.close())

const at = async (key: { regionId: string; id: string }, what: 'scheme' | 'round' | 'result') => {
  const { version } = await desk[what](head, key)
  return { ...key, expectedVersion: version }
}
const resultOf = async (office: string) => {
  const found = (await desk.round(head, round)).results.find((one) => one.office.id === office)
  if (!found) throw new Error('not assessed')
  return { regionId: round.regionId, id: found.resultId }
}
const rowsSeen = (scope: Scope, table: string) =>
  store.test.database.read(scope, async (tx) => (await tx.query(`select 1 from ${table}`)).length)

describe('an assessment from draft to publication', () => {
  it('rules are drafted, saved by version, and never about holding petitioners back', async () => {
    scheme = await desk.draft(supervisor, 2026, body, aKey('draft'))
    expect(await desk.draft(supervisor, 2026, body, aKey('draft'))).toEqual(scheme)
    await expect(desk.draft(supervisor, 2026, body, aKey())).rejects.toMatchObject({ code: 'step-not-open' })
    const refused = { ...body, items: [manual({ name: '劝返及时', keptBecause: '要求' })] }
    await expect(desk.save(supervisor, await at(scheme, 'scheme'), refused, aKey())).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await desk.save(supervisor, await at(scheme, 'scheme'), body, aKey())
    await expect(desk.save(supervisor, { ...scheme, expectedVersion: 1 }, body, aKey())).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('are signed by the head, never by who wrote them, and then stand', async () => {
    await expect(desk.sign(supervisor, await at(scheme, 'scheme'), aKey())).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(
      desk.compute(
        supervisor,
        scheme,
        { title: '一', from: '2026-01-01', to: '2026-03-01', asOf: '2026-03-02' },
        aKey(),
      ),
    ).rejects.toMatchObject({ code: 'step-not-open' })
    await desk.sign(head, await at(scheme, 'scheme'), aKey())
    await expect(desk.save(supervisor, await at(scheme, 'scheme'), body, aKey())).rejects.toMatchObject({
      code: 'step-not-open',
    })
    expect(await desk.scheme(head, scheme)).toMatchObject({ state: 'in-force', inForceOn: '2026-03-02' })
  })

  it('every subordinate office is computed with its own figures; nobody else sees anything yet', async () => {
    const wish = { title: '2026年第一季度考核', from: '2026-01-01', to: '2026-03-01', asOf: '2026-03-02' }
    await expect(desk.compute(supervisor, scheme, { ...wish, asOf: '2026-03-03' }, aKey())).rejects.toMatchObject({
      code: 'invalid',
    })
    round = await desk.compute(supervisor, scheme, wish, aKey())
    const { results } = await desk.round(head, round)
    expect(results.map(({ office }) => office.id).toSorted()).toEqual(
      [OFFICES.countyHousing, OFFICES.countyWater, OFFICES.countyHotline, OFFICES.township].toSorted(),
    )
    for (const scope of [
      officerScope('countyWater'),
      officerScope('neighbourPetitions'),
      { audience: 'public' } as const,
    ])
      for (const table of ['assessment_round', 'assessment_result', 'assessment_scheme', 'assessment_appeal'])
        expect([table, await rowsSeen(scope, table)]).toEqual([table, 0])
    await expect(desk.round(water, round)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('what people mark is marked with a reason, within its weight, before anything is announced', async () => {
    await expect(desk.announce(supervisor, await at(round, 'round'), aKey())).rejects.toMatchObject({
      code: 'step-not-open',
    })
    const item = manual().id
    const mark = { item, points: '27', reason: '一件缺少依据', evidence: [{ title: '抽查表', place: '' }] }
    for (const { resultId: id } of (await desk.round(head, round)).results) {
      const key = { regionId: round.regionId, id }
      await expect(
        desk.mark(supervisor, await at(key, 'result'), { ...mark, points: '31' }, aKey()),
      ).rejects.toMatchObject({ code: 'invalid' })
      await desk.mark(supervisor, await at(key, 'result'), mark, aKey())
    }
    const computed = { ...mark, item: measured().id }
    const key = await at(await resultOf(OFFICES.countyWater), 'result')
    await expect(desk.mark(supervisor, key, computed, aKey())).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is announced to the offices: each sees its own, with every line explained', async () => {
    await desk.announce(supervisor, await at(round, 'round'), aKey())
    expect(await desk.round(head, round)).toMatchObject({ state: 'announced', appealUntil: '2026-03-09' })
    const { results } = await desk.round(water, round)
    expect(results.map(({ office }) => office.id)).toEqual([OFFICES.countyWater])
    const result = await desk.result(water, await resultOf(OFFICES.countyWater))
    expect(result).toMatchObject({ total: '97', outOf: '100', may: ['appeal'] })
    expect(result.lines[0]).toMatchObject({
      formula: { zh: '按期答复数 ÷ 应答复数 × 100%' },
      figures: [
        { id: 'answeredInTime', opens: { measure: 'onTimeConclusion', asOf: '2026-03-02' } },
        { id: 'answersDue' },
      ],
      why: 'nothing-to-judge',
    })
    await expect(desk.result(housing, await resultOf(OFFICES.countyWater))).rejects.toMatchObject({ code: 'not-found' })
    const told = await store.test.admin.query(`select 1 from notification where kind = 'assessment.announced'`)
    expect(told.rows.length).toBeGreaterThanOrEqual(4)
  })

  it('is contested by the assessed office alone, an item once', async () => {
    store.clock.set('2026-03-04T02:00:00.000Z')
    const key = await resultOf(OFFICES.countyWater)
    const wish = { item: manual().id, text: '缺少的依据附后。', files: [] }
    await expect(desk.appeal(housing, key, wish, aKey())).rejects.toMatchObject({ code: 'not-found' })
    await expect(desk.appeal(head, key, wish, aKey())).rejects.toMatchObject({ code: 'not-allowed' })
    await desk.appeal(water, key, wish, aKey())
    await expect(desk.appeal(water, key, wish, aKey())).rejects.toMatchObject({ code: 'step-not-open' })
    expect(await rowsSeen(officerScope('countyHousing'), 'assessment_appeal')).toBe(0)
  })

  it('is decided by another person with reasons; the line is corrected and its trail stays', async () => {
    store.clock.set('2026-03-05T02:00:00.000Z')
    const key = await resultOf(OFFICES.countyWater)
    const [appeal] = (await desk.result(head, key)).appeals
    if (!appeal) throw new Error('no appeal')
    const at1 = { regionId: appeal.regionId, id: appeal.id, expectedVersion: 1 }
    const decision = { upheld: true, points: '30', reasons: '依据已补齐。' } as const
    await expect(desk.decide({ ...supervisor, roles: ['head'] }, at1, decision, aKey())).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(desk.decide(head, at1, { ...decision, points: '31' }, aKey())).rejects.toMatchObject({
      code: 'invalid',
    })
    await desk.decide(head, at1, decision, aKey())
    const after = await desk.result(water, key)
    expect(after).toMatchObject({ total: '100', appeals: [{ state: 'upheld', reasons: '依据已补齐。' }] })
    expect(after.lines[2]).toMatchObject({ points: '30', why: 'corrected', corrections: [{ from: '27', to: '30' }] })
    expect(after.steps.map(({ type }) => type)).toEqual(['scored', 'marked', 'appealed', 'decided', 'corrected'])
  })

  it('is final only after the days to contest, and nothing is contested after them', async () => {
    await expect(desk.finish(head, await at(round, 'round'), aKey())).rejects.toMatchObject({ code: 'step-not-open' })
    store.clock.set('2026-03-10T02:00:00.000Z')
    const late = { item: measured().id, text: '迟到的申诉', files: [] }
    await expect(desk.appeal(water, await resultOf(OFFICES.countyWater), late, aKey())).rejects.toMatchObject({
      code: 'step-not-open',
    })
    await expect(desk.publish(head, await at(round, 'round'), aKey())).rejects.toMatchObject({ code: 'step-not-open' })
    await desk.finish(head, await at(round, 'round'), aKey())
    expect(await desk.published({ limit: 10 })).toEqual([])
    await desk.publish(head, await at(round, 'round'), aKey())
  })

  it('is published whole: rules, points, corrections; appeals and steps stay inside', async () => {
    expect(await desk.published({ limit: 10 })).toMatchObject([{ title: '2026年第一季度考核' }])
    const { results, rules } = await desk.publishedRound(round)
    expect(results).toHaveLength(4)
    expect(results[0]).toMatchObject({ total: '100', place: 1, corrections: 1 })
    expect(results.slice(1).map(({ place }) => place)).toEqual([2, 2, 2])
    expect(rules).toHaveLength(3)
    const one = await desk.publishedResult({ regionId: round.regionId, id: results[0]?.id ?? '' })
    expect(one.lines[2]?.corrections).toMatchObject([{ reasons: '依据已补齐。' }])
    for (const table of ['assessment_appeal', 'assessment_step'])
      expect([table, await rowsSeen({ audience: 'public' }, table)]).toEqual([table, 0])
    expect((await desk.round(housing, round)).results).toHaveLength(4)
  })

  it('a later edition replaces the rules; what was computed keeps its own', async () => {
    const next = await desk.draft(supervisor, 2026, { ...body, appealDays: 10 }, aKey())
    await desk.sign(head, await at(next, 'scheme'), aKey())
    expect(await desk.scheme(head, scheme)).toMatchObject({ state: 'replaced' })
    expect(await desk.scheme(head, next)).toMatchObject({ state: 'in-force', edition: 2 })
    expect((await desk.round(head, round)).schemeId).toBe(scheme.id)
  })
})
