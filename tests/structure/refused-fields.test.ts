import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../factories/office.ts'

/**
 * Huiyin serves the matter and never watches the person. This test walks the whole database schema and the API description and fails
 * when a field appears that would: tracking, lists of persons, threat flags, scores or counts per person, records of intercepting or
 * returning petitioners, ethnicity, household registration, predictions, relief that depends on a promise to stop petitioning.
 */
const REFUSED: readonly [pattern: RegExp, why: string][] = [
  [/track|movement|whereabouts|location_of_person|geolocation|last_seen_at_place|行踪|轨迹/i, 'tracking of movements'],
  [/key_?person|watch_?list|black_?list|person_?list|focus_?person|重点人|黑名单/i, 'lists of persons'],
  [/threat|danger(ous)?_?(person|flag)|extremis|扬言|危险人/i, 'threat flags'],
  [
    /(risk|credit|trust|behaviou?r|petitioner|person)_?(score|level|grade|rating)\b|风险等级|积分/i,
    'scores of persons',
  ],
  [
    /(visit|petition|matter|filing)s?_?(count|number)?_?(of|per|by)_?(person|petitioner|citizen)|(petitioner|person)_?(visit|matter)s?_?count|访次/i,
    'counts per person',
  ],
  [
    /intercept|returned_?petitioner|escort|dissua|stabili[sz]|劝返|截访|稳控|接返/i,
    'records of intercepting or returning petitioners',
  ],
  [/ethnic|nationality|religio|household_?registration|hukou|民族|户籍/i, 'ethnicity or household registration'],
  [/predict|propensity|likelihood_of|预测/i, 'predictions about individuals'],
  [/promise_?to_?stop|cease_?petition|stop_?petition|waive|息访|罢访/i, 'relief that depends on a promise to stop'],
  [
    /person_?(id|key|hash)\b|petitioner_?(id|key|hash)\b|name_?hash|phone_?hash|document_?hash|face|fingerprint_of|biometric/i,
    'an index of people across matters',
  ],
]

/** Names that a pattern meets by accident, each with its reason. */
const INNOCENT = new Map<string, string>([])

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const refusedAmong = (names: Iterable<string>): string[] =>
  [...names].flatMap((name) => {
    const meets = REFUSED.filter(([pattern]) => pattern.test(name)).map(([, why]) => why)
    return meets.length > 0 && !INNOCENT.has(name) ? [`${name}: ${meets.join(', ')}`] : []
  })

/** Every name in a JSON document: keys, and the values of `name` and `enum`. */
function* namesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* namesIn(item)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      yield key
      if (key === 'name' && typeof item === 'string') yield item
      if (key === 'enum' && Array.isArray(item)) for (const each of item) yield String(each)
      yield* namesIn(item)
    }
}

describe('what Huiyin refuses to know', () => {
  it('is in no table and no column', async () => {
    const { rows } = await office.test.admin.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
    )
    expect(rows.length).toBeGreaterThan(100)
    expect(refusedAmong(rows.map((row) => row.name))).toEqual([])
  })

  it('is in no name of the API', async () => {
    const { body } = await office.app.inject({ url: '/api/v1/openapi.json' })
    const names = new Set(namesIn(JSON.parse(body)))
    expect(names.size).toBeGreaterThan(150)
    expect(refusedAmong(names)).toEqual([])
  })

  it('no index spans people: identity lies sealed under its matter, and nothing else holds it', async () => {
    // An office has an address to be reached at; a session of staff has the one it was opened from.
    const { rows } = await office.test.admin.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'
       and column_name ~* '(petitioner|phone|address|email|postcode|document_?(type|number)|identity_?card)' and table_name not in ('office', 'session')`,
    )
    expect(rows.map((row) => row.name)).toEqual([])
  })

  it('is found when it is there', () => {
    expect(
      refusedAmong(['matter.risk_score', 'petitioner_visit_count', 'key_person', 'ethnicity', 'visits_per_person']),
    ).toHaveLength(5)
  })
})
