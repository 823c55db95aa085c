import { createHmac, createSecretKey, randomUUID } from 'node:crypto'
import fastifyCookie from '@fastify/cookie'
import fastifyFormbody from '@fastify/formbody'
import fastify, { LogController, type FastifyBaseLogger, type FastifyReply } from 'fastify'
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Asker } from './actor.ts'
import type { App } from './app.ts'
import { compressTexts } from './compression.ts'
import { protectForms } from './csrf.ts'
import { answerErrors, answerUnreadable, type ProblemPage } from './error-handler.ts'
import { addGate, type Identify } from './gate.ts'
import { describeApi } from './openapi.ts'
import { refuseFormsAtApi } from './program-bodies.ts'
import { RateLimiter } from './rate-limit.ts'
import { logRequests } from './request-log.ts'
import { requirePolicies } from './route-registry.ts'
import { validatorCompiler } from './validation.ts'

export interface HttpOptions {
  readonly log: FastifyBaseLogger
  /** Signs the tokens of forms and keys fingerprints; 32 bytes that stay the same across restarts and processes. */
  readonly secret: Uint8Array
  /** The version of Huiyin, for the API description. */
  readonly version: string
  /** True where people reach the server over https: Secure cookies and HSTS. */
  readonly https?: boolean
  /** Where people reach the server, such as `https://xf.example.gov.cn`; without it only names of this machine count. */
  readonly origin?: string
  /** Names of this machine beside `localhost` and addresses in digits. */
  readonly hosts?: readonly string[]
  /** Whose X-Forwarded-* headers to believe: false (default), true, or addresses. */
  readonly trustProxy?: boolean | string
  /** False only where one machine plays many people (the bench). */
  readonly rateLimits?: boolean
  readonly identify?: Identify
  /** Who somebody known is, as one word; the rates of everybody signed in are kept by it. */
  readonly senderOf?: (actor: Asker) => string
  readonly problemPage?: ProblemPage
}

/** Largest body of a request without files, in bytes: a matter of 20,000 characters fits several times. */
const BODY_LIMIT = 512 * 1024

/**
 * The web application without routes: zod schemas, problem details, security headers, protection against forged forms, rate limits,
 * who asks and the policy of every route, compression, and a description of the API.
 *
 * @example const app = await createHttp({ log, secret, version, identify }); app.route({ …, config: { policy: 'office.change' } })
 */
export async function createHttp(options: HttpOptions): Promise<App> {
  const app = fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT,
    trustProxy: options.trustProxy ?? false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) =>
      answerUnreadable(error, request.id, reply as unknown as FastifyReply, options.https ?? false),
  }).withTypeProvider<ZodTypeProvider>()
  app.decorate('usesHttps', options.https ?? false)
  app.decorate('fingerprintKey', createSecretKey(createHmac('sha256', options.secret).update('fingerprint').digest()))
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeContentTypeParser('text/plain')
  requirePolicies(app)
  answerErrors(app, options.problemPage)
  await app.register(fastifyCookie)
  addGate(app, {
    https: options.https ?? false,
    reached: { origin: options.origin, hosts: options.hosts ?? [] },
    identify: options.identify,
    senderOf: options.senderOf,
    limiter: options.rateLimits === false ? undefined : new RateLimiter(),
  })
  await app.register(fastifyFormbody, { bodyLimit: BODY_LIMIT })
  refuseFormsAtApi(app)
  protectForms(app, options.secret)
  compressTexts(app)
  logRequests(app)
  await describeApi(app, options.version)
  return app
}
