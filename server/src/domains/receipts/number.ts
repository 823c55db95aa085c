import { randomInt } from 'node:crypto'
import { checkDigit, hasValidCheckDigit } from '../../platform/text/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'

/** Region (6) + year, month, day of receipt (6) + chance (7) + check digit (1): twenty digits that tell nothing of who filed. */
const LENGTH = 20
const CHANCE_DIGITS = 7

/**
 * A new number of a matter. Chance, not a counter: nobody can guess a neighbour, and no two offices wait for each other. Only made-up
 * matters say the `chance` themselves, a whole number of up to seven digits.
 */
export function newNumber(
  regionId: string,
  receivedOn: LocalDate,
  chance: number = randomInt(10 ** CHANCE_DIGITS),
): string {
  const digits = `${regionId}${receivedOn.slice(2).replaceAll('-', '')}${String(chance).padStart(CHANCE_DIGITS, '0')}`
  return digits + checkDigit(digits)
}

/** A number as a person typed it: full-width digits, spaces and hyphens are accepted. Not a check. */
export const normaliseNumber = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s\-\u2010-\u2015]/g, '')

/** True when twenty digits carry the right check digit, so that a slip of the finger is told from an unknown number. */
export const isNumber = (digits: string): boolean => digits.length === LENGTH && hasValidCheckDigit(digits)

/** The region that a number begins with. */
export const regionOfNumber = (number: string): string => number.slice(0, 6)

/** In groups for reading aloud and printing: `990102 261120 4821390 5`. */
export const groupNumber = (number: string): string =>
  [number.slice(0, 6), number.slice(6, 12), number.slice(12, 19), number.slice(19)].join(' ')
