import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACCOUNT_RULE, afterFailure, secondsLocked, type Failures } from './lockout.ts'
import { checkPassword, hashPassword, isPassword, makePassword } from './password.ts'
import { acceptedStep, base32, codeAt, stepAt } from './second-factor.ts'

const at = (seconds: number): string => new Date(Date.parse('2026-05-06T00:00:00Z') + seconds * 1000).toISOString()

describe('the lock-out', () => {
  it('begins after five failures and doubles up to a quarter of an hour', () => {
    let state: Failures | undefined
    const waits = Array.from({ length: 14 }, (_, turn) => {
      state = afterFailure(state, at(turn), ACCOUNT_RULE)
      return secondsLocked(state, at(turn))
    })
    expect(waits).toEqual([0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900, 900, 900])
  })

  it('forgets after a day', () => {
    const state: Failures = { failures: 9, lastAt: at(0), lockedUntil: null }
    expect(afterFailure(state, at(86_401), ACCOUNT_RULE).failures).toBe(1)
    expect(afterFailure(state, at(86_399), ACCOUNT_RULE).failures).toBe(10)
  })

  it('has one law: more failures never wait less, and every wait ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (failures) => {
        const next = (count: number): number =>
          secondsLocked(afterFailure({ failures: count, lastAt: at(0), lockedUntil: null }, at(0), ACCOUNT_RULE), at(0))
        expect(next(failures + 1)).toBeGreaterThanOrEqual(next(failures))
        expect(next(failures)).toBeLessThanOrEqual(ACCOUNT_RULE.mostSeconds)
      }),
    )
  })
})

describe('the second factor', () => {
  it('gives the codes of RFC 6238', () => {
    const secret = Buffer.from('12345678901234567890')
    const published: readonly [seconds: number, code: string][] = [
      [59, '287082'],
      [1_111_111_109, '081804'],
      [1_111_111_111, '050471'],
      [1_234_567_890, '005924'],
      [2_000_000_000, '279037'],
      [20_000_000_000, '353130'],
    ]
    for (const [seconds, code] of published) expect(codeAt(secret, Math.floor(seconds / 30))).toBe(code)
    expect(base32(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  })

  it('takes a code of the neighbouring half minutes, once', () => {
    const secret = Buffer.alloc(20, 9)
    const now = at(600)
    const step = stepAt(now)
    const code = (offset: number): string => codeAt(secret, step + offset)
    expect([-1, 0, 1].map((offset) => acceptedStep(secret, code(offset), now, 0))).toEqual([step - 1, step, step + 1])
    expect([-2, 2].map((offset) => acceptedStep(secret, code(offset), now, 0))).toEqual([undefined, undefined])
    expect(acceptedStep(secret, code(0), now, step)).toBeUndefined()
    expect(acceptedStep(secret, ` ${code(0).slice(0, 3)} ${code(0).slice(3)}`, now, 0)).toBe(step)
    expect(acceptedStep(secret, '', now, 0)).toBeUndefined()
  })
})

describe('passwords', () => {
  it('are argon2id and match themselves only', async () => {
    const hash = await hashPassword('cranes over the river')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await isPassword('cranes over the river', hash)).toBe(true)
    expect(await isPassword('cranes over the rivers', hash)).toBe(false)
    expect(await isPassword('nobody has this password', undefined)).toBe(false)
  })

  it('are refused when they are easy to guess', () => {
    for (const easy of ['zhang-2026-zhang', 'aaaaaaaaaaaa', 'password12', '1234567890']) {
      expect(() => checkPassword(easy, 'zhang')).toThrow(/password/)
    }
    expect(() => checkPassword('cranes over the river', 'zhang')).not.toThrow()
    expect(() => checkPassword(makePassword(), 'zhang')).not.toThrow()
  })
})
