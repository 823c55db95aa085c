import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../platform/time/index.ts'
import { isWorkingDay, LIMIT_IDS } from '../calendar/index.ts'
import { deadlinesOf } from './deadline.ts'
import { LAW } from './testing/facts.ts'
import { OFFICES } from './testing/offices.ts'
import { openMatterStore, type MatterStore } from './testing/store.ts'
import { aMatter, type Story } from './testing/story.ts'
import { warningsFor, warnOfLimits } from './warnings.ts'

const said = (story: Story, today = story.today): string[] =>
  warningsFor({ matter: story.matter, events: [] }, { today, law: LAW, rules: [] }).map(
    ({ values }) => `${String(values[2])} ${String(values[11])}`,
  )
const ofLimit = (limit: string, lines: readonly string[]): string[] =>
  lines.filter((line) => line.includes(` ${limit}:`))

const noted = { noticeGiven: true }
const routed = aMatter()
  .registeredAt('countyPetitions', '2026-03-02')
  .give('transfer', { to: OFFICES.countyHousing, reason: 'ours', ...noted })
const accepted = routed.on('2026-03-05').give('accept', { way: 'handling-opinion', ...noted })
const answered = accepted
  .on('2026-03-10')
  .give('answer', { request: 'r', facts: 'f', opinion: 'o', legalBasis: 'l', outcome: 'not-supported' })
const delivered = answered.on('2026-03-11').give('deliver', { on: '2026-03-11', method: 'in-person', receiver: 'self' })
const inReview = delivered.on('2026-03-12').give('requestReview', { reasons: 'r' })
const STORIES: readonly Story[] = [
  aMatter().registeredAt('countyPetitions', '2026-03-02'),
  aMatter().registeredAt('countyHousing', '2026-03-02'),
  routed,
  accepted,
  answered,
  delivered,
  inReview,
]

describe('warnings of the limits of a matter', () => {
  it('name the duty of the office that owes it and stop when it is done', () => {
    expect(ofLimit('handle', said(accepted, '2026-05-06'))).toHaveLength(2)
    expect(said(answered, '2026-05-06')).toEqual([])
  })

  it('tell the petitioner, not an office, that the time to ask for review ends', () => {
    const dueOn = delivered.deadline('ask-review')?.dueOn ?? ''
    expect(ofLimit('ask-review', said(delivered, dueOn))).toEqual([expect.stringContaining('matter.window-ends')])
    expect(said(inReview, dueOn).filter((line) => line.includes('window'))).toEqual([])
  })

  it('say nothing on days off, and nothing of what does not run', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STORIES), fc.integer({ min: 0, max: 120 }), (story, late) => {
        const today = addDays(story.today, late)
        const lines = said(story, today)
        expect(isWorkingDay(LAW.calendar, today) || lines.length === 0).toBe(true)
        const running = deadlinesOf(story.matter, LAW, today).filter(({ endedOn }) => endedOn === null)
        const known = LIMIT_IDS.filter((limit) => ofLimit(limit, lines).length > 0)
        expect(known.every((limit) => running.some((deadline) => deadline.limit === limit))).toBe(true)
        expect(lines.filter((line) => line.includes('matter.deadline-near')).length).toBeLessThanOrEqual(running.length)
      }),
    )
  })

  it('come for every limit that an office owes in these stories', () => {
    const seen = new Set(
      STORIES.flatMap((story) =>
        story.matter.clocks
          .filter(({ endedOn }) => endedOn === null)
          .filter(({ limit }) =>
            Array.from({ length: 90 }, (_, n) => addDays(story.today, n)).some(
              (day) => ofLimit(limit, said(story, day)).length > 0,
            ),
          )
          .map(({ limit }) => limit),
      ),
    )
    const running = new Set(
      STORIES.flatMap(({ matter }) =>
        matter.clocks.filter(({ endedOn }) => endedOn === null).map(({ limit }) => limit),
      ),
    )
    expect(seen).toEqual(running)
    expect(seen.size).toBeGreaterThanOrEqual(6)
  })
})

describe('the daily round', () => {
  let store: MatterStore
  beforeAll(async () => {
    store = await openMatterStore()
  })
  afterAll(() => store.close())

  const outbox = async (matterId: string) => {
    const { rows } = await store.test.admin.query<{
      kind: string
      recipient: { officeId?: string }
      concerns: string | null
    }>(
      `select kind, recipient, concerns from notification where about_id = $1 and (kind like '%deadline%') order by id`,
      [matterId],
    )
    return rows.map(({ kind, recipient }) => [kind, recipient.officeId])
  }

  it('warns once under many workers at once, and again only when the next lead has come', async () => {
    const { matterId } = await store.file()
    store.clock.set('2026-03-13T02:00:00.000Z')
    await Promise.all([warnOfLimits(store.context), warnOfLimits(store.context), warnOfLimits(store.context)])
    expect(await outbox(matterId)).toEqual([['matter.deadline-near', OFFICES.countyPetitions]])
    await warnOfLimits(store.context)
    expect(await outbox(matterId)).toHaveLength(1)
    store.clock.set('2026-03-14T02:00:00.000Z')
    await warnOfLimits(store.context)
    expect(await outbox(matterId)).toHaveLength(1)
    store.clock.set('2026-03-17T02:00:00.000Z')
    await warnOfLimits(store.context)
    expect((await outbox(matterId)).map(([kind]) => kind)).toEqual([
      'matter.deadline-near',
      'matter.deadline-today',
      'matter.deadline-today',
    ])
  })

  it('warns the office that has the matter now, and says that the other’s duty no longer stands', async () => {
    store.clock.set('2026-03-02T02:00:00.000Z')
    const { regionId, matterId } = await store.file()
    const place = { regionId, matterId }
    store.clock.set('2026-03-16T02:00:00.000Z')
    await warnOfLimits(store.context)
    await store.give('countyPetitions', place, 'transfer', { to: OFFICES.countyHousing, reason: '', noticeGiven: true })
    store.clock.set('2026-03-30T02:00:00.000Z')
    await warnOfLimits(store.context)
    expect((await outbox(matterId)).map(([, office]) => office)).toEqual([
      OFFICES.countyPetitions,
      OFFICES.countyHousing,
    ])
    const { rows } = await store.test.admin.query<{ standing: string }>(
      `select values->>'standing' as standing from notification where about_id = $1 and kind = '@settle'`,
      [matterId],
    )
    expect(rows.map(({ standing }) => standing.includes('route:'))).toEqual([false])
  })
})
