import { createElement } from 'react'
import type { FastifyReply } from 'fastify'
import { sendPage } from '../layout/render.ts'
import { FirstRunPage } from './page.tsx'
import type { FirstRunView } from './view.ts'

export { FIRST_RUN_MESSAGES } from './messages.ts'
export { firstRunAddress } from './page.tsx'

/** Answers with the page that sets up an empty installation. */
export const sendFirstRunPage = (reply: FastifyReply, view: FirstRunView, status = 200): FastifyReply =>
  sendPage(reply, createElement(FirstRunPage, { view }), status)
