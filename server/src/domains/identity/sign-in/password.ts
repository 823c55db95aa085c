import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { refuse } from '../messages/index.ts'

/** Argon2id as OWASP recommends it: 19 MiB, two passes, one thread. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
/** A hash of nothing anybody knows, so that an unknown name costs as much time as a known one. */
const NOBODY = hash('nobody has this password', ARGON2ID)

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), ARGON2ID)

/** True when the password belongs to the hash; without a hash always false, in the same time. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const matches = await verify(stored ?? (await NOBODY), password.normalize('NFC'))
  return matches && stored !== undefined
}

/** Refuses passwords that are easy to guess from what everybody knows. */
export function checkPassword(password: string, username: string, path = 'password'): void {
  const plain = password.toLowerCase()
  if (plain.includes(username.toLowerCase())) throw refuse('invalid', 'passwordIsName', path)
  if (new Set(plain).size < 5 || COMMON.some((word) => plain.replaceAll(word, '').length < 4)) {
    throw refuse('invalid', 'passwordCommon', path)
  }
}

const COMMON = [
  'password',
  '1234567890',
  '123456789',
  '12345678',
  'qwertyuiop',
  'administrator',
  'huiyin',
  'xinfang',
  'abcdefg',
  '88888888',
]

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password that can be read out over the telephone: 4 × 4 letters and digits that are not mistaken for each other. */
export function makePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
