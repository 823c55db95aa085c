import { createElement } from 'react'
import type { FastifyRequest } from 'fastify'
import { Receipt } from '../../../server/src/domains/matter/views.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { goTo, sendPage } from '../layout/render.ts'
import { answer, PUBLIC, type Portal } from '../portal.ts'
import { draftToken, forgetDraft } from './draft-cookie.ts'
import { ReceiptGonePage, ReceiptPage } from './receipt-page.tsx'

/** The receipt, shown to the device that sent the matter, for an hour. */
export function receiptRoutes(app: App, portal: Portal): void {
  const { backend, words } = portal
  const receiptOf = async (request: FastifyRequest): Promise<Receipt | undefined> => {
    const draft = await backend.drafts.find(draftToken(request))
    return draft?.sent ? Receipt.parse(draft.sent) : undefined
  }

  answer(app, 'GET', 'receipt', PUBLIC, async (request, reply) => {
    const receipt = await receiptOf(request)
    if (!receipt) return sendPage(reply, createElement(ReceiptGonePage, { visit: portal.visit(request) }))
    return sendPage(reply, createElement(ReceiptPage, { visit: portal.formVisit(request, reply), receipt, words }))
  })

  answer(app, 'GET', 'receiptPdf', PUBLIC, async (request, reply) => {
    const receipt = await receiptOf(request)
    const visit = portal.visit(request)
    if (!receipt) return goTo(reply, visit.to('receipt'))
    const pdf = await backend.receiptPdf(receipt, visit.language)
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="huiyin-${receipt.number}.pdf"`)
      .type('application/pdf')
      .send(Buffer.from(pdf))
  })

  answer(app, 'POST', 'receiptFollow', PUBLIC, async (request, reply) => {
    const receipt = await receiptOf(request)
    const { to } = portal.visit(request)
    if (!receipt) return goTo(reply, to('follow'))
    backend.admit(reply, { regionId: receipt.regionId, matterId: receipt.matterId })
    return goTo(reply, to('matter'))
  })

  answer(app, 'POST', 'receiptDone', PUBLIC, async (request, reply) => {
    await backend.drafts.discard(draftToken(request))
    forgetDraft(reply)
    return goTo(reply, portal.visit(request).to('home'))
  })
}
