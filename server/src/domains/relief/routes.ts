import { z } from 'zod'
import { outgoingDocument, outgoingSheet, printFormat, sheetFormat } from '../../platform/documents/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import {
  type App,
  expectedVersion,
  giveVersion,
  idempotencyOf,
  lang,
  pageSize,
  recordPlace,
  matterPlace,
} from '../../platform/http/index.ts'
import { yearOf } from '../../platform/time/index.ts'
import { addStepRoutes, officerOf, type Officer } from '../identity/index.ts'
import { statement, type MatterContext } from '../matter/index.ts'
import { amount, NewApplication, Recipient, RELIEF_INPUTS, type ReliefCommand } from './application.ts'
import { NewAuthority } from './authority.ts'
import type { ReliefDesk } from './desk.ts'
import { writeDecision } from './papers.ts'
import { reliefPolicies } from './policy.ts'
import { presentBooks, presentTable } from './present.ts'
import { freeStatement } from './unconditional.ts'
import {
  ApplicationPage,
  ApplicationView,
  AuthorityView,
  EntryPage,
  LineView,
  MatterRelief,
  reliefState,
  type ApplicationLineView,
} from './views.ts'

export interface ReliefDoors {
  readonly relief: ReliefDesk
  readonly matters: MatterContext
}

const tags = ['relief']
const read = { policy: reliefPolicies.read.name }
const act = { policy: reliefPolicies.act.name }
const rule = { policy: reliefPolicies.rule.name }
const year = z.coerce.number().int().min(2000).max(2200)
const filters = z.object({
  state: reliefState.optional(),
  untold: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Decided, and the petitioner not told yet'),
  year: year.optional(),
})
const table = z.object({ format: sheetFormat, lang })

/** Most applications that one export holds. */
const EXPORT_MAX = 10_000

/** The doors of the relief fund: applications, decisions as documents, budget lines with their books, authority. */
export function addReliefRoutes(app: App, { relief, matters }: ReliefDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/relief/applications',
    config: read,
    schema: {
      tags,
      operationId: 'listRelief',
      summary: 'Applications for relief, the newest first',
      querystring: filters.extend({
        before: z.uuid().optional(),
        limit: pageSize,
      }),
      response: { 200: ApplicationPage },
    },
    handler: (request) => relief.list(officerOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/relief/applications/export',
    config: read,
    schema: {
      tags,
      operationId: 'exportRelief',
      summary: 'The list as a table for a spreadsheet; names nobody',
      querystring: filters.extend(table.shape),
    },
    handler: async (request, reply) => {
      const { format, lang: language, ...asked } = request.query
      const items = await everyApplication(relief, officerOf(request), asked)
      const { headers, body } = await outgoingSheet(
        presentTable(items, language),
        format,
        `relief-${matters.clock.today()}`,
      )
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/relief/applications',
    config: act,
    schema: {
      tags,
      operationId: 'applyForRelief',
      summary: 'Applies for relief on a matter. Nothing is asked of the petitioner in return',
      body: NewApplication.extend(matterPlace.shape),
      response: { 201: ApplicationView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { regionId, matterId, ...wish } = request.body
      const id = await relief.apply(officer, { regionId, matterId }, wish, idempotencyOf(request))
      const made = await relief.one(officer, { regionId, id })
      reply.code(201)
      giveVersion(reply, made.version)
      return made
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/relief/applications/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getRelief',
      summary: 'One application with everything that happened with it',
      params: recordPlace,
      response: { 200: ApplicationView },
    },
    handler: async (request, reply) => {
      const found = await relief.one(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  addStepRoutes(app, {
    url: '/api/v1/relief/applications/:regionId/:id',
    thing: 'relief',
    step: 'a step with an application',
    tags,
    policy: (verb) => (verb === 'decide' ? reliefPolicies.rule : reliefPolicies.act).name,
    inputs: RELIEF_INPUTS,
    view: ApplicationView,
    act: (officer, key, command, idempotency) => relief.act(officer, key, command as ReliefCommand, idempotency),
    show: (officer, key) => relief.one(officer, key),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/relief/applications/:regionId/:id/recipient',
    config: { ...act, idempotency: 'none' },
    schema: {
      tags,
      operationId: 'openReliefRecipient',
      summary: 'Who is paid; the reason goes into the audit log',
      params: recordPlace,
      body: z.object({ reason: statement(500) }),
      response: { 200: Recipient },
    },
    handler: (request) => relief.recipient(officerOf(request), request.params, request.body.reason),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/relief/applications/:regionId/:id/document',
    config: read,
    schema: {
      tags,
      operationId: 'getReliefDecision',
      summary: 'The decision as a document, with its reasons',
      params: recordPlace,
      querystring: z.object({ format: printFormat, lang }),
    },
    handler: async (request, reply) => {
      const { format, lang: language } = request.query
      const paper = writeDecision(await relief.one(officerOf(request), request.params), language)
      if (!paper) throw new HuiyinError('not-found')
      const { headers, body } = await outgoingDocument(paper, format)
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/relief/matters/:regionId/:matterId',
    config: read,
    schema: {
      tags,
      operationId: 'getMatterRelief',
      summary: 'The applications of a matter',
      params: matterPlace,
      response: { 200: MatterRelief },
    },
    handler: (request) => relief.ofMatter(officerOf(request), request.params),
  })

  addBudgetRoutes(app, relief, matters)
}

async function everyApplication(
  relief: ReliefDesk,
  officer: Officer,
  asked: z.output<typeof filters>,
): Promise<ApplicationLineView[]> {
  const found: ApplicationLineView[] = []
  let before: string | undefined
  do {
    const page = await relief.list(officer, { ...asked, before, limit: 1000 })
    found.push(...page.items)
    before = page.next ?? undefined
  } while (before !== undefined && found.length < EXPORT_MAX)
  return found
}

function addBudgetRoutes(app: App, relief: ReliefDesk, { clock }: MatterContext): void {
  const ofYear = z.object({ year: year.optional() })

  app.route({
    method: 'GET',
    url: '/api/v1/relief/lines',
    config: read,
    schema: {
      tags,
      operationId: 'listReliefLines',
      summary: 'The budget lines of the own office in a year, with what is left',
      querystring: ofYear,
      response: { 200: z.array(LineView) },
    },
    handler: (request) => relief.lines(officerOf(request), request.query.year ?? yearOf(clock.today())),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/relief/lines',
    config: rule,
    schema: {
      tags,
      operationId: 'addReliefLine',
      summary: 'Lays down a budget line of a year',
      body: z.object({ year: z.int().min(2000).max(2200), code: statement(40), name: freeStatement(100), amount }),
      response: { 201: z.array(LineView) },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      await relief.addLine(officer, request.body, idempotencyOf(request))
      reply.code(201)
      return relief.lines(officer, request.body.year)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/relief/lines/:regionId/:id/adjust',
    config: { ...rule, versioned: true },
    schema: {
      tags,
      operationId: 'adjustReliefLine',
      summary: 'Sets the budget of a line anew; never below what was spent',
      params: recordPlace,
      body: z.object({ amount, reason: freeStatement(500) }),
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await relief.adjustLine(officerOf(request), key, request.body, idempotencyOf(request))
      reply.code(204)
      return null
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/relief/lines/:regionId/:id/entries',
    config: read,
    schema: {
      tags,
      operationId: 'listReliefEntries',
      summary: 'The books of a line, the newest first',
      params: recordPlace,
      querystring: z.object({
        before: z.coerce.number().int().min(1).optional(),
        limit: pageSize,
      }),
      response: { 200: EntryPage },
    },
    handler: (request) => relief.entries(officerOf(request), request.params, request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/relief/lines/:regionId/:id/export',
    config: read,
    schema: {
      tags,
      operationId: 'exportReliefEntries',
      summary: 'The books of a line as a table for a spreadsheet',
      params: recordPlace,
      querystring: table,
    },
    handler: async (request, reply) => {
      const { format, lang: language } = request.query
      const books = await relief.entries(officerOf(request), request.params, { limit: EXPORT_MAX })
      const { headers, body } = await outgoingSheet(
        presentBooks(books, language),
        format,
        `relief-books-${clock.today()}`,
      )
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/relief/authority',
    config: read,
    schema: {
      tags,
      operationId: 'reliefAuthority',
      summary: 'Up to which amount the head of the own office decides, by which rule and from when',
      response: { 200: z.array(AuthorityView) },
    },
    handler: (request) => relief.authority(officerOf(request)),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/relief/authority',
    config: rule,
    schema: {
      tags,
      operationId: 'setReliefAuthority',
      summary: 'Lays down up to which amount the head decides, from a day on',
      body: NewAuthority,
      response: { 200: z.array(AuthorityView) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      await relief.setAuthority(officer, request.body, idempotencyOf(request))
      return relief.authority(officer)
    },
  })
}
