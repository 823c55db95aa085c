import { createElement } from 'react'
import type { FastifyRequest } from 'fastify'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import type { CitizenCommand, CitizenMatter, PaperView } from '../backend.ts'
import { goTo, sendPage } from '../layout/render.ts'
import { queryOf } from '../layout/routes.ts'
import { answer, PUBLIC, type Portal } from '../portal.ts'
import { keyOf, openDoor, OWN, type MatterDoor } from './door.ts'
import { addRoutes } from './add-routes.ts'
import { LeftPage } from './left-page.tsx'
import { MatterPage } from './matter-page.tsx'
import { PaperPage, UnopenedPaperPage } from './paper-page.tsx'
import { notifyRoutes } from './notify-routes.ts'
import { rateRoutes } from './rate-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import { wishesRoutes } from './wishes-routes.ts'
import { withdrawRoutes } from './withdraw-routes.ts'

export async function matterRoutes(app: App, portal: Portal): Promise<void> {
  const { backend, words } = portal
  const door = openDoor(portal)

  answer(app, 'GET', 'matter', OWN, async (request, reply) => {
    const matter = await door.open(request, reply)
    const visit = portal.formVisit(request, reply)
    const { add, review, withdraw, rate, wishes } = visit.m.matter
    const DONE: Record<CitizenCommand['verb'], string> = {
      addMaterial: add.done,
      requestReview: review.done,
      requestSecondReview: review.secondDone,
      withdraw: withdraw.done,
      rate: rate.done,
      changeWishes: matter.publishConsent && !matter.confidential ? wishes.doneConsent : wishes.done,
    }
    const verb = queryOf(request, 'done')
    const told = verb === 'notify' ? visit.m.matter.notify.done : undefined
    const done = Object.hasOwn(DONE, verb) ? DONE[verb as CitizenCommand['verb']] : told
    const hearings = await backend.hearings(keyOf(request))
    return sendPage(reply, createElement(MatterPage, { visit, matter, words, hearings, done }))
  })

  answer(app, 'POST', 'leave', PUBLIC, (request, reply) => {
    backend.dismiss(reply)
    return sendPage(reply, createElement(LeftPage, { visit: portal.visit(request) }))
  })

  paperRoutes(app, door)
  reviewRoutes(app, door)
  withdrawRoutes(app, door)
  wishesRoutes(app, door)
  rateRoutes(app, door)
  notifyRoutes(app, door)
  await addRoutes(app, door)
}

function paperOf(matter: CitizenMatter, request: FastifyRequest): PaperView {
  const { seq } = request.params as { seq: string }
  const paper = matter.papers.find((candidate) => String(candidate.seq) === seq)
  if (paper) return paper
  throw new HuiyinError('not-found')
}

function paperRoutes(app: App, { portal, open }: MatterDoor): void {
  const { backend } = portal

  answer(app, 'GET', 'paper', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const visit = portal.formVisit(request, reply)
    const paper = paperOf(matter, request)
    if (!paper.opened) return sendPage(reply, createElement(UnopenedPaperPage, { visit, paper }))
    const document = await backend.document(keyOf(request), paper.seq, visit.language)
    return sendPage(reply, createElement(PaperPage, { visit, matter, paper, document }))
  })

  answer(app, 'POST', 'paper', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const paper = paperOf(matter, request)
    if (!paper.opened) await backend.openPaper(keyOf(request), matter.version, paper)
    return goTo(reply, portal.visit(request).to('paper', { seq: String(paper.seq) }))
  })

  answer(app, 'GET', 'paperFile', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const paper = paperOf(matter, request)
    const { format } = request.params as { format: string }
    if (format !== 'pdf' && format !== 'docx') throw new HuiyinError('not-found')
    const visit = portal.visit(request)
    if (!paper.opened) return goTo(reply, visit.to('paper', { seq: String(paper.seq) }))
    const file = await backend.paper(keyOf(request), paper.seq, format, visit.language)
    const name = encodeURIComponent(`${visit.say(paper.title)}-${matter.number}.${format}`)
    return reply
      .header('cache-control', 'no-store')
      .header(
        'content-disposition',
        `attachment; filename="huiyin-${matter.number}.${format}"; filename*=UTF-8''${name}`,
      )
      .type(file.type)
      .send(Buffer.from(file.bytes))
  })
}
