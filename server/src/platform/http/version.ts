import type { FastifyReply, FastifyRequest } from 'fastify'
import { HuiyinError } from '../errors/index.ts'

/** The version that the sender saw, from `If-Match: "7"`; 'version-required' when it is missing or unreadable. */
export function expectedVersion(request: FastifyRequest): number {
  const seen = /^(?:W\/)?"(\d{1,15})"$/.exec(request.headers['if-match'] ?? '')
  if (!seen) throw new HuiyinError('version-required')
  return Number(seen[1])
}

/** Passes when the sender saw the present version; 'conflict' otherwise. */
export function requireVersion(expected: number, present: number): void {
  if (expected !== present) throw new HuiyinError('conflict')
}

/** Tells the version of what is answered, for the sender to bring back in If-Match. */
export const giveVersion = (reply: FastifyReply, version: number): FastifyReply => reply.header('etag', `"${version}"`)
