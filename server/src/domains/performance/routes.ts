import { Buffer } from 'node:buffer'
import { z } from 'zod'
import { idempotencyOf, type App } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { localDate } from '../matter/index.ts'
import { keep, type PerformanceDoors, read, tags } from './doors.ts'
import { UNITS } from './figures.ts'
import type { SentFile } from './import-desk.ts'
import { addIndicatorRoutes } from './routes-indicators.ts'
import { addRecordRoutes } from './routes-records.ts'
import { addSubjectRoutes } from './routes-subjects.ts'
import { addYearRoutes } from './routes-years.ts'
import { CheckedView, FigureView, YearView } from './views.ts'
import { ImportedView, PreviewView } from './views-import.ts'

export type { PerformanceDoors } from './doors.ts'

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

/** The doors of goals and indicators. */
export function addPerformanceRoutes(app: App, doors: PerformanceDoors): void {
  const { performance } = doors
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

  addIndicatorRoutes(app, doors)
  addSubjectRoutes(app, doors)
  addRecordRoutes(app, doors)
  addYearRoutes(app, doors)
}
