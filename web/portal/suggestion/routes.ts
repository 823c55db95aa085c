import { createHash, randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createElement } from 'react'
import { Submission, type PublicTopic, type SuggestionDesk } from '../../../server/src/domains/suggestion/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { emailProblem, phoneProblem } from '../file/contact-checks.ts'
import { FormBody, isStorable } from '../forms/form-body.ts'
import { hasProblems, type Problems } from '../forms/problems.tsx'
import { PREFIXES } from '../language.ts'
import type { ProblemKey } from '../messages/index.ts'
import { queryOf } from '../layout/routes.ts'
import { sendPage, sendPublicPage } from '../layout/render.ts'
import { makePortal, PUBLIC, type Portal, type PortalOptions } from '../portal.ts'
import { HOME, type TopicAt } from './addresses.ts'
import { FollowedPage, FollowPage } from './follow-page.tsx'
import { ListPage } from './list-page.tsx'
import { ReceiptPage } from './receipt-page.tsx'
import { TopicPage } from './topic-page.tsx'
import { WritePage, type TypedSuggestion } from './write-page.tsx'

/** What the pages ask of the office. */
export type SuggestionBackend = Pick<SuggestionDesk, 'publicTopics' | 'publicTopic' | 'submit' | 'follow'>

/** A machine that writes suggestions is stopped; a family or a class behind one address is not. */
const SENDING = { ...PUBLIC, rate: { name: 'suggest', perMinute: 6, burst: 20 } } as const
/** Guessing a code is stopped by its length and by this. */
const LOOKING = { ...PUBLIC, rate: { name: 'lookup', perMinute: 30, burst: 30 } } as const
const TOPICS = 30
const LONGEST_ANSWER = 5000
const LONGEST_LINE = 100

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown
type Config = typeof PUBLIC | typeof SENDING | typeof LOOKING

const at = (app: App, method: 'GET' | 'POST', path: string, config: Config, handler: Handler): void => {
  for (const prefix of Object.values(PREFIXES)) app.route({ method, url: `/${prefix}${HOME}${path}`, config, handler })
}

function topicAt(request: FastifyRequest): TopicAt {
  const { regionId = '', topicId = '' } = request.params as { regionId?: string; topicId?: string }
  if (!/^\d{6}$/.test(regionId) || !/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(topicId))
    throw new HuiyinError('not-found')
  return { regionId, topicId }
}

/** "Suggestions" in the portal: topics, one topic, a form without script, and following by number and code. */
export function registerSuggestions(app: App, options: PortalOptions, backend: SuggestionBackend): void {
  const portal = makePortal(options)
  readRoutes(app, portal, backend)
  writeRoutes(app, portal, backend)
  followRoutes(app, portal, backend)
}

function readRoutes(app: App, portal: Portal, backend: SuggestionBackend): void {
  at(app, 'GET', '', PUBLIC, async (request, reply) => {
    const after = queryOf(request, 'after') || undefined
    const { items, next } = await backend.publicTopics({ limit: TOPICS, after })
    return sendPublicPage(reply, createElement(ListPage, { visit: portal.visit(request), topics: items, next }))
  })
  at(app, 'GET', '/:regionId/:topicId', PUBLIC, async (request, reply) => {
    const shown = await backend.publicTopic(topicAt(request))
    return sendPublicPage(reply, createElement(TopicPage, { visit: portal.visit(request), shown }))
  })
}

function writeRoutes(app: App, portal: Portal, backend: SuggestionBackend): void {
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    topic: PublicTopic,
    typed: TypedSuggestion,
    problems: Problems,
  ): FastifyReply => {
    const props = { visit: portal.formVisit(request, reply), topic, typed, problems }
    return sendPage(reply, createElement(WritePage, props), hasProblems(problems) ? 422 : 200)
  }

  at(app, 'GET', '/:regionId/:topicId/write', PUBLIC, async (request, reply) => {
    const shown = await backend.publicTopic(topicAt(request))
    if (shown.topic.period !== 'open')
      return sendPage(reply, createElement(TopicPage, { visit: portal.visit(request), shown }))
    const typed = { key: randomUUID(), answers: [], consent: false, name: '', phone: '', email: '' }
    return show(request, reply, shown.topic, typed, {})
  })

  at(app, 'POST', '/:regionId/:topicId/write', SENDING, async (request, reply) => {
    const key = topicAt(request)
    const { topic } = await backend.publicTopic(key)
    const typed = typedOf(new FormBody(request.body), topic)
    const problems = problemsOf(typed)
    if (hasProblems(problems)) return show(request, reply, topic, typed, problems)
    const { answers, consent, name, phone, email } = typed
    const { language } = portal.visit(request)
    const submission = Submission.parse({ answers, publishConsent: consent, contact: { name, phone, email, language } })
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([key, submission]))
      .digest()
    const receipt = await backend.submit(key, submission, { key: typed.key, fingerprint })
    return sendPage(reply, createElement(ReceiptPage, { visit: portal.visit(request), receipt }), 201)
  })
}

const KEY = /^[0-9a-f-]{36}$/

function typedOf(form: FormBody, topic: PublicTopic): TypedSuggestion {
  const key = form.line('key')
  return {
    key: KEY.test(key) ? key : randomUUID(),
    answers: topic.questions.map((_, n) => form.text(`answer.${n}`)),
    consent: form.text('consent') === 'yes',
    name: form.line('name'),
    phone: form.line('phone'),
    email: form.line('email'),
  }
}

/** What is wrong, by field; the first empty question stands for "answer at least one". */
function problemsOf({ answers, name, phone, email }: TypedSuggestion): Problems {
  const ofAnswer = (answer: string): ProblemKey | undefined =>
    isStorable(answer) ? (answer.length > LONGEST_ANSWER ? 'answerTooLong' : undefined) : 'unreadable'
  const wrongAnswers = answers.flatMap((answer, n): [string, ProblemKey][] => {
    const problem = ofAnswer(answer)
    return problem ? [[`answer.${n}`, problem]] : []
  })
  const phoneWrong = phoneProblem(phone)
  const emailWrong = emailProblem(email)
  return {
    ...(answers.every((answer) => answer.trim() === '') && { 'answer.0': 'answerOne' }),
    ...Object.fromEntries(wrongAnswers),
    ...(![name, phone, email].every(isStorable) && { name: 'unreadable' }),
    ...(name.length > LONGEST_LINE && { name: 'lineTooLong' }),
    ...(phoneWrong && { phone: phoneWrong }),
    ...(emailWrong && { email: emailWrong }),
  }
}

function followRoutes(app: App, portal: Portal, backend: SuggestionBackend): void {
  const show = (request: FastifyRequest, reply: FastifyReply, number: string, problems: Problems): FastifyReply => {
    const props = { visit: portal.formVisit(request, reply), number, problems }
    return sendPage(reply, createElement(FollowPage, props), hasProblems(problems) ? 422 : 200)
  }
  at(app, 'GET', '/follow', PUBLIC, (request, reply) => show(request, reply, '', {}))
  at(app, 'POST', '/follow', LOOKING, async (request, reply) => {
    const form = new FormBody(request.body)
    const [number, code] = [form.line('number').slice(0, LONGEST_LINE), form.line('code').slice(0, LONGEST_LINE)]
    const problems: Problems = {
      ...(number === '' && { number: 'writeNumber' }),
      ...(code === '' && { code: 'writeCode' }),
    }
    if (hasProblems(problems)) return show(request, reply, number, problems)
    const one = await backend.follow(number, code)
    if (!one) return show(request, reply, number, { number: 'notFound' })
    return sendPage(reply, createElement(FollowedPage, { visit: portal.visit(request), one }))
  })
}
