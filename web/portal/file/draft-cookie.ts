import type { FastifyReply, FastifyRequest } from 'fastify'
import { DRAFT_DAYS } from '../../../server/src/domains/filing/draft.ts'

/** Opens the answers under way on this device; they stay on the server. */
const DRAFT_COOKIE = 'huiyin_draft'

const options = (reply: FastifyReply) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: reply.server.usesHttps }) as const

export const draftToken = (request: FastifyRequest): string => request.cookies[DRAFT_COOKIE] ?? ''

export const rememberDraft = (reply: FastifyReply, token: string): FastifyReply =>
  reply.setCookie(DRAFT_COOKIE, token, { ...options(reply), maxAge: DRAFT_DAYS * 86_400 })

export const forgetDraft = (reply: FastifyReply): FastifyReply => reply.clearCookie(DRAFT_COOKIE, options(reply))
