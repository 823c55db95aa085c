import { z } from 'zod'
import { outgoingDocument, printFormat } from '../../platform/documents/index.ts'
import { expectedVersion, idempotencyOf, lang, recordPlace, type App } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { statement } from '../matter/index.ts'
import { NewMerger } from './merger.ts'
import type { MergerDesk } from './mergers.ts'
import { handoverPolicies } from './policy.ts'
import { writeMerger } from './papers.ts'
import { MergerPreview, MergerView } from './views.ts'

const tags = ['handover']
const config = { policy: handoverPolicies.merge.name }

/** The doors of mergers of offices: counted before, prepared for a day, called off before it. */
export function addMergerRoutes(app: App, mergers: MergerDesk): void {
  app.route({
    method: 'GET',
    url: '/api/v1/handover/offices/:id/merger',
    config,
    schema: {
      tags,
      operationId: 'previewMerger',
      summary: 'What passes to the successor when an office is merged, by desk; and the merger that is prepared for it',
      params: z.object({ id: z.uuid() }),
      querystring: z.object({
        successor: z.uuid().optional().describe('Leaves out what may not go to this one (Art. 30(3))'),
      }),
      response: { 200: MergerPreview },
    },
    handler: (request) => mergers.preview(officerOf(request), request.params.id, request.query.successor),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/mergers',
    config,
    schema: {
      tags,
      operationId: 'prepareMerger',
      summary: 'Prepares a merger under a number; it takes effect by itself on its day, at once where that is today',
      body: NewMerger,
      response: { 201: MergerView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = await mergers.prepare(officer, request.body, idempotencyOf(request))
      reply.code(201)
      return mergers.one(officer, key)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/mergers/:regionId/:id',
    config,
    schema: {
      tags,
      operationId: 'getMerger',
      summary: 'A merger of offices: what was counted, what passed, what could not',
      params: recordPlace,
      response: { 200: MergerView },
    },
    handler: (request) => mergers.one(officerOf(request), request.params),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/mergers/:regionId/:id/sheet',
    config,
    schema: {
      tags,
      operationId: 'getMergerSheet',
      summary: 'The sheet of a merger as a document',
      params: recordPlace,
      querystring: z.object({ format: printFormat, lang }),
    },
    handler: async (request, reply) => {
      const { format, lang: language } = request.query
      const paper = writeMerger(await mergers.one(officerOf(request), request.params), language)
      const { headers, body } = await outgoingDocument(paper, format)
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/mergers/:regionId/:id/callOff',
    config: { ...config, versioned: true },
    schema: {
      tags,
      operationId: 'callOffMerger',
      summary: 'Calls a merger off before its day; If-Match names the version that was seen',
      params: recordPlace,
      body: z.object({ reason: statement(500) }),
      response: { 200: MergerView },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await mergers.callOff(officer, key, request.body.reason, idempotencyOf(request))
      return mergers.one(officer, request.params)
    },
  })
}
