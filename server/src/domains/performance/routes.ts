import { Buffer } from 'node:buffer'
import { z } from 'zod'
import { expectedVersion, giveVersion, idempotencyOf, recordPlace, type App } from '../../platform/http/index.ts'
import { isLocalDate } from '../../platform/time/index.ts'
import { officerOf } from '../identity/index.ts'
import { localDate, statement } from '../matter/index.ts'
import type { PerformanceDesk, SentFile } from './desk.ts'
import { UNITS } from './figures.ts'
import { performancePolicies } from './policy.ts'
import { readRational } from './rational.ts'
import { CheckedView, FigureView, ImportedView, OneView, PreviewView, YearView } from './views.ts'

export interface PerformanceDoors {
  readonly performance: PerformanceDesk
}

const tags = ['performance']
const read = { policy: performancePolicies.read.name }
const keep = { policy: performancePolicies.keep.name }

/** What a document may weigh here; sent as text it is a third larger. */
const FILE_MAX = 15 * 1024 * 1024
const sent = z.object({
  name: z.string().trim().min(1).max(200).describe('The name of the file with its ending'),
  content: z
    .base64()
    .min(1)
    .max(Math.ceil((FILE_MAX * 4) / 3)),
})
const fileOf = ({ name, content }: z.output<typeof sent>): SentFile => ({ name, bytes: Buffer.from(content, 'base64') })
const bodyLimit = Math.ceil((FILE_MAX * 4) / 3) + 64 * 1024
const year = z.coerce.number().int().min(2000).max(2100)

const Evidence = z.object({ title: statement(200), place: z.string().trim().max(300).default('') })
const EnterBody = z
  .object({
    kind: z.enum(['number', 'day', 'judged']),
    value: z.string().trim().min(1).max(40),
    on: localDate.describe('The day of which the value is'),
    evidence: z.array(Evidence).min(1).max(20),
    note: z.string().trim().max(1000).default(''),
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

/** The doors of goals and indicators. */
export function addPerformanceRoutes(app: App, { performance }: PerformanceDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/performance',
    config: read,
    schema: {
      tags,
      operationId: 'getPerformance',
      summary:
        'What the office promised for a year: goals, projects and indicators, each with its value and what makes it',
      querystring: z.object({
        year: year.optional(),
        asOf: localDate.optional().describe('As it could be told at the end of this day'),
      }),
      response: { 200: YearView },
    },
    handler: (request) => performance.year(officerOf(request), request.query),
  })

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
    url: '/api/v1/performance/figures',
    config: read,
    schema: {
      tags,
      operationId: 'listPerformanceFigures',
      summary: 'The names that a formula may use, in both languages, and those whose keeper is not connected yet',
      response: { 200: z.array(FigureView) },
    },
    handler: () => performance.figures(),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/formula',
    config: { ...read, idempotency: 'none' },
    schema: {
      tags,
      operationId: 'checkFormula',
      summary: 'Whether a formula means something: its unit and figures, or where the mistake is',
      body: z.object({ formula: z.string().max(1000), unit: z.enum(UNITS).optional() }),
      response: { 200: CheckedView },
    },
    handler: (request) => performance.check(request.body.formula, request.body.unit),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/import/preview',
    config: { ...keep, idempotency: 'none' },
    bodyLimit,
    schema: {
      tags,
      operationId: 'previewIndicators',
      summary: 'What would become of the indicators of a published document; nothing is kept',
      body: sent,
      response: { 200: PreviewView },
    },
    handler: (request) => performance.preview(fileOf(request.body)),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/import',
    config: keep,
    bodyLimit,
    schema: {
      tags,
      operationId: 'takeOverIndicators',
      summary: 'Takes over the indicators of a published document: good rows are kept, bad ones named',
      body: sent.extend({ year: year.optional().describe('When the document says none, or another') }),
      response: { 201: ImportedView },
    },
    handler: async (request, reply) => {
      const { year: of, ...file } = request.body
      const taken = await performance.takeOver(officerOf(request), fileOf(file), of, idempotencyOf(request))
      return reply.code(201).send(taken)
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
      await performance.enter(officer, key, request.body, idempotencyOf(request))
      const after = await performance.one(officer, request.params)
      giveVersion(reply, after.version)
      return after
    },
  })
}
