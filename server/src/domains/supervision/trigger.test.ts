import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import { deadlinesOf, seenBy, type StreamedEvent } from '../matter/index.ts'
import {
  aMatter,
  accepted,
  answered,
  delivered,
  LAW,
  OFFICE_TREE,
  OFFICES,
  type OfficeName,
} from '../matter/testing/index.ts'
import type { Story } from '../matter/testing/story.ts'
import { isWorkingDay } from '../calendar/index.ts'
import { supervisorOf, thresholdFor, type OwnThreshold } from './threshold.ts'
import { causesOn, type Cause, type Trigger } from './trigger.ts'

const asStream = (story: Story): StreamedEvent[] =>
  story.events.map((event, n) => ({
    ...event,
    seq: n + 1,
    at: `${event.on}T02:00:00.000Z`,
    recordedAt: `${event.on}T02:00:00.000Z`,
    by: { kind: 'system', name: 'test' },
  }))

/** The causes of a story on a day, as the daily computation finds them. */
function causesOf(story: Story, today: LocalDate, own: readonly OwnThreshold[] = []): readonly Cause[] {
  const entitled = seenBy(story.matter, OFFICE_TREE)
  const watched = {
    matter: story.matter,
    events: asStream(story),
    deadlines: deadlinesOf(story.matter, LAW, today),
  }
  return causesOn(
    watched,
    today,
    (trigger, on, office) => {
      const above = supervisorOf(OFFICE_TREE, office, entitled)
      return above === undefined ? undefined : thresholdFor(above, own, trigger, on)
    },
    LAW.calendar,
  )
}

const fires = (story: Story, trigger: Trigger, today: LocalDate, own: readonly OwnThreshold[] = []): boolean =>
  causesOf(story, today, own).some((cause) => cause.trigger === trigger)

/** A working day of the years whose calendar is known. */
const aDay = fc
  .integer({ min: 0, max: 900 })
  .map((n) => addDays('2023-01-04', n))
  .filter((day) => isWorkingDay(LAW.calendar, day))

/** The days on which a trigger does not do what it must: silent before its day, and firing on it and from then on. */
function wrongDays(story: Story, trigger: Trigger, day: LocalDate, own: readonly OwnThreshold[] = []): LocalDate[] {
  const around = [...Array.from({ length: 101 }, (_, n) => n - 100), 1, 2, 30].map((n) => addDays(day, n))
  return around.filter((one) => one >= story.matter.receivedOn && fires(story, trigger, one, own) !== one >= day)
}

const assigned = (day: LocalDate, reportBy: LocalDate | null = null): Story =>
  aMatter()
    .registeredAt('countyPetitions', day)
    .give('assign', { lead: OFFICES.countyHousing, assisting: [], reportBy })

const rules = { numRuns: 60 }

describe('every trigger fires exactly on its day, never before', () => {
  it('overdue: on the day after the last day of handling, with an extension on the day after that', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 30 }), (day, extension) => {
        const story = accepted(assigned(day), day)
        const extended =
          extension === 0 ? story : story.give('extend', { days: extension, reason: 'Three sites.', noticeGiven: true })
        const due = extended.deadline('handle')?.dueOn ?? ''
        expect(wrongDays(extended, 'overdue', addDays(due, 1))).toEqual([])
      }),
      rules,
    )
  })

  it('overdue: a petition office that does not route within its 15 days, and a review that is late', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const waiting = aMatter().registeredAt('countyPetitions', day)
        expect(wrongDays(waiting, 'overdue', addDays(waiting.deadline('route')?.dueOn ?? '', 1))).toEqual([])
        const told = delivered(answered(accepted(assigned(day), day), day), day)
        const asked = told.give('requestReview', { reasons: 'Not content.' })
        expect(wrongDays(asked, 'overdue', addDays(asked.deadline('review')?.dueOn ?? '', 1))).toEqual([])
      }),
      rules,
    )
  })

  it('notice missing: on the day after the last day to tell the petitioner', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const story = assigned(day)
        expect(wrongDays(story, 'notice-missing', addDays(story.deadline('notify-routed')?.dueOn ?? '', 1))).toEqual([])
        const direct = aMatter().registeredAt('countyWater', day)
        expect(wrongDays(direct, 'notice-missing', addDays(direct.deadline('notify-direct')?.dueOn ?? '', 1))).toEqual(
          [],
        )
      }),
      rules,
    )
  })

  it('bounced twice: on the day of the second return, not of the first', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 3 }), (day, wait) => {
        const once = assigned(day)
          .give('object', { reasons: 'Not ours.' })
          .by('countyPetitions')
          .give('upholdObjection', {})
        expect(fires(once, 'bounced-twice', addDays(day, 300))).toBe(false)
        const later = addDays(day, wait)
        const twice = once
          .on(later)
          .by('countyPetitions')
          .give('assign', { lead: OFFICES.countyWater, assisting: [] })
          .give('object', { reasons: 'Not ours either.' })
          .by('countyPetitions')
          .give('upholdObjection', {})
        expect(wrongDays(twice, 'bounced-twice', later)).toEqual([])
        expect(causesOf(twice, later).find(({ trigger }) => trigger === 'bounced-twice')?.office).toBe(
          OFFICES.countyWater,
        )
      }),
      rules,
    )
  })

  it('not executed: after the days that the threshold gives from delivery, calendar or working days', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 60 }), (day, amount) => {
        const story = delivered(answered(accepted(assigned(day), day), day), day)
        expect(story.matter.answer?.outcome).toBe('supported')
        const own = ownRule('not-executed', amount)
        expect(wrongDays(story, 'not-executed', addDays(day, amount + 1), [own])).toEqual([])
        expect(wrongDays(story, 'not-executed', addDays(day, 31))).toEqual([])
        expect(fires(story.give('execute', { result: 'Done.' }), 'not-executed', addDays(day, 400))).toBe(false)
      }),
      rules,
    )
  })

  it('low rating: on the day of the rating, for the office that was rated', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 40 }), (day, wait) => {
        const later = addDays(day, wait)
        const told = delivered(answered(accepted(assigned(day), day), day), day).on(later)
        const handling = told.give('rate', { office: 'handling-office', rating: 'dissatisfied' })
        expect(wrongDays(handling, 'low-rating', later)).toEqual([])
        const petitions = told.give('rate', { office: 'petition-office', rating: 'dissatisfied' })
        expect(causesOf(handling, later).find(({ trigger }) => trigger === 'low-rating')?.office).toBe(
          OFFICES.countyHousing,
        )
        expect(causesOf(petitions, later).find(({ trigger }) => trigger === 'low-rating')?.office).toBe(
          OFFICES.countyPetitions,
        )
        const fine = told.give('rate', { office: 'handling-office', rating: 'mostly-satisfied' })
        expect(fires(fine, 'low-rating', addDays(later, 100))).toBe(false)
      }),
      rules,
    )
  })

  it('no feedback: on the day after the date to report by, and after the date to answer a letter by', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 80 }), (day, days) => {
        const reportBy = addDays(day, days)
        const story = assigned(day, reportBy)
        expect(wrongDays(story, 'no-feedback', addDays(reportBy, 1))).toEqual([])
        expect(fires(answered(accepted(story, day), day), 'no-feedback', addDays(reportBy, 200))).toBe(false)
        const letter = assigned(day).by('countyPetitions').give('supervise', { letter: 'Please.', replyBy: reportBy })
        expect(wrongDays(letter, 'no-feedback', addDays(reportBy, 1))).toEqual([])
        const replied = letter.give('replySupervision', { reply: 'Here it is.' })
        expect(fires(replied, 'no-feedback', addDays(reportBy, 200))).toBe(false)
      }),
      rules,
    )
  })
})

const ownRule = (trigger: Trigger, amount: number, change: Partial<OwnThreshold> = {}): OwnThreshold => ({
  id: '1',
  regionId: '990101',
  officeId: OFFICES.countyPetitions,
  trigger,
  amount,
  unit: 'calendar-days',
  article: 'Rules of the county',
  inForceFrom: '2022-05-01',
  inForceTo: null,
  ...change,
})

describe('thresholds are dated data', () => {
  const story = accepted(assigned('2026-03-02'), '2026-03-02')
  const due = story.deadline('handle')?.dueOn ?? ''

  it('an own rule counts from its first day to its last, then the one that ships again', () => {
    const grace = ownRule('overdue', 5)
    expect(wrongDays(story, 'overdue', addDays(due, 6), [grace])).toEqual([])
    expect(wrongDays(story, 'overdue', addDays(due, 1), [{ ...grace, inForceFrom: addDays(due, 1) }])).toEqual([])
    expect(wrongDays(story, 'overdue', addDays(due, 1), [{ ...grace, inForceTo: addDays(due, -1) }])).toEqual([])
  })

  it('is that of the supervising office alone, and carries its name', () => {
    expect(
      wrongDays(story, 'overdue', addDays(due, 1), [ownRule('overdue', 5, { officeId: OFFICES.cityPetitions })]),
    ).toEqual([])
    const told = delivered(answered(story, '2026-03-03'), '2026-03-03')
    const [cause] = causesOf(told, '2026-12-01', [ownRule('not-executed', 10)])
    expect(cause).toMatchObject({ trigger: 'not-executed', article: 'Rules of the county', dueOn: '2026-03-13' })
  })

  it('before the Regulations of 2022 nothing is triggered', () => {
    const old = aMatter().registeredAt('countyPetitions', '2022-01-10')
    expect(causesOf(old, '2022-04-20')).toEqual([])
  })
})

describe('who supervises', () => {
  const supervisor = (story: Story, office: OfficeName) =>
    supervisorOf(OFFICE_TREE, OFFICES[office], seenBy(story.matter, OFFICE_TREE))
  const story = accepted(assigned('2026-03-02'), '2026-03-02')

  it('is the nearest petition office that looks after the office, never the office itself', () => {
    expect(supervisor(story, 'countyHousing')).toBe(OFFICES.countyPetitions)
    expect(supervisor(story, 'countyPetitions')).toBe(OFFICES.cityPetitions)
    expect(supervisor(story, 'provincePetitions')).toBeUndefined()
  })

  it('Art. 30(3): never one that may not see the matter; then the next one above, or nobody', () => {
    const accused = aMatter().accusing('countyPetitions').registeredAt('cityPetitions', '2026-03-02')
    const assignedAway = accused.give('assign', { lead: OFFICES.countyHousing, assisting: [] })
    expect(supervisor(assignedAway, 'countyHousing')).toBe(OFFICES.cityPetitions)
    const all = aMatter()
      .accusing('countyPetitions', 'cityPetitions', 'provincePetitions')
      .registeredAt('countyHousing', '2026-03-02')
    expect(supervisor(all, 'countyHousing')).toBeUndefined()
    expect(causesOf(all, '2026-12-01')).toEqual([])
  })
})
