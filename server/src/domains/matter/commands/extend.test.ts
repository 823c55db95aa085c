import { describe, expect, it } from 'vitest'
import { COMMANDS } from './index.ts'
import { aMatter, accepted, answered } from '../testing/index.ts'

const handling = accepted(aMatter().registeredAt('countyHousing', '2026-03-02'), '2026-03-03')
const extension = { days: 30, reason: 'Three sites to look at.', noticeGiven: true } as const

describe('the limit to answer (Art. 34)', () => {
  it('Art. 34: a handling opinion is due 60 days after acceptance', () => {
    expect(handling.deadline('handle')).toMatchObject({ due: { nominal: '2026-05-02' }, dueOn: '2026-05-06' })
    expect(answered(handling, '2026-05-06').deadline('handle')?.status).toBe('met')
    expect(answered(handling, '2026-05-07').deadline('handle')?.status).toBe('missed')
    expect(handling.on('2026-05-07').deadline('handle')?.status).toBe('overdue')
  })

  it('Art. 34: extended by up to 30 days from the end of the limit itself', () => {
    const extended = handling.on('2026-04-20').give('extend', extension)
    expect(extended.deadline('handle')).toMatchObject({ dueOn: '2026-06-01', extension: { days: 30 } })
    const byTen = handling.on('2026-04-20').give('extend', { ...extension, days: 10 })
    expect(byTen.deadline('handle')?.dueOn).toBe('2026-05-12')
  })

  it('Art. 34: never by more than 30 days, and never without the reason and the notice', () => {
    expect(handling.refusal('extend', { ...extension, days: 31 }).code).toBe('invalid')
    expect(handling.refusal('extend', { ...extension, days: 0 }).code).toBe('invalid')
    expect(handling.refusal('extend', { ...extension, reason: '' }).code).toBe('invalid')
    expect(COMMANDS.extend.input.safeParse({ ...extension, noticeGiven: false }).success).toBe(false)
    expect(COMMANDS.extend.input.safeParse({ days: 30, reason: 'No notice.' }).success).toBe(false)
  })

  it('Art. 34: once, and before the limit ends', () => {
    const extended = handling.on('2026-04-20').give('extend', extension)
    expect(extended.refusal('extend', extension).says).toContain('once at most')
    expect(handling.on('2026-05-06').give('extend', extension).matter.phase).toBe('accepted')
    expect(handling.on('2026-05-07').refusal('extend', extension).code).toBe('window-closed')
  })

  it('Art. 34: where no handling limit runs there is nothing to extend', () => {
    const suggestion = aMatter()
      .suggesting()
      .registeredAt('countyHousing', '2026-03-02')
      .give('accept', { noticeGiven: true })
    expect(suggestion.refusal('extend', extension).says).toContain('nothing to extend')
  })

  it('a hotline answers its work orders within 7 days', () => {
    const order = accepted(aMatter().registeredAt('countyHotline', '2026-03-02'), '2026-03-03')
    expect(order.deadline('handle')?.dueOn).toBe('2026-03-10')
  })
})
