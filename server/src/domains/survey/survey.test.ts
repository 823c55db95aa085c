import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCode, newCode, readCode, writeCode } from './code.ts'
import { decideSurvey, readAnswers, surveyVerbs, takesAnswers } from './decide.ts'
import { countSatisfied, leastOn, resultsOf } from './results.ts'
import { SurveyDraft, type Survey } from './survey.ts'

const survey = (change: Partial<Survey> = {}): Survey => ({
  ...SurveyDraft.parse({
    kind: 'visitors',
    title: '大厅环境',
    opensOn: '2026-03-01',
    closesOn: '2026-03-31',
    questions: [
      { kind: 'scale', text: '总体满意吗' },
      { kind: 'choice', text: '等了多久', choices: ['不到半小时', '半小时以上'] },
      { kind: 'text', text: '还想说什么' },
    ],
  }),
  regionId: '990101',
  id: '01990000-0000-7000-8000-000000000001',
  officeId: '01990000-0000-7000-8000-000000000002',
  state: 'open',
  version: 1,
  ...change,
})

describe('a survey', () => {
  it('asks at least one question of satisfaction, and choices between two or more', () => {
    const draft = { kind: 'other', title: 'A', opensOn: '2026-03-01', closesOn: '2026-03-31' }
    const parse = (questions: object[]) => SurveyDraft.safeParse({ ...draft, questions }).success
    expect(parse([{ kind: 'text', text: 'Why' }])).toBe(false)
    expect(parse([{ kind: 'scale', text: 'How' }])).toBe(true)
    expect(
      parse([
        { kind: 'scale', text: 'How' },
        { kind: 'choice', text: 'Which', choices: ['a'] },
      ]),
    ).toBe(false)
    expect(
      parse([
        { kind: 'scale', text: 'How' },
        { kind: 'choice', text: 'Which', choices: ['a', 'a'] },
      ]),
    ).toBe(false)
  })

  it('is frozen when it opens', () => {
    const edit = { verb: 'edit', draft: SurveyDraft.parse(survey()) } as const
    expect(decideSurvey(survey({ state: 'draft' }), edit, '2026-03-01').after.version).toBe(2)
    expect(() => decideSurvey(survey(), edit, '2026-03-01')).toThrow('not open')
    expect(decideSurvey(survey({ state: 'draft' }), { verb: 'open' }, '2026-03-31').after.state).toBe('open')
    expect(() => decideSurvey(survey({ state: 'draft' }), { verb: 'open' }, '2026-04-01')).toThrow('has passed')
  })

  it('takes answers on every day of its period and no other; after it no codes, but paper that came in time', () => {
    const on = (day: string, state: Survey['state'] = 'open') => takesAnswers(survey({ state }), day)
    expect([on('2026-02-28'), on('2026-03-01'), on('2026-03-31'), on('2026-04-01')]).toEqual([false, true, true, false])
    expect([on('2026-03-10', 'draft'), on('2026-03-10', 'closed')]).toEqual([false, false])
    expect(surveyVerbs(survey(), '2026-04-01')).toEqual(['close', 'paper'])
  })

  it('keeps answers of its own questions alone', () => {
    expect(readAnswers(survey(), ['5', '1', '谢谢'])).toEqual(['5', '1', '谢谢'])
    expect(readAnswers(survey(), ['', '0'])).toEqual(['', '0', ''])
    for (const wrong of [['6'], ['0'], ['', '2'], ['好'], ['', '', ''], [], ['5', '1', 'x', 'y']])
      expect(() => readAnswers(survey(), wrong)).toThrow(/none of the question|at least one/)
  })
})

describe('results', () => {
  const all = (n: number, answers: readonly string[] = ['4', '0', '好']) => Array.from({ length: n }, () => answers)

  it('show nothing below the least number, and of each question nothing below it', () => {
    expect(resultsOf(survey(), all(9), { least: 10, over: true })).toMatchObject({ questions: null, satisfied: null })
    const { questions } = resultsOf(survey(), [...all(10, ['4', '', '']), ...all(3)], { least: 10, over: true })
    expect(questions).toEqual([
      { answered: 13, counts: [0, 0, 0, 13, 0], texts: [] },
      { answered: 3, counts: [], texts: [] },
      { answered: 3, counts: [], texts: [] },
    ])
  })

  it('show texts after the period alone, in no order of time', () => {
    const given = [...all(5, ['1', '', 'b']), ...all(5, ['5', '', 'a'])]
    expect(resultsOf(survey(), given, { least: 5, over: false }).questions?.[2]?.texts).toEqual([])
    const texts = resultsOf(survey(), given, { least: 5, over: true }).questions?.[2]?.texts
    expect(texts).toEqual(['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'b'])
    expect(resultsOf(survey(), given.toReversed(), { least: 5, over: true }).questions?.[2]?.texts).toEqual(texts)
  })

  it('count as satisfied who is, of those who answered the question', () => {
    expect(countSatisfied(survey(), [['5'], ['4'], ['3'], ['']])).toEqual({ numerator: 2, denominator: 3 })
  })

  it('follow the rule of the office from its day on', () => {
    const own = [{ inForceFrom: '2026-03-10', least: 20, basis: 'Own' }]
    expect(leastOn(own, '2026-03-09').least).toBe(10)
    expect(leastOn(own, '2026-03-10').least).toBe(20)
  })

  it('add up, and never tell one that nobody gave (property)', () => {
    const answer = fc.tuple(
      fc.constantFrom('', '1', '2', '3', '4', '5'),
      fc.constantFrom('', '0', '1'),
      fc.constantFrom('', 'x', 'y'),
    )
    fc.assert(
      fc.property(
        fc.array(answer, { maxLength: 40 }),
        fc.integer({ min: 5, max: 20 }),
        fc.boolean(),
        (given, least, over) => {
          const { questions, satisfied, answers } = resultsOf(survey(), given, { least, over })
          expect(answers).toBe(given.length)
          expect(questions === null).toBe(given.length < least)
          const wrong = (questions ?? []).filter(({ answered, counts, texts }, n) => {
            const shown = counts.length + texts.length > 0
            const told = counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : texts.length
            return (shown && (answered < least || told !== answered)) || (n < 2 ? texts : counts).length > 0
          })
          expect(wrong).toEqual([])
          expect(satisfied?.numerator ?? 0).toBeLessThanOrEqual(satisfied?.denominator ?? 0)
        },
      ),
    )
  })
})

it('a code is read as it is written, in small letters too', () => {
  const code = newCode()
  expect(isCode(code)).toBe(true)
  expect(readCode(writeCode(code).toLowerCase())).toBe(code)
  expect(isCode('01OI')).toBe(false)
})
