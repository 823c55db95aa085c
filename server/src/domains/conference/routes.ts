import { z } from 'zod'
import { outgoingDocument, printFormat } from '../../platform/documents/index.ts'
import { servingHeaders, type FileStore } from '../../platform/files/index.ts'
import {
  type App,
  expectedVersion,
  giveVersion,
  idempotencyOf,
  lang,
  matterPlace,
  operationName,
  pageSize,
  recordPlace,
} from '../../platform/http/index.ts'
import { addStepRoutes, officerOf } from '../identity/index.ts'
import { statement, UploadedFile, type AttachmentTokens } from '../matter/index.ts'
import {
  AttendanceInput,
  CompetenceInput,
  DecisionInput,
  ItemInput,
  MeetingInput,
  ResolutionInput,
} from './conference.ts'
import { MOST_PAPERS, type ConferenceDesk, type FollowUpCommand, type MeetingCommand } from './desk.ts'
import { writeMinutes, writeNotice } from './papers.ts'
import { conferencePolicies } from './policy.ts'
import { DecisionPage, ItemView, MatterConference, MeetingPage, MeetingView } from './views.ts'

export interface ConferenceDoors {
  readonly conference: ConferenceDesk
  readonly tokens: AttachmentTokens
  readonly files: FileStore
}

const tags = ['conference']
const read = { policy: conferencePolicies.read.name }
const organise = { policy: conferencePolicies.organise.name }
const uploads = z.array(UploadedFile).max(10).default([])
const printing = z.object({ format: printFormat, lang })
const cursor = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
  .optional()
const item = z.object({ item: z.uuid() })
const nothing = z.object({})

/** What each step of a meeting asks for. */
const MEETING_INPUTS = {
  change: MeetingInput,
  announce: nothing,
  hold: nothing,
  close: nothing,
  cancel: z.object({ reason: statement(1000) }),
  list: item,
  unlist: item,
  order: z.object({ items: z.array(z.uuid()).max(100) }),
  attend: AttendanceInput,
  resolve: ResolutionInput.extend(item.shape),
  decide: DecisionInput,
  settle: CompetenceInput,
  minute: z.object({ minutes: z.string().trim().max(8000).default('') }),
} as const satisfies Record<MeetingCommand['verb'], z.ZodType>

const FOLLOW_UP_INPUTS = {
  report: z.object({ text: statement(4000), done: z.boolean().default(false) }),
  confirm: z.object({ remark: z.string().trim().max(1000).default('') }),
  sendBack: z.object({ reason: statement(1000) }),
} as const satisfies Record<FollowUpCommand['verb'], z.ZodType>

/** The doors of the joint conference: meetings, items, follow-up, documents. */
export function addConferenceRoutes(app: App, doors: ConferenceDoors): void {
  const { conference } = doors
  app.route({
    method: 'GET',
    url: '/api/v1/conference/meetings',
    config: read,
    schema: {
      tags,
      operationId: 'listConferenceMeetings',
      summary: 'Meetings that the own office convenes or is invited to, the latest first',
      querystring: z.object({ before: cursor, limit: pageSize }),
      response: { 200: MeetingPage },
    },
    handler: (request) => conference.meetings(officerOf(request), request.query),
  })
  app.route({
    method: 'POST',
    url: '/api/v1/conference/meetings',
    config: organise,
    schema: {
      tags,
      operationId: 'planConferenceMeeting',
      summary: 'Plans a meeting',
      body: MeetingInput,
      response: { 201: MeetingView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = await conference.plan(officer, request.body, idempotencyOf(request))
      reply.code(201)
      return conference.meeting(officer, key)
    },
  })
  app.route({
    method: 'GET',
    url: '/api/v1/conference/meetings/:regionId/:id',
    config: read,
    schema: {
      tags,
      operationId: 'getConferenceMeeting',
      summary: 'One meeting with its agenda, attendance and decisions, as far as the reader may know them',
      params: recordPlace,
      response: { 200: MeetingView },
    },
    handler: async (request, reply) => {
      const found = await conference.meeting(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })
  addStepRoutes(app, {
    url: '/api/v1/conference/meetings/:regionId/:id',
    thing: 'conference',
    step: 'a step of a meeting',
    tags,
    policy: (verb) => (verb === 'attend' ? conferencePolicies.propose : conferencePolicies.organise).name,
    inputs: MEETING_INPUTS,
    view: MeetingView,
    act: (officer, key, command, idempotency) => conference.act(officer, key, command as MeetingCommand, idempotency),
    show: (officer, key) => conference.meeting(officer, key),
  })
  addPaperRoutes(app, doors)
  addItemRoutes(app, doors)
  addFollowUpRoutes(app, conference)
}

function addPaperRoutes(app: App, { conference }: ConferenceDoors): void {
  for (const [what, write, summary] of [
    ['minutes', writeMinutes, 'The minutes, without the items that are kept from the reader'],
    ['notice', writeNotice, 'The notice of the meeting with its agenda'],
  ] as const)
    app.route({
      method: 'GET',
      url: `/api/v1/conference/meetings/:regionId/:id/${what}/document`,
      config: read,
      schema: {
        tags,
        operationId: operationName('getConference', what),
        summary,
        params: recordPlace,
        querystring: printing,
      },
      handler: async (request, reply) => {
        const meeting = await conference.meeting(officerOf(request), request.params)
        const { headers, body } = await outgoingDocument(write(meeting, request.query.lang), request.query.format)
        return reply.headers(headers).send(body)
      },
    })
}

function addItemRoutes(app: App, { conference, tokens, files }: ConferenceDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/conference/items',
    config: read,
    schema: {
      tags,
      operationId: 'listProposedItems',
      summary: 'Items that were proposed and are on no agenda yet',
      response: { 200: z.array(ItemView) },
    },
    handler: (request) => conference.proposed(officerOf(request)),
  })
  app.route({
    method: 'POST',
    url: '/api/v1/conference/items',
    config: { policy: conferencePolicies.propose.name },
    schema: {
      tags,
      operationId: 'proposeConferenceItem',
      summary: 'Proposes a matter, a dispute over competence or a theme, with papers (Art. 12, 24)',
      body: ItemInput.safeExtend({ papers: uploads }),
      response: { 201: recordPlace },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { papers, ...input } = request.body
      reply.code(201)
      return conference.propose(officer, input, tokens.verify(papers, officer.staffId), idempotencyOf(request))
    },
  })
  app.route({
    method: 'POST',
    url: '/api/v1/conference/items/:regionId/:id/papers',
    config: { policy: conferencePolicies.propose.name },
    schema: {
      tags,
      operationId: 'addConferencePapers',
      summary: 'Adds papers to an item, until its meeting is held',
      params: recordPlace,
      body: z.object({ papers: z.array(UploadedFile).min(1).max(MOST_PAPERS) }),
      response: { 200: recordPlace },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const { regionId, id } = request.params
      const papers = tokens.verify(request.body.papers, officer.staffId)
      await conference.addPapers(officer, { regionId, id }, papers, idempotencyOf(request))
      return { regionId, id }
    },
  })
  app.route({
    method: 'GET',
    url: '/api/v1/conference/items/:regionId/:id/papers/:file',
    config: read,
    schema: {
      tags,
      operationId: 'getConferencePaper',
      summary: 'A paper of an item, safe to look at',
      params: recordPlace.extend({ file: z.uuid() }),
    },
    handler: async (request, reply) => {
      const { file, ...key } = request.params
      const paper = await conference.paper(officerOf(request), key, file)
      reply.headers(servingHeaders(paper))
      return files.open(paper.sha256)
    },
  })
  app.route({
    method: 'GET',
    url: '/api/v1/conference/matters/:regionId/:matterId',
    config: read,
    schema: {
      tags,
      operationId: 'getMatterConference',
      summary: 'What the joint conference has about a matter',
      params: matterPlace,
      response: { 200: MatterConference },
    },
    handler: (request) => conference.ofMatter(officerOf(request), request.params),
  })
}

function addFollowUpRoutes(app: App, conference: ConferenceDesk): void {
  app.route({
    method: 'GET',
    url: '/api/v1/conference/decisions',
    config: read,
    schema: {
      tags,
      operationId: 'listConferenceDecisions',
      summary: 'The follow-up list: decisions until they are done, the first due first',
      querystring: z.object({
        side: z.enum(['convened', 'ours']).default('convened'),
        done: z
          .enum(['true', 'false'])
          .default('false')
          .transform((value) => value === 'true'),
        after: cursor,
        limit: pageSize,
      }),
      response: { 200: DecisionPage },
    },
    handler: (request) => conference.followUp(officerOf(request), request.query),
  })
  for (const verb of Object.keys(FOLLOW_UP_INPUTS) as FollowUpCommand['verb'][])
    app.route({
      method: 'POST',
      url: `/api/v1/conference/decisions/:regionId/:id/${verb}`,
      config: {
        policy: (verb === 'report' ? conferencePolicies.propose : conferencePolicies.organise).name,
        versioned: true,
      },
      schema: {
        tags,
        operationId: operationName('followUp', verb),
        summary: `${verb}: a step of the follow-up; If-Match names the version that was seen`,
        params: recordPlace,
        body: FOLLOW_UP_INPUTS[verb] as z.ZodType,
        response: { 204: z.null() },
      },
      handler: async (request, reply) => {
        const key = { ...request.params, expectedVersion: expectedVersion(request) }
        const command = { verb, input: request.body } as FollowUpCommand
        await conference.followUpAct(officerOf(request), key, command, idempotencyOf(request))
        return reply.code(204).send(null)
      },
    })
}
