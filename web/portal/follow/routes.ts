import { createElement } from 'react'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../server/src/platform/http/index.ts'
import { FormBody } from '../forms/form-body.ts'
import { hasProblems, type Problems } from '../forms/problems.tsx'
import { queryOf } from '../layout/routes.ts'
import { goTo, sendPage } from '../layout/render.ts'
import { LostCodePage, LostCodeSentPage } from '../lost-code/lost-code-page.tsx'
import { answer, PUBLIC, type Portal } from '../portal.ts'
import { FollowPage } from './follow-page.tsx'

/** Guessing a code is stopped by its length and by this: an address may try thirty times at once, then one every two seconds. */
const THROTTLED = { ...PUBLIC, rate: { name: 'lookup', perMinute: 30, burst: 30 } } as const
/** Each request for a new code may cost a message. */
const SPARING = { ...PUBLIC, rate: { name: 'lost-code', perMinute: 6, burst: 6 } } as const
const LONGEST = 200

/** The door to one matter, and the one for those who lost its key. */
export function followRoutes(app: App, portal: Portal): void {
  const { backend } = portal

  const show = (request: FastifyRequest, reply: FastifyReply, number: string, problems: Problems): FastifyReply => {
    const visit = portal.formVisit(request, reply)
    const props = { visit, number, problems, again: queryOf(request, 'again') === 'yes' }
    return sendPage(reply, createElement(FollowPage, props), hasProblems(problems) ? 422 : 200)
  }

  answer(app, 'GET', 'follow', PUBLIC, (request, reply) => show(request, reply, '', {}))

  answer(app, 'POST', 'follow', THROTTLED, async (request, reply) => {
    const form = new FormBody(request.body)
    const [number, code] = [form.line('number').slice(0, LONGEST), form.line('code').slice(0, LONGEST)]
    const problems: Problems = {
      ...(number === '' && { number: 'writeNumber' }),
      ...(code === '' && { code: 'writeCode' }),
    }
    if (hasProblems(problems)) return show(request, reply, number, problems)
    const key = await backend.identify(number, code)
    if (!key) return show(request, reply, number, { number: 'notFound' })
    backend.admit(reply, key)
    return goTo(reply, portal.visit(request).to('matter'))
  })

  answer(app, 'GET', 'lostCode', PUBLIC, (request, reply) =>
    sendPage(
      reply,
      createElement(LostCodePage, { visit: portal.formVisit(request, reply), number: '', contact: '', problems: {} }),
    ),
  )

  answer(app, 'POST', 'lostCode', SPARING, async (request, reply) => {
    const form = new FormBody(request.body)
    const [number, contact] = [form.line('number').slice(0, LONGEST), form.line('contact').slice(0, LONGEST)]
    const problems: Problems = {
      ...(number === '' && { number: 'writeNumber' }),
      ...(contact === '' && { contact: 'writeContact' }),
    }
    const visit = portal.formVisit(request, reply)
    if (hasProblems(problems))
      return sendPage(reply, createElement(LostCodePage, { visit, number, contact, problems }), 422)
    await backend.renewCode(number, contact)
    return sendPage(reply, createElement(LostCodeSentPage, { visit }))
  })
}
