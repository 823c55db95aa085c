import { z } from 'zod'
import { idempotencyOf, type App } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { localDate, remark } from '../matter/index.ts'
import { keep, type PerformanceDoors, read, sign, tags } from './doors.ts'
import { Rules } from './rules.ts'
import { RulesView } from './views-rules.ts'
import { CopiedView, YearsView } from './views-years.ts'

const year = z.int().min(2000).max(2100)

/** The doors of years side by side, and of the rules of an office. */
export function addYearRoutes(app: App, { performance }: PerformanceDoors): void {
  app.route({
    method: 'POST',
    url: '/api/v1/performance/years/copy',
    config: keep,
    schema: {
      tags,
      operationId: 'copyPerformanceYear',
      summary: 'Takes the goals, projects and indicators of a year over into another, without values',
      body: z.object({ from: year, to: year }),
      response: { 201: CopiedView },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await performance.copyYear(officerOf(request), request.body, idempotencyOf(request))),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/performance/years',
    config: read,
    schema: {
      tags,
      operationId: 'comparePerformanceYears',
      summary: 'Goals, projects and indicators of several years side by side',
      querystring: z.object({
        years: z
          .string()
          .regex(/^\d{4}(?:,\d{4}){0,4}$/)
          .optional()
          .describe('At most five, as 2025,2026; the latest three by default'),
      }),
      response: { 200: YearsView },
    },
    handler: (request) =>
      performance.compareYears(officerOf(request), request.query.years?.split(',').map(Number) ?? []),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/performance/rules',
    config: read,
    schema: {
      tags,
      operationId: 'getPerformanceRules',
      summary: 'By which rules the office watches and scores its goals, with the day from which each is in force',
      response: { 200: RulesView },
    },
    handler: (request) => performance.rules(officerOf(request)),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/rules',
    config: sign,
    schema: {
      tags,
      operationId: 'setPerformanceRules',
      summary: 'Sets the rules of the office from a day on; earlier ones stay',
      body: z.object({ inForceFrom: localDate, basis: remark(200), rules: Rules }),
      response: { 200: RulesView },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      await performance.setRules(officer, request.body, idempotencyOf(request))
      return performance.rules(officer)
    },
  })
}
