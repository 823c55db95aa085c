import { randomInt } from 'node:crypto'
import { sha256 } from '../../platform/crypto/index.ts'

/** No letter that is taken for a digit. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 10
const GROUP = 5

/** A new code for one answer, drawn by chance: it says nothing of whom it is given to. */
export const newCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')

/** A code as it is typed: without gaps, in capitals. */
export const readCode = (typed: string): string => typed.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase()

const WELL_FORMED = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)
export const isCode = (code: string): boolean => WELL_FORMED.test(code)

/** How a code is written: two groups of five. */
export const writeCode = (code: string): string => `${code.slice(0, GROUP)} ${code.slice(GROUP)}`

/** What is kept of a code. */
export const hashOf = (code: string): Buffer => sha256(`survey invitation ${code}`)
