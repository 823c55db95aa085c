import { createElement } from 'react'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Draft } from '../../../server/src/domains/filing/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { FormBody } from '../forms/form-body.ts'
import { hasProblems, type Problems } from '../forms/problems.tsx'
import type { Bilingual } from '../language.ts'
import { goTo, sendPage } from '../layout/render.ts'
import { answer, PUBLIC, type Portal } from '../portal.ts'
import { CheckPage } from './check-page.tsx'
import { draftToken } from './draft-cookie.ts'
import { aroundOf, openDraft } from './draft.ts'
import { firstOpen } from './steps/index.ts'

/** Refusals that the petitioner can do something about on the page of answers. */
const ANSWERABLE = new Set(['invalid', 'accusation-protected', 'bad-request'])

/** Check the answers, then send them: once, however often the button is pressed. */
export function checkRoutes(app: App, portal: Portal): void {
  const { backend } = portal

  const show = (request: FastifyRequest, reply: FastifyReply, draft: Draft, state: State): FastifyReply => {
    const visit = portal.formVisit(request, reply)
    const status = hasProblems(state.problems) || state.refusal ? 422 : 200
    return sendPage(reply, createElement(CheckPage, { visit, ...aroundOf(portal, draft), ...state }), status)
  }

  answer(app, 'GET', 'check', PUBLIC, async (request, reply) => {
    const draft = await openDraft(portal, request, reply)
    if (!draft) return reply
    const open = firstOpen(draft.answers)
    if (open !== 'check') return goTo(reply, portal.visit(request).to('step', { step: open }))
    return show(request, reply, draft, { problems: {} })
  })

  answer(app, 'POST', 'check', PUBLIC, async (request, reply) => {
    const draft = await openDraft(portal, request, reply)
    if (!draft) return reply
    const { to, language } = portal.visit(request)
    const open = firstOpen(draft.answers)
    if (open !== 'check') return goTo(reply, to('step', { step: open }))
    if (new FormBody(request.body).text('declaration') !== 'yes')
      return show(request, reply, draft, { problems: { declaration: 'declare' } })
    try {
      const receipt = await backend.file(draft.answers, draft.id, language)
      await backend.drafts.change(draftToken(request), (now) => ({
        ...now,
        typed: {},
        answers: {},
        sent: { ...receipt },
      }))
      return goTo(reply, to('receipt'))
    } catch (error) {
      if (!(error instanceof HuiyinError) || !ANSWERABLE.has(error.code)) throw error
      return show(request, reply, draft, { problems: {}, refusal: { zh: error.zh, en: error.en } })
    }
  })
}

interface State {
  readonly problems: Problems
  readonly refusal?: Bilingual
}
