import { createElement } from 'react'
import { RatedOffice, Rating } from '../../../server/src/domains/matter/matter.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { FormBody, isStorable } from '../forms/form-body.ts'
import type { Problems } from '../forms/problems.tsx'
import { sendPage } from '../layout/render.ts'
import { answer } from '../portal.ts'
import { RatePage } from './rate-page.tsx'
import { OWN, type MatterDoor } from './door.ts'

const REASON_MAX = 2000

/** Rate the petition office and the handling office apart (Art. 21(2)). */
export function rateRoutes(app: App, { portal, open, give }: MatterDoor): void {
  answer(app, 'GET', 'rate', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const visit = portal.formVisit(request, reply)
    return sendPage(reply, createElement(RatePage, { visit, matter, typed: {}, problems: {} }))
  })

  answer(app, 'POST', 'rate', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const form = new FormBody(request.body)
    const office = RatedOffice.catch('petition-office').parse(form.text('office'))
    const rating = Rating.safeParse(form.text(`rating-${office}`))
    const reason = form.text(`reason-${office}`).trim()
    const problems: Problems = {
      ...(!rating.success && { [`rating-${office}`]: 'chooseRating' as const }),
      ...(reason.length > REASON_MAX && { [`reason-${office}`]: 'reasonTooLong' as const }),
      ...(!isStorable(reason) && { [`reason-${office}`]: 'unreadable' as const }),
    }
    if (rating.success && Object.keys(problems).length === 0)
      return give(request, reply, matter, { verb: 'rate', input: { office, rating: rating.data, reason } })
    const visit = portal.formVisit(request, reply)
    const typed = { office, reason, rating: form.text(`rating-${office}`) }
    return sendPage(reply, createElement(RatePage, { visit, matter, typed, problems }), 422)
  })
}
