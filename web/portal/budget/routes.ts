import fastifyMultipart from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createElement } from 'react'
import { type CheckingDesk, DOWNLOADS } from '../../../server/src/domains/disclosure/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import { safeFileName } from '../../../server/src/platform/files/index.ts'
import { allowStylesWithNonce, type App } from '../../../server/src/platform/http/index.ts'
import { goTo, sendPage } from '../layout/render.ts'
import { PREFIXES } from '../language.ts'
import { makePortal, type Portal, type PortalOptions, PUBLIC } from '../portal.ts'
import { addressesIn, HOME } from './addresses.ts'
import { budgetMessages, filled } from './messages.ts'
import { ProgressPage, RefusedPage } from './progress-page.tsx'
import { ResultPage } from './result-page.tsx'
import { StartPage } from './start-page.tsx'

const MEGABYTES = 30
const BYTES = MEGABYTES * 1024 * 1024
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

const KINDS: ReadonlySet<string> = new Set(['pdf', 'docx', 'xlsx', 'html', 'htm', 'md', 'txt'])

const nameOf = (claimed: string): string => {
  const ending = /\.([a-z]{2,4})$/i.exec(claimed)?.[1]?.toLowerCase() ?? ''
  return safeFileName(claimed, KINDS.has(ending) ? ending : 'txt')
}

/** The one file of the form: its bytes, or why it is none. */
const fileOf = async (request: FastifyRequest): Promise<{ name: string; bytes: Uint8Array } | 'none' | 'too-large'> => {
  const part = await request.file()
  if (part === undefined || part.filename === '' || part.filename === undefined) {
    part?.file.resume()
    return 'none'
  }
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of part.file) {
    if (!Buffer.isBuffer(piece)) continue
    size += piece.length
    if (size <= BYTES) pieces.push(piece)
  }
  if (size > BYTES) return 'too-large'
  return size === 0 ? 'none' : { name: nameOf(part.filename), bytes: new Uint8Array(Buffer.concat(pieces)) }
}

const startRoutes = (app: App, portal: Portal, desk: CheckingDesk): void => {
  const start = (request: FastifyRequest, reply: FastifyReply, problem?: string, status = 200): FastifyReply => {
    const visit = portal.formVisit(request, reply)
    const deleted = (request.query as Record<string, string | undefined>)['deleted'] === 'yes'
    const here = addressesIn(visit.language).home
    return sendPage(
      reply,
      createElement(StartPage, { visit: { ...visit, here }, megabytes: MEGABYTES, problem, deleted }),
      status,
    )
  }
  at(app, 'GET', '', PUBLIC, (request, reply) => start(request, reply))
  at(
    app,
    'POST',
    '',
    UPLOAD,
    async (request, reply) => {
      const { language } = portal.visit(request)
      const words = budgetMessages(language)
      const file = await fileOf(request)
      if (file === 'none') return start(request, reply, words.choose, 422)
      if (file === 'too-large') return start(request, reply, filled(words.tooLarge, { mb: MEGABYTES }), 413)
      try {
        return goTo(reply, addressesIn(language).result(desk.submit(request.ip, file.name, file.bytes)))
      } catch (error) {
        if (!(error instanceof HuiyinError) || error.code !== 'too-many') throw error
        return start(request, reply, language === 'en' ? error.en : error.zh, 429)
      }
    },
    BYTES + 1024 * 1024,
  )
}

const resultRoutes = (app: App, portal: Portal, desk: CheckingDesk): void => {
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
      return sendPage(reply, createElement(ProgressPage, { visit: portal.visit(request), checking, token }))
    }
    if (checking.state === 'refused')
      return sendPage(reply, createElement(RefusedPage, { visit: portal.visit(request), checking }), 422)
    return sendPage(reply, createElement(ResultPage, { visit: portal.formVisit(request, reply), checking, token }))
  })
  at(app, 'GET', '/:token/report', PUBLIC, (request, reply) => {
    const { page } = result(request)
    const nonce = allowStylesWithNonce(reply)
    return reply
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .type('text/html; charset=utf-8')
      .send(page(portal.visit(request).language, nonce))
  })
  at(app, 'GET', '/:token/download/:kind', PUBLIC, (request, reply) => {
    const wanted = (request.params as { kind?: string }).kind
    const kind = DOWNLOADS.find((each) => each === wanted)
    const file = kind === undefined ? undefined : result(request).download(kind)
    if (file === undefined) throw new HuiyinError('not-found')
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .type(file.type)
      .send(Buffer.from(file.bytes))
  })
  at(app, 'POST', '/:token/delete', PUBLIC, (request, reply) => {
    desk.discard(tokenOf(request))
    return goTo(reply, `${addressesIn(portal.visit(request).language).home}?deleted=yes`)
  })
}

/**
 * "Check a budget" in the portal: takes a file, shows how far it is, then the report at an address of its own for a day.
 * Works without script. `options` are those of the portal, `desk` does the work.
 */
export async function registerBudgetCheck(app: App, options: PortalOptions, desk: CheckingDesk): Promise<void> {
  const portal = makePortal(options)
  await app.register(async (scope: App) => {
    await scope.register(fastifyMultipart, {
      throwFileSizeLimit: false,
      limits: { files: 1, fileSize: BYTES + 1, fields: 5, parts: 6 },
    })
    startRoutes(scope, portal, desk)
    resultRoutes(scope, portal, desk)
  })
}
