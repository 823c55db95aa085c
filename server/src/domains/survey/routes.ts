import { z } from 'zod'
import { outgoingWorkbook, sheetFormat } from '../../platform/documents/index.ts'
import {
  type App,
  expectedVersion,
  giveVersion,
  idempotencyOf,
  lang,
  pageSize,
  recordPlace,
} from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { localDate, statement } from '../matter/index.ts'
import type { SurveyDesk } from './desk.ts'
import { surveyPolicies } from './policy.ts'
import { LEAST_OF_ALL } from './results.ts'
import { Answers, SurveyDraft } from './survey.ts'
import { HandedOut, SurveyPage, SurveyView } from './views.ts'

export interface SurveyDoors {
  readonly surveys: SurveyDesk
}

const reading = { policy: surveyPolicies.read.name }
const handing = { policy: surveyPolicies.hand.name }
const keeping = { policy: surveyPolicies.keep.name }
const tags = ['survey']
const one = { tags, params: recordPlace, response: { 200: SurveyView } }
const MOST_SLIPS = 480
const MOST_PAPERS = 5000
const MOST_LEAST = 1000
const label = statement(60)

/** The doors of surveys: writing, opening, handing out codes, entering paper, results. */
export function addSurveyRoutes(app: App, { surveys }: SurveyDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/surveys',
    config: reading,
    schema: {
      tags,
      operationId: 'listSurveys',
      summary: 'The surveys of the office, the latest first',
      querystring: z.object({ after: z.string().max(100).optional(), limit: pageSize }),
      response: { 200: SurveyPage },
    },
    handler: (request) => surveys.list(officerOf(request), request.query),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/surveys',
    config: keeping,
    schema: {
      tags,
      operationId: 'draftSurvey',
      summary: 'A new survey, as a draft',
      body: SurveyDraft,
      response: { 201: z.object({ regionId: z.string(), id: z.string() }) },
    },
    handler: async (request, reply) => {
      reply.code(201)
      return surveys.draft(officerOf(request), request.body, idempotencyOf(request))
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/surveys/:regionId/:id',
    config: reading,
    schema: {
      ...one,
      operationId: 'getSurvey',
      summary: 'A survey with its batches and what may be shown of its answers',
    },
    handler: async (request, reply) => {
      const survey = await surveys.one(officerOf(request), request.params)
      giveVersion(reply, survey.version)
      return survey
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/surveys/:regionId/:id/export',
    config: reading,
    schema: {
      tags,
      operationId: 'exportSurvey',
      summary: 'The results of a survey as a workbook or CSV, as far as they may be shown',
      params: recordPlace,
      querystring: z.object({ format: sheetFormat, lang }),
    },
    handler: async (request, reply) => {
      const { format, lang: language } = request.query
      const sheet = await surveys.sheet(officerOf(request), request.params, language)
      const { headers, body } = await outgoingWorkbook([sheet], format, 'survey')
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/surveys/:regionId/:id',
    config: { ...keeping, versioned: true },
    schema: { ...one, operationId: 'editSurvey', summary: 'Changes a draft', body: SurveyDraft },
    handler: async (request) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await surveys.act(officer, key, { verb: 'edit', draft: request.body }, idempotencyOf(request))
      return surveys.one(officer, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/surveys/:regionId/:id/steps/open',
    config: { ...keeping, versioned: true },
    schema: { ...one, operationId: 'openSurvey', summary: 'Opened: its questions are frozen', body: z.object({}) },
    handler: async (request) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await surveys.act(officer, key, { verb: 'open' }, idempotencyOf(request))
      return surveys.one(officer, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/surveys/:regionId/:id/steps/close',
    config: { ...keeping, versioned: true },
    schema: {
      ...one,
      operationId: 'closeSurvey',
      summary: 'Closed, with the reason; nothing is taken in any more',
      body: z.object({ reason: statement(500) }),
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      const { reason } = request.body
      await surveys.act(officer, key, { verb: 'close', reason }, idempotencyOf(request))
      return surveys.one(officer, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/surveys/:regionId/:id/slips',
    config: handing,
    schema: {
      tags,
      operationId: 'handOutSurvey',
      summary: 'New codes on a sheet of slips, printed this once',
      params: recordPlace,
      body: z.object({ label, size: z.int().min(1).max(MOST_SLIPS), lang }),
      response: { 201: HandedOut },
    },
    handler: async (request, reply) => {
      const handed = await surveys.handOut(officerOf(request), request.params, request.body, idempotencyOf(request))
      reply.code(201)
      return { batch: handed.batch, size: handed.size, sheet: handed.sheet }
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/surveys/:regionId/:id/paper-batches',
    config: handing,
    schema: {
      tags,
      operationId: 'addSurveyPaperBatch',
      summary: 'A batch of forms on paper and how many they are',
      params: recordPlace,
      body: z.object({ label, size: z.int().min(1).max(MOST_PAPERS) }),
      response: { 201: z.object({ batch: z.int() }) },
    },
    handler: async (request, reply) => {
      const batch = await surveys.paperBatch(officerOf(request), request.params, request.body, idempotencyOf(request))
      reply.code(201)
      return { batch }
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/surveys/:regionId/:id/papers',
    config: handing,
    schema: {
      ...one,
      operationId: 'enterSurveyPaper',
      summary: 'One form of a batch of paper is entered',
      body: z.object({ batch: z.int().min(1), answers: Answers }),
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const { batch, answers } = request.body
      await surveys.paper(officer, request.params, batch, answers, idempotencyOf(request))
      return surveys.one(officer, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/survey-rules',
    config: keeping,
    schema: {
      tags,
      operationId: 'setSurveyRule',
      summary: 'From how many answers on results are shown, from a day on',
      body: z.object({
        inForceFrom: localDate,
        least: z.int().min(LEAST_OF_ALL).max(MOST_LEAST),
        basis: statement(300),
      }),
      response: { 200: z.object({ done: z.literal(true) }) },
    },
    handler: async (request) => {
      await surveys.rule(officerOf(request), request.body, idempotencyOf(request))
      return { done: true as const }
    },
  })
}
