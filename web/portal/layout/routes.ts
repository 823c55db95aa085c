import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { FastifyRequest } from 'fastify'
import type { App } from '../../../server/src/platform/http/index.ts'
import { preferredLanguage } from '../language.ts'
import { pathsOf } from '../paths.ts'
import { answer, PUBLIC, type Portal } from '../portal.ts'
import { TYPE_COOKIE } from '../visit.ts'
import { SealIcon } from './seal.tsx'
import { goTo } from './render.ts'

const A_YEAR = 31_536_000

/** Style sheet, icon, the choice of language at the door, and the size of type. */
export function layoutRoutes(app: App, portal: Portal): void {
  const icon = renderToStaticMarkup(createElement(SealIcon))
  app.get(portal.sheet.address, { config: PUBLIC }, (_request, reply) =>
    reply
      .header('cache-control', `public, max-age=${A_YEAR}, immutable`)
      .type('text/css; charset=utf-8')
      .send(portal.sheet.css),
  )
  app.get('/assets/seal.svg', { config: PUBLIC }, (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(icon),
  )
  app.get('/', { config: PUBLIC }, (request, reply) =>
    reply
      .header('vary', 'Accept-Language')
      .redirect(pathsOf(preferredLanguage(request.headers['accept-language']))('home'), 302),
  )
  answer(app, 'GET', 'typeSize', PUBLIC, (request, reply) => {
    const large = queryOf(request, 'size') === 'large'
    reply.setCookie(TYPE_COOKIE, large ? 'large' : 'normal', {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: app.usesHttps,
      maxAge: A_YEAR,
    })
    return goTo(reply, ownAddress(queryOf(request, 'back')) ?? portal.visit(request).to('home'))
  })
}

export function queryOf(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}

/** An address of the portal itself, so that nobody is led elsewhere. */
const ownAddress = (address: string): string | undefined =>
  /^\/(?:zh|en)(?:[/?][\w\-./?=&%+~]*)?$/.test(address) ? address : undefined
