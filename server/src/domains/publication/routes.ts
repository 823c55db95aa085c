import { z } from 'zod'
import { outgoingSheet, sheetFormat } from '../../platform/documents/index.ts'
import { servingHeaders } from '../../platform/files/index.ts'
import {
  type App,
  expectedVersion,
  giveVersion,
  idempotencyOf,
  lang,
  matterPlace,
  operationName,
  pageSize,
} from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { PUBLICATION_INPUTS, type PublicationCommand } from './decide.ts'
import type { PublicationDesk } from './desk.ts'
import { publicationPolicies } from './policy.ts'
import type { PublicationVerb } from './states.ts'
import { PublicationList, AreaPage, PublicationPage, PublicationView } from './views.ts'

const tags = ['publication']
const read = { policy: publicationPolicies.read.name }
const POLICY: { readonly [V in PublicationVerb]: string } = {
  propose: publicationPolicies.work.name,
  check: publicationPolicies.work.name,
  sendBack: publicationPolicies.work.name,
  publish: publicationPolicies.publish.name,
  withdraw: publicationPolicies.publish.name,
}
const VERSION_SEEN = 'If-Match names the version that was seen, 0 for none'

/** The doors of published answers, for officers. */
export function addPublicationRoutes(app: App, { publications }: { publications: PublicationDesk }): void {
  app.route({
    method: 'GET',
    url: '/api/v1/publications',
    config: read,
    schema: {
      tags,
      operationId: 'listPublications',
      summary: 'Answers that may be published, are in check, published or withdrawn; the latest first',
      querystring: z.object({
        list: PublicationList.default('publishable'),
        after: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
          .optional(),
        limit: pageSize,
      }),
      response: { 200: PublicationPage },
    },
    handler: (request) => publications.list(officerOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/publications-of-area',
    config: read,
    schema: {
      tags,
      operationId: 'listAreaPublications',
      summary: 'What the offices that the own office looks after have published; the latest first',
      querystring: z.object({
        after: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
          .optional(),
        limit: pageSize,
      }),
      response: { 200: AreaPage },
    },
    handler: (request) => publications.area(officerOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/publications/:regionId/:matterId',
    config: read,
    schema: {
      tags,
      operationId: 'getPublication',
      summary: 'What of a matter is published or could be, with the redactions that the rules propose',
      params: matterPlace,
      response: { 200: PublicationView },
    },
    handler: async (request, reply) => {
      const found = await publications.one(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/publications/export',
    config: read,
    schema: {
      tags,
      operationId: 'exportPublications',
      summary: 'A list as a file',
      querystring: z.object({
        list: PublicationList.default('published'),
        format: sheetFormat,
        lang,
      }),
    },
    handler: async (request, reply) => {
      const { list, format, lang } = request.query
      const table = await publications.table(officerOf(request), list, lang)
      const { headers, body } = await outgoingSheet(table, format, `${list}-answers`)
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/publications/:regionId/:matterId/files/:n',
    config: { policy: publicationPolicies.work.name },
    schema: {
      tags,
      operationId: 'getPublicationFile',
      summary: 'The clean copy of a file, as everybody will read it',
      params: matterPlace.extend({ n: z.coerce.number().int().min(1).max(10) }),
    },
    handler: async (request, reply) => {
      const { content, ...file } = await publications.file(officerOf(request), request.params, request.params.n)
      reply.headers(servingHeaders(file))
      return content
    },
  })

  for (const verb of Object.keys(PUBLICATION_INPUTS) as PublicationVerb[])
    app.route({
      method: 'POST',
      url: `/api/v1/publications/:regionId/:matterId/${verb}`,
      config: { policy: POLICY[verb], versioned: true },
      schema: {
        tags,
        operationId: operationName('publication', verb),
        summary: `${verb}: a step of publication; ${VERSION_SEEN}`,
        params: matterPlace,
        body: PUBLICATION_INPUTS[verb] as z.ZodType,
        response: { 200: PublicationView },
      },
      handler: async (request, reply) => {
        const officer = officerOf(request)
        const key = { ...request.params, expectedVersion: expectedVersion(request) }
        const command = { verb, input: request.body } as PublicationCommand
        await publications.act(officer, key, command, idempotencyOf(request))
        const after = await publications.one(officer, request.params)
        giveVersion(reply, after.version)
        return after
      },
    })
}
