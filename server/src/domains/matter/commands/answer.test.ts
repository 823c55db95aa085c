import { describe, expect, it } from 'vitest'
import { ACCEPTANCE, aMatter, accepted, answered, delivered, OFFICES, OPINION } from '../testing/index.ts'

const handling = accepted(aMatter().registeredAt('countyHousing', '2026-03-02'), '2026-03-04')
const reply = { ...OPINION, outcome: null }

describe('handling and answering (Art. 29-33)', () => {
  it('Art. 29: a suggestion is studied and replied to, without an outcome and without a window for review', () => {
    const suggestion = aMatter()
      .suggesting()
      .registeredAt('countyHousing', '2026-03-02')
      .give('accept', { noticeGiven: true })
    expect(suggestion.refusal('answer', OPINION).says).toContain('have no outcome')
    const told = delivered(suggestion.give('answer', reply), '2026-03-10')
    expect(told.deadline('ask-review')).toBeUndefined()
    expect(told.refusal('requestReview', { reasons: 'More.' }).code).toBe('step-not-open')
  })

  it('Art. 30(1): an accusation is received, accepted, handled and fed back on', () => {
    const accusation = aMatter()
      .accusing('county')
      .registeredAt('cityDiscipline', '2026-03-02')
      .give('accept', { noticeGiven: true })
      .give('answer', reply)
    expect(delivered(accusation, '2026-03-10').matter).toMatchObject({ phase: 'delivered', answer: { outcome: null } })
  })

  it('Art. 30(3): an office named as accused later must not be the one that holds the matter', () => {
    const held = aMatter().registeredAt('countyHousing', '2026-03-02')
    const marks = { topic: null, litigationRelated: false, urgent: false, reason: 'It names the office.' }
    const naming = (name: 'county' | 'countyWater') => ({
      ...marks,
      class: 'accusation' as const,
      accused: [OFFICES[name]],
    })
    expect(held.refusal('classify', naming('county')).code).toBe('accusation-protected')
    const named = held.give('classify', naming('countyWater'))
    expect(named.refusal('transfer', { to: OFFICES.countyWater }).code).toBe('accusation-protected')
    expect(held.refusal('classify', { ...marks, class: 'request', accused: [OFFICES.county] }).code).toBe('invalid')
    const succeeding = aMatter().registeredAt('countyWater', '2026-03-02')
    const merged = { ...marks, class: 'accusation' as const, accused: [OFFICES.countyRivers] }
    expect(succeeding.refusal('classify', merged).code).toBe('accusation-protected')
  })

  it('Art. 30(3): an assisting office named as accused must first be out of the matter', () => {
    const assigned = aMatter()
      .registeredAt('countyPetitions', '2026-03-02')
      .give('assign', { lead: OFFICES.cityDiscipline, assisting: [OFFICES.countyWater] })
    const accused = {
      class: 'accusation',
      topic: null,
      litigationRelated: false,
      urgent: false,
      reason: 'Named.',
    } as const
    expect(assigned.refusal('classify', { ...accused, accused: [OFFICES.countyWater] }).code).toBe(
      'accusation-protected',
    )
  })

  it('Art. 31(6): the petitioner is heard and the facts are looked into, by lead and assisting offices', () => {
    const story = handling.by('countyWater').give('handle', { note: 'Visited the place.' })
    expect(story.events.at(-1)).toMatchObject({ type: 'handled', data: { office: OFFICES.countyWater } })
  })

  it('Art. 31(6): a hard matter may have a hearing, whose days count before second review', () => {
    const heard = handling.on('2026-03-20').give('hearing', { from: '2026-03-18', to: '2026-03-20', record: 'Heard.' })
    expect(heard.deadline('handle')?.dueOn).toBe(handling.deadline('handle')?.dueOn)
    expect(heard.refusal('hearing', { from: '2026-03-21', to: '2026-03-22', record: 'Not yet.' }).code).toBe('invalid')
    expect(heard.refusal('hearing', { from: '2026-03-19', to: '2026-03-18', record: 'Backwards.' }).code).toBe(
      'invalid',
    )
  })

  it.each(['supported', 'explained', 'not-supported'] as const)(
    'Art. 32(1): a handling opinion states request, facts, opinion and legal basis; it may be %s',
    (outcome) => {
      expect(answered(handling, '2026-04-01', outcome).matter.answer).toMatchObject({ outcome, on: '2026-04-01' })
    },
  )

  it('Art. 32(1): an opinion without outcome, facts or legal basis is refused', () => {
    expect(handling.refusal('answer', reply).says).toContain('supported, explained or not supported')
    expect(handling.refusal('answer', { ...OPINION, facts: '' }).code).toBe('invalid')
    expect(handling.refusal('answer', { ...OPINION, legalBasis: '' }).says).toContain('states its legal basis')
  })

  it('Art. 31(5): the answer to a statutory duty needs no handling opinion’s legal basis', () => {
    const duty = aMatter()
      .registeredAt('countyHousing', '2026-03-02')
      .give('accept', { ...ACCEPTANCE, way: 'statutory-duty' })
      .give('answer', { ...OPINION, legalBasis: '' })
    const told = delivered(duty, '2026-03-10')
    expect(told.refusal('requestReview', { reasons: 'More.' }).says).toContain('against handling opinions')
  })

  it('Art. 32(2): what is supported is executed, which is another fact than closing', () => {
    const closed = delivered(answered(handling, '2026-04-01'), '2026-04-02').give('conclude', {})
    expect(closed.matter).toMatchObject({ phase: 'concluded', executedOn: null })
    const done = closed.on('2026-06-01').give('execute', { result: 'The light shines.' })
    expect(done.matter).toMatchObject({ phase: 'concluded', executedOn: '2026-06-01' })
    expect(done.refusal('execute', { result: 'Again.' }).says).toContain('already')
    const refused = delivered(answered(handling, '2026-04-01', 'not-supported'), '2026-04-02')
    expect(refused.refusal('execute', { result: 'Nothing.' }).code).toBe('step-not-open')
  })

  it('Art. 33: both sides agree by mediation or settlement, and the matter can be concluded', () => {
    expect(handling.refusal('conclude', {}).says).toContain('neither an answer nor')
    const agreed = handling.on('2026-03-20').give('mediate', { kind: 'mediation', agreement: 'Both agree.' })
    expect(agreed.matter.agreement).toEqual({ kind: 'mediation', on: '2026-03-20' })
    const closed = agreed.give('conclude', {})
    expect(closed.matter.phase).toBe('concluded')
    expect(closed.deadline('handle')?.status).toBe('met')
  })

  it('Art. 33: agreements are for requests', () => {
    const suggestion = aMatter()
      .suggesting()
      .registeredAt('countyHousing', '2026-03-02')
      .give('accept', { noticeGiven: true })
    expect(suggestion.refusal('mediate', { kind: 'settlement', agreement: 'Yes.' }).says).toContain('Art. 33')
  })

  it('Art. 23, 32: nothing is concluded while its answer has not reached the petitioner', () => {
    expect(answered(handling, '2026-04-01').refusal('conclude', {}).says).toContain('not delivered')
  })
})
