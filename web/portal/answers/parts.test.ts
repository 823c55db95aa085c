import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partsOf } from './parts.ts'

it('parts of a text are small, cut no character, and joined they are the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.constantFrom('路灯坏了。'.repeat(400), '字'.repeat(7000), '😀'.repeat(3100)),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const text = pieces.join('')
      const parts = partsOf(text)
      expect(parts.join('')).toBe(text)
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(6000)
      expect(!text.isWellFormed() || parts.every((part) => part.isWellFormed())).toBe(true)
    }),
  )
})
