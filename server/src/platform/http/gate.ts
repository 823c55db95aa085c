import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Asker } from './actor.ts'
import type { App } from './app.ts'
import { SESSION_COOKIE } from './csrf.ts'
import { requireKey } from './idempotency/key.ts'
import type { Reached } from './own-host.ts'
import { requirePolicy } from './policy.ts'
import { RATES, TooMany, type RateGroup, type RateLimiter } from './rate-limit.ts'
import { isSafe, requireOwnHost, requireSameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

/** Finds out who asks, from cookies; answers at once where it can. */
export type Identify = (request: FastifyRequest) => Asker | Promise<Asker>

export interface GateOptions {
  readonly https: boolean
  readonly reached: Reached
  readonly identify: Identify | undefined
  /** Who somebody known is, as one word. */
  readonly senderOf: ((actor: Asker) => string) | undefined
  readonly limiter: RateLimiter | undefined
}

const VISITOR: Asker = { kind: 'visitor' }

/**
 * What every request passes before its body is read, in one hook because it runs a thousand times a second: security headers, host,
 * who asks, rate, origin of writes, idempotency key, and the policy of the route.
 */
export function addGate(app: App, options: GateOptions): void {
  const headers = securityHeaders(options.https)
  app.decorateRequest('actor', null as never)
  app.addHook('onRequest', (request, reply, done): void | Promise<void> => {
    reply.headers(headers)
    request.actor = VISITOR
    try {
      requireOwnHost(request, options.reached)
      checkSession(request, options)
      const actor = options.identify?.(request) ?? VISITOR
      if (actor instanceof Promise) return actor.then((known) => admit(request, reply, known, options))
      admit(request, reply, actor, options)
    } catch (error) {
      return done(error as Error)
    }
    return done()
  })
}

/** Finding out whose session it is costs a query: an address that shows made-up ones too often is not listened to for a while. */
function checkSession({ cookies, ip }: FastifyRequest, { limiter }: GateOptions): void {
  if (cookies[SESSION_COOKIE] === undefined) return
  const wait = limiter?.look(RATES.session, ip) ?? 0
  if (wait > 0) throw new TooMany(wait)
}

/** An office shares one address, and so do the citizens of a network: whoever is known has a rate of their own. */
function checkRate(request: FastifyRequest, actor: Asker, { limiter, senderOf }: GateOptions): void {
  if (!limiter) return
  const known = actor.kind !== 'visitor'
  if (!known && request.cookies[SESSION_COOKIE] !== undefined) limiter.take(RATES.session, request.ip)
  const group: RateGroup = request.routeOptions.config.rate ?? (isSafe(request.method) ? RATES.read : RATES.write)
  const wait = limiter.take(group, known && senderOf && !group.ofAddress ? senderOf(actor) : request.ip)
  if (wait > 0) throw new TooMany(wait)
}

function checkWrite(request: FastifyRequest, { reached }: GateOptions): void {
  const { config, url } = request.routeOptions
  if (isSafe(request.method) || request.is404) return
  requireSameOrigin(request, reached)
  if (config.idempotency !== 'none' && url?.startsWith('/api/v1/')) requireKey(request)
}

function admit(request: FastifyRequest, reply: FastifyReply, actor: Asker, options: GateOptions): void {
  checkRate(request, actor, options)
  checkWrite(request, options)
  request.actor = actor
  // What somebody who signed in is told stays with them: no shared cache and no browser keeps it.
  if (actor.kind !== 'visitor' && request.url.startsWith('/api/')) reply.header('cache-control', 'private, no-store')
  const policy = request.routeOptions.config.policy
  if (policy !== undefined && !request.is404) requirePolicy(policy, actor)
}
