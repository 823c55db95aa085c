import { createElement } from 'react'
import type { App } from '../../../server/src/platform/http/index.ts'
import { FormBody, isStorable } from '../forms/form-body.ts'
import { hasProblems, type Problems } from '../forms/problems.tsx'
import { goTo, sendPage } from '../layout/render.ts'
import { answer } from '../portal.ts'
import { OWN, type MatterDoor } from './door.ts'
import { WithdrawPage } from './withdraw-page.tsx'

const REASON_MAX = 1000

export function withdrawRoutes(app: App, { portal, open, give }: MatterDoor): void {
  answer(app, 'GET', 'withdraw', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const visit = portal.formVisit(request, reply)
    if (!matter.may.includes('withdraw')) return goTo(reply, visit.to('matter'))
    return sendPage(reply, createElement(WithdrawPage, { visit, reason: '', problems: {} }))
  })

  answer(app, 'POST', 'withdraw', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const form = new FormBody(request.body)
    const reason = form.text('reason').trim()
    const problems: Problems = {
      ...(reason.length > REASON_MAX && { reason: 'reasonTooLong' }),
      ...(!isStorable(reason) && { reason: 'unreadable' }),
      ...(form.text('confirm') !== 'yes' && { confirm: 'confirmWithdraw' }),
    }
    if (hasProblems(problems)) {
      const visit = portal.formVisit(request, reply)
      return sendPage(reply, createElement(WithdrawPage, { visit, reason, problems }), 422)
    }
    return give(request, reply, matter, { verb: 'withdraw', input: { reason } })
  })
}
