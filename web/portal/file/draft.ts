import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Draft } from '../../../server/src/domains/filing/index.ts'
import { goTo } from '../layout/render.ts'
import type { Portal } from '../portal.ts'
import { draftToken } from './draft-cookie.ts'
import type { Around } from './step.ts'

/** The draft of a request; where there is none, or it was sent, the visitor is led to where things stand. */
export async function openDraft(portal: Portal, request: FastifyRequest, reply: FastifyReply): Promise<Draft | null> {
  const draft = await portal.backend.drafts.find(draftToken(request))
  if (draft && draft.sent === null) return draft
  goTo(reply, portal.visit(request).to(draft ? 'receipt' : 'file'))
  return null
}

/** What the questions of a draft are checked against. */
export const aroundOf = ({ backend }: Portal, draft: Draft): Around => ({
  answers: draft.answers,
  offices: backend.offices(),
  topics: backend.topics(),
  channels: backend.channels(),
})
