import { createElement } from 'react'
import { TEXT_MAX } from '../../../server/src/domains/matter/matter.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { FormBody, isStorable } from '../forms/form-body.ts'
import { hasProblems, type Problems } from '../forms/problems.tsx'
import { sendPage } from '../layout/render.ts'
import { answer } from '../portal.ts'
import { ReviewPage } from './review-page.tsx'
import { OWN, type MatterDoor } from './door.ts'
import { openTasks } from './open-tasks.ts'

const BODY_LIMIT = 2 * 1024 * 1024

/** Ask for review and second review (Art. 35, 36). */
export function reviewRoutes(app: App, { portal, open, give }: MatterDoor): void {
  for (const second of [false, true]) {
    const place = second ? 'askSecondReview' : 'askReview'
    const verb = second ? 'requestSecondReview' : 'requestReview'

    answer(app, 'GET', place, OWN, async (request, reply) => {
      const matter = await open(request, reply)
      const visit = portal.formVisit(request, reply)
      return sendPage(reply, createElement(ReviewPage, { visit, matter, second, reasons: '', problems: {} }))
    })

    answer(app, 'POST', place, { ...OWN, bodyLimit: BODY_LIMIT }, async (request, reply) => {
      const matter = await open(request, reply)
      const reasons = new FormBody(request.body).text('reasons')
      const problems = problemsOf(reasons)
      if (hasProblems(problems) || !openTasks(matter).includes(verb)) {
        const visit = portal.formVisit(request, reply)
        return sendPage(reply, createElement(ReviewPage, { visit, matter, second, reasons, problems }), 422)
      }
      return give(request, reply, matter, { verb, input: { reasons } })
    })
  }
}

function problemsOf(reasons: string): Problems {
  if (reasons.trim() === '') return { reasons: 'writeReasons' }
  if (reasons.length > TEXT_MAX) return { reasons: 'noteTooLong' }
  return isStorable(reasons) ? {} : { reasons: 'unreadable' }
}
