import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self' blob:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
} as const

const written = (policy: Record<string, string>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** The headers that every answer carries. `no-referrer` would make the origin of forms 'null', so the referrer stays at home. */
export function securityHeaders(https: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': written(POLICY),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/**
 * For the one page whose components write their own styles (the workbench): allows styles that carry the returned nonce, for this
 * answer alone. Scripts stay external. The page passes the nonce on as `ConfigProvider csp={{ nonce }}`.
 */
export function allowStylesWithNonce(reply: FastifyReply): string {
  const nonce = randomBytes(16).toString('base64')
  reply.header('content-security-policy', written({ ...POLICY, 'style-src': `'self' 'nonce-${nonce}'` }))
  return nonce
}

/** Allows one style sheet that stands in the page itself, known by its hash (`sha256-…`), for this answer alone. */
export function allowStyle(reply: FastifyReply, hash: string): void {
  reply.header('content-security-policy', written({ ...POLICY, 'style-src': `'self' '${hash}'` }))
}
