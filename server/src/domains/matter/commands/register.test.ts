import { describe, expect, it } from 'vitest'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { aMatter, factsOn, OFFICES } from '../testing/index.ts'
import { Filing, register } from './register.ts'

const filing = { channel: 'visit', class: 'request', summary: 'Road', text: ' The road. \n', place: '990101' } as const
const person = (number: number, representative = false) => ({ name: `Person ${number}`, representative })
const registering = (more: object) => () =>
  register(
    Filing.parse({ ...filing, office: OFFICES.countyPetitions, receivedOn: '2026-03-02', ...more }),
    { regionId: '990101', number: '1' },
    factsOn('2026-03-02'),
  )

describe('registering (Art. 17-20, 22, 23)', () => {
  it.each(['letter', 'visit', 'call', 'online', 'mobile', 'leader-mailbox', 'hand-over'] as const)(
    'Art. 17: a matter comes by %s',
    (channel) => {
      const story = aMatter().with({ channel }).registeredAt('countyPetitions', '2026-03-02')
      expect(story.matter).toMatchObject({ channel, phase: 'registered', version: 1 })
    },
  )

  it('Art. 19(1): what was said is recorded as it was said, byte for byte', () => {
    expect(registering({})().data.text).toBe(' The road. \n')
    expect(registering({ text: '  ' })).toThrow('This answer is needed')
  })

  it('Art. 20(3): group visitors elect five representatives at most', () => {
    const people = [1, 2, 3, 4, 5].map((number) => person(number, true))
    expect(registering({ petitioners: [...people, person(6)] })().data).toMatchObject({
      representativeCount: 5,
      peopleCount: 6,
      joint: true,
    })
    expect(registering({ petitioners: [...people, person(6, true)] })).toThrow('five at most (Art. 20(3))')
  })

  it('Art. 22(1): a petition office registers what it receives and has 15 days to route it', () => {
    const story = aMatter().registeredAt('countyPetitions', '2026-03-02')
    expect(story.deadlines('notify-direct')).toEqual([])
    expect(story.deadline('route')).toMatchObject({
      dueOn: '2026-03-17',
      status: 'running',
      rule: { article: 'Art. 22' },
    })
  })

  it('Art. 23(2): any other office tells the petitioner itself within 15 days', () => {
    const story = aMatter().registeredAt('countyHousing', '2026-03-02')
    expect(story.deadlines('route')).toEqual([])
    expect(story.deadline('notify-direct')).toMatchObject({ dueOn: '2026-03-17', rule: { article: 'Art. 23(2)' } })
  })

  it('Art. 23(2): no notice is owed where name and address are not clear', () => {
    const story = aMatter().anonymously().registeredAt('countyHousing', '2026-03-02')
    expect(story.matter.contactable).toBe(false)
    expect(story.matter.clocks).toEqual([])
  })

  it('Art. 30(3): the accused office and those below it do not register the accusation', () => {
    const accused = [OFFICES.county]
    expect(registering({ class: 'accusation', accused })).toThrow(HuiyinError)
    expect(registering({ class: 'accusation', accused, office: OFFICES.cityDiscipline })().data.accused).toEqual(
      accused,
    )
    expect(registering({ accused: [OFFICES.city] })).toThrow('accusations only')
  })

  it('Art. 30(3), 24(2): nor does whoever carries on the powers of an accused office that was merged', () => {
    const accusation = { class: 'accusation', accused: [OFFICES.countyRivers] }
    expect(registering({ ...accusation, office: OFFICES.countyWater })).toThrow(
      expect.objectContaining({ code: 'accusation-protected' }),
    )
    expect(registering(accusation)().data.accused).toEqual([OFFICES.countyRivers])
  })

  it('refuses a receipt in the future and an office that does not exist', () => {
    expect(registering({ receivedOn: '2026-03-03' })).toThrow('future')
    expect(registering({ office: '01900000-0000-7000-8000-999999999999' })).toThrow('no such office')
  })
})
