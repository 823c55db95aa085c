import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDigit, hasValidCheckDigit } from './index.ts'

const digits = fc.stringMatching(/^[0-9]{1,20}$/)

test('the example of ISO 7064', () => {
  expect(checkDigit('0794')).toBe('5')
  expect(hasValidCheckDigit('07945')).toBe(true)
})

test('a row with its check digit is valid, with any other digit it is not', () => {
  fc.assert(
    fc.property(digits, (row) => {
      const right = checkDigit(row)
      for (const last of '0123456789') expect(hasValidCheckDigit(row + last)).toBe(last === right)
    }),
  )
})

test('every single wrong digit is found', () => {
  fc.assert(
    fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (row, place, shift) => {
      const valid = row + checkDigit(row)
      const at = place % valid.length
      const wrong = String((Number(valid[at]) + shift) % 10)
      expect(hasValidCheckDigit(valid.slice(0, at) + wrong + valid.slice(at + 1))).toBe(false)
    }),
  )
})

test('at least 97 of 100 swaps of different neighbours are found', () => {
  let swaps = 0
  let found = 0
  for (let number = 0; number < 10_000; number += 1) {
    const row = String(number).padStart(4, '0')
    const valid = row + checkDigit(row)
    for (let at = 0; at + 1 < valid.length; at += 1) {
      if (valid[at] === valid[at + 1]) continue
      swaps += 1
      const swapped = valid.slice(0, at) + valid.charAt(at + 1) + valid.charAt(at) + valid.slice(at + 2)
      if (!hasValidCheckDigit(swapped)) found += 1
    }
  }
  expect(found / swaps).toBeGreaterThan(0.97)
})

test('anything but digits is refused or false', () => {
  expect(() => checkDigit('')).toThrow(RangeError)
  expect(() => checkDigit('12a')).toThrow(RangeError)
  for (const row of ['', '5', '０７９４５', '0794X', '07945 ']) expect(hasValidCheckDigit(row)).toBe(false)
})
