import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Transaction } from '../../../platform/db/index.ts'
import { commandOf, expectedVersion, giveVersion, once, type App } from '../../../platform/http/index.ts'
import { isInRemit, remitOf, subtreeOf } from '../../office/index.ts'
import { holds } from '../actor.ts'
import type { Identity } from '../identity.ts'
import { refuse } from '../messages/index.ts'
import { identityPolicies } from '../policy.ts'
import { presentStaff, staffListPresentation, staffPresentation } from '../present.ts'
import { officerOf } from '../session/routes.ts'
import { checkPassword, hashPassword } from '../sign-in/password.ts'
import { addStaff, changeStaff, endSessions, resetPassword, type LeavingDesk } from './commands.ts'
import { findStaffOf, getStaff } from './reader.ts'
import { newStaffSchema, passwordSchema, staffSchema, type Staff } from './staff.ts'

const SYSTEM = { audience: 'system' } as const
const tags = ['staff']
const params = z.object({ id: z.uuid() })
const changes = staffSchema.pick({ name: true, officeId: true, roles: true, active: true }).partial()

/** The doors of staff accounts. Officers see colleagues; administrators change accounts within their remit. */
export function addStaffRoutes(app: App, identity: Identity): void {
  const { database, offices, clock } = identity
  const change = { policy: identityPolicies.changeStaff.name }
  const deskOf = (request: FastifyRequest): LeavingDesk => ({
    clock,
    tree: offices.tree(),
    actor: request.actor,
    requireFree: identity.requireFree,
  })

  /** Carries a change out once; returns the account as it then is. */
  const perform = async (
    request: FastifyRequest,
    work: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<Staff> => {
    const command = commandOf(identity, request, officerOf(request).regionId)
    const { id } = await once(database, SYSTEM, command, async (tx) => ({ id: (await work(tx)).id }))
    identity.forget(id)
    return database.read(SYSTEM, (tx) => getStaff(tx, id))
  }

  app.route({
    method: 'GET',
    url: '/api/v1/staff',
    config: { policy: identityPolicies.readStaff.name },
    schema: {
      summary: 'Staff of my office, or of my remit for administrators',
      tags,
      querystring: z.object({ officeId: z.uuid().optional() }),
      response: { 200: staffListPresentation },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const tree = offices.tree()
      const top = holds(officer, 'administrator') ? remitOf(tree, officer.officeId) : officer.officeId
      const visible = top === undefined ? [...tree.byId.keys()] : subtreeOf(tree, top).map((office) => office.id)
      const { officeId } = request.query
      const asked = officeId === undefined ? visible : visible.filter((id) => id === officeId)
      const staff =
        asked.length === 0 ? [] : await database.read(identity.scopeOf(officer), (tx) => findStaffOf(tx, asked))
      return { staff: staff.map(presentStaff) }
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/staff/:id',
    config: change,
    schema: { summary: 'One member of staff', tags, params, response: { 200: staffPresentation } },
    handler: async (request, reply) => {
      const staff = await database.read(identity.scopeOf(request.actor), (tx) => getStaff(tx, request.params.id))
      if (!isInRemit(offices.tree(), request.actor, staff.officeId)) throw refuse('not-found', 'noSuchStaff')
      return giveVersion(reply, staff.version).send(presentStaff(staff))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/staff',
    config: change,
    schema: { summary: 'Take somebody on', tags, body: newStaffSchema, response: { 201: staffPresentation } },
    handler: async (request, reply) => {
      const { password, ...person } = request.body
      checkPassword(password, person.username)
      const passwordHash = await hashPassword(password)
      const staff = await perform(request, (tx) =>
        addStaff(tx, deskOf(request), { ...person, passwordHash, mustChange: true }),
      )
      return giveVersion(reply, staff.version).code(201).send(presentStaff(staff))
    },
  })

  app.route({
    method: 'PATCH',
    url: '/api/v1/staff/:id',
    config: { ...change, versioned: true },
    schema: {
      summary: 'Change name, office, roles or activity',
      tags,
      params,
      body: changes,
      response: { 200: staffPresentation },
    },
    handler: async (request, reply) => {
      const seen = expectedVersion(request)
      const staff = await perform(request, (tx) =>
        changeStaff(tx, deskOf(request), request.params.id, seen, request.body),
      )
      return giveVersion(reply, staff.version).send(presentStaff(staff))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/staff/:id/password',
    config: change,
    schema: {
      summary: 'Give a new password; all sessions end',
      tags,
      params,
      body: z.object({ password: passwordSchema }),
      response: { 200: staffPresentation },
    },
    handler: async (request) => {
      const { id } = request.params
      const { username } = await database.read(SYSTEM, (tx) => getStaff(tx, id))
      checkPassword(request.body.password, username)
      const passwordHash = await hashPassword(request.body.password)
      return presentStaff(await perform(request, (tx) => resetPassword(tx, deskOf(request), id, passwordHash)))
    },
  })

  app.route({
    method: 'DELETE',
    url: '/api/v1/staff/:id/sessions',
    config: change,
    schema: { summary: 'End all sessions of somebody', tags, params, response: { 200: staffPresentation } },
    handler: async (request) => {
      const { id } = request.params
      const work = async (tx: Transaction): Promise<{ id: string }> => {
        await endSessions(tx, deskOf(request), id)
        return { id }
      }
      return presentStaff(await perform(request, work))
    },
  })
}
