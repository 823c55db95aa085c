import { z } from 'zod'
import { outgoingDocument, outgoingSheet, printFormat, sheetFormat } from '../../platform/documents/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import {
  type App,
  giveVersion,
  idempotencyOf,
  lang,
  matterPlace,
  recordPlace as at,
} from '../../platform/http/index.ts'
import { addStepRoutes, officerOf } from '../identity/index.ts'
import { localDate, statement, type MatterContext } from '../matter/index.ts'
import { CAMPAIGN_INPUTS, type CampaignCommand } from './campaign.ts'
import { Criteria } from './criteria.ts'
import type { BacklogDesk } from './desk.ts'
import { ITEM_INPUTS, type ItemCommand } from './item.ts'
import { writeSheet, writeSummary } from './papers.ts'
import { backlogPolicies } from './policy.ts'
import { presentFigures, presentList } from './present.ts'
import { ITEM_STATES, type ItemState } from './states.ts'
import { PERIODS } from './summary.ts'
import { CampaignPage, CampaignView, ItemPage, ItemView, PreviewView, SummaryView } from './views.ts'

export interface BacklogDoors {
  readonly backlog: BacklogDesk
  readonly matters: MatterContext
}

const tags = ['backlog']
const read = { policy: backlogPolicies.read.name }
const lead = { policy: backlogPolicies.lead.name }
const asked = z.object({ period: z.enum(PERIODS).default('day'), on: localDate.optional() })

const table = z.object({ format: sheetFormat, lang })
const paperQuery = z.object({ format: printFormat, lang })
const flag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional()

/** The doors of the backlog: campaigns, the matters on their lists, summaries. */
export function addBacklogRoutes(app: App, { backlog, matters }: BacklogDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/backlog/campaigns',
    config: read,
    schema: {
      tags,
      operationId: 'listBacklog',
      summary: 'Campaigns, the newest first',
      querystring: z.object({
        before: z.uuid().optional(),
        limit: z.coerce.number().int().min(1).max(100).default(20),
      }),
      response: { 200: CampaignPage },
    },
    handler: (request) => backlog.list(officerOf(request), request.query),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/backlog/preview',
    config: { ...lead, idempotency: 'none' },
    schema: {
      tags,
      operationId: 'previewBacklog',
      summary: 'How many matters meet the criteria today, and the oldest of them',
      body: Criteria,
      response: { 200: PreviewView },
    },
    handler: (request) => backlog.preview(officerOf(request), request.body),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/backlog/campaigns',
    config: lead,
    schema: {
      tags,
      operationId: 'openBacklog',
      summary: 'Opens a campaign with its criteria; nothing is listed until it is frozen',
      body: z
        .object({ name: statement(100), criteria: Criteria, beginsOn: localDate, endsOn: localDate })
        .refine(({ beginsOn, endsOn }) => beginsOn <= endsOn, { path: ['endsOn'] }),
      response: { 201: CampaignView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const id = await backlog.open(officer, request.body, idempotencyOf(request))
      reply.code(201)
      return backlog.one(officer, { regionId: officer.regionId, id })
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/backlog/campaigns/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getBacklog',
      summary: 'One campaign: the figures of its whole list, how far each office is, and what happened',
      params: at,
      response: { 200: CampaignView },
    },
    handler: async (request, reply) => {
      const found = await backlog.one(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/backlog/campaigns/:regionId/:id/items',
    config: read,
    schema: {
      tags,
      operationId: 'listBacklogItems',
      summary: 'The list of a campaign, the oldest matter first, as far as one may see the matters',
      params: at,
      querystring: z.object({
        state: z.enum(Object.keys(ITEM_STATES) as [ItemState, ...ItemState[]]).optional(),
        office: z.uuid().optional(),
        late: flag,
        sampled: flag,
        after: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
          .optional(),
        limit: z.coerce.number().int().min(1).max(500).default(100),
      }),
      response: { 200: ItemPage },
    },
    handler: (request) => backlog.items(officerOf(request), request.params, request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/backlog/campaigns/:regionId/:id/export',
    config: read,
    schema: {
      tags,
      operationId: 'exportBacklog',
      summary: 'The list as a table for a spreadsheet; names nobody. That it was taken is logged',
      params: at,
      querystring: table,
    },
    handler: async (request, reply) => {
      const { format, lang: language } = request.query
      const items = await backlog.exportList(officerOf(request), request.params)
      const sent = await outgoingSheet(presentList(items, language), format, `backlog-${matters.clock.today()}`)
      return reply.headers(sent.headers).send(sent.body)
    },
  })

  addStepRoutes(app, {
    url: '/api/v1/backlog/campaigns/:regionId/:id',
    thing: 'backlog',
    step: 'a step with a campaign',
    tags,
    policy: () => lead.policy,
    inputs: CAMPAIGN_INPUTS,
    view: CampaignView,
    act: (officer, key, command, idempotency) => backlog.command(officer, key, command as CampaignCommand, idempotency),
    show: (officer, key) => backlog.one(officer, key),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/backlog/items/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getBacklogItem',
      summary: 'One matter on the list with everything that happened with it',
      params: at,
      response: { 200: ItemView },
    },
    handler: async (request, reply) => {
      const found = await backlog.item(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  addStepRoutes(app, {
    url: '/api/v1/backlog/items/:regionId/:id',
    thing: 'backlogItem',
    step: 'a step with a matter on the list',
    tags,
    policy: () => backlogPolicies.act.name,
    inputs: ITEM_INPUTS,
    view: ItemView,
    act: (officer, key, command, idempotency) => backlog.act(officer, key, command as ItemCommand, idempotency),
    show: (officer, key) => backlog.item(officer, key),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/backlog/items/:regionId/:id/sheet',
    config: read,
    schema: {
      tags,
      operationId: 'getBacklogSheet',
      summary: 'The record of striking off, as a document; `step` names which, the last one unless told',
      params: at,
      querystring: paperQuery.extend({ step: z.coerce.number().int().min(1).optional() }),
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { format, lang: language, step } = request.query
      const last = async (): Promise<number | undefined> =>
        (await backlog.item(officer, request.params)).steps.findLast(({ type }) => type === 'struck')?.seq
      const seq = step ?? (await last())
      if (seq === undefined) throw new HuiyinError('not-found')
      const item = await backlog.item(officer, request.params, seq)
      const paper = writeSheet(item, language)
      if (paper === null) throw new HuiyinError('not-found')
      const sent = await outgoingDocument(paper, format, `${paper.title}-${item.number}`)
      return reply.headers(sent.headers).send(sent.body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/backlog/matters/:regionId/:matterId',
    config: read,
    schema: {
      tags,
      operationId: 'getMatterBacklog',
      summary: 'On which lists a matter stands',
      params: matterPlace,
      response: { 200: z.array(ItemView) },
    },
    handler: (request) => backlog.ofMatter(officerOf(request), request.params),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/backlog/campaigns/:regionId/:id/summary',
    config: read,
    schema: {
      tags,
      operationId: 'backlogSummary',
      summary:
        'Where the list stood before and stands after a day, three days or the month so far, with the differences',
      params: at,
      querystring: asked,
      response: { 200: SummaryView },
    },
    handler: (request) => {
      const { period, on } = request.query
      return backlog.summary(officerOf(request), request.params, period, on ?? matters.clock.today())
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/backlog/campaigns/:regionId/:id/summary/:period',
    config: read,
    schema: {
      tags,
      operationId: 'getBacklogSummaryPaper',
      summary: 'The same as a document, with its number once it is issued',
      params: at.extend({ period: asked.shape.period }),
      querystring: paperQuery.extend({ on: asked.shape.on }),
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { on = matters.clock.today(), format, lang: language } = request.query
      const found = await backlog.summary(officer, request.params, request.params.period, on)
      const paper = writeSummary(await backlog.one(officer, request.params), found, language)
      const sent = await outgoingDocument(paper, format, `${paper.title}-${found.to}`)
      return reply.headers(sent.headers).send(sent.body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/backlog/campaigns/:regionId/:id/figures/:period',
    config: read,
    schema: {
      tags,
      operationId: 'exportBacklogFigures',
      summary: 'The figures of a summary as a table for a spreadsheet, one figure a line',
      params: at.extend({ period: asked.shape.period }),
      querystring: table.extend({ on: asked.shape.on }),
    },
    handler: async (request, reply) => {
      const { on = matters.clock.today(), format, lang: language } = request.query
      const found = await backlog.summary(officerOf(request), request.params, request.params.period, on)
      const name = `backlog-${found.period}-${found.to}`
      const sent = await outgoingSheet(presentFigures(found, language), format, name)
      return reply.headers(sent.headers).send(sent.body)
    },
  })
}
