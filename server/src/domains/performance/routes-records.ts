import { z } from 'zod'
import { outgoingDocument, outgoingWorkbook, printFormat } from '../../platform/documents/index.ts'
import { expectedVersion, giveVersion, idempotencyOf, lang, recordPlace, type App } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { localDate, statement } from '../matter/index.ts'
import { keep, type PerformanceDoors, read, sign, tags } from './doors.ts'
import { RECORD_KINDS, Said } from './record.ts'
import { RecordPageView } from './views-record.ts'

/** The doors of double monitoring and self-evaluation. */
export function addRecordRoutes(app: App, { performance }: PerformanceDoors): void {
  app.route({
    method: 'POST',
    url: '/api/v1/performance/subjects/:regionId/:id/records',
    config: keep,
    schema: {
      tags,
      operationId: 'drawPerformanceRecord',
      summary: 'Draws up the record of a checkpoint, or a self-evaluation: freezes what is known of that day',
      params: recordPlace,
      body: z.object({ kind: z.enum(RECORD_KINDS), on: localDate }),
      response: { 201: RecordPageView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const id = await performance.draw(officer, request.params, request.body, idempotencyOf(request))
      const made = await performance.record(officer, { regionId: request.params.regionId, id })
      giveVersion(reply, made.version)
      return reply.code(201).send(made)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/performance/records/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getPerformanceRecord',
      summary: 'A record as it was frozen, explained and signed',
      params: recordPlace,
      response: { 200: RecordPageView },
    },
    handler: async (request, reply) => {
      const found = await performance.record(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  const nothing = z.object({})
  const steps = [
    {
      step: 'redraw',
      operationId: 'redrawPerformanceRecord',
      summary: 'Freezes again what is known of the day, before the record is signed',
      config: keep,
    },
    {
      step: 'sign',
      operationId: 'signPerformanceRecord',
      summary: 'Signs a record: it is never changed again',
      config: sign,
    },
  ] as const
  for (const { step, operationId, summary, config } of steps)
    app.route({
      method: 'POST',
      url: `/api/v1/performance/records/:regionId/:id/${step}`,
      config: { ...config, versioned: true },
      schema: { tags, operationId, summary, params: recordPlace, body: nothing, response: { 200: RecordPageView } },
      handler: async (request, reply) => {
        const officer = officerOf(request)
        const key = { ...request.params, expectedVersion: expectedVersion(request) }
        await performance[step](officer, key, idempotencyOf(request))
        const after = await performance.record(officer, request.params)
        giveVersion(reply, after.version)
        return after
      },
    })

  app.route({
    method: 'PUT',
    url: '/api/v1/performance/records/:regionId/:id/said',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'explainPerformanceRecord',
      summary: 'Says of each deviation its cause, its correction and who carries it out',
      params: recordPlace,
      body: Said,
      response: { 200: RecordPageView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await performance.explain(officer, key, request.body, idempotencyOf(request))
      const after = await performance.record(officer, request.params)
      giveVersion(reply, after.version)
      return after
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/records/:regionId/:id/correct',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'correctPerformanceRecord',
      summary: 'Makes the next revision of a signed record, with the reason; the signed one stays',
      params: recordPlace,
      body: z.object({ reason: statement(500) }),
      response: { 201: RecordPageView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { regionId } = request.params
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      const id = await performance.correct(officer, key, request.body.reason, idempotencyOf(request))
      const made = await performance.record(officer, { regionId, id })
      giveVersion(reply, made.version)
      return reply.code(201).send(made)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/performance/records/:regionId/:id/form',
    config: read,
    schema: {
      tags,
      operationId: 'printPerformanceForm',
      summary: 'The official form of a record: PDF, Word or HTML',
      params: recordPlace,
      querystring: z.object({ format: printFormat, lang }),
    },
    handler: async (request, reply) => {
      const { format, lang: language } = request.query
      const document = await performance.form(officerOf(request), request.params, language)
      const { headers, body } = await outgoingDocument(document, format)
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/performance/records/:regionId/:id/sheet',
    config: read,
    schema: {
      tags,
      operationId: 'exportPerformanceForm',
      summary: 'The official form of a record as a workbook',
      params: recordPlace,
      querystring: z.object({ lang }),
    },
    handler: async (request, reply) => {
      const { name, sheets } = await performance.formSheets(officerOf(request), request.params, request.query.lang)
      const { headers, body } = await outgoingWorkbook(sheets, 'xlsx', name)
      return reply.headers(headers).send(body)
    },
  })
}
