import { z } from 'zod'
import { outgoingDocument, outgoingSheet, printFormat, sheetFormat } from '../../platform/documents/index.ts'
import {
  type App,
  giveVersion,
  idempotencyOf,
  lang,
  matterPlace,
  pageSize,
  PUBLIC_POLICY,
  recordPlace,
} from '../../platform/http/index.ts'
import { addStepRoutes, officerOf, type Officer } from '../identity/index.ts'
import { localDate, MatterPage, statement, type MatterDesk, type MatterRow } from '../matter/index.ts'
import type { ReviewDesk } from './desk.ts'
import { HEARING_INPUTS, HearingInput, type HearingCommand } from './hearing.ts'
import { Participants } from './participants.ts'
import { reviewPolicies } from './policy.ts'
import { presentTable } from './present.ts'
import { HearingView, PanelRuleView, PublishedHearing, ReviewView } from './views.ts'

export interface ReviewDoors {
  readonly review: ReviewDesk
  readonly desk: MatterDesk
  /** Reads the rules again after one was set. */
  readonly panelRules: { refresh(): Promise<void> }
}

const tags = ['review']

const read = { policy: reviewPolicies.read.name }
/** Most reviews that one export holds. */
const EXPORT_MAX = 10_000
const PHASES = ['in-review', 'reviewed', 'in-second-review', 'second-reviewed'] as const

/** The doors of the desk of reviews: requests, one review with all that it rests on, panel rules, hearings. */
export function addReviewRoutes(app: App, doors: ReviewDoors): void {
  const { review, desk } = doors
  app.route({
    method: 'GET',
    url: '/api/v1/reviews',
    config: read,
    schema: {
      tags,
      operationId: 'listReviews',
      summary: 'Requests for review in the hands of the own office, by their deadline, with counts by stage',
      querystring: z.object({
        phase: z.enum(PHASES).optional(),
        after: z.string().max(200).optional(),
        limit: pageSize,
      }),
      response: { 200: MatterPage.extend({ counts: z.record(z.enum(PHASES), z.int()), overdue: z.int() }) },
    },
    handler: (request) => desk.reviews(officerOf(request), request.query),
  })
  app.route({
    method: 'GET',
    url: '/api/v1/reviews/export',
    config: read,
    schema: {
      tags,
      operationId: 'exportReviews',
      summary: 'The list of reviews as a table for a spreadsheet; names nobody',
      querystring: z.object({ phase: z.enum(PHASES).optional(), format: sheetFormat, lang }),
    },
    handler: async (request, reply) => {
      const { phase, format, lang: language } = request.query
      const today = review.today()
      const rows = await everyReview(desk, officerOf(request), phase)
      const { headers, body } = await outgoingSheet(presentTable(rows, today, language), format, `reviews-${today}`)
      return reply.headers(headers).send(body)
    },
  })
  app.route({
    method: 'GET',
    url: '/api/v1/reviews/:regionId/:matterId',
    config: read,
    schema: {
      tags,
      operationId: 'getReview',
      summary: 'One review: request, panel, earlier opinions with what became of them, hearings',
      params: matterPlace,
      response: { 200: ReviewView },
    },
    handler: (request) => review.one(officerOf(request), request.params),
  })
  addRuleRoutes(app, doors)
  addHearingRoutes(app, doors)
}

async function everyReview(
  desk: MatterDesk,
  officer: Officer,
  phase: (typeof PHASES)[number] | undefined,
): Promise<MatterRow[]> {
  const found: MatterRow[] = []
  let after: string | undefined
  do {
    const page = await desk.reviews(officer, { phase, after, limit: 1000 })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after !== undefined && found.length < EXPORT_MAX)
  return found
}

function addRuleRoutes(app: App, { review, panelRules }: ReviewDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/reviews/panel-rules',
    config: read,
    schema: {
      tags,
      operationId: 'listPanelRules',
      summary: 'How many members the panels of the own office have at least, by date',
      response: { 200: z.array(PanelRuleView) },
    },
    handler: (request) => review.panelRules(officerOf(request)),
  })
  app.route({
    method: 'POST',
    url: '/api/v1/reviews/panel-rules',
    config: { policy: reviewPolicies.rule.name },
    schema: {
      tags,
      operationId: 'setPanelRule',
      summary: 'Sets the rule for the panels of the own office from a day on',
      body: z.object({
        inForceFrom: localDate,
        members: z.number().int().min(1).max(15),
        basis: statement(200).describe('The document that says so'),
      }),
      response: { 200: z.array(PanelRuleView) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      await review.setPanelRule(officer, request.body, idempotencyOf(request))
      await panelRules.refresh()
      return review.panelRules(officer)
    },
  })
}

function addHearingRoutes(app: App, { review }: ReviewDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/hearings/published',
    config: { policy: PUBLIC_POLICY.name },
    schema: {
      tags,
      operationId: 'listPublishedHearings',
      summary: 'Conclusions of hearings as they were published, the newest first',
      response: { 200: z.array(PublishedHearing) },
    },
    handler: () => review.published(),
  })
  app.route({
    method: 'POST',
    url: '/api/v1/reviews/:regionId/:matterId/hearings',
    config: { policy: reviewPolicies.hear.name },
    schema: {
      tags,
      operationId: 'arrangeHearing',
      summary: 'Arranges a hearing and issues its notice (Art. 31(6), 36(2))',
      params: matterPlace,
      body: HearingInput,
      response: { 201: HearingView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = await review.arrange(officer, request.params, request.body, idempotencyOf(request))
      reply.code(201)
      return review.hearing(officer, key)
    },
  })
  app.route({
    method: 'GET',
    url: '/api/v1/hearings/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getHearing',
      summary: 'One hearing; for the offices invited to it when and where it is',
      params: recordPlace,
      response: { 200: HearingView },
    },
    handler: async (request, reply) => {
      const hearing = await review.hearing(officerOf(request), request.params)
      giveVersion(reply, hearing.version)
      return hearing
    },
  })
  addStepRoutes(app, {
    url: '/api/v1/hearings/:regionId/:id',
    thing: 'hearing',
    step: 'a step of a hearing',
    tags,
    policy: () => reviewPolicies.hear.name,
    inputs: HEARING_INPUTS,
    view: HearingView,
    act: (officer, key, command, idempotency) => review.act(officer, key, command as HearingCommand, idempotency),
    show: (officer, key) => review.hearing(officer, key),
  })
  app.route({
    method: 'GET',
    url: '/api/v1/hearings/:regionId/:id/proposal',
    config: { policy: reviewPolicies.hear.name },
    schema: {
      tags,
      operationId: 'proposeHearingPublication',
      summary: 'The conclusion without what names somebody, as rules propose it; a person decides',
      params: recordPlace,
      response: { 200: z.object({ text: z.string() }) },
    },
    handler: async (request) => ({ text: await review.proposal(officerOf(request), request.params) }),
  })
  app.route({
    method: 'POST',
    url: '/api/v1/hearings/:regionId/:id/participants',
    config: { policy: reviewPolicies.hear.name, idempotency: 'none' },
    schema: {
      tags,
      operationId: 'openHearingParticipants',
      summary: 'Who is invited and who came; the reason goes into the audit log',
      params: recordPlace,
      body: z.object({ reason: statement(500) }),
      response: { 200: Participants },
    },
    handler: (request) => review.participants(officerOf(request), request.params, request.body.reason),
  })
  app.route({
    method: 'GET',
    url: '/api/v1/hearings/:regionId/:id/notice/document',
    config: read,
    schema: {
      tags,
      operationId: 'getHearingNotice',
      summary: 'The notice of a hearing',
      params: recordPlace,
      querystring: z.object({ format: printFormat, lang }),
    },
    handler: async (request, reply) => {
      const { format, lang } = request.query
      const document = await review.notice(officerOf(request), request.params, lang)
      const { headers, body } = await outgoingDocument(document, format)
      return reply.headers(headers).send(body)
    },
  })
}
