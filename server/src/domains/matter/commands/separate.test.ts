import { describe, expect, it } from 'vitest'
import { aMatter, OFFICES } from '../testing/index.ts'

const litigation = (channel: 'letter' | 'visit') =>
  aMatter().with({ channel, litigationRelated: true }).registeredAt('cityPetitions', '2026-03-02')
const explanation = 'A judgement is appealed in court.'

describe('litigation matters (Art. 22(2), 28(2))', () => {
  it('Art. 22(2), 28(2): a letter about litigation is separated and goes to the judicial organs', () => {
    const story = litigation('letter').give('separate', { to: OFFICES.cityCourt, explanation })
    expect(story.matter.phase).toBe('separated')
    expect(story.matter.participants).toContain(OFFICES.cityCourt)
    expect(story.deadline('route')?.status).toBe('met')
  })

  it('Art. 22(2): a visitor is told where to turn', () => {
    expect(litigation('visit').give('separate', { explanation }).matter.phase).toBe('separated')
  })

  it('Art. 28(2): only litigation is separated, and only to the judicial organs', () => {
    const plain = aMatter().registeredAt('cityPetitions', '2026-03-02')
    expect(plain.refusal('separate', { explanation }).says).toContain('Only litigation matters')
    expect(litigation('letter').refusal('separate', { to: OFFICES.cityHousing, explanation }).says).toContain(
      'judicial office',
    )
  })
})
