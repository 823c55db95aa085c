import { createElement } from 'react'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Draft } from '../../../server/src/domains/filing/index.ts'
import { MatterClass } from '../../../server/src/domains/matter/matter.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import type { PublishedAnswer } from '../backend.ts'
import { FormBody } from '../forms/form-body.ts'
import { hasProblems, type Problems } from '../forms/problems.tsx'
import { goTo, sendPage } from '../layout/render.ts'
import type { ProblemKey } from '../messages/index.ts'
import { answer, PUBLIC, type Portal } from '../portal.ts'
import { draftToken, rememberDraft } from './draft-cookie.ts'
import { aroundOf, openDraft } from './draft.ts'
import { checkRoutes } from './check-routes.ts'
import { receiptRoutes } from './receipt-routes.ts'
import { StartPage } from './start-page.tsx'
import { StepPage } from './step-page.tsx'
import type { Step } from './step.ts'
import { findStep, firstOpen, nextStep } from './steps/index.ts'
import { uploadRoutes } from './upload-routes.ts'

/** A text of 20,000 characters as a form sends it, five times over: too long a text comes back with a word, not cut off. */
const BODY_LIMIT = 1024 * 1024
/** Each new filing takes room on the server for a week. Many citizens share the address of one mobile network. */
const BEGINNING = { ...PUBLIC, rate: { name: 'begin-filing', perMinute: 30, burst: 60 } } as const

export async function fileRoutes(app: App, portal: Portal): Promise<void> {
  startRoutes(app, portal)
  stepRoutes(app, portal)
  checkRoutes(app, portal)
  receiptRoutes(app, portal)
  await uploadRoutes(app, portal)
}

function startRoutes(app: App, portal: Portal): void {
  const { drafts } = portal.backend
  answer(app, 'GET', 'file', PUBLIC, async (request, reply) => {
    const visit = portal.formVisit(request, reply)
    const draft = await drafts.find(draftToken(request))
    const begun = draft && draft.sent === null && Object.keys(draft.answers).length > 0
    const resume = begun ? visit.to('step', { step: firstOpen(draft.answers) }) : undefined
    return sendPage(reply, createElement(StartPage, { visit, resume, chosen: classOf(queryOf(request)['class']) }))
  })
  const begin = async (request: FastifyRequest, reply: FastifyReply, anew: boolean) => {
    const { to } = portal.visit(request)
    const draft = await drafts.find(draftToken(request))
    if (draft && draft.sent === null && !anew) return goTo(reply, to('step', { step: firstOpen(draft.answers) }))
    await drafts.discard(draftToken(request))
    rememberDraft(reply, await drafts.start())
    return goTo(reply, to('step', { step: 'about' }, { class: classOf(new FormBody(request.body).text('class')) }))
  }
  answer(app, 'POST', 'file', BEGINNING, (request, reply) => begin(request, reply, false))
  answer(app, 'POST', 'startAgain', BEGINNING, (request, reply) => begin(request, reply, true))
}

/** A class that a link or a form names; undefined for any other text. */
const classOf = (text: string | undefined): string | undefined => MatterClass.safeParse(text).data

const stepOf = (request: FastifyRequest): Step => {
  const step = findStep((request.params as { step: string }).step)
  if (step) return step
  throw new HuiyinError('not-found')
}

const queryOf = (request: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.query as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

function stepRoutes(app: App, portal: Portal): void {
  const { backend } = portal

  const show = (request: FastifyRequest, reply: FastifyReply, draft: Draft, step: Step, extra: Extra): FastifyReply => {
    const props = {
      ...aroundOf(portal, draft),
      visit: portal.formVisit(request, reply),
      typed: draft.typed[step.name] ?? step.shown(draft.answers),
      draft,
      query: queryOf(request),
      similar: extra.similar ?? [],
      problems: extra.problems,
    }
    return sendPage(reply, createElement(StepPage, { step, ...props }), hasProblems(extra.problems) ? 422 : 200)
  }

  answer(app, 'GET', 'step', PUBLIC, async (request, reply) => {
    const step = stepOf(request)
    const draft = await openDraft(portal, request, reply)
    if (!draft) return reply
    const { to } = portal.visit(request)
    if (!step.applies(draft.answers)) return goTo(reply, to('step', { step: firstOpen(draft.answers) }))
    if (step.name === 'topic' && backend.topics().length === 0)
      return keep(request, reply, draft, step, { topic: null })
    if (step.name !== 'similar') return show(request, reply, draft, step, { problems: keptProblems(draft, step) })
    const similar = await backend.published(`${draft.answers.summary ?? ''}\n${draft.answers.text ?? ''}`)
    if (similar.length > 0) return show(request, reply, draft, step, { problems: {}, similar })
    return keep(request, reply, draft, step, { similarSeen: true })
  })

  answer(app, 'POST', 'step', { ...PUBLIC, bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const step = stepOf(request)
    const draft = await openDraft(portal, request, reply)
    if (!draft) return reply
    const { to } = portal.visit(request)
    if (!step.applies(draft.answers)) return goTo(reply, to('step', { step: firstOpen(draft.answers) }))
    const form = new FormBody(request.body)
    const reading = step.read(form, aroundOf(portal, draft))
    if ('answers' in reading) return keep(request, reply, draft, step, reading.answers)
    if ('narrower' in reading)
      return goTo(reply, to('step', { step: step.name }, { ...reading.narrower, return: queryOf(request)['return'] }))
    const typed = form.typed()
    const kept = await backend.drafts.change(draftToken(request), (now) => ({
      ...now,
      typed: { ...now.typed, [step.name]: typed },
    }))
    return show(request, reply, kept ?? draft, step, { problems: reading.problems })
  })

  /** Stores answers, forgets what was typed before them, and goes on. */
  async function keep(
    request: FastifyRequest,
    reply: FastifyReply,
    draft: Draft,
    step: Step,
    answers: Draft['answers'],
  ): Promise<FastifyReply> {
    const kept = await backend.drafts.change(draftToken(request), (now) => {
      const { [step.name]: _done, ...typed } = now.typed
      return { ...now, typed, answers: { ...now.answers, ...answers } }
    })
    const { return: back } = queryOf(request)
    const next = nextStep(step, kept?.answers ?? draft.answers, back === 'check')
    const { to } = portal.visit(request)
    return goTo(reply, to('step', { step: next }, next === 'check' ? {} : { return: back }))
  }
}

interface Extra {
  readonly problems: Problems
  readonly similar?: readonly PublishedAnswer[]
}

/** What was wrong with the last uploads; other pages check again when they are sent. */
function keptProblems(draft: Draft, step: Step): Problems {
  const problem = step.name === 'files' ? [draft.typed['files']?.['problem']].flat()[0] : undefined
  return problem === undefined ? {} : { files: problem as ProblemKey }
}
