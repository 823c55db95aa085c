import { z } from 'zod'
import { outgoingDocument, printFormat } from '../../platform/documents/index.ts'
import { type App, giveVersion, idempotencyOf, lang, pageSize, recordPlace } from '../../platform/http/index.ts'
import { addStepRoutes, officerOf } from '../identity/index.ts'
import { localDate, statement } from '../matter/index.ts'
import { BULLETIN_INPUTS, type BulletinCommand, TextInput } from './commands.ts'
import { POLICY_OF } from './decide.ts'
import type { BulletinDesk } from './desk.ts'
import { BULLETIN_KINDS } from './kind.ts'
import { bulletinPolicies } from './policy.ts'
import { presentPlaces } from './present.ts'
import { BULLETIN_STATE_NAMES } from './states.ts'
import { BulletinPage, BulletinView, ChangesView, PlacesView, PreviewView } from './views.ts'

export interface BulletinDoors {
  readonly bulletins: BulletinDesk
}

const tags = ['bulletins']
const read = { policy: bulletinPolicies.read.name }
const compose = { policy: bulletinPolicies.compose.name }
const params = recordPlace

/** The doors of bulletins and annual reports. */
export function addBulletinRoutes(app: App, { bulletins }: BulletinDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/bulletins',
    config: read,
    schema: {
      tags,
      operationId: 'listBulletins',
      summary: 'Bulletins of one’s own office and those that were sent to it, the newest first',
      querystring: z.object({
        side: z.enum(['own', 'received']).optional(),
        kind: z.enum(BULLETIN_KINDS).optional(),
        state: z.enum(BULLETIN_STATE_NAMES).optional(),
        before: z.uuid().optional(),
        limit: pageSize,
      }),
      response: { 200: BulletinPage },
    },
    handler: (request) => bulletins.list(officerOf(request), request.query),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/bulletins',
    config: compose,
    schema: {
      tags,
      operationId: 'composeBulletin',
      summary: 'Begins a draft with its figures and ready sentences, of the last period that is over unless told',
      body: z.object({
        kind: z.enum(BULLETIN_KINDS),
        from: localDate.optional(),
        to: localDate.optional(),
        language: lang,
      }),
      response: { 201: BulletinView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const id = await bulletins.compose(officer, request.body, idempotencyOf(request))
      reply.code(201)
      return bulletins.one(officer, { regionId: officer.regionId, id })
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/bulletins/places',
    config: read,
    schema: {
      tags,
      operationId: 'listBulletinPlaces',
      summary: 'Every figure that a text can name, what can be told of it, and by what a table can divide it',
      response: { 200: PlacesView },
    },
    handler: () => presentPlaces(),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/bulletins/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getBulletin',
      summary: 'One bulletin: text, figures with their basis, the document as a page, who received it, what happened',
      params,
      response: { 200: BulletinView },
    },
    handler: async (request, reply) => {
      const found = await bulletins.one(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/bulletins/:regionId/:id/preview',
    config: { ...compose, idempotency: 'none' },
    schema: {
      tags,
      operationId: 'previewBulletin',
      summary: 'The document as it would read with these sections; keeps nothing',
      params,
      body: TextInput,
      response: { 200: PreviewView },
    },
    handler: (request) => bulletins.preview(officerOf(request), request.params, request.body),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/bulletins/:regionId/:id/changes',
    config: read,
    schema: {
      tags,
      operationId: 'compareBulletin',
      summary: 'Which figures the register tells otherwise today, or what changed since the version that it replaces',
      params,
      querystring: z.object({ against: z.enum(['today', 'replaced']).default('today') }),
      response: { 200: ChangesView },
    },
    handler: (request) => bulletins.changes(officerOf(request), request.params, request.query.against),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/bulletins/:regionId/:id/paper',
    config: read,
    schema: {
      tags,
      operationId: 'getBulletinPaper',
      summary:
        'The document as PDF, Word or HTML: as it was signed, whatever the register says since; of a draft as it would be',
      params,
      querystring: z.object({ format: printFormat }),
    },
    handler: async (request, reply) => {
      const paper = await bulletins.paper(officerOf(request), request.params)
      const { headers, body } = await outgoingDocument(paper, request.query.format)
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/bulletins/:regionId/:id/replace',
    config: compose,
    schema: {
      tags,
      operationId: 'replaceBulletin',
      summary:
        'Begins a new version of an issued bulletin with a note what changes; the old one counts until the new one is issued',
      params,
      body: z.object({ note: statement(500) }),
      response: { 201: BulletinView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const id = await bulletins.replace(officer, request.params, request.body.note, idempotencyOf(request))
      reply.code(201)
      return bulletins.one(officer, { regionId: request.params.regionId, id })
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/bulletins/:regionId/:id/receive',
    config: { policy: bulletinPolicies.receive.name },
    schema: {
      tags,
      operationId: 'receiveBulletin',
      summary: 'Acknowledges a bulletin that was sent to one’s office',
      params,
      body: z.object({}),
      response: { 200: BulletinView },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      await bulletins.receive(officer, request.params, idempotencyOf(request))
      return bulletins.one(officer, request.params)
    },
  })

  addStepRoutes(app, {
    url: '/api/v1/bulletins/:regionId/:id',
    thing: 'bulletin',
    step: 'a step with a bulletin',
    tags,
    policy: (verb) => bulletinPolicies[POLICY_OF[verb]].name,
    inputs: BULLETIN_INPUTS,
    view: BulletinView,
    act: (officer, key, command, idempotency) => bulletins.act(officer, key, command as BulletinCommand, idempotency),
    show: (officer, key) => bulletins.one(officer, key),
  })
}
