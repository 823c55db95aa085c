/**
 * An exact decimal number: `digits × 10^-scale`. Money and percentages printed in a document are never binary fractions.
 * The scale may be negative (万元 as 元 is a shift of four places).
 */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

export const ZERO: Decimal = { digits: 0n, scale: 0 }

/** Reads `1,234.50`, `-3`, `0.07`. Undefined when the text is not one plain number. */
export const parseDecimal = (text: string): Decimal | undefined => {
  const match = /^([-+−–]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u.exec(text)
  if (match === null || text.length > 40) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = BigInt(whole.replaceAll(',', '') + fraction)
  return { digits: sign === '' || sign === '+' ? digits : -digits, scale: fraction.length }
}

const atScale = (value: Decimal, scale: number): bigint => value.digits * 10n ** BigInt(scale - value.scale)

const align = (a: Decimal, b: Decimal): [bigint, bigint, number] => {
  const scale = Math.max(a.scale, b.scale)
  return [atScale(a, scale), atScale(b, scale), scale]
}

export const plus = (a: Decimal, b: Decimal): Decimal => {
  const [x, y, scale] = align(a, b)
  return { digits: x + y, scale }
}

export const negate = (a: Decimal): Decimal => ({ digits: -a.digits, scale: a.scale })

export const minus = (a: Decimal, b: Decimal): Decimal => plus(a, negate(b))

export const times = (a: Decimal, b: Decimal): Decimal => ({ digits: a.digits * b.digits, scale: a.scale + b.scale })

/** Multiplies by ten to the power of `places`, exactly. */
export const shift = (a: Decimal, places: number): Decimal => ({ digits: a.digits, scale: a.scale - places })

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Decimal, b: Decimal): number => {
  const [x, y] = align(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export const equal = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0

export const sum = (values: readonly Decimal[]): Decimal => values.reduce(plus, ZERO)

export const magnitude = (a: Decimal): Decimal => (a.digits < 0n ? negate(a) : a)

export const isZero = (a: Decimal): boolean => a.digits === 0n

/** Half a unit in the last of `decimals` printed places: what rounding may hide. */
export const halfUnit = (decimals: number): Decimal => ({ digits: 5n, scale: decimals + 1 })

/** `a ÷ b` cut (not rounded) towards zero at `places` decimals; for display and for interval ends with spare places. */
export const divide = (a: Decimal, b: Decimal, places: number): Decimal => {
  const scale = places + b.scale - a.scale
  const top = scale >= 0 ? a.digits * 10n ** BigInt(scale) : a.digits
  const bottom = scale >= 0 ? b.digits : b.digits * 10n ** BigInt(-scale)
  return { digits: top / bottom, scale: places }
}

/** Rounds half away from zero to `places` decimals, as every bureau does. */
export const round = (a: Decimal, places: number): Decimal => {
  if (a.scale <= places) return { digits: atScale(a, places), scale: places }
  const unit = 10n ** BigInt(a.scale - places)
  const size = a.digits < 0n ? -a.digits : a.digits
  const rounded = (size + unit / 2n) / unit
  return { digits: a.digits < 0n ? -rounded : rounded, scale: places }
}

/** Plain notation without needless zeros, or with exactly `places` decimals when given. */
export const formatDecimal = (a: Decimal, places?: number): string => {
  const value = places === undefined ? (a.scale < 0 ? { digits: atScale(a, 0), scale: 0 } : a) : round(a, places)
  const size = (value.digits < 0n ? -value.digits : value.digits).toString().padStart(value.scale + 1, '0')
  const whole = size.slice(0, size.length - value.scale)
  const fraction = value.scale > 0 ? size.slice(size.length - value.scale) : ''
  const kept = places === undefined ? fraction.replace(/0+$/u, '') : fraction
  return `${value.digits < 0n ? '-' : ''}${whole}${kept === '' ? '' : `.${kept}`}`
}
