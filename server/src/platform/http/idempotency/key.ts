import { createHmac } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { HuiyinError } from '../../errors/index.ts'

/** What makes two writes the same: who sent them, their key, and a fingerprint of what they ask. */
export interface IdempotencyKey {
  readonly key: string
  /** Keyed hash of method, address and body: it tells sameness and nothing else, though the body may hold names and passwords. */
  readonly fingerprint: Buffer
}

const FORM = /^[\w.:-]{8,100}$/

/** The key that the sender chose; 'bad-request' when it is missing or has an impossible form. */
export function requireKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key']
  if (typeof key === 'string' && FORM.test(key)) return key
  throw new HuiyinError('bad-request', {
    zh: '请在请求头 Idempotency-Key 中带上 8 至 100 位的提交编号（例如 UUID），重复提交时使用同一编号。',
    en: 'Send a header Idempotency-Key of 8 to 100 characters (a UUID, for example) and repeat it when you send again.',
  })
}

/** The key and fingerprint of a write, ready for `once`. */
export function idempotencyOf(request: FastifyRequest): IdempotencyKey {
  const hash = createHmac('sha256', request.server.fingerprintKey)
    .update(request.method)
    .update('\0')
    .update(request.url)
  return {
    key: requireKey(request),
    fingerprint: hash
      .update('\0')
      .update(JSON.stringify(request.body ?? null))
      .digest(),
  }
}
