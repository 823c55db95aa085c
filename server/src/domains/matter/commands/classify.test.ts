import { describe, expect, it } from 'vitest'
import { aMatter, OFFICES } from '../testing/index.ts'

const classified = {
  class: 'accusation',
  topic: null,
  litigationRelated: false,
  urgent: false,
  reason: 'Read again.',
} as const

describe('classifying an accusation (Art. 30)', () => {
  const accusation = aMatter().accusing('countyHousing').registeredAt('countyPetitions', '2026-03-02').on('2026-03-03')

  it('Art. 30(3): an office once named stays protected, whatever is said later', () => {
    const again = accusation.give('classify', { ...classified, accused: [] })
    expect(again.matter.accused).toEqual([OFFICES.countyHousing])
    expect(again.refusal('transfer', { to: OFFICES.countyHousing })).toMatchObject({ code: 'accusation-protected' })
  })

  it('Art. 30(3): it cannot be made another class to reach the office', () => {
    expect(accusation.refusal('classify', { ...classified, class: 'request' })).toMatchObject({
      code: 'accusation-protected',
    })
  })

  it('names further offices', () => {
    const more = accusation.give('classify', { ...classified, accused: [OFFICES.countyWater] })
    expect(more.matter.accused).toEqual([OFFICES.countyHousing, OFFICES.countyWater])
  })
})
