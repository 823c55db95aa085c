import { describe, expect, it } from 'vitest'
import { aMatter, accepted, OFFICES } from '../testing/index.ts'

const reasons = 'Roads are not ours.'
const routed = aMatter()
  .registeredAt('countyPetitions', '2026-03-02')
  .on('2026-03-04')
  .give('transfer', { to: OFFICES.countyHousing })
const objected = routed.on('2026-03-06').give('object', { reasons, suggestedOffice: OFFICES.countyWater })

describe('objecting (Art. 23(3))', () => {
  it('Art. 23(3): an objection comes within 5 working days with detailed reasons', () => {
    expect(routed.deadline('object')).toMatchObject({ dueOn: '2026-03-11', rule: { unit: 'working-days', amount: 5 } })
    expect(routed.on('2026-03-11').give('object', { reasons }).matter.phase).toBe('objected')
    expect(routed.on('2026-03-12').refusal('object', { reasons }).code).toBe('window-closed')
    expect(routed.refusal('object', { reasons: ' ' }).code).toBe('invalid')
  })

  it('Art. 23(3): the sender verifies; the matter waits with the sender', () => {
    expect(objected.matter).toMatchObject({ phase: 'objected', holder: OFFICES.countyPetitions })
    expect(objected.deadline('notify-routed')?.status).toBe('running')
  })

  it('Art. 23(3): agreed, the matter comes back on its first clock and the objector owes nothing', () => {
    const back = objected.on('2026-03-09').give('upholdObjection', {})
    expect(back.matter).toMatchObject({ phase: 'registered', holder: OFFICES.countyPetitions, sender: null })
    expect(back.deadline('route')).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-03-17', status: 'running' })
    expect(back.deadline('notify-routed')?.status).toBe('lapsed')
  })

  it('Art. 23(3): not agreed, the matter stays where it was sent and its clock never stopped', () => {
    const kept = objected.on('2026-03-10').give('rejectObjection', { reasons })
    expect(kept.matter).toMatchObject({ phase: 'routed', holder: OFFICES.countyHousing })
    expect(kept.deadline('notify-routed')).toMatchObject({
      startedOn: '2026-03-04',
      dueOn: '2026-03-19',
      status: 'running',
    })
    expect(kept.refusal('object', { reasons }).says).toContain('was verified and not agreed')
  })

  it('Art. 23(3): an office that accepts after the fifth day has missed nothing', () => {
    const late = routed.on('2026-03-16')
    expect(late.deadline('object')?.status).toBe('lapsed')
    expect(accepted(late, '2026-03-16').deadline('object')?.status).toBe('lapsed')
  })

  it('Art. 23(3): in a chain, the clock of the one before goes on when the last objects', () => {
    const chain = aMatter()
      .registeredAt('cityPetitions', '2026-03-02')
      .on('2026-03-04')
      .give('transfer', { to: OFFICES.countyPetitions })
      .on('2026-03-06')
      .give('transfer', { to: OFFICES.countyHousing })
      .on('2026-03-09')
      .give('object', { reasons })
      .give('upholdObjection', {})
    expect(chain.matter.holder).toBe(OFFICES.countyPetitions)
    expect(chain.deadlines('route').map(({ startedOn, status }) => [startedOn, status])).toEqual([
      ['2026-03-02', 'met'],
      ['2026-03-04', 'running'],
    ])
  })

  it('Art. 30(3): an objection does not take an accusation back to a sender that turns out to be accused', () => {
    const accusation = aMatter()
      .accusing('otherCounty')
      .registeredAt('countyPetitions', '2026-03-02')
      .give('transfer', { to: OFFICES.cityDiscipline })
      .give('classify', {
        class: 'accusation',
        topic: null,
        litigationRelated: false,
        urgent: false,
        accused: [OFFICES.county],
        reason: 'It names the county.',
      })
    expect(accusation.refusal('object', { reasons }).code).toBe('accusation-protected')
  })

  it('a hotline bounces its work orders within one working day', () => {
    const order = aMatter()
      .registeredAt('countyPetitions', '2026-03-02')
      .give('transfer', { to: OFFICES.countyHotline })
    expect(order.deadline('object')).toMatchObject({ dueOn: '2026-03-03', rule: { amount: 1 } })
  })
})
