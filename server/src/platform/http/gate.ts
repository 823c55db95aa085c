import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Asker } from './actor.ts'
import type { App } from './app.ts'
import { requireKey } from './idempotency/key.ts'
import { requirePolicy } from './policy.ts'
import { RATES, TooMany, type RateLimiter } from './rate-limit.ts'
import { isSafe, requireSameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

/** Finds out who asks, from cookies; answers at once where it can. */
export type Identify = (request: FastifyRequest) => Asker | Promise<Asker>

export interface GateOptions {
  readonly https: boolean
  readonly origin: string | undefined
  readonly identify: Identify | undefined
  readonly limiter: RateLimiter | undefined
}

const VISITOR: Asker = { kind: 'visitor' }

/**
 * What every request passes before its body is read, in one hook because it runs a thousand times a second: security headers, rate,
 * origin of writes, idempotency key, who asks, and the policy of the route.
 */
export function addGate(app: App, options: GateOptions): void {
  const headers = securityHeaders(options.https)
  app.decorateRequest('actor', null as never)
  app.addHook('onRequest', (request, reply, done): void | Promise<void> => {
    reply.headers(headers)
    request.actor = VISITOR
    try {
      checkRequest(request, options)
      const actor = options.identify?.(request) ?? VISITOR
      if (actor instanceof Promise) return actor.then((known) => admit(request, reply, known))
      admit(request, reply, actor)
    } catch (error) {
      return done(error as Error)
    }
    return done()
  })
}

function checkRequest(request: FastifyRequest, options: GateOptions): void {
  const safe = isSafe(request.method)
  const { config, url } = request.routeOptions
  if (options.limiter) {
    const wait = options.limiter.take(config.rate ?? (safe ? RATES.read : RATES.write), request.ip)
    if (wait > 0) throw new TooMany(wait)
  }
  if (safe || request.is404) return
  requireSameOrigin(request, options.origin)
  if (config.idempotency !== 'none' && url?.startsWith('/api/v1/')) requireKey(request)
}

function admit(request: FastifyRequest, reply: FastifyReply, actor: Asker): void {
  request.actor = actor
  // What somebody who signed in is told stays with them: no shared cache and no browser keeps it.
  if (actor.kind !== 'visitor' && request.url.startsWith('/api/')) reply.header('cache-control', 'private, no-store')
  const policy = request.routeOptions.config.policy
  if (policy !== undefined && !request.is404) requirePolicy(policy, actor)
}
