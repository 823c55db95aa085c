import { randomInt } from 'node:crypto'
import { checkDigit, hasValidCheckDigit } from '../../platform/text/index.ts'

const DIGITS = 8

/** A number for an appointment: eight digits by chance and a check digit. It tells nothing, not even how many there are. */
export function newBookingNumber(): string {
  const digits = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0')
  return `${digits}${checkDigit(digits)}`
}

/** As people write it: `123-456-789`. */
export const groupBookingNumber = (number: string): string => number.match(/.{1,3}/g)?.join('-') ?? number

/** What somebody typed, as it was made; undefined when it cannot be such a number. */
export function readBookingNumber(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replaceAll(/[\s\-\u2010-\u2015]/g, '')
  return digits.length === DIGITS + 1 && hasValidCheckDigit(digits) ? digits : undefined
}
