/**
 * The check digit of a row of digits by ISO 7064 MOD 11,10: one digit, never a letter, so that it can be read out and typed
 * on a telephone. Finds every wrong digit and nearly every swap of neighbours.
 * @throws RangeError when the row is empty or holds anything but ASCII digits.
 */
export function checkDigit(digits: string): string {
  if (!/^[0-9]+$/.test(digits)) throw new RangeError('A check digit is computed over ASCII digits only.')
  let product = 10
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10
    product = (sum * 2) % 11
  }
  return String((11 - product) % 10)
}

/** True when the last digit is the check digit of those before it. Anything else, also a row with letters, is false. */
export const hasValidCheckDigit = (digits: string): boolean =>
  /^[0-9]{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.at(-1)
