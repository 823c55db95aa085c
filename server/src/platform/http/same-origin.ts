import type { FastifyRequest } from 'fastify'
import { HuiyinError } from '../errors/index.ts'

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** True for requests that only look. */
export const isSafe = (method: string): boolean => SAFE_METHODS.has(method)

/**
 * Refuses a write that another site started. Browsers say where a request comes from (Sec-Fetch-Site, or Origin in older ones) and
 * scripts cannot lie about it; programs that say nothing carry no cookies of a person either.
 */
export function requireSameOrigin(request: FastifyRequest, publicOrigin: string | undefined): void {
  const site = request.headers['sec-fetch-site']
  if (site === 'same-origin' || site === 'none') return
  const origin = request.headers.origin
  if (site === undefined && (origin === undefined || isOwn(origin, request, publicOrigin))) return
  throw new HuiyinError('request-forged')
}

function isOwn(origin: string, request: FastifyRequest, publicOrigin: string | undefined): boolean {
  if (publicOrigin !== undefined && origin === publicOrigin) return true
  if (!URL.canParse(origin)) return false
  const { protocol, host } = new URL(origin)
  const own = `${protocol}//${request.host}`
  return URL.canParse(own) && new URL(own).host === host
}
