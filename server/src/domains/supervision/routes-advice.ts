import { z } from 'zod'
import { outgoingDocument, printFormat } from '../../platform/documents/index.ts'
import { servingHeaders, type FileStore } from '../../platform/files/index.ts'
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
import { statement, UploadedFile, type AttachmentTokens } from '../matter/index.ts'
import { Adoption } from './case.ts'
import { AdviceInput } from './decide.ts'
import type { AdviceDesk } from './advice-desk.ts'
import { writeAdvice } from './papers.ts'
import { supervisionPolicies } from './policy.ts'
import { AdvicePage, AdviceView } from './views.ts'

export interface AdviceDoors {
  readonly supervision: AdviceDesk
  readonly tokens: AttachmentTokens
  readonly files: FileStore
}

const tags = ['supervision']
const printing = z.object({ format: printFormat, lang })
const read = { policy: supervisionPolicies.read.name }
const MOST_FILES = 10

/** The doors of advice: what was got and given, the letter, the answer with its files. */
export function addAdviceRoutes(app: App, { supervision, tokens, files }: AdviceDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/supervision/advice',
    config: read,
    schema: {
      tags,
      operationId: 'listSupervisionAdvice',
      summary: 'Advice that the own office got or gave, the newest first',
      querystring: z.object({
        box: z.enum(['received', 'given']).default('received'),
        open: z
          .enum(['true', 'false'])
          .transform((value) => value === 'true')
          .optional(),
        before: z.uuid().optional(),
        limit: pageSize,
      }),
      response: { 200: AdvicePage },
    },
    handler: (request) => supervision.adviceList(officerOf(request), request.query),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/supervision/advice',
    config: { policy: supervisionPolicies.act.name },
    schema: {
      tags,
      operationId: 'giveSupervisionAdvice',
      summary: 'Gives advice of one of the three kinds without a case (Art. 40)',
      body: AdviceInput,
      response: { 201: AdviceView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = await supervision.advise(officer, request.body, idempotencyOf(request))
      reply.code(201)
      const { view } = await supervision.advice(officer, key)
      return view
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/advice/:regionId/:id/files/:file',
    config: read,
    schema: {
      tags,
      operationId: 'getSupervisionAdviceFile',
      summary: 'A file of the answer, safe to look at',
      params: recordPlace.extend({ file: z.uuid() }),
    },
    handler: async (request, reply) => {
      const { file, ...key } = request.params
      const found = await supervision.adviceFile(officerOf(request), key, file)
      reply.headers(servingHeaders(found))
      return files.open(found.sha256)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/advice/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getSupervisionAdvice',
      summary: 'One piece of advice with its answer',
      params: recordPlace,
      response: { 200: AdviceView },
    },
    handler: async (request, reply) => {
      const { view } = await supervision.advice(officerOf(request), request.params)
      giveVersion(reply, view.version)
      return view
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/advice/:regionId/:id/document',
    config: read,
    schema: {
      tags,
      operationId: 'getSupervisionAdvicePaper',
      summary: 'The letter of advice, with the answer once there is one',
      params: recordPlace,
      querystring: printing,
    },
    handler: async (request, reply) => {
      const { view, number } = await supervision.advice(officerOf(request), request.params)
      const { headers, body } = await outgoingDocument(
        writeAdvice(view, number, request.query.lang),
        request.query.format,
      )
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/supervision/advice/:regionId/:id/answer',
    config: { policy: supervisionPolicies.answer.name, versioned: true },
    schema: {
      tags,
      operationId: 'answerSupervisionAdvice',
      summary: 'Says in writing what was adopted (Art. 40(4))',
      params: recordPlace,
      body: z.object({
        adoption: Adoption,
        reply: statement(8000),
        files: z.array(UploadedFile).max(MOST_FILES).default([]),
      }),
      response: { 200: AdviceView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      const answer = { ...request.body, files: tokens.verify(request.body.files, officer.staffId) }
      await supervision.answerAdvice(officer, key, answer, idempotencyOf(request))
      const { view } = await supervision.advice(officer, request.params)
      giveVersion(reply, view.version)
      return view
    },
  })
}
