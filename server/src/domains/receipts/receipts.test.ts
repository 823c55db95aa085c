import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeyRing } from '../../platform/crypto/index.ts'
import {
  CHAIN_START,
  chainHash,
  findBreak,
  groupNumber,
  isNumber,
  newNumber,
  normaliseNumber,
  queryCodes,
  regionOfNumber,
} from './index.ts'

describe('the number of a matter', () => {
  it('carries region, date of receipt and a check digit that finds a wrong digit', () => {
    const number = newNumber('990102', '2026-11-20')
    expect(number).toMatch(/^990102261120\d{8}$/)
    expect(isNumber(number)).toBe(true)
    expect(regionOfNumber(number)).toBe('990102')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = Array.from(number)
          .map((digit, n) => (n === at ? String((Number(digit) + by) % 10) : digit))
          .join('')
        return !isNumber(wrong)
      }),
    )
  })

  it('is read as people type it', () => {
    const number = newNumber('990102', '2026-11-20')
    expect(normaliseNumber(` ${groupNumber(number)} `)).toBe(number)
    expect(normaliseNumber('９９０１０２－１')).toBe('9901021')
  })
})

describe('the query code', () => {
  const codes = queryCodes(new KeyRing([randomBytes(32)]))
  it('belongs to one matter and one generation', () => {
    const code = codes.codeOf('a', 1)
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
    expect(codes.fits(code.toLowerCase(), 'a', 1)).toBe(true)
    expect(codes.fits(` ${code.slice(0, 4)}-${code.slice(4)}`, 'a', 1)).toBe(true)
    expect(codes.fits(code, 'a', 2)).toBe(false)
    expect(codes.fits(code, 'b', 1)).toBe(false)
  })
})

describe('the chain of events', () => {
  const chainOf = (contents: unknown[]) => {
    let previous = CHAIN_START
    return contents.map((content, n) => {
      const hash = chainHash(previous, content)
      const link = { seq: n + 1, content, previous, hash }
      previous = hash
      return link
    })
  }
  it('holds whatever the order of keys a database gives back', () => {
    const reordered = chainOf([{ a: 1, b: { c: [1, 2], d: '回' } }]).map((link) => ({
      ...link,
      content: { b: { d: '回', c: [1, 2] }, a: 1 },
    }))
    expect(findBreak(reordered)).toBeNull()
  })
  it('names the event that was changed, removed or moved', () => {
    const chain = chainOf([{ n: 1 }, { n: 2 }, { n: 3 }])
    expect(findBreak(chain)).toBeNull()
    expect(findBreak(chain.map((link) => (link.seq === 2 ? { ...link, content: { n: 9 } } : link)))).toEqual({
      seq: 2,
      reason: 'content',
    })
    expect(findBreak(chain.filter((link) => link.seq !== 2))).toEqual({ seq: 2, reason: 'missing' })
    expect(findBreak(chain.map((link) => (link.seq === 3 ? { ...link, previous: CHAIN_START } : link)))).toEqual({
      seq: 3,
      reason: 'order',
    })
  })
})
