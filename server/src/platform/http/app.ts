import type { KeyObject } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Asker } from './actor.ts'
import type { RateGroup } from './rate-limit.ts'

/** The web application that routes are added to; schemas are zod. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The name of the policy that says who may use this route. A route without one does not register. */
    policy?: string
    /** How often one address may use this route; reading and writing have their own by default. */
    rate?: RateGroup
    /** 'none' for the few writes that cannot be repeated meaningfully, such as signing in. */
    idempotency?: 'none'
    /** True for changes that need If-Match (`expectedVersion`); the API description says so. */
    versioned?: boolean
  }
  interface FastifyRequest {
    /** Who asks. */
    actor: Asker
  }
  interface FastifyInstance {
    /** The policy of routes below this point that name none themselves: set it with `policyForAll`. */
    defaultPolicy: string | null
    /** True where people reach this server over https: cookies are then Secure. */
    usesHttps: boolean
    /** Keys the fingerprints of repeated writes. */
    fingerprintKey: KeyObject
  }
}
