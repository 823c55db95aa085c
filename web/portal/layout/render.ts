import type { FastifyReply } from 'fastify'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A page as HTML. */
export const asHtml = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`

/** Answers with a page that belongs to one visitor and is kept by nobody. */
export const sendPage = (reply: FastifyReply, page: ReactElement, status = 200): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(asHtml(page))

/** Answers with a page that is the same for everybody but for the size of its type. */
export const sendPublicPage = (reply: FastifyReply, page: ReactElement): FastifyReply =>
  reply
    .header('cache-control', 'private, max-age=0, must-revalidate')
    .type('text/html; charset=utf-8')
    .send(asHtml(page))

/** After a form: the next page, asked for anew, so that reloading sends nothing twice. */
export const goTo = (reply: FastifyReply, address: string): FastifyReply =>
  reply.header('cache-control', 'no-store').redirect(address, 303)
