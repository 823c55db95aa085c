import { z } from 'zod'
import type { FastifyRequest } from 'fastify'
import type { Database, Transaction } from '../../platform/db/index.ts'
import {
  commandOf,
  expectedVersion,
  giveVersion,
  once,
  type App,
  type Identification,
} from '../../platform/http/index.ts'
import { closeOffice, correctOffice, createOffice, mergeOffice, moveOffice } from './commands.ts'
import type { OfficeDirectory } from './directory.ts'
import { importOffices } from './import/import-offices.ts'
import { readOfficeFile } from './import/read-office-file.ts'
import { newOfficeSchema, officeSchema, type Office } from './office.ts'
import { officePolicies } from './policy.ts'
import {
  importPresentation,
  officeListPresentation,
  officePresentation,
  presentOffice,
  presentOffices,
} from './present.ts'
import { getOffice } from './tree.ts'
import { EVERYWHERE } from './tables.ts'

export interface OfficeDoors {
  readonly database: Database
  readonly offices: OfficeDirectory
  readonly identification: Identification
}

const params = z.object({ id: z.uuid() })
const reason = z.string().trim().min(1).max(500).describe('Why; goes to the audit log')
const particulars = newOfficeSchema.omit({ parentId: true, regionId: true, level: true, kind: true })
const corrections = z.object({
  name: particulars.shape.name.optional(),
  shortName: particulars.shape.shortName,
  codeWord: particulars.shape.codeWord,
  phone: officeSchema.shape.phone.optional(),
  address: officeSchema.shape.address.optional(),
  openingHours: officeSchema.shape.openingHours.optional(),
  ruleSet: officeSchema.shape.ruleSet.optional(),
})
const importFile = z.object({
  format: z.enum(['csv', 'json']),
  text: z.string().min(1).max(400_000),
  dryRun: z.boolean().default(false),
})

/** The doors of the tree of offices: everybody reads, administrators change within their remit. */
export function addOfficeRoutes(app: App, { database, offices, identification }: OfficeDoors): void {
  const config = { policy: officePolicies.change.name }

  /** Carries a change out once, writes the audit line, and answers with the office as it then is. */
  const change = async (
    request: FastifyRequest,
    action: string,
    why: string,
    work: (tx: Transaction) => Promise<Office>,
  ): Promise<Office> => {
    const { actor } = request
    const regionId = actor.kind === 'officer' ? actor.regionId : EVERYWHERE
    const { id } = await once(
      database,
      identification.scopeOf(actor),
      commandOf(identification, request, regionId),
      async (tx) => {
        const office = await work(tx)
        await identification.audit(tx, {
          actor,
          action,
          subject: `office:${office.id}`,
          reason: why,
          regionId: office.regionId,
        })
        return { id: office.id }
      },
    )
    return getOffice(await offices.refresh(), id)
  }

  app.route({
    method: 'GET',
    url: '/api/v1/offices',
    config: { policy: 'public' },
    schema: { summary: 'The tree of offices', tags: ['offices'], response: { 200: officeListPresentation } },
    handler: async (request, reply) => reply.send(presentOffices(offices.tree(), request.actor)),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/offices/:id',
    config: { policy: 'public' },
    schema: { summary: 'One office', tags: ['offices'], params, response: { 200: officePresentation } },
    handler: async (request, reply) => {
      const office = getOffice(offices.tree(), request.params.id)
      return giveVersion(reply, office.version).send(presentOffice(office, request.actor))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/offices',
    config,
    schema: {
      summary: 'Set up an office',
      tags: ['offices'],
      body: newOfficeSchema,
      response: { 201: officePresentation },
    },
    handler: async (request, reply) => {
      const office = await change(request, 'office.create', '', (tx) => createOffice(tx, request.actor, request.body))
      return giveVersion(reply, office.version).code(201).send(presentOffice(office, request.actor))
    },
  })

  app.route({
    method: 'PATCH',
    url: '/api/v1/offices/:id',
    config: { ...config, versioned: true },
    schema: {
      summary: 'Correct the particulars of an office',
      tags: ['offices'],
      params,
      body: corrections,
      response: { 200: officePresentation },
    },
    handler: async (request, reply) => {
      const seen = expectedVersion(request)
      const { id } = request.params
      const office = await change(request, 'office.correct', '', (tx) =>
        correctOffice(tx, request.actor, id, seen, request.body),
      )
      return giveVersion(reply, office.version).send(presentOffice(office, request.actor))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/offices/:id/move',
    config: { ...config, versioned: true },
    schema: {
      summary: 'Put an office under another superior',
      tags: ['offices'],
      params,
      body: z.object({ parentId: z.uuid(), reason }),
      response: { 200: officePresentation },
    },
    handler: async (request, reply) => {
      const seen = expectedVersion(request)
      const { parentId, reason } = request.body
      const { id } = request.params
      const office = await change(request, 'office.move', reason, (tx) =>
        moveOffice(tx, request.actor, id, seen, parentId),
      )
      return giveVersion(reply, office.version).send(presentOffice(office, request.actor))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/offices/:id/merge',
    config: { ...config, versioned: true },
    schema: {
      summary: 'Close an office whose functions another takes over (Art. 24(2))',
      tags: ['offices'],
      params,
      body: z.object({ successorId: z.uuid(), reason }),
      response: { 200: officePresentation },
    },
    handler: async (request, reply) => {
      const seen = expectedVersion(request)
      const { successorId, reason } = request.body
      const { id } = request.params
      const office = await change(request, 'office.merge', reason, (tx) =>
        mergeOffice(tx, request.actor, id, seen, successorId),
      )
      return giveVersion(reply, office.version).send(presentOffice(office, request.actor))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/offices/:id/close',
    config: { ...config, versioned: true },
    schema: {
      summary: 'Close an office',
      tags: ['offices'],
      params,
      body: z.object({ reason }),
      response: { 200: officePresentation },
    },
    handler: async (request, reply) => {
      const seen = expectedVersion(request)
      const { id } = request.params
      const office = await change(request, 'office.close', request.body.reason, (tx) =>
        closeOffice(tx, request.actor, id, seen),
      )
      return giveVersion(reply, office.version).send(presentOffice(office, request.actor))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/offices/import',
    config,
    schema: {
      summary: 'Set up many offices from a table',
      tags: ['offices'],
      body: importFile,
      response: { 200: importPresentation },
    },
    handler: async (request, reply) => {
      const { actor } = request
      const { format, text, dryRun } = request.body
      const regionId = actor.kind === 'officer' ? actor.regionId : EVERYWHERE
      const file = readOfficeFile(text, format)
      const result = await once(
        database,
        identification.scopeOf(actor),
        commandOf(identification, request, regionId),
        async (tx) => {
          const done = await importOffices(tx, actor, file, { dryRun })
          if (!dryRun)
            await identification.audit(tx, {
              actor,
              action: 'office.import',
              subject: `offices:${done.created}`,
              regionId,
            })
          return {
            created: done.created,
            unchanged: done.unchanged,
            problems: done.problems.map((problem) => ({ ...problem })),
          }
        },
      )
      await offices.refresh()
      return reply.send(result)
    },
  })
}
