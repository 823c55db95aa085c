import type { FastifyReply, FastifyRequest } from 'fastify'
import { HuiyinError } from '../errors/index.ts'
import type { App } from './app.ts'
import { knownError, problemOf, PROBLEM_TYPE, type Problem } from './problem.ts'
import { TooMany } from './rate-limit.ts'
import { methodsAt } from './route-registry.ts'
import { securityHeaders } from './security-headers.ts'

/** Makes the page that a person sees instead of a problem in JSON. */
export type ProblemPage = (problem: Problem, request: FastifyRequest) => string

/** Answers every error as a problem: a page for people, JSON for programs. */
export function answerErrors(app: App, problemPage: ProblemPage | undefined): void {
  const answer = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const known = knownError(error)
    if (known.status >= 500) app.log.error({ requestId: request.id, err: known.cause ?? known }, 'request failed')
    if (known instanceof TooMany) reply.header('retry-after', String(known.retryAfter))
    const problem = problemOf(known, request.id)
    reply.code(problem.status).header('cache-control', 'no-store')
    if (problemPage && wantsPage(request))
      return reply.type('text/html; charset=utf-8').send(problemPage(problem, request))
    return reply.type(PROBLEM_TYPE).serializer(JSON.stringify).send(problem)
  }
  app.setErrorHandler(answer)
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsAt(app, request.url.split('?', 1)[0] ?? '/')
    if (methods.length === 0) return answer(new HuiyinError('not-found', NO_SUCH_ADDRESS), request, reply)
    return answer(new HuiyinError('method-not-allowed'), request, reply.header('allow', methods.join(', ')))
  })
}

/** Answers an address that cannot be read: it reaches no route and no hook, so its answer carries the headers itself. */
export function answerUnreadable(error: Error, requestId: string, reply: FastifyReply, https: boolean): void {
  const problem = problemOf(error, requestId)
  reply.headers(securityHeaders(https)).header('cache-control', 'no-store')
  reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem))
}

const NO_SUCH_ADDRESS = { zh: '没有这个页面，请核对地址。', en: 'There is no such page. Check the address.' }

const wantsPage = (request: FastifyRequest): boolean =>
  (request.headers.accept?.includes('text/html') ?? false) && !request.url.startsWith('/api/')
