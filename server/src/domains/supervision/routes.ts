import { z } from 'zod'
import { outgoingDocument, outgoingSheet, printFormat, sheetFormat } from '../../platform/documents/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import {
  type App,
  giveVersion,
  idempotencyOf,
  lang,
  pageSize,
  recordPlace,
  matterPlace,
} from '../../platform/http/index.ts'
import { isLocalDate, yearOf } from '../../platform/time/index.ts'
import { addStepRoutes, officerOf } from '../identity/index.ts'
import { localDate, statement, type MatterContext } from '../matter/index.ts'
import { CASE_KINDS, type CaseKind } from './case.ts'
import { CASE_INPUTS, type CaseCommand } from './decide.ts'
import type { SupervisionDesk } from './desk.ts'
import { addAdviceRoutes, type AdviceDoors } from './routes-advice.ts'
import { evaluateAll } from './evaluate.ts'
import { writeReminder, writeStepPaper } from './papers.ts'
import { supervisionPolicies } from './policy.ts'
import { presentFiguresTable, presentName } from './present.ts'
import { UNITS } from './threshold.ts'
import { TRIGGERS } from './trigger.ts'
import {
  BatchView,
  CasePage,
  CaseView,
  EvaluationView,
  FiguresView,
  MatterSupervision,
  OfficeGroup,
  ThresholdView,
} from './views.ts'

export interface SupervisionDoors extends AdviceDoors {
  readonly supervision: SupervisionDesk
  readonly matters: MatterContext
}

const tags = ['supervision']
const printing = z.object({ format: printFormat, lang })
const read = { policy: supervisionPolicies.read.name }
const act = { policy: supervisionPolicies.act.name }

/** The doors of supervision: cases, advice, batches, thresholds, figures, and their documents. */
export function addSupervisionRoutes(app: App, doors: SupervisionDoors): void {
  const { supervision, matters } = doors
  app.route({
    method: 'GET',
    url: '/api/v1/supervision/cases',
    config: read,
    schema: {
      tags,
      operationId: 'listSupervisionCases',
      summary: 'Cases of supervision, the longest standing first',
      querystring: z.object({
        side: z.enum(['supervising', 'supervised', 'all']).default('supervising'),
        state: z.enum(['open', 'closed']).default('open'),
        kind: z.enum(CASE_KINDS as readonly [CaseKind, ...CaseKind[]]).optional(),
        office: z.uuid().optional(),
        after: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
          .optional(),
        limit: pageSize,
      }),
      response: { 200: CasePage },
    },
    handler: (request) => {
      const { office, ...query } = request.query
      return supervision.list(officerOf(request), { ...query, of: office })
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/offices',
    config: read,
    schema: {
      tags,
      operationId: 'supervisionByOffice',
      summary: 'Open cases counted by the office that is supervised',
      response: { 200: z.array(OfficeGroup) },
    },
    handler: async (request) => {
      const groups = await supervision.byOffice(officerOf(request))
      return groups
        .map(({ office, counts }) => ({
          office: presentName(matters.offices(), office),
          total: counts.reduce((sum, { count }) => sum + count, 0),
          oldest: counts.map(({ oldest }) => oldest).toSorted()[0] ?? matters.clock.today(),
          kinds: counts.map(({ kind, count }) => ({ kind, count })),
        }))
        .toSorted((a, b) => b.total - a.total)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/cases/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getSupervisionCase',
      summary: 'One case with everything that happened in it',
      params: recordPlace,
      response: { 200: CaseView },
    },
    handler: async (request, reply) => {
      const found = await supervision.one(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/matters/:regionId/:matterId',
    config: read,
    schema: {
      tags,
      operationId: 'getMatterSupervision',
      summary: 'What supervision has about a matter: cases, letters and answers',
      params: matterPlace,
      response: { 200: MatterSupervision },
    },
    handler: (request) => supervision.ofMatter(officerOf(request), request.params),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/supervision/cases',
    config: act,
    schema: {
      tags,
      operationId: 'openSupervisionCase',
      summary: 'Opens a case for a matter by decision, without a trigger',
      body: matterPlace.extend({ reason: statement(2000) }),
      response: { 201: CaseView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { regionId, matterId, reason } = request.body
      const id = await supervision.open(officer, { regionId, matterId }, reason, idempotencyOf(request))
      reply.code(201)
      return supervision.one(officer, { regionId, id })
    },
  })

  addStepRoutes(app, {
    url: '/api/v1/supervision/cases/:regionId/:id',
    thing: 'supervision',
    step: 'a step of supervision',
    tags,
    policy: () => act.policy,
    inputs: CASE_INPUTS,
    view: CaseView,
    act: (officer, key, command, idempotency) => supervision.act(officer, key, command as CaseCommand, idempotency),
    show: (officer, key) => supervision.one(officer, key),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/cases/:regionId/:id/steps/:seq/document',
    config: read,
    schema: {
      tags,
      operationId: 'getSupervisionPaper',
      summary: 'The record of a talk or the notice of listing',
      params: recordPlace.extend({ seq: z.coerce.number().int().min(1) }),
      querystring: printing,
    },
    handler: async (request, reply) => {
      const view = await supervision.one(officerOf(request), request.params)
      const step = view.steps.find(({ seq }) => seq === request.params.seq)
      const paper = step && writeStepPaper(view, step as never, request.query.lang)
      if (!paper) throw new HuiyinError('not-found')
      const { headers, body } = await outgoingDocument(paper, request.query.format)
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/supervision/evaluate',
    config: { ...act, idempotency: 'none' },
    schema: {
      tags,
      operationId: 'evaluateSupervision',
      summary: 'Computes the triggers now; the same is done every day. May be asked for as often as one likes',
      body: z.object({}),
      response: { 200: EvaluationView },
    },
    handler: async (request) => {
      officerOf(request)
      return evaluateAll(matters)
    },
  })

  addAdviceRoutes(app, doors)
  addBatchRoutes(app, supervision)
  addSettingRoutes(app, supervision, matters)
}

function addBatchRoutes(app: App, supervision: SupervisionDesk): void {
  app.route({
    method: 'GET',
    url: '/api/v1/supervision/batches',
    config: read,
    schema: {
      tags,
      operationId: 'listSupervisionBatches',
      summary: 'The last reminders of whole offices, sent and received',
      response: { 200: z.array(BatchView) },
    },
    handler: (request) => supervision.batches(officerOf(request)),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/supervision/batches',
    config: act,
    schema: {
      tags,
      operationId: 'remindOffice',
      summary: 'Reminds an office of every open case at once',
      body: z.object({ office: z.uuid(), text: statement(2000) }),
      response: { 201: BatchView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { office, text } = request.body
      const key = await supervision.remindOffice(officer, office, text, idempotencyOf(request))
      reply.code(201)
      return supervision.batch(officer, key)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/batches/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getSupervisionBatch',
      summary: 'One batch with its cases',
      params: recordPlace,
      response: { 200: BatchView },
    },
    handler: (request) => supervision.batch(officerOf(request), request.params),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/batches/:regionId/:id/document',
    config: read,
    schema: {
      tags,
      operationId: 'getSupervisionBatchPaper',
      summary: 'The reminder as a document, with the cases that the reader may see',
      params: recordPlace,
      querystring: printing,
    },
    handler: async (request, reply) => {
      const batch = await supervision.batch(officerOf(request), request.params)
      const { headers, body } = await outgoingDocument(writeReminder(batch, request.query.lang), request.query.format)
      return reply.headers(headers).send(body)
    },
  })
}

const newThreshold = z
  .object({
    trigger: z.enum(TRIGGERS),
    amount: z.int().min(0).max(365),
    unit: z.enum(UNITS),
    article: statement(200).describe('The local rule by its name'),
    inForceFrom: localDate,
    inForceTo: localDate.nullable().default(null),
  })
  .refine(({ trigger, unit }) => (trigger === 'bounced-twice') === (unit === 'times'), { path: ['unit'] })
  .refine(({ trigger, amount }) => trigger !== 'bounced-twice' || amount > 0, { path: ['amount'] })
  .refine(({ inForceFrom, inForceTo }) => inForceTo === null || inForceFrom <= inForceTo, { path: ['inForceTo'] })

function addSettingRoutes(app: App, supervision: SupervisionDesk, { clock }: MatterContext): void {
  app.route({
    method: 'GET',
    url: '/api/v1/supervision/thresholds',
    config: read,
    schema: {
      tags,
      operationId: 'supervisionThresholds',
      summary: 'What each trigger waits for, with its article or the local rule',
      response: { 200: z.array(ThresholdView) },
    },
    handler: (request) => supervision.thresholds(officerOf(request)),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/supervision/thresholds',
    config: act,
    schema: {
      tags,
      operationId: 'setSupervisionThreshold',
      summary: 'Sets a threshold of the own office, from a day on',
      body: newThreshold,
      response: { 200: z.array(ThresholdView) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      await supervision.setThreshold(officer, request.body, idempotencyOf(request))
      return supervision.thresholds(officer)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/api/v1/supervision/thresholds/:regionId/:id',
    config: act,
    schema: {
      tags,
      operationId: 'removeSupervisionThreshold',
      summary: 'Takes a threshold of the own office back',
      params: recordPlace,
      response: { 200: z.array(ThresholdView) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      await supervision.removeThreshold(officer, request.params)
      return supervision.thresholds(officer)
    },
  })

  const date = z.string().refine(isLocalDate).meta({ format: 'date' })
  const period = z.object({
    from: date.optional(),
    to: date.optional(),
    all: z.enum(['true', 'false']).default('false'),
  })
  const figures = (request: Parameters<typeof officerOf>[0], { from, to, all }: z.output<typeof period>) => {
    const officer = officerOf(request)
    return supervision.figures(officer, {
      from: from ?? `${yearOf(clock.today())}-01-01`,
      to: to ?? clock.today(),
      supervisor: all === 'true' ? null : officer.officeId,
    })
  }

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/figures',
    config: read,
    schema: {
      tags,
      operationId: 'supervisionFigures',
      summary: 'What was supervised, and the advice given and adopted (Art. 41)',
      querystring: period,
      response: { 200: FiguresView },
    },
    handler: (request) => figures(request, request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/supervision/figures/export',
    config: read,
    schema: {
      tags,
      operationId: 'exportSupervisionFigures',
      summary: 'The same as a table for a spreadsheet',
      querystring: period.extend({ format: sheetFormat, lang }),
    },
    handler: async (request, reply) => {
      const { format, lang: language, ...asked } = request.query
      const found = await figures(request, asked)
      const name = `supervision-${found.from}-${found.to}`
      const { headers, body } = await outgoingSheet(presentFiguresTable(found, language), format, name)
      return reply.headers(headers).send(body)
    },
  })
}
