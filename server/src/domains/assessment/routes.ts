import { z } from 'zod'
import { outgoingWorkbook, sheetFormat } from '../../platform/documents/index.ts'
import type { FileStore } from '../../platform/files/index.ts'
import { type App, expectedVersion, giveVersion, idempotencyOf, lang, recordPlace } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { localDate, statement, type AttachmentTokens } from '../matter/index.ts'
import type { AssessmentDesk } from './desk.ts'
import { assessmentPolicies } from './policy.ts'
import { presentRoundSheets } from './present-sheet.ts'
import { addResultRoutes } from './routes-results.ts'
import { SchemeBody } from './scheme.ts'
import { CheckedView, HomeView, RoundView, SchemeView } from './views.ts'

export interface AssessmentDoors {
  readonly assessment: AssessmentDesk
  readonly tokens: AttachmentTokens
  readonly files: FileStore
}

const tags = ['assessment']
const read = { policy: assessmentPolicies.read.name }
const keep = { policy: assessmentPolicies.keep.name }
const decide = { policy: assessmentPolicies.decide.name }
const made = z.object({ regionId: z.string(), id: z.uuid() })

/** The doors of schemes and assessments. */
export function addAssessmentRoutes(app: App, { assessment, tokens, files }: AssessmentDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/assessment',
    config: read,
    schema: {
      tags,
      operationId: 'getAssessmentHome',
      summary: 'The schemes and assessments of the own office, and those in which it is assessed',
      response: { 200: HomeView },
    },
    handler: (request) => assessment.home(officerOf(request)),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/assessment/check',
    config: { ...read, idempotency: 'none' },
    schema: {
      tags,
      operationId: 'checkAssessmentScheme',
      summary:
        'What is wrong with rules, what they do to the right to petition, and what their points sum to; nothing is kept',
      body: SchemeBody.pick({ items: true, total: true }),
      response: { 200: CheckedView },
    },
    handler: (request) => assessment.check(request.body),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/assessment/schemes',
    config: keep,
    schema: {
      tags,
      operationId: 'draftAssessmentScheme',
      summary: 'Writes the rules of a year, or a new edition of them',
      body: z.object({ year: z.int().min(2000).max(2100), scheme: SchemeBody }),
      response: { 201: made },
    },
    handler: async (request, reply) => {
      const { year, scheme } = request.body
      return reply.code(201).send(await assessment.draft(officerOf(request), year, scheme, idempotencyOf(request)))
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/assessment/schemes/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getAssessmentScheme',
      summary: 'The rules of a year with their warnings and everything that happened with them',
      params: recordPlace,
      response: { 200: SchemeView },
    },
    handler: async (request, reply) => {
      const found = await assessment.scheme(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/assessment/schemes/:regionId/:id',
    config: { ...keep, versioned: true },
    schema: {
      tags,
      operationId: 'saveAssessmentScheme',
      summary: 'Saves a draft',
      params: recordPlace,
      body: SchemeBody,
      response: { 200: SchemeView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await assessment.save(officer, key, request.body, idempotencyOf(request))
      const after = await assessment.scheme(officer, request.params)
      giveVersion(reply, after.version)
      return after
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/assessment/schemes/:regionId/:id/sign',
    config: { ...decide, versioned: true },
    schema: {
      tags,
      operationId: 'signAssessmentScheme',
      summary: 'Puts the rules in force; who wrote them does not sign them',
      params: recordPlace,
      response: { 200: SchemeView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await assessment.sign(officer, key, idempotencyOf(request))
      const after = await assessment.scheme(officer, request.params)
      giveVersion(reply, after.version)
      return after
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/assessment/schemes/:regionId/:id/rounds',
    config: keep,
    schema: {
      tags,
      operationId: 'computeAssessment',
      summary: 'Computes an assessment of every subordinate office, with the figures frozen as of a day',
      params: recordPlace,
      body: z.object({ title: statement(200), from: localDate, to: localDate, asOf: localDate }),
      response: { 201: made },
    },
    handler: async (request, reply) => {
      const { params, body } = request
      return reply.code(201).send(await assessment.compute(officerOf(request), params, body, idempotencyOf(request)))
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/assessment/rounds/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getAssessment',
      summary: 'An assessment: the offices with their points',
      params: recordPlace,
      response: { 200: RoundView },
    },
    handler: async (request, reply) => {
      const found = await assessment.round(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  for (const [verb, config, operationId, summary] of [
    ['announce', keep, 'announceAssessment', 'Tells the offices their points; the time to contest them begins'],
    [
      'finish',
      decide,
      'finishAssessment',
      'Makes the points final, once the time is over and everything contested is decided',
    ],
    ['publish', decide, 'publishAssessment', 'Publishes rules, points and corrections on the portal'],
  ] as const)
    app.route({
      method: 'POST',
      url: `/api/v1/assessment/rounds/:regionId/:id/${verb}`,
      config: { ...config, versioned: true },
      schema: { tags, operationId, summary, params: recordPlace, response: { 200: RoundView } },
      handler: async (request, reply) => {
        const officer = officerOf(request)
        const key = { ...request.params, expectedVersion: expectedVersion(request) }
        await assessment[verb](officer, key, idempotencyOf(request))
        const after = await assessment.round(officer, request.params)
        giveVersion(reply, after.version)
        return after
      },
    })

  app.route({
    method: 'GET',
    url: '/api/v1/assessment/rounds/:regionId/:id/export',
    config: read,
    schema: {
      tags,
      operationId: 'exportAssessment',
      summary: 'An assessment as a workbook or CSV: points, every line explained, the rules',
      params: recordPlace,
      querystring: z.object({ format: sheetFormat, lang }),
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { regionId } = request.params
      const round = await assessment.round(officer, request.params)
      const scheme = await assessment.scheme(officer, { regionId, id: round.schemeId })
      const results = []
      for (const { resultId } of round.results)
        results.push(await assessment.result(officer, { regionId, id: resultId }))
      const sheets = presentRoundSheets(round, results, scheme, request.query.lang)
      const { headers, body } = await outgoingWorkbook(sheets, request.query.format, round.title)
      return reply.headers(headers).send(body)
    },
  })

  addResultRoutes(app, { assessment, tokens, files })
}
