import { randomBytes } from 'node:crypto'
import { hmacSha256, sameSecret } from '../../../platform/crypto/index.ts'

/** The cookie of a browser in which people have signed in before: not a session, it opens nothing. */
export const DEVICE_COOKIE = 'huiyin_device'
export const DEVICE_SECONDS = 180 * 86_400
/** A window of the hall is shared by a few colleagues. */
const MOST_PEOPLE = 6
const NUMBER = 12

const signed = (secret: Uint8Array, username: string, number: string): string =>
  hmacSha256(secret, `${username}\0${number}`).toString('base64url')

const entriesOf = (cookie: string | undefined): string[] => cookie?.split('.').slice(0, MOST_PEOPLE) ?? []

/**
 * The number of this browser for somebody who has signed in with it before; undefined for a browser that is strange to the account.
 * Failures of strange browsers and of known ones are counted apart, so nobody can lock somebody else out of the own desk.
 */
export function knownDevice(secret: Uint8Array, username: string, cookie: string | undefined): string | undefined {
  for (const entry of entriesOf(cookie)) {
    const [number = '', signature = ''] = entry.split('~')
    if (sameSecret(signature, signed(secret, username, number))) return number
  }
  return undefined
}

/** The cookie after somebody has signed in: whom it knew before, and the newcomer first. */
export function afterSignIn(secret: Uint8Array, username: string, cookie: string | undefined): string {
  const known = knownDevice(secret, username, cookie)
  const others = entriesOf(cookie).filter((entry) => known === undefined || !entry.startsWith(`${known}~`))
  const number = known ?? randomBytes(NUMBER).toString('base64url')
  return [`${number}~${signed(secret, username, number)}`, ...others].slice(0, MOST_PEOPLE).join('.')
}
