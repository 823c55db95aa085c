import { z } from 'zod'
import { outgoingWorkbook, sheetFormat } from '../../platform/documents/index.ts'
import {
  type App,
  expectedVersion,
  giveVersion,
  idempotencyOf,
  lang,
  pageSize,
  recordPlace,
} from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { localDate, statement } from '../matter/index.ts'
import type { OperationDesk } from './desk.ts'
import { FAULT_INPUTS, moment, NewFault, type FaultCommand } from './fault.ts'
import { operationPolicies } from './policy.ts'
import { SERVICE_DAYS } from './service-time.ts'
import { FAULT_STATES, REFRESHED } from './states.ts'
import { FaultPage, FaultView, OperationView } from './views.ts'

export interface OperationDoors {
  readonly operation: OperationDesk
}

const tags = ['operation']
const reading = { policy: operationPolicies.read.name }
const registering = { policy: operationPolicies.fault.name }
const keeping = { policy: operationPolicies.keep.name }
const year = z.coerce.number().int().min(2000).max(2100).optional()
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const done = z.object({ done: z.literal(true) })
const DONE = { done: true } as const

const RuleBody = z.object({
  inForceFrom: localDate,
  days: z.enum(SERVICE_DAYS),
  opens: clockTime,
  closes: clockTime.describe('24:00 is the end of the day'),
  basis: statement(300),
})

/** The doors of the running of the system: the year, faults with their steps, rules, planned work, refreshes. */
export function addOperationRoutes(app: App, { operation }: OperationDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/operation',
    config: reading,
    schema: {
      tags,
      operationId: 'getOperation',
      summary: 'How the system ran in a year: availability by month, requests, terminals, refreshes, rules',
      querystring: z.object({ year }),
      response: { 200: OperationView },
    },
    handler: (request) => operation.year(officerOf(request), request.query.year),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/operation/export',
    config: reading,
    schema: {
      tags,
      operationId: 'exportOperation',
      summary: 'The year and its faults as a workbook or CSV',
      querystring: z.object({ year, format: sheetFormat, lang }),
    },
    handler: async (request, reply) => {
      const { year: asked, format, lang: language } = request.query
      const sheets = await operation.sheets(officerOf(request), asked, language)
      const { headers, body } = await outgoingWorkbook(sheets, format, 'operation')
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/operation/faults',
    config: reading,
    schema: {
      tags,
      operationId: 'listFaults',
      summary: 'Faults of the office and of those below it, the latest begun first',
      querystring: z.object({
        year,
        from: localDate.optional(),
        to: localDate.optional(),
        office: z.uuid().optional(),
        state: z.enum(Object.keys(FAULT_STATES) as [keyof typeof FAULT_STATES]).optional(),
        after: z.string().max(100).optional(),
        limit: pageSize,
      }),
      response: { 200: FaultPage },
    },
    handler: (request) => operation.faults(officerOf(request), request.query),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/operation/faults',
    config: registering,
    schema: {
      tags,
      operationId: 'registerFault',
      summary: 'Registers a fault, of its own or one that the probe found',
      body: NewFault,
      response: { 201: z.object({ regionId: z.string(), id: z.string() }) },
    },
    handler: async (request, reply) => {
      reply.code(201)
      return operation.register(officerOf(request), request.body, idempotencyOf(request))
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/operation/faults/:regionId/:id',
    config: reading,
    schema: {
      tags,
      operationId: 'getFault',
      summary: 'A fault with its history and what may be done',
      params: recordPlace,
      response: { 200: FaultView },
    },
    handler: async (request, reply) => {
      const fault = await operation.fault(officerOf(request), request.params)
      giveVersion(reply, fault.version)
      return fault
    },
  })

  for (const [verb, body] of Object.entries(FAULT_INPUTS))
    app.route({
      method: 'POST',
      url: `/api/v1/operation/faults/:regionId/:id/steps/${verb}`,
      config: { ...registering, versioned: true },
      schema: {
        tags,
        operationId: `${verb}Fault`,
        summary: SUMMARIES[verb as keyof typeof FAULT_INPUTS],
        params: recordPlace,
        body: body as z.ZodObject,
        response: { 200: FaultView },
      },
      handler: async (request) => {
        const officer = officerOf(request)
        const key = { ...request.params, expectedVersion: expectedVersion(request) }
        await operation.act(officer, key, { verb, input: request.body } as FaultCommand, idempotencyOf(request))
        return operation.fault(officer, request.params)
      },
    })

  app.route({
    method: 'POST',
    url: '/api/v1/operation/service-rules',
    config: keeping,
    schema: {
      tags,
      operationId: 'setServiceTime',
      summary: 'When the system is promised to run, from a day on',
      body: RuleBody,
      response: { 200: done },
    },
    handler: async (request) => {
      await operation.rule(officerOf(request), request.body, idempotencyOf(request))
      return DONE
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/operation/maintenance',
    config: keeping,
    schema: {
      tags,
      operationId: 'announceMaintenance',
      summary: 'Announces planned work before it begins; it is counted apart and shown on the portal',
      body: z.object({ from: moment, to: moment, what: statement(300) }),
      response: { 200: done },
    },
    handler: async (request) => {
      await operation.announce(officerOf(request), request.body, idempotencyOf(request))
      return DONE
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/operation/maintenance/:id/call-off',
    config: keeping,
    schema: {
      tags,
      operationId: 'callOffMaintenance',
      summary: 'Calls planned work off before it begins, with the reason',
      params: z.object({ id: z.uuid() }),
      body: z.object({ reason: statement(500) }),
      response: { 200: done },
    },
    handler: async (request) => {
      const { id } = request.params
      await operation.callOff(officerOf(request), id, request.body.reason, idempotencyOf(request))
      return DONE
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/operation/refreshes',
    config: registering,
    schema: {
      tags,
      operationId: 'recordRefresh',
      summary: 'Records that figures, open data or published pages were brought up to date',
      body: z.object({ what: z.enum(REFRESHED), title: statement(200), on: localDate }),
      response: { 200: done },
    },
    handler: async (request) => {
      await operation.refreshed(officerOf(request), request.body, idempotencyOf(request))
      return DONE
    },
  })
}

const SUMMARIES: Readonly<Record<keyof typeof FAULT_INPUTS, string>> = {
  remark: 'Adds a remark to a fault',
  fix: 'When and how a fault was fixed',
  reopen: 'Takes back that a fault was fixed, with the reason',
  withdraw: 'Withdraws a fault registered in error; it no longer counts',
}
