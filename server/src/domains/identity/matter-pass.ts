import type { FastifyReply } from 'fastify'
import { hmacSha256, sameSecret } from '../../platform/crypto/index.ts'
import { giveCookie, takeCookieBack } from '../../platform/http/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Actor } from './actor.ts'

/** The cookie of a citizen who gave the number and the query code of one matter. */
export const MATTER_COOKIE = 'huiyin_matter'
/** A citizen's visit: long enough to read, write and look something up, short enough for a shared computer. */
export const PASS_SECONDS = 3600

type Citizen = Extract<Actor, { kind: 'citizen' }>

/** The pass to one matter, `region.matter.end.signature`; whoever holds it is that citizen until it ends. */
export function matterPass(secret: Uint8Array, citizen: Omit<Citizen, 'kind'>, now: Instant): string {
  const end = Math.floor(Date.parse(now) / 1000) + PASS_SECONDS
  const text = `${citizen.regionId}.${citizen.matterId}.${end}`
  return `${text}.${hmacSha256(secret, text).toString('base64url')}`
}

/** Whose pass this is; undefined when it is forged, damaged or over. */
export function readMatterPass(secret: Uint8Array, pass: string, now: Instant): Citizen | undefined {
  const [regionId, matterId, end, signature, ...rest] = pass.split('.')
  if (!regionId || !matterId || !end || !signature || rest.length > 0) return undefined
  const expected = hmacSha256(secret, `${regionId}.${matterId}.${end}`).toString('base64url')
  if (!sameSecret(signature, expected) || Date.parse(now) / 1000 > Number(end)) return undefined
  return { kind: 'citizen', regionId, matterId }
}

/** Lets the browser in to one matter. */
export function giveMatterPass(
  reply: FastifyReply,
  secret: Uint8Array,
  citizen: Omit<Citizen, 'kind'>,
  now: Instant,
): void {
  giveCookie(reply, MATTER_COOKIE, matterPass(secret, citizen, now), PASS_SECONDS)
}

export const takeMatterPassBack = (reply: FastifyReply): void => takeCookieBack(reply, MATTER_COOKIE)
