import { createElement } from 'react'
import type { App } from '../../../server/src/platform/http/index.ts'
import { HomePage } from '../home/home-page.tsx'
import { sendPublicPage } from '../layout/render.ts'
import { answer, PUBLIC, type Portal } from '../portal.ts'
import { GuidePage } from './guide-page.tsx'
import { OfficesPage } from './offices-page.tsx'
import { AccessibilityPage, PrivacyPage } from './plain-pages.tsx'
import { TimeLimitsPage } from './time-limits-page.tsx'

/** The pages that ask nothing. */
export function openRoutes(app: App, portal: Portal): void {
  const { backend, words } = portal
  const plain = { home: HomePage, guide: GuidePage, accessibility: AccessibilityPage, privacy: PrivacyPage } as const
  for (const place of Object.keys(plain) as (keyof typeof plain)[]) {
    answer(app, 'GET', place, PUBLIC, (request, reply) =>
      sendPublicPage(reply, createElement(plain[place], { visit: portal.visit(request) })),
    )
  }
  answer(app, 'GET', 'offices', PUBLIC, (request, reply) =>
    sendPublicPage(reply, createElement(OfficesPage, { visit: portal.visit(request), offices: backend.offices() })),
  )
  answer(app, 'GET', 'timeLimits', PUBLIC, (request, reply) =>
    sendPublicPage(
      reply,
      createElement(TimeLimitsPage, { visit: portal.visit(request), limits: backend.limits(), words }),
    ),
  )
}
