import type { FastifyReply, FastifyRequest } from 'fastify'
import { createElement } from 'react'
import type { PublicSurvey, SurveyDesk } from '../../../server/src/domains/survey/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { FormBody, isStorable } from '../forms/form-body.ts'
import { hasProblems, type Problems } from '../forms/problems.tsx'
import { PREFIXES } from '../language.ts'
import { queryOf } from '../layout/routes.ts'
import { sendPage } from '../layout/render.ts'
import type { ProblemKey } from '../messages/index.ts'
import { makePortal, PUBLIC, type PortalOptions } from '../portal.ts'
import { HOME } from './addresses.ts'
import { AnswerPage } from './answer-page.tsx'
import { CodePage, ThanksPage } from './code-page.tsx'

/** What the pages ask of the office. */
export type SurveyBackend = Pick<SurveyDesk, 'invited' | 'answer'>

/** Guessing a code is stopped by its length and by this. */
const LOOKING = { ...PUBLIC, rate: { name: 'survey', perMinute: 20, burst: 30 } } as const
const LONGEST_ANSWER = 1000
const LONGEST_LINE = 40
const UNPROCESSABLE = 422

/** A survey is answered: the code by hand or by a link, the questions, the thanks. */
export function registerSurveys(app: App, options: PortalOptions, backend: SurveyBackend): void {
  const portal = makePortal(options)

  const askCode = (request: FastifyRequest, reply: FastifyReply, code: string, problems: Problems): FastifyReply =>
    sendPage(
      reply,
      createElement(CodePage, { visit: portal.formVisit(request, reply), code, problems }),
      hasProblems(problems) ? UNPROCESSABLE : 200,
    )
  const ask = (
    request: FastifyRequest,
    reply: FastifyReply,
    { survey, code }: { readonly survey: PublicSurvey; readonly code: string },
    answers: readonly string[] = [],
    problems: Problems = {},
  ): FastifyReply => {
    const props = { visit: portal.formVisit(request, reply), survey, code, answers, problems }
    return sendPage(reply, createElement(AnswerPage, props), hasProblems(problems) ? UNPROCESSABLE : 200)
  }
  const begin = async (request: FastifyRequest, reply: FastifyReply, code: string): Promise<FastifyReply> => {
    if (code === '') return askCode(request, reply, code, { code: 'writeSurveyCode' })
    const survey = await backend.invited(code)
    return survey ? ask(request, reply, { survey, code }) : askCode(request, reply, code, { code: 'surveyCode' })
  }

  for (const prefix of Object.values(PREFIXES)) {
    const home = `/${prefix}${HOME}`
    app.route({
      method: 'GET',
      url: home,
      config: LOOKING,
      handler: (request, reply) => {
        const code = queryOf(request, 'code').slice(0, LONGEST_LINE)
        return code === '' ? askCode(request, reply, '', {}) : begin(request, reply, code)
      },
    })
    app.route({
      method: 'POST',
      url: home,
      config: LOOKING,
      handler: (request, reply) =>
        begin(request, reply, new FormBody(request.body).line('code').slice(0, LONGEST_LINE)),
    })
    app.route({
      method: 'POST',
      url: `${home}/answer`,
      config: LOOKING,
      handler: async (request, reply) => {
        const form = new FormBody(request.body)
        const code = form.line('code').slice(0, LONGEST_LINE)
        const survey = await backend.invited(code)
        if (!survey) return askCode(request, reply, code, { code: 'surveyCode' })
        const answers = survey.questions.map((_, n) => form.text(`answer.${n}`).trim())
        const problems = problemsOf(answers)
        if (hasProblems(problems)) return ask(request, reply, { survey, code }, answers, problems)
        try {
          await backend.answer(code, answers)
        } catch (error) {
          if (!(error instanceof HuiyinError) || error.code !== 'not-found') throw error
          return askCode(request, reply, code, { code: 'surveyCode' })
        }
        return sendPage(reply, createElement(ThanksPage, { visit: portal.visit(request) }), 201)
      },
    })
  }
}

/** What is wrong, by field; the first question stands for "answer at least one". */
function problemsOf(answers: readonly string[]): Problems {
  if (answers.every((answer) => answer === '')) return { 'answer.0': 'answerOne' }
  const problemOf = (answer: string): ProblemKey | undefined =>
    isStorable(answer) ? (answer.length > LONGEST_ANSWER ? 'surveyTooLong' : undefined) : 'unreadable'
  return Object.fromEntries(
    answers.flatMap((answer, n): [string, ProblemKey][] => {
      const problem = problemOf(answer)
      return problem ? [[`answer.${n}`, problem]] : []
    }),
  )
}
