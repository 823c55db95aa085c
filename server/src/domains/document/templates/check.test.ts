import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkWords, PART_MAX } from './check.ts'
import { definePart, fillPlaces, lawIn, placesIn, type TemplateShape } from './form.ts'

const NAMES = {
  number: { zh: '编号', en: 'number' },
  due: { zh: '届满日', en: 'last day' },
  issuer: { zh: '出文单位', en: 'office' },
}
const FORM: TemplateShape = {
  kind: 'notice',
  parts: [
    definePart({
      id: 'due',
      name: { zh: '期限', en: 'Limit' },
      text: {
        'zh-CN': '编号{number}，自收到之日起30日内办结，至{due}（《信访工作条例》第二十三条第三款）。',
        en: 'Number {number}: within 30 days, by {due} (Regulations on Petition Work, Art. 23(3)).',
      },
      places: NAMES,
      keeps: { 'zh-CN': ['办结'], en: ['within'] },
    }),
    definePart({ id: 'closing', name: NAMES.issuer, text: { 'zh-CN': '', en: '' }, places: NAMES, optional: true }),
  ],
}
const GOOD = { due: FORM.parts[0]?.text['zh-CN'] ?? '', closing: '' }
const problemsOf = (words: Record<string, string>) => checkWords(FORM, 'zh-CN', words)

it('what the law keeps in a sentence is found in its built-in text: laws, articles to the item, limits', () => {
  expect(FORM.parts[0]?.keeps['zh-CN']).toEqual(['30日内', '《信访工作条例》', '第二十三条第三款', '办结'])
  expect(FORM.parts[0]?.keeps.en).toEqual(['30 days', 'Regulations on Petition Work', 'Art. 23(3)', 'within'])
  expect(lawIn('自收到之日起5个工作日内提出，依据第二十二条第一款第三项。', 'zh-CN')).toEqual([
    '5个工作日内',
    '第二十二条第一款第三项',
  ])
})

it('other words with every place, limit and article are a template', () => {
  const due = '编号为{number}的事项，{issuer}将在30日内办结（最迟{due}），依据是《信访工作条例》第二十三条第三款。'
  expect(problemsOf({ due, closing: '特此告知。{issuer}' })).toEqual([])
})

it('a place that nobody fills is refused with its line and character and the places that are allowed', () => {
  const [found, ...more] = problemsOf({ ...GOOD, closing: '请来人。\n电话{phone}。' })
  expect(more).toEqual([])
  expect(found).toMatchObject({ part: 'closing', at: { line: 2, character: 3 } })
  expect(found?.zh).toBe('第2行第3字的占位符{phone}不能用在这里。可以用：{number} {due} {issuer}。')
  expect(found?.en).toContain('line 2, character 3')
})

it.each([
  ['brace that is not closed', { ...GOOD, closing: '编号{number' }, '没有成对'],
  ['brace that was not opened', { ...GOOD, closing: '编号number}' }, '没有成对'],
  ['place with a space', { ...GOOD, closing: '{ number }' }, '不能用在这里'],
  ['place of every object', { ...GOOD, closing: '{constructor}' }, '不能用在这里'],
  [
    'needed place that is gone',
    { ...GOOD, due: GOOD.due.replace('{due}', '月底') },
    '缺少必须写明的内容：届满日 {due}',
  ],
  ['limit that is gone', { ...GOOD, due: GOOD.due.replace('30日内', '尽快') }, '“30日内”是法定内容'],
  ['limit that is another', { ...GOOD, due: GOOD.due.replace('30日内', '60日内') }, '“30日内”是法定内容'],
  [
    'article that is another',
    { ...GOOD, due: GOOD.due.replace('第二十三条第三款', '第二十三条') },
    '“第二十三条第三款”是法定内容',
  ],
  ['duty that is gone', { ...GOOD, due: GOOD.due.replace('办结', '看看') }, '“办结”是法定内容'],
  ['part that is empty', { ...GOOD, due: ' \n ' }, '不能为空'],
  ['part that is missing', { closing: '' }, '不能为空'],
  ['part that there is not', { ...GOOD, other: '甲' }, '没有“other”这一部分'],
  ['part that is too long', { ...GOOD, closing: '长'.repeat(PART_MAX + 1) }, '最多2000字'],
  ['promise to petition no more', { ...GOOD, closing: '信访人承诺今后不再上访。' }, '信访是权利'],
  ['promise in other words', { ...GOOD, closing: '收到本文书即视为息诉罢访。' }, '信访是权利'],
])('refused: %s', (_, words, sentence) => {
  const problems = problemsOf(words)
  expect(problems.map(({ zh }) => zh).join('\n')).toContain(sentence)
  expect(problems).toHaveLength(1)
})

const piece = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '{number}',
    '{due}',
    '{issuer}',
    '{__proto__}',
    '{toString}',
    '30日内',
    '第二十三条第三款',
    '$&',
    '\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 4 }).map((pieces) => GOOD.due + pieces.join('')),
)

it('law of every text: it is refused with a reason in both languages, or every brace in it is filled', () => {
  let sound = 0
  fc.assert(
    fc.property(text, text, (due, closing) => {
      const problems = checkWords(FORM, 'zh-CN', { due, closing })
      for (const { zh, en } of problems) expect(zh !== '' && en !== '').toBe(true)
      if (problems.length > 0) return
      sound += 1
      const values = { number: '1', due: '2', issuer: '3' }
      for (const words of [due, closing]) {
        expect(placesIn(words).every((name) => name in values)).toBe(true)
        expect(fillPlaces(words, values)).not.toMatch(/[{}]/)
      }
      expect(due).toContain('{due}')
      expect(due).toContain('30日内')
    }),
    { numRuns: 2000 },
  )
  expect(sound).toBeGreaterThan(50)
})

it('a value that looks like a place is printed as it is', () => {
  expect(fillPlaces('{reason}，{number}', { reason: '{number}$&', number: 7 })).toBe('{number}$&，7')
})
