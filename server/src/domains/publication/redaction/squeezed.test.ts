import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf, squeeze } from './squeezed.ts'

/** The same rule as a regular expression, which is right but slow to make. */
function placesByExpression(text: string, value: string): [number, number][] {
  const characters = Array.from(value).filter((character) => /[\p{L}\p{N}]/u.test(character))
  if (characters.length === 0) return []
  const latin = /[0-9A-Za-z]/
  const before = latin.test(characters[0] ?? '') ? '(?<![0-9A-Za-z])' : ''
  const after = latin.test(characters.at(-1) ?? '') ? '(?![0-9A-Za-z])' : ''
  const rule = new RegExp(`${before}${characters.join(String.raw`[^\p{L}\p{N}]{0,4}`)}${after}`, 'giu')
  return [...text.matchAll(rule)].map((match) => [match.index, match.index + match[0].length])
}

const letters = fc.string({
  unit: fc.constantFrom('甄', '有', 'a', 'B', 'b', '1', '𠮷', ' ', '、', '😀', '\n', '.'),
  maxLength: 24,
})

describe('finding a value whatever parts its characters', () => {
  it('finds what the expression finds, at the same places', () => {
    fc.assert(
      fc.property(
        letters,
        letters,
        fc.constantFrom('甄有', '甄有才', 'ab', 'a1', '1 b', '𠮷有', '、', '有有'),
        (head, tail, value) => {
          for (const text of [head + tail, head + value + tail, head + Array.from(value).join('、 ') + tail])
            expect(placesOf(squeeze(text), text, value)).toEqual(placesByExpression(text, value))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
