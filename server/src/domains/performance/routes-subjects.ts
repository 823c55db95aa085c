import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { expectedVersion, giveVersion, idempotencyOf, recordPlace, type App } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { localDate, remark, statement, UploadedFile } from '../matter/index.ts'
import { SubjectInput } from './by-hand.ts'
import { keep, type PerformanceDoors, read, tags } from './doors.ts'
import { Plan } from './plan.ts'
import { GROUPS, isHundred } from './score/weights.ts'
import { SubjectPage } from './views-subject.ts'

const year = z.coerce.number().int().min(2000).max(2100)
const reason = statement(500)
const points = z.int().min(0).max(100_000).describe('Hundredths of a point')
const groups = z
  .object(
    Object.fromEntries(GROUPS.map((group) => [group, z.int().min(0).max(100)])) as Record<
      (typeof GROUPS)[number],
      z.ZodInt
    >,
  )
  .refine(isHundred, { error: '各组权重之和应当为 100。 | The weights of the groups add up to 100.' })
const WeightsBody = z.object({
  weights: z.discriminatedUnion('by', [
    z.object({ by: z.literal('rules') }),
    z.object({ by: z.literal('groups'), groups }),
    z.object({
      by: z.literal('indicators'),
      execution: points,
      indicators: z.array(z.object({ id: z.uuid(), weight: points })).max(500),
    }),
  ]),
  reason,
})
const PaymentBody = z.object({
  on: localDate,
  amount: z.int().min(1).max(100_000_000_000_000).describe('In fen'),
  voucher: statement(60),
  purpose: remark(300),
  files: z.array(UploadedFile).max(10).default([]),
})

/** The doors of goals and projects: written, planned, weighed, paid. */
export function addSubjectRoutes(app: App, { performance, tokens }: PerformanceDoors): void {
  const page = async (request: FastifyRequest, reply: FastifyReply, key: { regionId: string; id: string }) => {
    const found = await performance.subject(officerOf(request), key)
    giveVersion(reply, found.version)
    return found
  }
  const versioned = (request: FastifyRequest & { params: z.output<typeof recordPlace> }) => ({
    ...request.params,
    expectedVersion: expectedVersion(request),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/performance/subjects/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getPerformanceSubject',
      summary: 'A goal or project with its indicators, weights, payments, checkpoints and records',
      params: recordPlace,
      response: { 200: SubjectPage },
    },
    handler: (request, reply) => page(request, reply, request.params),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/subjects',
    config: keep,
    schema: {
      tags,
      operationId: 'writePerformanceSubject',
      summary: 'Writes a goal, a part of one, or a project of a year',
      body: SubjectInput.extend({ year }),
      response: { 201: SubjectPage },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { year: of, ...input } = request.body
      const id = await performance.writeSubject(officer, of, input, idempotencyOf(request))
      const made = await page(request, reply, { regionId: officer.regionId, id })
      return reply.code(201).send(made)
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/performance/subjects/:regionId/:id',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'changePerformanceSubject',
      summary: 'Changes a goal or project, with the reason; every version stays',
      params: recordPlace,
      body: SubjectInput.extend({ reason }),
      response: { 200: SubjectPage },
    },
    handler: async (request, reply) => {
      const { reason: why, ...input } = request.body
      await performance.changeSubject(officerOf(request), versioned(request), input, why, idempotencyOf(request))
      return page(request, reply, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/subjects/:regionId/:id/strike',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'strikePerformanceSubject',
      summary: 'Strikes a goal or project out that has nothing in it',
      params: recordPlace,
      body: z.object({ reason }),
      response: { 200: SubjectPage },
    },
    handler: async (request, reply) => {
      const { body } = request
      await performance.strikeSubject(officerOf(request), versioned(request), body.reason, idempotencyOf(request))
      return page(request, reply, request.params)
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/performance/subjects/:regionId/:id/plan',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'planPayments',
      summary: 'Sets the payment plan of a project, in percent or in amounts that add up',
      params: recordPlace,
      body: z.object({ plan: Plan.nullable(), reason }),
      response: { 200: SubjectPage },
    },
    handler: async (request, reply) => {
      const { plan, reason: why } = request.body
      await performance.plan(officerOf(request), versioned(request), plan, why, idempotencyOf(request))
      return page(request, reply, request.params)
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/performance/subjects/:regionId/:id/weights',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'weighIndicators',
      summary: 'Sets the weights of a goal or project: by the rules, by groups, or one by one',
      params: recordPlace,
      body: WeightsBody,
      response: { 200: SubjectPage },
    },
    handler: async (request, reply) => {
      const { weights, reason: why } = request.body
      const wish =
        weights.by === 'indicators'
          ? {
              by: weights.by,
              weighing: {
                execution: weights.execution,
                of: Object.fromEntries(weights.indicators.map(({ id, weight }) => [id, weight])),
              },
            }
          : weights
      await performance.weigh(officerOf(request), versioned(request), wish, why, idempotencyOf(request))
      return page(request, reply, request.params)
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/performance/subjects/:regionId/:id/paid-from',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'bindPayments',
      summary: 'Has the payments of a project come from an account that is kept elsewhere',
      params: recordPlace,
      body: z.object({
        paidFrom: z.object({ source: z.string().max(40), account: z.string().max(60) }).nullable(),
        reason,
      }),
      response: { 200: SubjectPage },
    },
    handler: async (request, reply) => {
      const { paidFrom, reason: why } = request.body
      await performance.bind(officerOf(request), versioned(request), paidFrom, why, idempotencyOf(request))
      return page(request, reply, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/subjects/:regionId/:id/payments',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'enterPayment',
      summary: 'Enters a payment of a project with its voucher',
      params: recordPlace,
      body: PaymentBody,
      response: { 200: SubjectPage },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const payment = { ...request.body, files: tokens.verify(request.body.files, officer.staffId) }
      await performance.pay(officer, versioned(request), payment, idempotencyOf(request))
      return page(request, reply, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/performance/subjects/:regionId/:id/payments/:payment/reverse',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'reversePayment',
      summary: 'Takes a payment back that was entered wrongly; both stay in the books',
      params: recordPlace.extend({ payment: z.uuid() }),
      body: z.object({ reason: statement(300) }),
      response: { 200: SubjectPage },
    },
    handler: async (request, reply) => {
      const { payment, ...key } = request.params
      const place = { ...key, expectedVersion: expectedVersion(request) }
      await performance.reverse(officerOf(request), place, payment, request.body.reason, idempotencyOf(request))
      return page(request, reply, key)
    },
  })
}
