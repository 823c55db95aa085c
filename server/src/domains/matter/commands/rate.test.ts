import { describe, expect, it } from 'vitest'
import { aMatter, accepted, anId, answered, delivered, OFFICES } from '../testing/index.ts'

const registered = aMatter().registeredAt('countyPetitions', '2026-03-02')
const routed = registered.give('transfer', { to: OFFICES.countyHousing })
const told = delivered(answered(accepted(routed, '2026-03-04'), '2026-03-10'), '2026-03-12')

describe('what goes on beside the procedure (Art. 21, 25, 28(3), 40)', () => {
  it('Art. 21(2): the petitioner rates the petition office and the handling office apart, each once', () => {
    const rated = told
      .give('rate', { office: 'petition-office', rating: 'satisfied' })
      .give('rate', { office: 'handling-office', rating: 'dissatisfied', reason: 'It is still dark.' })
    expect(rated.matter.ratings).toEqual({ 'petition-office': 'satisfied', 'handling-office': 'dissatisfied' })
    expect(rated.refusal('rate', { office: 'petition-office', rating: 'satisfied' }).code).toBe('step-not-open')
  })

  it('Art. 21(2): an office that never handled it is not rated for that', () => {
    const declined = registered.give('decline', { ground: 'not-competent', reasons: 'Not ours.' })
    expect(declined.refusal('rate', { office: 'handling-office', rating: 'satisfied' }).code).toBe('step-not-open')
    expect(declined.give('rate', { office: 'petition-office', rating: 'satisfied' }).matter.phase).toBe('declined')
  })

  it('Art. 25(1): an urgent matter is marked so from the start or later', () => {
    expect(aMatter().with({ urgent: true }).registeredAt('countyPetitions', '2026-03-02').matter.urgent).toBe(true)
  })

  it('Art. 28(3): staff with a direct interest are recused, in every phase that goes on', () => {
    const staffId = anId(77)
    for (const story of [registered, routed, told]) {
      expect(story.give('recuse', { staffId, reason: 'A relative.' }).matter.recused).toEqual([staffId])
    }
  })

  it('Art. 40(1): a petition office supervises the office that holds the matter, with a day to reply by', () => {
    const letter = { letter: 'The limit has passed.', replyBy: '2026-03-10' }
    const supervised = routed.by('countyPetitions').give('supervise', letter)
    expect(supervised.events.at(-1)).toMatchObject({
      type: 'supervised',
      data: { office: OFFICES.countyPetitions, toOffice: OFFICES.countyHousing },
    })
    expect(supervised.refusal('supervise', { ...letter, replyBy: '2026-03-02' }).code).toBe('invalid')
  })

  it('Art. 40: the supervised office answers each letter in writing, the oldest first, and nobody answers twice', () => {
    const first = routed.by('countyPetitions').give('supervise', { letter: 'One.', replyBy: '2026-03-10' })
    const both = first.by('countyPetitions').give('supervise', { letter: 'Two.', replyBy: '2026-03-12' })
    const [one, two] = both.matter.letters
    const answered = both.give('replySupervision', { reply: 'It is being done.' })
    expect(answered.events.at(-1)).toMatchObject({
      type: 'supervision-replied',
      data: { office: OFFICES.countyHousing, answers: one?.seq },
    })
    expect(answered.matter.letters.map(({ repliedOn }) => repliedOn !== null)).toEqual([true, false])
    const all = answered.give('replySupervision', { reply: 'Done.' })
    expect(all.events.at(-1)).toMatchObject({ data: { answers: two?.seq } })
    expect(all.refusal('replySupervision', { reply: 'Again.' }).code).toBe('step-not-open')
    expect(both.by('countyWater').refusal('replySupervision', { reply: 'Not mine.' }).code).toBe('step-not-open')
  })

  it('the petitioner adds material while the matter goes on', () => {
    expect(routed.give('addMaterial', { note: 'A picture.' }).events.at(-1)?.type).toBe('material-added')
    expect(routed.refusal('addMaterial', { note: ' ' }).code).toBe('invalid')
  })

  it('matters are linked by a reasoned decision, and the link can be undone', () => {
    const link = { matterId: anId(5), relation: 'repeat', reason: 'The same light.' } as const
    const linked = registered.give('link', link)
    expect(linked.matter.links).toEqual([link])
    expect(linked.give('unlink', { matterId: link.matterId, reason: 'Another light.' }).matter.links).toEqual([])
    expect(registered.refusal('link', { ...link, matterId: registered.matter.id }).code).toBe('invalid')
    expect(registered.refusal('unlink', { matterId: link.matterId, reason: 'None.' }).code).toBe('invalid')
  })
})
