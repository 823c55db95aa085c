import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareTexts } from './diff.ts'

it('shows what went and what came, a place as a whole and English by the word', () => {
  expect(compareTexts('决定受理{number}。', '现决定受理{due}。')).toMatchObject([
    { change: 'new', text: '现' },
    { change: 'same', text: '决定受理' },
    { change: 'gone', text: '{number}' },
    { change: 'new', text: '{due}' },
    { change: 'same', text: '。' },
  ])
  expect(compareTexts('we accept it', 'we refuse it').map(({ text }) => text)).toEqual([
    'we ',
    'accept',
    'refuse',
    ' it',
  ])
})

it('law: both texts can be read from the pieces, whatever they are', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', 'b', ' ', '{', '}', '{x}', '😀'), maxLength: 40 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareTexts(before, after)
      const join = (other: 'gone' | 'new'): string =>
        pieces.flatMap((piece) => (piece.change === other ? [] : [piece.text])).join('')
      expect(join('new')).toBe(before)
      expect(join('gone')).toBe(after)
    }),
  )
})
