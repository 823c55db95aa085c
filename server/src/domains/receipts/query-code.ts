import { createSecretKey } from 'node:crypto'
import { hmacSha256, sameSecret, type KeyRing } from '../../platform/crypto/index.ts'
import { normaliseCode } from '../../platform/text/index.ts'

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

/** Makes and checks the query codes of matters. Nothing is stored: a code follows from the office's key and the matter. */
export interface QueryCodes {
  /** The code of a matter; a lost one is replaced by counting `generation` up, which ends the one before. */
  codeOf(matterId: string, generation: number): string
  /** Compares in constant time; spaces, hyphens and lower-case letters are accepted. */
  fits(typed: string, matterId: string, generation: number): boolean
}

/** Eight characters of five bits, from the office's key: forty bits that only the throttled door can try. */
export function queryCodes(keys: KeyRing): QueryCodes {
  const secret = createSecretKey(keys.derive('query code'))
  const codeOf = (matterId: string, generation: number): string => {
    const bytes = hmacSha256(secret, `${matterId}:${generation}`)
    return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('')
  }
  return {
    codeOf,
    fits: (typed, matterId, generation) => sameSecret(normaliseCode(typed), codeOf(matterId, generation)),
  }
}
