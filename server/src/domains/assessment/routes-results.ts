import { z } from 'zod'
import { servingHeaders } from '../../platform/files/index.ts'
import { type App, expectedVersion, giveVersion, idempotencyOf, recordPlace } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { remark, statement, UploadedFile } from '../matter/index.ts'
import { assessmentPolicies } from './policy.ts'
import type { AssessmentDoors } from './routes.ts'
import { ResultView } from './views.ts'

const tags = ['assessment']
const read = { policy: assessmentPolicies.read.name }
const MOST_FILES = 10
const points = z.string().regex(/^\d{1,4}(?:\.\d{1,2})?$/)
const Decision = z.discriminatedUnion('upheld', [
  z.object({ upheld: z.literal(true), points, reasons: statement(2000) }),
  z.object({ upheld: z.literal(false), reasons: statement(2000) }),
])

/** The doors of one office's result: its lines, marks, appeals and decisions. */
export function addResultRoutes(app: App, { assessment, tokens, files }: AssessmentDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/assessment/results/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getAssessmentResult',
      summary: 'The points of one office, line by line, with figures, appeals and corrections',
      params: recordPlace,
      response: { 200: ResultView },
    },
    handler: async (request, reply) => {
      const found = await assessment.result(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/assessment/results/:regionId/:id/marks',
    config: { policy: assessmentPolicies.keep.name, versioned: true },
    schema: {
      tags,
      operationId: 'markAssessmentItem',
      summary: 'Gives the points of an item that people mark, with reason and evidence',
      params: recordPlace,
      body: z.object({
        item: z.uuid(),
        points,
        reason: statement(1000),
        evidence: z.array(z.object({ title: statement(200), place: remark(300) })).max(20),
      }),
      response: { 200: ResultView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await assessment.mark(officer, key, request.body, idempotencyOf(request))
      const after = await assessment.result(officer, request.params)
      giveVersion(reply, after.version)
      return after
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/assessment/results/:regionId/:id/appeals',
    config: { policy: assessmentPolicies.appeal.name },
    schema: {
      tags,
      operationId: 'appealAssessment',
      summary: 'Contests the points of an item while the time for it runs',
      params: recordPlace,
      body: z.object({
        item: z.uuid(),
        text: statement(4000),
        files: z.array(UploadedFile).max(MOST_FILES).default([]),
      }),
      response: { 200: ResultView },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const appeal = { ...request.body, files: tokens.verify(request.body.files, officer.staffId) }
      await assessment.appeal(officer, request.params, appeal, idempotencyOf(request))
      return assessment.result(officer, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/assessment/appeals/:regionId/:id/decision',
    config: { policy: assessmentPolicies.decide.name, versioned: true },
    schema: {
      tags,
      operationId: 'decideAssessmentAppeal',
      summary: 'Decides an appeal with reasons; who computed, marked or announced does not',
      params: recordPlace,
      body: Decision,
      response: { 200: ResultView },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      return assessment.result(officer, await assessment.decide(officer, key, request.body, idempotencyOf(request)))
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/assessment/appeals/:regionId/:id/files/:file',
    config: read,
    schema: {
      tags,
      operationId: 'getAssessmentAppealFile',
      summary: 'A file of an appeal, safe to look at',
      params: recordPlace.extend({ file: z.uuid() }),
    },
    handler: async (request, reply) => {
      const { file, ...key } = request.params
      const found = await assessment.appealFile(officerOf(request), key, file)
      reply.headers(servingHeaders(found))
      return files.open(found.sha256)
    },
  })
}
