import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Instant } from '../../../platform/time/index.ts'

/** Time-based one-time codes (RFC 6238): SHA-1, six digits, a new one every 30 seconds, as every authenticator knows them. */
const STEP_SECONDS = 30
const DIGITS = 6
const SECRET_BYTES = 20
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export const newSecret = (): Buffer => randomBytes(SECRET_BYTES)

/** The code of a step (seconds since 1970 divided by 30). */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = digest.readUInt8(digest.length - 1) & 0xf
  const number = digest.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

export const stepAt = (now: Instant): number => Math.floor(Date.parse(now) / 1000 / STEP_SECONDS)

/**
 * The step whose code this is, if it is one of now, one before or one after, and later than the last one used: a code works once.
 * Undefined otherwise.
 */
export function acceptedStep(secret: Uint8Array, code: string, now: Instant, lastUsed: number): number | undefined {
  const given = Buffer.from(code.replaceAll(/\s/g, ''))
  const present = stepAt(now)
  return [present, present - 1, present + 1].find((step) => {
    const expected = Buffer.from(codeAt(secret, step))
    return step > lastUsed && given.length === expected.length && timingSafeEqual(given, expected)
  })
}

/** The secret as people type it into an authenticator. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** The address that an authenticator reads from a picture. */
export const authenticatorAddress = (username: string, secret: Uint8Array): string =>
  `otpauth://totp/Huiyin:${encodeURIComponent(username)}?secret=${base32(secret)}&issuer=Huiyin&digits=${DIGITS}&period=${STEP_SECONDS}`
