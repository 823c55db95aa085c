import { z } from 'zod'
import { outgoingDocument, outgoingSheet, printFormat, sheetFormat } from '../../platform/documents/index.ts'
import {
  expectedVersion,
  giveVersion,
  idempotencyOf,
  lang,
  matterPlace,
  pageSize,
  recordPlace,
  type App,
} from '../../platform/http/index.ts'
import { addStepRoutes, NewDeputy, officerOf, type Identity } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import type { CrossingDesk } from './crossings.ts'
import type { DeputyDesk } from './deputies.ts'
import type { HandoverDesk } from './desk.ts'
import type { MergerDesk } from './mergers.ts'
import { addCrossingRoutes } from './routes-crossings.ts'
import { addMergerRoutes } from './routes-mergers.ts'
import { writeSheet } from './papers.ts'
import { handoverPolicies } from './policy.ts'
import { presentTable } from './present.ts'
import { NewSheet, SHEET_INPUTS, type SheetCommand } from './sheet.ts'
import { DeputyPage, DeputyView, MatterHandovers, OpenWorkView, SheetPage, sheetState, SheetView } from './views.ts'

export interface HandoverDoors {
  readonly handover: HandoverDesk
  readonly deputies: DeputyDesk
  readonly mergers: MergerDesk
  readonly crossings: CrossingDesk
  readonly matters: MatterContext
  readonly identity: Pick<Identity, 'forget'>
}

const tags = ['handover']
const read = { policy: handoverPolicies.read.name }
const work = { policy: handoverPolicies.work.name }

/** The doors of the hand-over: open work of an officer, sheets with their steps, closing an account by order. */
export function addHandoverRoutes(
  app: App,
  { handover, deputies, mergers, crossings, matters, identity }: HandoverDoors,
): void {
  addDeputyRoutes(app, deputies)
  addMergerRoutes(app, mergers)
  addCrossingRoutes(app, crossings)

  app.route({
    method: 'GET',
    url: '/api/v1/handover/work',
    config: read,
    schema: {
      tags,
      operationId: 'listOpenWork',
      summary: 'Everything that waits for one member of staff, at every desk; the own without `staffId`',
      querystring: z.object({ staffId: z.uuid().optional() }),
      response: { 200: OpenWorkView },
    },
    handler: (request) => {
      const officer = officerOf(request)
      return handover.work(officer, request.query.staffId ?? officer.staffId)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/handover/work/export',
    config: read,
    schema: {
      tags,
      operationId: 'exportOpenWork',
      summary: 'The list as a table for a spreadsheet',
      querystring: z.object({
        staffId: z.uuid().optional(),
        format: sheetFormat,
        lang,
      }),
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { staffId = officer.staffId, format, lang: language } = request.query
      const rows = presentTable(await handover.work(officer, staffId), language)
      const { headers, body } = await outgoingSheet(rows, format, `open-work-${matters.clock.today()}`)
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/handovers',
    config: read,
    schema: {
      tags,
      operationId: 'listHandovers',
      summary:
        'Hand-over sheets of the office that concern me, all of them for heads and administrators; the newest first',
      querystring: z.object({
        state: sheetState.optional(),
        before: z.uuid().optional(),
        limit: pageSize,
      }),
      response: { 200: SheetPage },
    },
    handler: (request) => handover.list(officerOf(request), request.query),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/handovers',
    config: work,
    schema: {
      tags,
      operationId: 'offerHandover',
      summary: 'Offers open work to one or several successors, on a numbered sheet',
      body: NewSheet,
      response: { 201: SheetView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const made = await handover.one(officer, await handover.offer(officer, request.body, idempotencyOf(request)))
      reply.code(201)
      giveVersion(reply, made.version)
      return made
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/handovers/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getHandover',
      summary: 'One sheet with its lines and everything that happened with it',
      params: recordPlace,
      response: { 200: SheetView },
    },
    handler: async (request, reply) => {
      const found = await handover.one(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  addStepRoutes(app, {
    url: '/api/v1/handovers/:regionId/:id',
    thing: 'handover',
    step: 'a step with lines of a sheet',
    tags,
    policy: () => work.policy,
    inputs: SHEET_INPUTS,
    view: SheetView,
    act: (officer, key, command, idempotency) => handover.act(officer, key, command as SheetCommand, idempotency),
    show: (officer, key) => handover.one(officer, key),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/handovers/:regionId/:id/document',
    config: read,
    schema: {
      tags,
      operationId: 'getHandoverSheet',
      summary: 'The sheet as a document, with what has become of each line',
      params: recordPlace,
      querystring: z.object({ format: printFormat, lang }),
    },
    handler: async (request, reply) => {
      const { format, lang: language } = request.query
      const paper = writeSheet(await handover.one(officerOf(request), request.params), language)
      const { headers, body } = await outgoingDocument(paper, format)
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/handover/matters/:regionId/:matterId',
    config: read,
    schema: {
      tags,
      operationId: 'getMatterHandovers',
      summary: 'Who of the own office has a matter in hand, and how it passed from one to the next',
      params: matterPlace,
      response: { 200: MatterHandovers },
    },
    handler: (request) => handover.ofMatter(officerOf(request), request.params),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/handover/staff/:id/release',
    config: { policy: handoverPolicies.release.name, versioned: true },
    schema: {
      tags,
      operationId: 'releaseStaff',
      summary:
        'Closes an account; a head of its office takes over everything on it. If-Match names the version of the account',
      params: z.object({ id: z.uuid() }),
      body: z.object({ head: z.uuid(), note: z.string().trim().max(1000).default('') }),
      response: { 200: z.object({ sheet: recordPlace.nullable() }) },
    },
    handler: async (request) => {
      const { id: staffId } = request.params
      const wish = { staffId, ...request.body, expectedVersion: expectedVersion(request) }
      const sheet = await handover.release(officerOf(request), wish, idempotencyOf(request))
      identity.forget(staffId)
      return { sheet }
    },
  })
}

function addDeputyRoutes(app: App, deputies: DeputyDesk): void {
  app.route({
    method: 'GET',
    url: '/api/v1/deputies',
    config: read,
    schema: {
      tags,
      operationId: 'listDeputies',
      summary: 'Who stands in for whom at my office, which duties and when; the latest first',
      querystring: z.object({ before: z.uuid().optional(), limit: pageSize }),
      response: { 200: DeputyPage },
    },
    handler: (request) => deputies.list(officerOf(request), request.query),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/deputies',
    config: work,
    schema: {
      tags,
      operationId: 'nameDeputy',
      summary: 'Names a deputy for oneself, or as a head for somebody of the office, for a period and for some roles',
      body: NewDeputy,
      response: { 201: DeputyView },
    },
    handler: async (request, reply) => {
      const made = await deputies.name(officerOf(request), request.body, idempotencyOf(request))
      reply.code(201)
      return made
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/deputies/:regionId/:id/revoke',
    config: work,
    schema: {
      tags,
      operationId: 'revokeDeputy',
      summary: 'Ends a deputyship before its time; the rights are gone at once',
      params: recordPlace,
      response: { 200: DeputyView },
    },
    handler: (request) => deputies.revoke(officerOf(request), request.params, idempotencyOf(request)),
  })
}
