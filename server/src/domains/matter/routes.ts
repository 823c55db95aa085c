import { z } from 'zod'
import {
  type App,
  expectedVersion,
  giveVersion,
  idempotencyOf,
  matterPlace,
  regionCode,
  parse,
} from '../../platform/http/index.ts'
import { officerOf, type Officer } from '../identity/index.ts'
import type { AttachmentTokens } from './attachment-token.ts'
import { UploadedFile } from './attachment-token.ts'
import { COMMANDS, type Command, type Verb } from './commands/index.ts'
import { Filing } from './commands/register.ts'
import { localDate, remark, statement } from './commands/definition.ts'
import type { MatterDesk } from './desk.ts'
import { ListFilters, ListQuery } from './list-query.ts'
import { TEXT_MAX } from './matter.ts'
import { matterPolicies } from './route-policies.ts'
import { MatterPage, OfficerMatter, PeopleView, PossibleRepeat, Receipt, UrgencyCounts } from './views.ts'

/** What the doors of the matter domain open. */
export interface MatterDoors {
  desk: MatterDesk
  tokens: AttachmentTokens
}

const reading = { policy: matterPolicies.read.name }
const uploads = z.array(UploadedFile).max(10).default([])

/** A registration as it comes over the wire: attachments carry the server's word for them. */
const Registration = Filing.extend({ attachments: uploads })

/** The doors of the register: lists, one matter, registration, and one door per verb of the procedure. */
export function addMatterRoutes(app: App, { desk, tokens }: MatterDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/matters',
    config: reading,
    schema: {
      tags: ['matter'],
      operationId: 'listMatters',
      summary: 'Matters in the order of their next deadline, or newest first, or by words',
      querystring: ListQuery,
      response: { 200: MatterPage },
    },
    handler: (request) => desk.list(officerOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/matters/counts',
    config: reading,
    schema: {
      tags: ['matter'],
      operationId: 'countMatters',
      summary: 'How many open matters there are of each urgency',
      querystring: ListFilters.pick({ scope: true }),
      response: { 200: UrgencyCounts },
    },
    handler: (request) => desk.counts(officerOf(request), request.query.scope),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/matters',
    config: { policy: matterPolicies.register.name },
    schema: {
      tags: ['matter'],
      operationId: 'registerMatter',
      summary: 'Registers a matter that came to this office (Art. 22, 23)',
      body: Registration,
      response: { 201: Receipt },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const attachments = tokens.verify(request.body.attachments, officer.staffId)
      reply.code(201)
      return desk.file(officer, { ...request.body, attachments }, idempotencyOf(request))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/matters/possible-repeats',
    config: { ...reading, idempotency: 'none' },
    schema: {
      tags: ['matter'],
      operationId: 'findPossibleRepeats',
      summary: 'Matters that may be the same as a text being registered, with the reasons',
      body: z.object({
        text: z.string().max(TEXT_MAX),
        place: regionCode,
        topic: z.string().max(20).nullable().default(null),
        receivedOn: localDate,
      }),
      response: { 200: z.array(PossibleRepeat) },
    },
    handler: (request) => desk.possibleRepeats(officerOf(request), request.body),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/matters/:regionId/:matterId',
    config: reading,
    schema: {
      tags: ['matter'],
      operationId: 'getMatter',
      summary: 'One matter with its timeline, deadlines and what I may do now',
      params: matterPlace,
      response: { 200: OfficerMatter },
    },
    handler: async (request, reply) => {
      const matter = await desk.forOfficer(officerOf(request), request.params)
      giveVersion(reply, matter.version)
      return matter
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/matters/:regionId/:matterId/possible-repeats',
    config: reading,
    schema: {
      tags: ['matter'],
      operationId: 'findRepeatsOfMatter',
      summary: 'Matters that may be the same as this one, with the reasons',
      params: matterPlace,
      response: { 200: z.array(PossibleRepeat) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const matter = await desk.forOfficer(officer, request.params)
      const { text, topic, receivedOn, matterId } = matter
      return desk.possibleRepeats(officer, {
        text: `${matter.summary}\n${text}`,
        place: matter.place,
        topic,
        receivedOn,
        except: matterId,
      })
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/matters/:regionId/:matterId/people',
    config: { policy: matterPolicies.people.name },
    schema: {
      tags: ['matter'],
      operationId: 'revealPeople',
      summary: 'Opens the sealed people of a matter; the reason is logged',
      params: matterPlace,
      body: z.object({ reason: statement(500) }),
      response: { 200: PeopleView },
    },
    handler: async (request) => ({
      people: [...(await desk.revealPeople(officerOf(request), request.params, request.body.reason))],
    }),
  })

  for (const verb of Object.keys(COMMANDS) as Verb[]) addCommandRoute(app, { desk, tokens }, verb)
}

const PORTAL_ALONE =
  '网上送达由系统在信访人打开文书时记录，请选择其他送达方式。 | Delivery on the portal is recorded by the system when the petitioner opens the paper. Choose another way.'

/** Verbs whose proof is scanned and comes with them. */
const WITH_PROOF = ['replySupervision', 'dispatch', 'recordReturn', 'deliver'] as const satisfies readonly Verb[]
const carriesProof = (verb: Verb): verb is (typeof WITH_PROOF)[number] => WITH_PROOF.some((each) => each === verb)

/** That a paper was opened on the portal, the portal alone says, at that moment. */
const deliveredByOfficers = COMMANDS.deliver.input
  .safeExtend({ attachments: uploads })
  .refine(({ method }) => method !== 'portal', { error: PORTAL_ALONE, path: ['method'] })

/** What a verb asks for over the wire: files carry the server's word for them. */
const wireInputOf = (verb: Verb): z.ZodType => {
  if (verb === 'addMaterial') return z.object({ note: remark(TEXT_MAX), attachments: uploads })
  if (verb === 'deliver') return deliveredByOfficers
  if (carriesProof(verb)) return COMMANDS[verb].input.safeExtend({ attachments: uploads })
  return COMMANDS[verb].input
}

function addCommandRoute(app: App, { desk, tokens }: MatterDoors, verb: Verb): void {
  app.route({
    method: 'POST',
    url: `/api/v1/matters/:regionId/:matterId/commands/${verb}`,
    config: { policy: matterPolicies.command.name, versioned: true },
    schema: {
      tags: ['procedure'],
      operationId: verb,
      summary: `${verb}: a step of the procedure; If-Match names the version that was seen`,
      params: matterPlace,
      body: wireInputOf(verb),
      response: { 200: OfficerMatter, 204: z.null().describe('Done, and no longer visible to whoever did it') },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const key = { ...request.params, expectedVersion: expectedVersion(request) }
      await desk.give(officer, key, commandOf(verb, request.body, tokens, officer), idempotencyOf(request))
      if (verb === 'recuse' && isSelf(request.body, officer)) return reply.code(204).send(null)
      const matter = await desk.forOfficer(officer, request.params)
      giveVersion(reply, matter.version)
      return matter
    },
  })
}

function commandOf(verb: Verb, body: unknown, tokens: AttachmentTokens, officer: Officer): Command {
  if (verb !== 'addMaterial' && !carriesProof(verb)) return { verb, input: body } as Command
  const { attachments, ...words } = body as { attachments: UploadedFile[] }
  const input = { ...words, attachments: tokens.verify(attachments, officer.staffId) }
  return { verb, input: parse(COMMANDS[verb].input, input) } as Command
}

const isSelf = (body: unknown, officer: Officer): boolean => (body as { staffId?: string }).staffId === officer.staffId
