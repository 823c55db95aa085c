import { randomBytes } from 'node:crypto'

/** 32 characters, five bits each, without 0, O, 1 and I: nobody mistakes one for another on paper. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A random code of `length` characters from a cryptographic source, five bits each (10 characters: 50 bits). */
export function randomCode(length: number): string {
  if (!Number.isInteger(length) || length < 1) throw new RangeError('A code has at least one character.')
  let code = ''
  for (const byte of randomBytes(length)) code += ALPHABET[byte & 31]
  return code
}

/**
 * A code as a person typed it, in the form in which it was made: full-width and lower-case letters, spaces and hyphens
 * are accepted, 1 and I are read as the L they can only mean. Not a check: compare the outcome.
 */
export const normaliseCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-\u2010-\u2015]/g, '')
    .replaceAll(/[1I]/g, 'L')

/** A code in groups of four for printing, e.g. `7K2M-9QXA`. */
export const groupCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''
