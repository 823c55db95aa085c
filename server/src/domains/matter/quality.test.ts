import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../platform/time/index.ts'
import { isWorkingDay } from '../calendar/index.ts'
import { gapsOf } from './quality.ts'
import { gapWarnings, warnOfGaps } from './quality-warnings.ts'
import { LAW } from './testing/facts.ts'
import { OFFICES } from './testing/offices.ts'
import { openMatterStore, type MatterStore } from './testing/store.ts'
import { aMatter, type Story } from './testing/story.ts'

const noted = { noticeGiven: true }
const registered = aMatter().registeredAt('countyPetitions', '2026-03-02')
const accepted = registered
  .give('transfer', { to: OFFICES.countyHousing, reason: 'ours', ...noted })
  .on('2026-03-05')
  .give('accept', { way: 'handling-opinion', ...noted })
const answered = accepted
  .on('2026-03-10')
  .give('answer', { request: 'r', facts: 'f', opinion: 'o', legalBasis: 'l', outcome: 'not-supported' })
const delivered = answered.on('2026-03-11').give('deliver', { on: '2026-03-11', method: 'in-person', receiver: 'self' })
const STORIES: readonly Story[] = [registered, accepted, answered, delivered]
const WITH = { hasCategories: true }
const gaps = ({ matter }: Story): string[] => gapsOf(matter).map(({ gap }) => gap)
const warned = ({ matter }: Story, day: string) => gapWarnings(matter, day, LAW.calendar)

describe('what the register of a matter misses', () => {
  it('is the category as long as it can be entered, and the delivery of an opinion until it is', () => {
    const withTopic = { ...accepted.matter, topic: '0101' }
    expect(gapsOf(withTopic)).toEqual([])
    expect(gapsOf({ ...registered.matter, topic: null }).map(({ gap }) => gap)).toEqual(['topic'])
    expect(gaps(answered)).toEqual(['delivery'])
    expect(gaps(delivered)).toEqual([])
  })

  it('is not said on the day itself nor on days off, and from the next working day on always as the same thing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STORIES), fc.integer({ min: 0, max: 60 }), (story, late) => {
        const day = addDays(story.today, late)
        const said = warned(story, day)
        const [works, all] = [isWorkingDay(LAW.calendar, day), gaps(story).length]
        expect(said.length).toBeLessThanOrEqual(works ? all : 0)
        expect(works && late > 10 ? said.length : all).toBe(all)
      }),
    )
    expect(warned(answered, '2026-03-10')).toEqual([])
    const once = (day: string) => warned(answered, day).map(({ values }) => values[11])
    expect(once('2026-03-11')).toEqual(['delivery:2026-03-10'])
    expect(once('2026-03-31')).toEqual(once('2026-03-11'))
  })
})

describe('who is told of it', () => {
  let store: MatterStore
  beforeAll(async () => {
    store = await openMatterStore()
  })
  afterAll(() => store.close())
  const told = () =>
    store.test.database.read({ audience: 'system' }, (tx) =>
      tx.query<{ kind: string; recipient: { officeId?: string }; standing: string | null }>(
        `select kind, recipient, values->>'standing' as standing from notification
         where kind in ('matter.gap-topic', 'matter.gap-delivery', '@settle') order by created_at, kind`,
      ),
    )

  it('the office that holds the matter, once, until it is entered', async () => {
    const key = await store.file()
    await store.test.admin.query('delete from notification')
    await warnOfGaps(store.context, WITH)
    expect(await told()).toEqual([])
    store.clock.set('2026-03-03T02:00:00.000Z')
    await warnOfGaps(store.context, { hasCategories: false })
    expect(await told()).toEqual([])
    await Promise.all([warnOfGaps(store.context, WITH), warnOfGaps(store.context, WITH)])
    expect(await told()).toMatchObject([
      { kind: 'matter.gap-topic', recipient: { officeId: OFFICES.countyPetitions }, standing: null },
    ])
    await store.give('countyPetitions', key, 'classify', {
      class: 'request',
      topic: '0101',
      litigationRelated: false,
      urgent: false,
      accused: [],
      reason: 'It was missing.',
    })
    const [, settling] = await told()
    expect(settling?.standing).not.toContain('gap:topic')
    expect(settling?.standing).toContain('route:')
  })
})
