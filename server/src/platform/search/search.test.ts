import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { containsPhrases, normaliseForSearch, searchQuery, searchTokens, toTsvectorLiteral } from './index.ts'

/** What PostgreSQL does with the literals: every condition of the query against the lexemes of the text. */
function finds(text: string, userText: string): boolean {
  const lexemes = searchTokens(text)
  const { tsquery, phrases } = searchQuery(userText)
  if (tsquery === '') return false
  const holds = (condition: string): boolean => {
    const lexeme = condition.replace(/^'(.*)'(:\*)?$/u, '$1')
    return condition.endsWith(':*') ? lexemes.some((one) => one.startsWith(lexeme)) : lexemes.includes(lexeme)
  }
  const matches = tsquery.split(' | ').some((branch) => branch.replaceAll(/[()]/g, '').split(' & ').every(holds))
  return matches && containsPhrases(text, phrases)
}

const han = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Array.from('征地补偿款拆迁安置水电路噪音物业费学校养老')) },
  { weight: 2, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)) },
  { weight: 1, arbitrary: fc.integer({ min: 0x20000, max: 0x2a6d0 }).map((code) => String.fromCodePoint(code)) },
)
const other = fc.constantFrom('，', '。', ' ', '\n', 'A', 'b1', '2026', '-', "'", '\\', ':', '&', '😀', '\ud83d')

test('a Chinese run gives its bigrams and its last character, a word gives itself', () => {
  expect(searchTokens('征地补偿 A-12，３号')).toEqual(['征地', '地补', '补偿', '偿', 'a', '12', 'a12', '3', '号'])
})

test('each lexeme appears once', () => {
  expect(searchTokens('补偿补偿补偿')).toEqual(['补偿', '偿补', '偿'])
})

test('full-width, upper case and invisible characters do not hide a word', () => {
  expect(searchTokens('ＷＩＦＩ费\u200b用')).toEqual(['wifi', '费用', '用'])
  expect(finds('收取ＷＩＦＩ费\u200b用', 'wifi费用')).toBe(true)
})

test('a two-character word is one lexeme and needs no recheck', () => {
  expect(searchQuery('拆迁')).toEqual({ tsquery: "'拆迁'", phrases: [] })
})

test('a longer word is the AND of its bigrams and is rechecked on the text', () => {
  const query = searchQuery('补偿款')
  expect(query).toEqual({ tsquery: "'补偿' & '偿款'", phrases: ['补偿款'] })
  expect(finds('欠偿款，未补偿', '补偿款')).toBe(false)
  expect(finds('征地补偿款未到', '补偿款')).toBe(true)
})

test('words apart are all required, in any order', () => {
  expect(finds('拆迁以后没有补偿', '补偿 拆迁')).toBe(true)
  expect(finds('拆迁以后没有安置', '补偿 拆迁')).toBe(false)
})

test('one character is found wherever it stands', () => {
  for (const character of '水电费') expect(finds('涨水电费。', character)).toBe(true)
  expect(finds('涨水电费', '路')).toBe(false)
})

test('a number is found by its beginning, with hyphens, without them and by its parts', () => {
  const text = '事项 430121-2026-000123-4 已登记'
  for (const typed of [
    '430121-2026-000123-4',
    '43012120260001234',
    '430121-2026',
    '000123',
    '2026-0001',
    '４３０１２１－２０２６',
  ])
    expect(finds(text, typed)).toBe(true)
  expect(finds(text, '430122')).toBe(false)
})

test('a term of Chinese and digits is rechecked as written', () => {
  expect(finds('住在3号楼', '3号楼')).toBe(true)
  expect(finds('住在3单元，5号楼', '3号楼')).toBe(false)
})

test('words without anything to search for find nothing', () => {
  for (const nothing of ['', ' ', '，。！', "'&|!():*", '\ud83d']) expect(searchQuery(nothing).tsquery).toBe('')
})

test('what a person types cannot leave its quotes', () => {
  const { tsquery } = searchQuery("拆迁') | ('a':* & !b\\")
  expect(tsquery).toBe("'拆迁' & 'a':* & 'b':*")
  expect(toTsvectorLiteral(["o'clock", 'a\\b'])).toBe(String.raw`'o''clock' 'a\\b'`)
})

test('a rare character outside the basic plane is one character', () => {
  expect(searchTokens('𠮷野')).toEqual(['𠮷野', '野'])
  expect(finds('住在𠮷野路', '𠮷野')).toBe(true)
  expect(finds('住在𠮷野路', '𠮷')).toBe(true)
})

test('a very long word is cut alike in texts and queries', () => {
  const word = 'x'.repeat(3000)
  expect(searchTokens(word)).toEqual(['x'.repeat(64)])
  expect(finds(word, word)).toBe(true)
})

test('every piece of two and more Chinese characters of a text finds it', () => {
  const texts = fc.array(fc.oneof({ weight: 6, arbitrary: han }, { weight: 1, arbitrary: other }), { maxLength: 40 })
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 2, max: 12 }), (characters, seed, length) => {
      const text = characters.join('')
      const runs = text.match(/\p{Script=Han}{2,}/gu) ?? []
      const run = Array.from(runs[seed % Math.max(runs.length, 1)] ?? '')
      fc.pre(run.length >= 2)
      const size = Math.min(length, run.length)
      const start = seed % (run.length - size + 1)
      expect(finds(text, run.slice(start, start + size).join(''))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a found text holds the words as written', () => {
  const word = fc.array(han, { minLength: 2, maxLength: 5 }).map((characters) => characters.join(''))
  const text = fc.array(fc.oneof(han, other), { maxLength: 30 }).map((characters) => characters.join(''))
  fc.assert(
    fc.property(text, word, (text, word) => {
      expect(finds(text, word)).toBe(normaliseForSearch(text).includes(normaliseForSearch(word)))
    }),
  )
})
