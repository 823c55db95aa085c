import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { HuiyinError } from '../../../platform/errors/index.ts'
import {
  giveCookie,
  RATES,
  regionCode,
  SESSION_COOKIE,
  takeCookieBack,
  type App,
} from '../../../platform/http/index.ts'
import { isOfficer, type Officer } from '../actor.ts'
import type { Identity } from '../identity.ts'
import { refuse } from '../messages/index.ts'
import { identityPolicies } from '../policy.ts'
import {
  preparedFactorPresentation,
  presentSessions,
  presentWhoAmI,
  sessionsPresentation,
  whoAmIPresentation,
} from '../present.ts'
import {
  changeOwnPassword,
  confirmSecondFactor,
  prepareSecondFactor,
  removeSecondFactor,
} from '../sign-in/own-account.ts'
import { DEVICE_COOKIE, DEVICE_SECONDS } from '../sign-in/known-device.ts'
import { signIn } from '../sign-in/sign-in.ts'
import { findSecret, getStaff } from '../staff/reader.ts'
import { passwordSchema } from '../staff/staff.ts'
import { rightsOn } from '../deputy/deputy.ts'
import { getDeputy } from '../deputy/reader.ts'
import { setActing } from '../deputy/writer.ts'
import { findSessionsOf } from './reader.ts'
import { tokenHash } from './token.ts'
import { endSession, endSessionByToken } from './writer.ts'

const SYSTEM = { audience: 'system' } as const
const tags = ['session']
const given = z.string().min(1).max(200)

/** The officer of a request that passed an officers' policy. */
export function officerOf(request: FastifyRequest): Officer {
  if (!isOfficer(request.actor)) throw new HuiyinError('not-signed-in')
  return request.actor
}

const tokenOf = (request: FastifyRequest): string => request.cookies[SESSION_COOKIE] ?? ''

/** Signing in and out, and what belongs to one's own account. These carry no key: repeating them changes nothing more. */
export function addSessionRoutes(app: App, identity: Identity): void {
  const { database, offices, clock } = identity
  const own = { policy: identityPolicies.own.name, idempotency: 'none' } as const
  const guarded = { ...own, rate: RATES['sign-in'] }

  const whoAmI = (officer: Officer) =>
    database.read(SYSTEM, async (tx) => {
      const [staff, secret] = [await getStaff(tx, officer.staffId), await findSecret(tx, officer.staffId)]
      return presentWhoAmI(officer, staff, secret, offices.tree())
    })

  const leave = (reply: FastifyReply): FastifyReply => {
    takeCookieBack(reply, SESSION_COOKIE)
    return reply.code(204)
  }

  app.route({
    method: 'POST',
    url: '/api/v1/session',
    config: { policy: 'public', rate: RATES['sign-in'], idempotency: 'none' },
    schema: {
      summary: 'Sign in',
      tags,
      body: z.object({ username: given, password: given, code: z.string().max(12).optional() }),
      response: { 200: whoAmIPresentation },
    },
    handler: async (request, reply) => {
      const formerToken = request.cookies[SESSION_COOKIE]
      const device = request.headers['user-agent'] ?? ''
      const { token, staff, deviceCookie } = await signIn(identity, {
        ...request.body,
        address: request.ip,
        device,
        formerToken,
        deviceCookie: request.cookies[DEVICE_COOKIE],
      })
      for (const staffId of [staff.id, isOfficer(request.actor) ? request.actor.staffId : staff.id])
        identity.forget(staffId)
      request.cookies[SESSION_COOKIE] = token
      const officer = await identity.identify(request)
      if (officer.kind !== 'officer') throw new HuiyinError('sign-in-failed')
      giveCookie(reply, SESSION_COOKIE, token)
      giveCookie(reply, DEVICE_COOKIE, deviceCookie, DEVICE_SECONDS)
      return reply.send(await whoAmI(officer))
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/session',
    config: own,
    schema: { summary: 'Who am I, and what may I do', tags, response: { 200: whoAmIPresentation } },
    handler: async (request) => whoAmI(officerOf(request)),
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/session/acting',
    config: own,
    schema: {
      summary: 'Act for somebody from now on, under a deputyship; for oneself again with null',
      tags,
      body: z.object({ deputy: z.object({ regionId: regionCode, id: z.uuid() }).nullable() }),
      response: { 200: whoAmIPresentation },
    },
    handler: async (request) => {
      const { staffId, name } = officerOf(request)
      const { deputy: wanted } = request.body
      await database.write(SYSTEM, async (tx) => {
        const deputy = wanted && (await getDeputy(tx, wanted.regionId, wanted.id))
        if (deputy) {
          const [principal, standIn] = [await getStaff(tx, deputy.principalId), await getStaff(tx, staffId)]
          const stands = deputy.deputyId === staffId && rightsOn(deputy, principal, standIn, clock.today()).length > 0
          if (!stands) throw refuse('step-not-open', 'deputyNotNow')
        }
        await setActing(tx, staffId, tokenHash(tokenOf(request)), deputy?.id ?? null)
        await identity.audit(tx, {
          actor: request.actor,
          action: deputy ? 'session.act-for' : 'session.act-for-oneself',
          subject: deputy ? `staff:${deputy.principalId}` : `staff:${staffId}`,
          reason: name,
        })
      })
      identity.forget(staffId)
      const now = await identity.identify(request)
      if (!isOfficer(now)) throw new HuiyinError('not-signed-in')
      return whoAmI(now)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/api/v1/session',
    config: own,
    schema: { summary: 'Sign out', tags, response: { 204: z.undefined() } },
    handler: async (request, reply) => {
      await database.write(SYSTEM, (tx) => endSessionByToken(tx, tokenHash(tokenOf(request))))
      identity.forget(officerOf(request).staffId)
      await leave(reply).send()
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/sessions',
    config: own,
    schema: { summary: 'My sessions', tags, response: { 200: sessionsPresentation } },
    handler: async (request) => {
      const officer = officerOf(request)
      const sessions = await database.read(identity.scopeOf(officer), (tx) => findSessionsOf(tx, officer.staffId))
      return presentSessions(sessions, tokenHash(tokenOf(request)))
    },
  })

  app.route({
    method: 'DELETE',
    url: '/api/v1/sessions/:id',
    config: own,
    schema: {
      summary: 'End one of my sessions',
      tags,
      params: z.object({ id: z.uuid() }),
      response: { 204: z.undefined() },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const ended = await database.write(identity.scopeOf(officer), (tx) =>
        endSession(tx, officer.staffId, request.params.id),
      )
      identity.forget(officer.staffId)
      if (!ended) throw refuse('not-found', 'noSuchSession')
      await reply.code(204).send()
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/session/password',
    config: guarded,
    schema: {
      summary: 'Change my password; my other sessions end',
      tags,
      body: z.object({ present: given, next: passwordSchema }),
      response: { 204: z.undefined() },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      await changeOwnPassword(identity, officer, tokenOf(request), request.body)
      identity.forget(officer.staffId)
      await reply.code(204).send()
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/session/second-factor',
    config: guarded,
    schema: { summary: 'Prepare a second factor', tags, response: { 200: preparedFactorPresentation } },
    handler: async (request) => prepareSecondFactor(identity, officerOf(request)),
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/session/second-factor',
    config: guarded,
    schema: {
      summary: 'Switch the second factor on with its first code',
      tags,
      body: z.object({ code: z.string().max(12) }),
      response: { 204: z.undefined() },
    },
    handler: async (request, reply) => {
      await confirmSecondFactor(identity, officerOf(request), request.body.code)
      await reply.code(204).send()
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/session/second-factor/removal',
    config: guarded,
    schema: {
      summary: 'Switch the second factor off',
      tags,
      body: z.object({ password: given }),
      response: { 204: z.undefined() },
    },
    handler: async (request, reply) => {
      await removeSecondFactor(identity, officerOf(request), request.body.password)
      await reply.code(204).send()
    },
  })
}
