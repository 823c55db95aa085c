import { describe, expect, it } from 'vitest'
import { receiverVerbs, stepReceiver, type Receiver } from './receiver.ts'

const first = { staffId: 'first', officeId: 'hall' }
const colleague = { staffId: 'colleague', officeId: 'hall' }
const other = { staffId: 'other', officeId: 'housing' }
const named: Receiver = {
  regionId: '990101',
  matterId: 'm',
  officerId: 'first',
  officeId: 'hall',
  since: '2026-03-02T01:00:00.000Z',
  offer: null,
  version: 1,
}
const NOW = '2026-03-03T01:00:00.000Z'
const offered = (officeId: string, staffId: string | null): Receiver =>
  stepReceiver(named, { verb: 'offer', input: { officeId, staffId, reason: '' } }, first, NOW)

describe('the first receiver', () => {
  it('stays named after an offer, a refusal and an offer taken back, until somebody accepts', () => {
    const open = offered('housing', null)
    expect(open.officerId).toBe('first')
    expect(stepReceiver(open, { verb: 'decline', input: { reason: '' } }, other, NOW)).toMatchObject({
      officerId: 'first',
      offer: null,
    })
    expect(stepReceiver(open, { verb: 'withdraw', input: {} }, first, NOW).officerId).toBe('first')
    expect(stepReceiver(open, { verb: 'accept', input: {} }, other, NOW)).toMatchObject({
      officerId: 'other',
      officeId: 'housing',
      offer: null,
      since: NOW,
    })
  })

  it('alone offers the duty, and only those it was offered to answer', () => {
    expect(receiverVerbs(named, first)).toEqual(['offer'])
    expect(receiverVerbs(named, colleague)).toEqual([])
    expect(receiverVerbs(undefined, first)).toEqual(['begin'])
    const toColleague = offered('hall', 'colleague')
    expect(receiverVerbs(toColleague, first)).toEqual(['withdraw'])
    expect(receiverVerbs(toColleague, colleague)).toEqual(['accept', 'decline'])
    expect(receiverVerbs(toColleague, other)).toEqual([])
    expect(() => stepReceiver(named, { verb: 'accept', input: {} }, other, NOW)).toThrow(
      expect.objectContaining({ code: 'step-not-open' }),
    )
    expect(() => offered('hall', 'first')).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/invalid|step-not-open/) }),
    )
  })
})
