import { createElement } from 'react'
import { canReach, CHOICES, type Choice } from '../../../server/src/domains/notification/channel.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import type { ContactChoice } from '../backend.ts'
import { notifyProblem } from '../file/contact-checks.ts'
import { FormBody } from '../forms/form-body.ts'
import { hasProblems, type Problems } from '../forms/problems.tsx'
import { goTo, sendPage } from '../layout/render.ts'
import { answer } from '../portal.ts'
import { keyOf, OWN, type MatterDoor } from './door.ts'
import { NotifyPage } from './notify-page.tsx'

/** How the petitioner is told: by one way with its address, or not at all. */
export function notifyRoutes(app: App, { portal, open }: MatterDoor): void {
  const { backend } = portal

  answer(app, 'GET', 'notify', OWN, async (request, reply) => {
    await open(request, reply)
    const visit = portal.formVisit(request, reply)
    const choice = await backend.contactChoice(keyOf(request))
    const page = { visit, choice, channels: backend.channels(), typed: { channel: choice.channel }, problems: {} }
    return sendPage(reply, createElement(NotifyPage, page))
  })

  answer(app, 'POST', 'notify', OWN, async (request, reply) => {
    await open(request, reply)
    const form = new FormBody(request.body)
    const choice = await backend.contactChoice(keyOf(request))
    const channels = backend.channels()
    const typed = Object.fromEntries(['channel', ...channels].map((name) => [name, form.line(name)]))
    const channel = CHOICES.find((each) => each === typed['channel'] && (each === 'none' || channels.includes(each)))
    const address = channel === undefined || channel === 'none' ? '' : (typed[channel] ?? '')
    const problems = problemsOf(channel, address, choice)
    const visit = portal.formVisit(request, reply)
    if (channel === undefined || hasProblems(problems))
      return sendPage(reply, createElement(NotifyPage, { visit, choice, channels, typed, problems }), 422)
    await backend.chooseContact(keyOf(request), { channel, address, language: visit.language })
    return goTo(reply, visit.to('matter', {}, { done: 'notify' }))
  })
}

function problemsOf(channel: Choice | undefined, address: string, { known }: ContactChoice): Problems {
  if (channel === undefined) return { channel: 'chooseNotify' }
  if (channel === 'none' || (address === '' && known[channel] !== undefined)) return {}
  return canReach(channel, address) ? {} : { [channel]: notifyProblem(channel) }
}
