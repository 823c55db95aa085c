import { describe, expect, it } from 'vitest'
import { aMatter, accepted, OFFICES } from '../testing/index.ts'

const reasons = 'The light stands on a river bank.'
const disputed = aMatter()
  .registeredAt('countyPetitions', '2026-03-02')
  .on('2026-03-04')
  .give('transfer', { to: OFFICES.countyHousing })
  .on('2026-03-06')
  .give('object', { reasons })

describe('who handles (Art. 24)', () => {
  it('Art. 24(1): the common superior decides a dispute', () => {
    const decided = disputed.by('county').give('decideCompetence', { office: OFFICES.countyWater, reasons })
    expect(decided.matter).toMatchObject({ phase: 'routed', holder: OFFICES.countyWater, sender: OFFICES.county })
    expect(decided.deadlines('notify-routed').map(({ office, status }) => [office, status])).toEqual([
      [OFFICES.countyHousing, 'lapsed'],
      [OFFICES.countyWater, 'running'],
    ])
  })

  it('Art. 24(1): the decision binds, so there is no second objection', () => {
    const decided = disputed.by('county').give('decideCompetence', { office: OFFICES.countyWater, reasons })
    expect(decided.refusal('object', { reasons }).says).toContain('has decided who handles')
    expect(accepted(decided, '2026-03-09').matter.phase).toBe('accepted')
  })

  it('Art. 24(1): decided against the objector, its clock is the one that ran before', () => {
    const decided = disputed.by('county').give('decideCompetence', { office: OFFICES.countyHousing, reasons })
    expect(decided.deadlines('notify-routed')).toMatchObject([{ startedOn: '2026-03-04', status: 'running' }])
  })

  it('Art. 24(1): nobody else decides, and none of the two', () => {
    for (const by of ['otherCounty', 'countyHousing', 'countyWater', 'countyPetitions', 'township'] as const) {
      const refused = disputed.by(by).refusal('decideCompetence', { office: OFFICES.countyWater, reasons })
      expect(refused.code).toBe('not-allowed')
    }
  })

  it('Art. 24(1): without a common superior at hand the joint conference decides, by its petition office', () => {
    const decided = disputed
      .by('cityPetitions')
      .give('decideCompetence', { office: OFFICES.otherCountyHousing, reasons })
    expect(decided.matter.holder).toBe(OFFICES.otherCountyHousing)
    const elsewhere = aMatter().registeredAt('cityHousing', '2026-03-02').by('countyPetitions')
    expect(elsewhere.refusal('decideCompetence', { office: OFFICES.countyWater, reasons }).code).toBe('not-allowed')
  })

  it('Art. 24(1), 34: a matter already accepted keeps its handling clock and its limit', () => {
    const hotline = accepted(aMatter().registeredAt('countyHotline', '2026-03-02'), '2026-03-03')
    const moved = hotline.by('county').give('decideCompetence', { office: OFFICES.countyWater, reasons })
    expect(moved.matter.lead).toBe(OFFICES.countyWater)
    expect(moved.deadlines('handle')).toMatchObject([
      { office: OFFICES.countyWater, startedOn: '2026-03-03', dueOn: '2026-03-10' },
    ])
    expect(moved.by('county').refusal('decideCompetence', { office: OFFICES.countyWater, reasons }).code).toBe(
      'invalid',
    )
  })

  it('Art. 24(2): the office that carries on the powers of a merged one stands in its place, clocks and all', () => {
    const held = accepted(aMatter().registeredAt('countyRivers', '2026-03-02'), '2026-03-04')
    const succeeded = held.on('2026-04-01').give('succeed', { basis: 'Merged on 2026-03-31.' })
    expect(succeeded.matter).toMatchObject({ holder: OFFICES.countyWater, lead: OFFICES.countyWater })
    expect(succeeded.deadlines('handle')).toMatchObject([{ office: OFFICES.countyWater, startedOn: '2026-03-04' }])
    expect(succeeded.refusal('succeed', { basis: 'Again.' }).code).toBe('step-not-open')
  })
})
