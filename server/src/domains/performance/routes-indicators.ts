import { z } from 'zod'
import { servingHeaders } from '../../platform/files/index.ts'
import {
  expectedVersion,
  giveVersion,
  idempotencyOf,
  pageSize,
  recordPlace,
  type App,
} from '../../platform/http/index.ts'
import { isLocalDate } from '../../platform/time/index.ts'
import { officerOf } from '../identity/index.ts'
import { localDate, remark, statement, UploadedFile } from '../matter/index.ts'
import { IndicatorInput } from './by-hand.ts'
import { keep, type PerformanceDoors, read, tags } from './doors.ts'
import { FIGURE_IDS, type FigureId } from './figures.ts'
import { readRational } from './rational.ts'
import { OneView, RecordsView } from './views.ts'

const evidence = z.object({
  title: statement(200),
  place: remark(300),
  files: z.array(UploadedFile).max(10).default([]).describe('As the upload answered them'),
})
const EnterBody = z
  .object({
    kind: z.enum(['number', 'day', 'judged']),
    value: z.string().trim().min(1).max(40),
    on: localDate.describe('The day of which the value is'),
    evidence: z.array(evidence).min(1).max(20),
    note: remark(1000).describe('Why; asked for where an earlier value is corrected'),
  })
  .refine(({ kind, value }) => (kind === 'day' ? isLocalDate(value) : readRational(value) !== undefined), {
    path: ['value'],
  })
const MeasureBody = z.object({
  measure: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('measured'), formula: z.string().max(1000) }),
    z.object({ kind: z.literal('manual') }),
  ]),
  reason: statement(500),
})
const cursor = z
  .string()
  .regex(/^(?:\d{1,6}|\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}(?:_\d{1,6})?)$/)
  .optional()

/** The doors of single indicators: written, changed, measured, opened. */
export function addIndicatorRoutes(app: App, { performance, tokens, files }: PerformanceDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/performance/indicators/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getIndicator',
      summary: 'One indicator with everything that happened with it',
      params: recordPlace,
      response: { 200: OneView },
    },
    handler: async (request, reply) => {
      const found = await performance.one(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/performance/indicators/:regionId/:id/records',
    config: read,
    schema: {
      tags,
      operationId: 'listIndicatorRecords',
      summary: 'The records behind a figure of an indicator, as far as the reader may see them',
      params: recordPlace,
      querystring: z.object({
        figure: z.enum(FIGURE_IDS as [FigureId, ...FigureId[]]),
        asOf: localDate.optional(),
        after: cursor,
        limit: pageSize,
      }),
      response: { 200: RecordsView },
    },
    handler: (request) => {
      const { figure, asOf = null, after = null, limit } = request.query
      return performance.records(officerOf(request), request.params, { figure, asOf, after, limit })
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/performance/evidence/:regionId/:id/:file',
    config: read,
    schema: {
      tags,
      operationId: 'getPerformanceEvidence',
      summary: 'A file behind an entered value or a payment, safe to look at',
      params: recordPlace.extend({ file: z.uuid() }),
    },
    handler: async (request, reply) => {
      const { file, ...key } = request.params
      const found = await performance.evidence(officerOf(request), key, file)
      reply.headers(servingHeaders(found))
      return files.open(found.sha256)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/subjects/:regionId/:id/indicators',
    config: keep,
    schema: {
      tags,
      operationId: 'writeIndicator',
      summary: 'Writes an indicator of a goal or project',
      params: recordPlace,
      body: IndicatorInput,
      response: { 201: OneView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const id = await performance.write(officer, request.params, request.body, idempotencyOf(request))
      const made = await performance.one(officer, { regionId: request.params.regionId, id })
      giveVersion(reply, made.version)
      return reply.code(201).send(made)
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/performance/indicators/:regionId/:id',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'changeIndicator',
      summary: 'Changes an indicator, with the reason; every version stays',
      params: recordPlace,
      body: IndicatorInput.extend({ reason: statement(500) }),
      response: { 200: OneView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      const { reason, ...input } = request.body
      await performance.change(officer, key, input, reason, idempotencyOf(request))
      const after = await performance.one(officer, request.params)
      giveVersion(reply, after.version)
      return after
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/indicators/:regionId/:id/strike',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'strikeIndicator',
      summary: 'Strikes an indicator out, with the reason; its history stays',
      params: recordPlace,
      body: z.object({ reason: statement(500) }),
      response: { 200: OneView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await performance.strike(officer, key, request.body.reason, idempotencyOf(request))
      const after = await performance.one(officer, request.params)
      giveVersion(reply, after.version)
      return after
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/indicators/:regionId/:id/measure',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'measureIndicator',
      summary: 'Chooses the formula of an indicator, or that its value is entered by hand',
      params: recordPlace,
      body: MeasureBody,
      response: { 200: OneView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await performance.measure(officer, key, request.body.measure, request.body.reason, idempotencyOf(request))
      const after = await performance.one(officer, request.params)
      giveVersion(reply, after.version)
      return after
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/indicators/:regionId/:id/value',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'enterIndicatorValue',
      summary: 'Enters the value of an indicator with its evidence',
      params: recordPlace,
      body: EnterBody,
      response: { 200: OneView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      const said = request.body.evidence.map((one) => ({ ...one, files: tokens.verify(one.files, officer.staffId) }))
      await performance.enter(officer, key, { ...request.body, evidence: said }, idempotencyOf(request))
      const after = await performance.one(officer, request.params)
      giveVersion(reply, after.version)
      return after
    },
  })
}
