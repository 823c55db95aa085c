import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, formatYuan, parseAmount, slackOf, unitOf } from './amount.ts'
import {
  compare,
  divide,
  equal,
  formatDecimal,
  halfUnit,
  minus,
  negate,
  parseDecimal,
  plus,
  round,
  shift,
  sum,
  times,
} from './decimal.ts'

const decimal = fc.record({
  digits: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  scale: fc.integer({ min: 0, max: 6 }),
})

describe('decimals', () => {
  it('reads plain figures and refuses everything else', () => {
    expect(parseDecimal('1,234.50')).toEqual({ digits: 123450n, scale: 2 })
    expect(parseDecimal('-0.07')).toEqual({ digits: -7n, scale: 2 })
    for (const text of ['', '1,23', '12.', '.5', '1.2.3', '一', '1 2', '9'.repeat(60)])
      expect(parseDecimal(text)).toBeUndefined()
  })

  it('adds without the error of binary fractions', () => {
    const values = ['0.1', '0.2'].flatMap((text) => parseDecimal(text) ?? [])
    expect(formatDecimal(sum(values))).toBe('0.3')
  })

  it('rounds half away from zero', () => {
    expect(formatDecimal(round({ digits: 25n, scale: 1 }, 0))).toBe('3')
    expect(formatDecimal(round({ digits: -25n, scale: 1 }, 0))).toBe('-3')
    expect(formatDecimal({ digits: 5n, scale: -4 })).toBe('50000')
    expect(formatDecimal({ digits: 5n, scale: 3 }, 2)).toBe('0.01')
  })

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(equal(plus(a, b), plus(b, a))).toBe(true)
        expect(equal(minus(plus(a, b), b), a)).toBe(true)
        expect(compare(a, b)).toBe(-compare(b, a) + 0)
        expect(equal(negate(negate(a)), a)).toBe(true)
        expect(parseDecimal(formatDecimal(a))).toSatisfy(
          (read: typeof a | undefined) => read !== undefined && equal(read, a),
        )
        const divisor = b.digits === 0n ? { digits: 1n, scale: 0 } : b
        const error = minus(a, times(divide(a, divisor, 20), divisor))
        expect(compare(times(error, error), shift(times(divisor, divisor), -38))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('amounts', () => {
  it('keeps unit and printed decimals', () => {
    const amount = parseAmount('1,550.13', 'ten-thousand')
    expect(amount).toMatchObject({ printed: '1,550.13', decimals: 2, unit: 'ten-thousand' })
    expect(amount === undefined ? '' : formatYuan(amount.yuan, 'yuan')).toBe('15501300元')
    expect(amount === undefined ? '' : formatAmount(amount)).toBe('1,550.13万元')
    expect(parseAmount('——', 'yuan')).toBeUndefined()
  })

  it('knows what rounding may hide', () => {
    const slack = (text: string, unit: 'yuan' | 'ten-thousand') => {
      const amount = parseAmount(text, unit)
      return amount === undefined ? '' : formatDecimal(slackOf(amount))
    }
    expect(slack('94.00', 'ten-thousand')).toBe('50')
    expect(slack('94', 'ten-thousand')).toBe('5000')
    expect(slack('0', 'ten-thousand')).toBe('50')
    expect(slack('3.5', 'yuan')).toBe('0.05')
    expect(formatDecimal(halfUnit(0))).toBe('0.5')
  })

  it('recognises units', () => {
    expect(['人民币万元', '元', '亿 元', '吨'].map(unitOf)).toEqual([
      'ten-thousand',
      'yuan',
      'hundred-million',
      undefined,
    ])
  })
})
