import type { FastifyRequest } from 'fastify'
import { HuiyinError } from '../errors/index.ts'
import { isOwnHost, isOwnOrigin, type Reached } from './own-host.ts'

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** True for requests that only look. */
export const isSafe = (method: string): boolean => SAFE_METHODS.has(method)

/**
 * Refuses a request under a name that this server does not go by, while no address of its own is configured. With one, a proxy in
 * front may name the server as it likes, and only the origin of writes counts. Old programs and probes that name nobody only look.
 */
export function requireOwnHost(request: FastifyRequest, reached: Reached): void {
  if (reached.origin !== undefined || request.host === '' || isOwnHost(request.host, reached)) return
  throw new HuiyinError('wrong-host')
}

/**
 * Refuses a write that another site started. Browsers say where a request comes from (Sec-Fetch-Site, Origin) and scripts cannot lie
 * about it; both must fit where they are said. Programs that say nothing carry no cookies of a person either.
 */
export function requireSameOrigin(request: FastifyRequest, reached: Reached): void {
  const site = request.headers['sec-fetch-site']
  const { origin } = request.headers
  const fits = site === undefined || site === 'same-origin' || site === 'none'
  if (fits && (origin === undefined || isOwnOrigin(origin, request.host, reached))) return
  throw new HuiyinError('request-forged')
}
