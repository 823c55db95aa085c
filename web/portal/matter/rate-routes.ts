import { createElement } from 'react'
import { RATED_OFFICES, Rating } from '../../../server/src/domains/matter/matter.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import type { CitizenCommand } from '../backend.ts'
import { FormBody, isStorable } from '../forms/form-body.ts'
import type { Problems } from '../forms/problems.tsx'
import { sendPage } from '../layout/render.ts'
import { answer } from '../portal.ts'
import { RatePage } from './rate-page.tsx'
import { OWN, type MatterDoor } from './door.ts'
import { isRateable } from './open-tasks.ts'

const REASON_MAX = 2000

/** Rate the petition office and the handling office apart (Art. 21(2)): one of them or both at once. */
export function rateRoutes(app: App, { portal, open, give }: MatterDoor): void {
  answer(app, 'GET', 'rate', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const visit = portal.formVisit(request, reply)
    return sendPage(reply, createElement(RatePage, { visit, matter, typed: {}, problems: {} }))
  })

  answer(app, 'POST', 'rate', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const typed = ratingsTyped(new FormBody(request.body))
    const asked = RATED_OFFICES.filter((office) => isRateable(matter, office))
    const said = asked.filter((office) => typed[`rating-${office}`] !== '' || typed[`reason-${office}`] !== '')
    const problems: Record<string, Problems[string]> = {}
    const commands: CitizenCommand[] = []
    for (const office of said.length > 0 ? said : asked) {
      const rating = Rating.safeParse(typed[`rating-${office}`])
      const reason = typed[`reason-${office}`] ?? ''
      if (!rating.success) problems[`rating-${office}`] = 'chooseRating'
      else commands.push({ verb: 'rate', input: { office, rating: rating.data, reason } })
      if (reason.length > REASON_MAX) problems[`reason-${office}`] = 'reasonTooLong'
      else if (!isStorable(reason)) problems[`reason-${office}`] = 'unreadable'
    }
    const [first, ...others] = commands
    if (first && Object.keys(problems).length === 0) return give(request, reply, matter, first, ...others)
    const visit = portal.formVisit(request, reply)
    return sendPage(reply, createElement(RatePage, { visit, matter, typed, problems }), 422)
  })
}

/** What was typed for each office, by the name of the field. */
const ratingsTyped = (form: FormBody): Record<string, string> =>
  Object.fromEntries(
    RATED_OFFICES.flatMap((office) =>
      [`rating-${office}`, `reason-${office}`].map((name) => [name, form.text(name).trim()]),
    ),
  )
