import { describe, expect, it } from 'vitest'
import { aMatter, accepted, anId, OFFICES } from '../testing/index.ts'

const atCounty = aMatter().registeredAt('countyPetitions', '2026-03-02')
const atHousing = atCounty.on('2026-03-04').give('transfer', { to: OFFICES.countyHousing })

describe('sending from office to office (Art. 22, 23)', () => {
  it('Art. 22(1): a transfer ends the duty to route and starts 15 days for the receiver to tell the petitioner', () => {
    expect(atHousing.matter).toMatchObject({
      phase: 'routed',
      holder: OFFICES.countyHousing,
      sender: OFFICES.countyPetitions,
    })
    expect(atHousing.deadline('route')).toMatchObject({ status: 'met', endedOn: '2026-03-04' })
    expect(atHousing.deadline('notify-routed')).toMatchObject({ startedOn: '2026-03-04', dueOn: '2026-03-19' })
  })

  it('Art. 22(1): routing on day 16 is late and stays on the record', () => {
    const late = atCounty.on('2026-03-18')
    expect(late.deadline('route')?.status).toBe('overdue')
    expect(late.give('transfer', { to: OFFICES.countyHousing }).deadline('route')?.status).toBe('missed')
  })

  it('Art. 22(1)(2): sent down to another petition office, it is to be routed on within 15 days', () => {
    const down = aMatter()
      .registeredAt('cityPetitions', '2026-03-02')
      .on('2026-03-04')
      .give('transfer', { to: OFFICES.countyPetitions })
    expect(down.deadline('notify-routed')).toBeUndefined()
    expect(down.deadlines('route').map(({ office, status }) => [office, status])).toEqual([
      [OFFICES.cityPetitions, 'met'],
      [OFFICES.countyPetitions, 'running'],
    ])
  })

  it('Art. 22(1)(3): an assignment names lead and assisting offices and a day to report by', () => {
    const assignment = { lead: OFFICES.countyHousing, assisting: [OFFICES.countyWater], reportBy: '2026-04-30' }
    const story = atCounty.give('assign', assignment)
    expect(story.matter).toMatchObject({ holder: OFFICES.countyHousing, assisting: [OFFICES.countyWater] })
    expect(story.matter.participants).toContain(OFFICES.countyWater)
    expect(atCounty.refusal('assign', { ...assignment, reportBy: '2026-03-02' }).says).toContain('in the future')
    expect(atCounty.refusal('assign', { ...assignment, assisting: [OFFICES.countyHousing] }).code).toBe('invalid')
  })

  it('Art. 22: Zhejiang routes within 5 working days', () => {
    const story = aMatter().registeredAt('zhejiangPetitions', '2026-03-02')
    expect(story.deadline('route')).toMatchObject({ dueOn: '2026-03-09', rule: { unit: 'working-days', amount: 5 } })
  })

  it('Art. 23(1): who passes a matter on tells the petitioner where it went, or goes on owing that', () => {
    const direct = aMatter().registeredAt('cityHousing', '2026-03-02').on('2026-03-04')
    const told = direct.give('transfer', { to: OFFICES.countyHousing, noticeGiven: true })
    expect(told.deadline('notify-direct')?.status).toBe('met')
    const untold = direct.give('transfer', { to: OFFICES.countyHousing })
    expect(untold.deadline('notify-direct')).toMatchObject({ status: 'running', dueOn: '2026-03-17' })
    expect(untold.on('2026-03-18').deadline('notify-direct')?.status).toBe('overdue')
    expect(accepted(untold, '2026-03-18').deadline('notify-direct')?.status).toBe('missed')
    expect(accepted(untold, '2026-03-18').deadline('notify-routed')?.status).toBe('met')
  })

  it('Art. 23(3): passing a routed matter on does not stop the clock that runs for the petitioner', () => {
    const passed = atHousing.on('2026-03-18').give('transfer', { to: OFFICES.countyWater })
    expect(passed.deadlines('notify-routed').map(({ dueOn, status }) => [dueOn, status])).toEqual([
      ['2026-03-19', 'running'],
      ['2026-04-02', 'running'],
    ])
  })

  it('Art. 23(3): a routed matter does not go back without an objection', () => {
    expect(atHousing.refusal('transfer', { to: OFFICES.countyPetitions }).says).toContain('object with reasons')
  })

  it('Art. 24(2): a merged office receives nothing any more', () => {
    expect(atCounty.refusal('transfer', { to: OFFICES.countyRivers }).says).toContain('successor (Art. 24(2))')
  })

  it('Art. 30(3): an accusation is never sent to the accused office or below it', () => {
    const accusation = aMatter().accusing('county').registeredAt('cityPetitions', '2026-03-02')
    for (const to of [OFFICES.county, OFFICES.countyHousing, OFFICES.township, OFFICES.countyPetitions]) {
      expect(accusation.refusal('transfer', { to }).code).toBe('accusation-protected')
      expect(accusation.refusal('assign', { lead: OFFICES.cityDiscipline, assisting: [to] }).code).toBe(
        'accusation-protected',
      )
    }
    expect(accusation.give('transfer', { to: OFFICES.cityDiscipline }).matter.holder).toBe(OFFICES.cityDiscipline)
  })

  it('Art. 30(3): what a merged office is accused of does not reach its successor', () => {
    const accusation = aMatter().accusing('countyRivers').registeredAt('cityPetitions', '2026-03-02')
    expect(accusation.refusal('transfer', { to: OFFICES.countyWater }).code).toBe('accusation-protected')
  })

  it('refuses an unknown office, the holder itself, and a notice to nobody', () => {
    expect(atCounty.refusal('transfer', { to: anId(999) }).says).toContain('no such office')
    expect(atCounty.refusal('transfer', { to: OFFICES.countyPetitions }).code).toBe('invalid')
    const anonymous = aMatter().anonymously().registeredAt('cityHousing', '2026-03-02')
    expect(anonymous.refusal('transfer', { to: OFFICES.countyHousing, noticeGiven: true }).says).toContain('anonymous')
  })
})
