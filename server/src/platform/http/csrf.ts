import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { HuiyinError } from '../errors/index.ts'
import type { App } from './app.ts'
import { giveCookie } from './cookies.ts'
import { isSafe } from './same-origin.ts'

/** The hidden field of every form; forms with files carry it in their address instead (`action="?_csrf=…"`). */
export const CSRF_FIELD = '_csrf'
/** A random number that tells one browser from another before anybody is known. Says nothing about the person. */
export const VISIT_COOKIE = 'huiyin_visit'
export const SESSION_COOKIE = 'huiyin_session'
const SIZE = 32
/** Counted from the last form shown, so that a form left open overnight can still be sent. */
const A_DAY = 86_400

declare module 'fastify' {
  interface FastifyReply {
    /** The token for a form on the page being answered; gives the visitor the cookie that it is bound to. */
    csrfToken(): string
  }
}

/**
 * Forms carry a signed token bound to the session, or to the visitor's cookie; other writes with a cookie carry a header that no
 * foreign page can add. Both come on top of `requireSameOrigin`.
 */
export function protectForms(app: App, secret: Uint8Array): void {
  app.decorateReply('csrfToken', function csrfToken(this: FastifyReply) {
    const { request } = this
    const session = request.cookies[SESSION_COOKIE]
    if (session !== undefined) return masked(signed(secret, session))
    const binding = request.cookies[VISIT_COOKIE] ?? randomBytes(16).toString('base64url')
    request.cookies[VISIT_COOKIE] = binding
    giveCookie(this, VISIT_COOKIE, binding, A_DAY)
    return masked(signed(secret, binding))
  })
  app.addHook('preValidation', (request, _reply, done) => {
    if (isSafe(request.method) || request.is404) return done()
    const form = !isProgramRoute(request) && isForm(request.headers['content-type'])
    const accepted = form ? hasToken(request, secret) : !hasCookie(request) || hasOwnHeader(request)
    return accepted ? done() : done(new HuiyinError('request-forged'))
  })
}

const bindingOf = (request: FastifyRequest): string | undefined =>
  request.cookies[SESSION_COOKIE] ?? request.cookies[VISIT_COOKIE]
const hasCookie = (request: FastifyRequest): boolean => request.headers.cookie !== undefined
const isProgramRoute = (request: FastifyRequest): boolean => request.routeOptions.url?.startsWith('/api/') ?? false
const hasOwnHeader = (request: FastifyRequest): boolean =>
  request.headers['idempotency-key'] !== undefined || request.headers['x-huiyin-request'] !== undefined
const isForm = (type = ''): boolean =>
  type.startsWith('application/x-www-form-urlencoded') || type.startsWith('multipart/form-data')

function hasToken(request: FastifyRequest, secret: Uint8Array): boolean {
  const binding = bindingOf(request)
  const token = fieldOf(request.body) ?? fieldOf(request.query)
  if (binding === undefined || token === undefined) return false
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 2 * SIZE) return false
  return timingSafeEqual(xor(bytes.subarray(0, SIZE), bytes.subarray(SIZE)), signed(secret, binding))
}

function fieldOf(values: unknown): string | undefined {
  const value = (values as Record<string, unknown> | null | undefined)?.[CSRF_FIELD]
  return typeof value === 'string' ? value : undefined
}

const signed = (secret: Uint8Array, binding: string): Buffer =>
  createHmac('sha256', secret).update('form').update('\0').update(binding).digest()

/** A new look for the same token on every page, so that compressed pages do not leak it (BREACH). */
function masked(token: Buffer): string {
  const mask = randomBytes(SIZE)
  return Buffer.concat([mask, xor(mask, token)]).toString('base64url')
}

const xor = (a: Uint8Array, b: Uint8Array): Buffer => Buffer.from(a.map((byte, index) => byte ^ (b[index] ?? 0)))
