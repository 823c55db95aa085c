import fastifySwagger from '@fastify/swagger'
import type { FastifyContextConfig } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { apiPage, API_PAGE_STYLE } from './api-page.ts'
import type { App } from './app.ts'
import { findPolicy } from './policy.ts'
import { problemSchema } from './problem.ts'
import { isSafe } from './same-origin.ts'

const API = '/api/v1'
const PROBLEM_RESPONSE = {
  description: 'A problem',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
type Operation = Record<string, unknown> & { responses?: Record<string, unknown>; parameters?: unknown[] }

/** Describes every route under /api/v1 (OpenAPI 3.1) at /api/v1/openapi.json, and for reading at /api/v1/docs. */
export async function describeApi(app: App, version: string): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Huiyin 回音',
        version,
        description: 'Petition work of an office: every write carries an Idempotency-Key; changes carry If-Match.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'huiyin_session' } } },
    },
    transform: (document) => {
      if (!document.url.startsWith(`${API}/`)) return { schema: { hide: true }, url: document.url }
      const { schema, url } = jsonSchemaTransform({ ...document, schema: document.schema ?? {} })
      return { schema: { ...schema, ...extensionsOf(document.route.config ?? {}) }, url }
    },
    transformObject: (document) => completed(jsonSchemaTransformObject(document) as Description) as never,
  })
  serveDescription(app)
}

/** What the description says of a route beyond its schemas. */
const extensionsOf = ({
  policy = 'public',
  idempotency,
  versioned,
}: FastifyContextConfig): Record<string, unknown> => ({
  'x-policy': policy,
  'x-versioned': versioned ?? false,
  'x-once': idempotency !== 'none',
  security: policy === 'public' ? [] : [{ session: [] }],
})

interface Description {
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, unknown> }
  [name: string]: unknown
}

/** Adds to every operation what all share, and drops schemas that nothing names. */
function completed(description: Description): Description {
  for (const [path, operations] of Object.entries(description.paths ?? {})) {
    for (const [method, operation] of Object.entries(operations)) operations[method] = complete(method, path, operation)
  }
  const schemas = Object.entries(description.components?.schemas ?? {})
  const text = JSON.stringify(description)
  const named = schemas.filter(([name]) => text.includes(`"#/components/schemas/${name}"`))
  return { ...description, components: { ...description.components, schemas: Object.fromEntries(named) } }
}

/** The name of the operation, the policy as a sentence, problems, the key of writes and the version of changes. */
function complete(method: string, path: string, operation: Operation): Operation {
  const { 'x-once': once, 'x-versioned': versioned, ...described } = operation
  const sentence = findPolicy(String(operation['x-policy']))?.sentence.en
  return {
    operationId: nameOf(method, path),
    ...described,
    description: [operation['description'], sentence].filter(Boolean).join(' '),
    parameters: [
      ...(operation.parameters ?? []),
      ...(once === true && !isSafe(method.toUpperCase()) ? [KEY_PARAMETER] : []),
      ...(versioned === true ? [VERSION_PARAMETER] : []),
    ],
    responses: { ...operation.responses, '4XX': PROBLEM_RESPONSE, '5XX': PROBLEM_RESPONSE },
  }
}

/** `postOfficesIdMove` for `POST /api/v1/offices/{id}/move`. */
const nameOf = (method: string, path: string): string =>
  method +
  path
    .slice(API.length)
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

const KEY_PARAMETER = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Chosen by the sender; the same key with the same content is carried out once.',
  schema: { type: 'string', minLength: 8, maxLength: 100 },
}

const VERSION_PARAMETER = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag that the sender saw; another version since then is a conflict.',
  schema: { type: 'string' },
}

function serveDescription(app: App): void {
  z.globalRegistry.add(problemSchema, { id: 'Problem', description: 'RFC 9457 problem details' })
  const config = { policy: 'public' }
  const schema = { hide: true } as const
  app.get(`${API}/openapi.json`, { config, schema }, (_request, reply) => reply.send(app.swagger()))
  app.get(`${API}/docs.css`, { config, schema }, (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(API_PAGE_STYLE),
  )
  app.get(`${API}/docs`, { config, schema }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(apiPage(app.swagger() as never)),
  )
}
