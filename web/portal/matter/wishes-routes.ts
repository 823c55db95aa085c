import { createElement } from 'react'
import type { App } from '../../../server/src/platform/http/index.ts'
import { FormBody } from '../forms/form-body.ts'
import { goTo, sendPage } from '../layout/render.ts'
import { answer } from '../portal.ts'
import { keyOf, OWN, type MatterDoor } from './door.ts'
import { WishesPage } from './wishes-page.tsx'

export function wishesRoutes(app: App, { portal, open, give }: MatterDoor): void {
  answer(app, 'GET', 'wishes', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const publicId = await portal.backend.publishedAt(keyOf(request))
    return sendPage(reply, createElement(WishesPage, { visit: portal.formVisit(request, reply), matter, publicId }))
  })

  answer(app, 'POST', 'wishes', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const form = new FormBody(request.body)
    const publishConsent = form.text('publish') === 'yes'
    const confidential = form.text('confidential') === 'yes'
    const isSame = publishConsent === matter.publishConsent && confidential === matter.confidential
    if (isSame || !matter.may.includes('changeWishes')) return goTo(reply, portal.visit(request).to('matter'))
    return give(request, reply, matter, { verb: 'changeWishes', input: { publishConsent, confidential, reason: '' } })
  })
}
