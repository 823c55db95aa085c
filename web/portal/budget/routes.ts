import fastifyMultipart from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createElement } from 'react'
import { type CheckingDesk, DOWNLOADS, LIFETIME_MS, STYLE_HASH } from '../../../server/src/domains/disclosure/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import { allowStyle, type App } from '../../../server/src/platform/http/index.ts'
import { goTo, sendPage } from '../layout/render.ts'
import { PREFIXES } from '../language.ts'
import { makePortal, type Portal, type PortalOptions, PUBLIC } from '../portal.ts'
import { addressesIn, HOME } from './addresses.ts'
import { type BudgetMessages, budgetMessages, filled } from './messages.ts'
import { ProgressPage, RefusedPage } from './progress-page.tsx'
import { MOST_BYTES, MOST_MEGABYTES, receiver } from './receive.ts'
import { ResultPage } from './result-page.tsx'
import { packedSender } from './send-packed.ts'
import { StartPage } from './start-page.tsx'

/** A check takes a second of one core: an address may start a few in a row and then one every ten seconds. */
const UPLOAD = { policy: 'public', rate: { name: 'budget-check', perMinute: 6, burst: 10 } } as const
/** Seconds after which a browser looks again. */
const LOOK_AGAIN = '2'

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown

/** Answers an address in every language. */
const at = (
  app: App,
  method: 'GET' | 'POST',
  path: string,
  config: typeof PUBLIC | typeof UPLOAD,
  handler: Handler,
  bodyLimit?: number,
): void => {
  for (const prefix of Object.values(PREFIXES))
    app.route({
      method,
      url: `/${prefix}${HOME}${path}`,
      config,
      handler,
      ...(bodyLimit === undefined ? {} : { bodyLimit }),
    })
}

const tokenOf = (request: FastifyRequest): string => (request.params as { token?: string }).token ?? ''

/** What may be wrong with what was sent, and the status of the page that says so. */
const PROBLEMS = { none: 422, empty: 422, 'too-large': 413, garbled: 400, busy: 429, expired: 403 } as const
type Problem = keyof typeof PROBLEMS

const problemWords = (problem: Problem, words: BudgetMessages): string =>
  ({
    none: words.choose,
    empty: words.empty,
    'too-large': filled(words.tooLarge, { mb: MOST_MEGABYTES }),
    garbled: words.garbled,
    busy: words.busy,
    expired: words.expired,
  })[problem]

const problemNamed = (name: string | undefined): Problem | undefined =>
  name !== undefined && name in PROBLEMS ? (name as Problem) : undefined

/** What went wrong before or while a file was taken, where the person can do something about it. */
const problemOf = (error: unknown): Problem | undefined => {
  if (!(error instanceof HuiyinError)) return undefined
  if (error.code === 'too-many') return 'busy'
  if (error.code === 'too-large') return 'too-large'
  return error.code === 'request-forged' ? 'expired' : undefined
}

const startRoutes = (app: App, portal: Portal, desk: CheckingDesk): void => {
  const receive = receiver()
  at(app, 'GET', '', PUBLIC, (request, reply) => {
    const visit = portal.formVisit(request, reply)
    const query = request.query as Record<string, string | undefined>
    const problem = problemNamed(query['problem'])
    const here = addressesIn(visit.language).home
    return sendPage(
      reply,
      createElement(StartPage, {
        visit: { ...visit, here },
        megabytes: MOST_MEGABYTES,
        minutes: LIFETIME_MS / 60_000,
        problem: problem === undefined ? undefined : problemWords(problem, budgetMessages(visit.language)),
        deleted: query['deleted'] === 'yes',
      }),
      problem === undefined ? 200 : PROBLEMS[problem],
    )
  })
  // The secret of the form stands in the address to which it is sent: whatever comes of it is shown at another one.
  at(
    app,
    'POST',
    '',
    UPLOAD,
    async (request, reply) => {
      const to = addressesIn(portal.visit(request).language)
      const file = await receive(request, () => desk.expect(request.ip))
      return goTo(
        reply,
        typeof file === 'string' ? to.problem(file) : to.result(desk.submit(request.ip, file.name, file.bytes)),
      )
    },
    MOST_BYTES + 1024 * 1024,
  )
}

const resultRoutes = (app: App, portal: Portal, desk: CheckingDesk): void => {
  const send = packedSender()
  const found = (request: FastifyRequest) => {
    const checking = desk.find(tokenOf(request))
    if (checking === undefined)
      throw new HuiyinError('not-found', {
        zh: '结果已经过期或者删除。请重新核对。',
        en: 'The result has expired or was deleted. Check the file again.',
      })
    return checking
  }
  const result = (request: FastifyRequest) => {
    const checking = found(request)
    if (checking.state !== 'done') throw new HuiyinError('not-found')
    return checking.result
  }
  at(app, 'GET', '/:token', PUBLIC, (request, reply) => {
    const token = tokenOf(request)
    const checking = found(request)
    // Whoever has the address has the result: no search engine is to keep it.
    void reply.header('x-robots-tag', 'noindex')
    if (checking.state === 'waiting' || checking.state === 'running') {
      void reply.header('refresh', LOOK_AGAIN)
      return sendPage(reply, createElement(ProgressPage, { visit: portal.formVisit(request, reply), checking, token }))
    }
    if (checking.state === 'refused')
      return sendPage(reply, createElement(RefusedPage, { visit: portal.visit(request), checking }), 422)
    return sendPage(reply, createElement(ResultPage, { visit: portal.formVisit(request, reply), checking, token }))
  })
  at(app, 'GET', '/:token/report', PUBLIC, (request, reply) => {
    const { pages } = result(request)
    allowStyle(reply, STYLE_HASH)
    void reply.header('x-robots-tag', 'noindex')
    return send(request, reply, pages[portal.visit(request).language])
  })
  at(app, 'GET', '/:token/download/:kind', PUBLIC, (request, reply) => {
    const wanted = (request.params as { kind?: string }).kind
    const kind = DOWNLOADS.find((each) => each === wanted)
    const file = kind === undefined ? undefined : result(request).files[kind]
    if (file === undefined) throw new HuiyinError('not-found')
    const name = `${found(request).name.replace(/\.[^.]*$/u, '')}-huiyin.${kind}`
    void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    return send(request, reply, file)
  })
  at(app, 'POST', '/:token/keep', PUBLIC, (request, reply) => {
    const token = tokenOf(request)
    found(request)
    desk.keep(token)
    return goTo(reply, addressesIn(portal.visit(request).language).result(token))
  })
  at(app, 'POST', '/:token/delete', PUBLIC, (request, reply) => {
    desk.discard(tokenOf(request))
    return goTo(reply, `${addressesIn(portal.visit(request).language).home}?deleted=yes`)
  })
}

/**
 * "Check a budget" in the portal: takes a file, shows how far it is, then the report at an address of its own for half an hour, or for a week
 * when the person asks.
 * Works without script. `options` are those of the portal, `desk` does the work.
 */
export async function registerBudgetCheck(app: App, options: PortalOptions, desk: CheckingDesk): Promise<void> {
  const portal = makePortal(options)
  await app.register(async (scope: App) => {
    await scope.register(fastifyMultipart, {
      throwFileSizeLimit: false,
      limits: { files: 1, fileSize: MOST_BYTES + 1, fields: 5, parts: 6 },
    })
    scope.setErrorHandler((error, request, reply) => {
      const problem = problemOf(error)
      const secret = (request.query as Record<string, string | undefined>)['_csrf'] ?? ''
      if (problem === undefined || request.method !== 'POST' || secret === '') throw error
      return goTo(reply, addressesIn(portal.visit(request).language).problem(problem))
    })
    startRoutes(scope, portal, desk)
    resultRoutes(scope, portal, desk)
  })
}
