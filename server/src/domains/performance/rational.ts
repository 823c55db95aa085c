/** An exact number: `top ÷ bottom`, in lowest terms, the bottom above zero. Nothing that is scored or compared is a binary fraction. */
export interface Rational {
  readonly top: bigint
  readonly bottom: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

export function rational(top: bigint | number, bottom: bigint | number = 1n): Rational {
  const [over, under] = [BigInt(top), BigInt(bottom)]
  if (under === 0n) throw new RangeError('nothing can be divided by zero')
  const common = gcd(over, under) * (under < 0n ? -1n : 1n)
  return { top: over / common, bottom: under / common }
}

export const NOUGHT = rational(0)
export const ONE = rational(1)

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
export const subtract = (a: Rational, b: Rational): Rational => add(a, { top: -b.top, bottom: b.bottom })
export const multiply = (a: Rational, b: Rational): Rational => rational(a.top * b.top, a.bottom * b.bottom)
/** Null where there is nothing to divide by. */
export const divide = (a: Rational, b: Rational): Rational | null =>
  b.top === 0n ? null : rational(a.top * b.bottom, a.bottom * b.top)

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b)
export const greatest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b)

/** Reads `12`, `-0.5`, `1,200.50`. Undefined when the text is not one plain number of at most 30 digits. */
export function readRational(text: string): Rational | undefined {
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text.trim())
  if (!match || text.length > 40) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = BigInt(whole.replaceAll(',', '') + fraction)
  return rational(sign === '-' ? -digits : digits, 10n ** BigInt(fraction.length))
}

/** Rounded half away from zero to so many places, needless noughts cut off. */
export function printRational(value: Rational, places = 2): string {
  const scale = 10n ** BigInt(places)
  const size = (value.top < 0n ? -value.top : value.top) * scale
  const rounded = (size * 2n + value.bottom) / (value.bottom * 2n)
  const digits = rounded.toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '')
  return `${value.top < 0n && rounded > 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
