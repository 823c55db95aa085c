import type { FastifyInstance } from 'fastify'
import type { App } from './app.ts'
import { findPolicy } from './policy.ts'

/** One address that the server answers, and the policy that guards it. */
export interface RegisteredRoute {
  readonly method: string
  readonly url: string
  readonly policy: string
}

const registries = new WeakMap<object, RegisteredRoute[]>()

/** Refuses routes that do not say who may use them, and remembers the others. Call before any route is added. */
export function requirePolicies(app: App): void {
  const routes: RegisteredRoute[] = []
  registries.set(app.server, routes)
  app.decorate('defaultPolicy', null)
  app.addHook('onRoute', function remember(this: FastifyInstance, route) {
    const policy = route.config?.policy ?? this.defaultPolicy
    if (policy === null || policy === undefined) throw new Error(`${String(route.method)} ${route.url} names no policy`)
    if (!findPolicy(policy)) throw new Error(`${String(route.method)} ${route.url} names the unknown policy ${policy}`)
    route.config = { ...route.config, policy }
    for (const method of [route.method].flat()) routes.push({ method, url: route.url, policy })
  })
}

/** Every route of the application, in order of registration. */
export const routesOf = (app: Pick<App, 'server'>): readonly RegisteredRoute[] => registries.get(app.server) ?? []

/**
 * Gives one policy to all routes below this point, for plugins that register their own routes (static files).
 *
 * @example app.register(async (scope) => { policyForAll(scope, 'public'); await scope.register(fastifyStatic, { root }) })
 */
export function policyForAll(scope: { defaultPolicy: string | null }, policy: string): void {
  scope.defaultPolicy = policy
}

/** The methods that an address answers, for "method not allowed"; empty when the address is unknown. Slow: only for errors. */
export function methodsAt(app: Pick<App, 'server'>, path: string): string[] {
  const methods = routesOf(app)
    .filter((route) => patternOf(route.url).test(path))
    .map((route) => route.method)
  return [...new Set(methods)].sort()
}

const patternOf = (url: string): RegExp => {
  const source = url
    .split('/')
    .map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('/')
  return new RegExp(`^${source}/?$`)
}
