import { z } from 'zod'
import { servingHeaders, type FileStore } from '../../platform/files/index.ts'
import {
  type App,
  expectedVersion,
  giveVersion,
  idempotencyOf,
  matterPlace,
  regionCode,
} from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { Filing, Receipt, UploadedFile, type AttachmentTokens } from '../matter/index.ts'
import type { GivenCommand, MailDesk } from './desk.ts'
import { date, Particulars, reason, Receiving, Sender, SET_ASIDE_GROUNDS } from './item.ts'
import { mailPolicies } from './policy.ts'
import { MailItemView, MailRow, SenderView } from './views.ts'

const place = z.object({ regionId: regionCode, itemId: z.uuid() })
const reading = { policy: mailPolicies.read.name }
const working = { policy: mailPolicies.work.name }
const changing = { ...working, versioned: true }
const one = { tags: ['mailroom'], params: place, response: { 200: MailItemView } }

/** What the simple verbs ask for, and what each does. */
const STEPS = {
  open: [
    'Opened: what was inside, and whom it accuses (Art. 30)',
    z.object({ enclosures: z.string().trim().max(500).default(''), accused: z.array(z.uuid()).max(10).default([]) }),
  ],
  forward: ['Sent on to another office, which takes it in under its own number', z.object({ to: z.uuid(), reason })],
  recall: ['Taken back before the other office has it', z.object({ reason })],
  return: ['Returned to where it came from', z.object({ to: z.string().trim().min(1).max(200), reason })],
  setAside: ['No petition, with the reason', z.object({ ground: z.enum(SET_ASIDE_GROUNDS), reason })],
  resume: ['Taken up again after it had been returned or set aside', z.object({ reason })],
  release: ['The link to its matter taken away', z.object({ reason })],
} as const satisfies Record<GivenCommand['verb'], readonly [string, z.ZodType]>

export interface MailDoors {
  mail: MailDesk
  tokens: AttachmentTokens
  files: FileStore
}

/** The doors of one item: in, its sender, its scans, and one door per verb. */
export function addMailRoutes(app: App, { mail, tokens, files }: MailDoors): void {
  app.route({
    method: 'POST',
    url: '/api/v1/mail',
    config: working,
    schema: {
      tags: ['mailroom'],
      operationId: 'receiveMail',
      summary: 'Takes in a letter or parcel under the next number of the office and year; the sender is sealed',
      body: Receiving,
      response: { 201: MailRow },
    },
    handler: async (request, reply) => {
      reply.code(201)
      return mail.receive(officerOf(request), request.body, idempotencyOf(request))
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/mail/:regionId/:itemId',
    config: reading,
    schema: {
      ...one,
      operationId: 'getMail',
      summary: 'One item with its scans, history, last day, and what I may do',
    },
    handler: async (request, reply) => {
      const item = await mail.one(officerOf(request), request.params)
      giveVersion(reply, item.version)
      return item
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/mail/:regionId/:itemId/sender',
    config: working,
    schema: {
      tags: ['mailroom'],
      operationId: 'revealSender',
      summary: 'Opens the sealed sender; the reason is logged',
      params: place,
      body: z.object({ reason }),
      response: { 200: SenderView },
    },
    handler: (request) => mail.sender(officerOf(request), request.params, request.body.reason),
  })

  for (const [verb, [summary, body]] of Object.entries(STEPS))
    app.route({
      method: 'POST',
      url: `/api/v1/mail/:regionId/:itemId/steps/${verb}`,
      config: verb === 'release' ? { policy: mailPolicies.release.name, versioned: true } : changing,
      schema: { ...one, operationId: `${verb}Mail`, summary, body },
      handler: async (request) => {
        const officer = officerOf(request)
        const at = { ...request.params, expectedVersion: expectedVersion(request) }
        await mail.give(officer, at, { verb, ...(request.body as object) } as GivenCommand, idempotencyOf(request))
        return mail.one(officer, request.params)
      },
    })

  app.route({
    method: 'POST',
    url: '/api/v1/mail/:regionId/:itemId/steps/correct',
    config: changing,
    schema: {
      ...one,
      operationId: 'correctMail',
      summary: 'Corrects what was written down; the history keeps what it was, the sender stays sealed',
      body: Particulars.extend({ sender: Sender.optional(), reason }),
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const { sender, reason: why, ...particulars } = request.body
      const at = { ...request.params, expectedVersion: expectedVersion(request) }
      await mail.correct(officer, at, { particulars, sender, reason: why }, idempotencyOf(request))
      return mail.one(officer, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/mail/:regionId/:itemId/steps/take',
    config: changing,
    schema: {
      tags: ['mailroom'],
      operationId: 'takeMail',
      summary: 'Takes in what another office forwarded: a number of our own, sender and scans come along',
      params: place,
      body: z.object({ receivedOn: date }),
      response: { 200: MailRow },
    },
    handler: (request) => {
      const at = { ...request.params, expectedVersion: expectedVersion(request) }
      return mail.take(officerOf(request), at, request.body.receivedOn, idempotencyOf(request))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/mail/:regionId/:itemId/steps/register',
    config: changing,
    schema: {
      tags: ['mailroom'],
      operationId: 'registerMail',
      summary: 'Registers a matter from the item: its dates are those of the matter, its scans the attachments',
      params: place,
      body: Filing.extend({ attachments: z.array(UploadedFile).max(10).default([]) }),
      response: { 201: Receipt },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const attachments = tokens.verify(request.body.attachments, officer.staffId)
      const at = { ...request.params, expectedVersion: expectedVersion(request) }
      reply.code(201)
      return mail.register(officer, at, { ...request.body, attachments }, idempotencyOf(request))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/mail/:regionId/:itemId/steps/link',
    config: changing,
    schema: {
      ...one,
      operationId: 'linkMail',
      summary: 'Makes the item part of a matter that exists; its scans are added there',
      body: z.object({ matter: matterPlace }),
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const at = { ...request.params, expectedVersion: expectedVersion(request) }
      await mail.link(officer, at, request.body.matter, idempotencyOf(request))
      return mail.one(officer, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/mail/:regionId/:itemId/scans',
    config: changing,
    schema: {
      ...one,
      operationId: 'addScans',
      summary: 'Adds scans that were uploaded before: PDF, JPEG or PNG, in the order given',
      body: z.object({ files: z.array(UploadedFile).min(1).max(50) }),
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const at = { ...request.params, expectedVersion: expectedVersion(request) }
      await mail.addScans(officer, at, tokens.verify(request.body.files, officer.staffId), idempotencyOf(request))
      return mail.one(officer, request.params)
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/mail/:regionId/:itemId/scans',
    config: changing,
    schema: {
      ...one,
      operationId: 'orderScans',
      summary: 'Puts the scans in order; what is not named is taken away, which the history says',
      body: z.object({ ids: z.array(z.uuid()).max(200) }),
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const at = { ...request.params, expectedVersion: expectedVersion(request) }
      await mail.orderScans(officer, at, request.body.ids, idempotencyOf(request))
      return mail.one(officer, request.params)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/mail/:regionId/:itemId/scans/:id',
    config: reading,
    schema: {
      tags: ['mailroom'],
      operationId: 'getScan',
      summary: 'A scan, safe to look at',
      params: place.extend({ id: z.uuid() }),
    },
    handler: async (request, reply) => {
      const scan = await mail.scan(officerOf(request), request.params, request.params.id)
      reply.headers(servingHeaders(scan))
      return files.open(scan.sha256)
    },
  })
}
