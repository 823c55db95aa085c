import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countCharacters,
  excerpt,
  forComparison,
  groupCode,
  idNumberProblem,
  isBlank,
  isStorable,
  maskForLog,
  maskName,
  maskNumber,
  mobileNumberProblem,
  normaliseCode,
  randomCode,
} from './index.ts'

test('characters are counted as people see them', () => {
  expect(countCharacters('征地补偿，未到账。')).toBe(9)
  expect(countCharacters('👨‍👩‍👧‍👦𠮷e\u0301')).toBe(3)
  expect(countCharacters('一\r\n二')).toBe(3)
  expect(countCharacters('')).toBe(0)
})

test('the short way of counting gives what the long way gives', () => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('地补，。…—“”·ａ！a \n'), '\r\n', '\u0301', '\u200d', '👨', '🇨', '葛\u{e0100}'),
  })
  fc.assert(
    fc.property(text, (text) => {
      expect(countCharacters(text)).toBe([...segmenter.segment(text)].length)
    }),
  )
})

test('an excerpt never cuts a character apart', () => {
  expect(excerpt('👨‍👩‍👧‍👦好', 1)).toBe('👨‍👩‍👧‍👦…')
  expect(excerpt('两字', 2)).toBe('两字')
})

test('a text of invisible characters is blank', () => {
  for (const blank of ['', ' \u3000\n', '\u200b\ufeff', '\u3164']) expect(isBlank(blank)).toBe(true)
  expect(isBlank('。')).toBe(false)
})

test('NUL and half a surrogate pair cannot be stored', () => {
  expect(isStorable('a\0b')).toBe(false)
  expect(isStorable('\ud83d')).toBe(false)
  expect(isStorable('😀\r\n\u202e')).toBe(true)
})

test('texts that read the same compare the same', () => {
  expect(forComparison(' ＡＢ\u200b１\n\n二 ')).toBe(forComparison('ab1 二'))
})

test('names and numbers are masked', () => {
  expect(maskName('欧阳小明')).toBe('欧***')
  expect(maskName('𠮷田')).toBe('𠮷*')
  expect(maskNumber('13800001234')).toBe('138******34')
  expect(maskNumber('123456')).toBe('******')
})

test('a log line keeps no long number and no address', () => {
  const line = maskForLog('电话 138-0000-1234，证件 11010519491231002X，１３８００００１２３４，a.b@例子.cn')
  expect(line).not.toMatch(/\d{4,}|\d-\d|a\.b|例子/)
  expect(maskForLog('GET /matters 200 in 12 ms')).toBe('GET /matters 200 in 12 ms')
})

test('codes use only characters that cannot be mistaken', () => {
  const seen = new Set(randomCode(20_000))
  expect([...seen].sort().join('')).toBe('23456789ABCDEFGHJKLMNPQRSTUVWXYZ')
  expect(new Set(Array.from({ length: 500 }, () => randomCode(10))).size).toBe(500)
  expect(() => randomCode(0)).toThrow(RangeError)
})

test('a code is recognised however it is typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (length) => {
      const code = randomCode(length)
      expect(normaliseCode(` ${groupCode(code).toLowerCase()} `)).toBe(code)
    }),
  )
  expect(normaliseCode('ａｂ2l')).toBe('AB2L')
  expect(normaliseCode('ab21')).toBe('AB2L')
})

test('a mistyped identity number is noticed', () => {
  expect(idNumberProblem('11010519491231002X')).toBeUndefined()
  expect(idNumberProblem('110105 19491231 002x')).toBeUndefined()
  expect(idNumberProblem('110105194912310021')).toBe('check')
  expect(idNumberProblem('11010519490230002X')).toBe('date')
  expect(idNumberProblem('1101051949123100')).toBe('length')
  expect(idNumberProblem('1101051949123100AX')).toBe('characters')
  expect(idNumberProblem('110105491231002')).toBeUndefined()
  expect(idNumberProblem('110105491331002')).toBe('date')
})

test('a mistyped mobile number is noticed', () => {
  for (const right of ['13800001234', '+86 138 0000 1234', '0086-138-0000-1234', '１３８００００１２３４'])
    expect(mobileNumberProblem(right)).toBeUndefined()
  expect(mobileNumberProblem('1380000123')).toBe('length')
  expect(mobileNumberProblem('12800001234')).toBe('characters')
  expect(mobileNumberProblem('1380000123O')).toBe('characters')
})
