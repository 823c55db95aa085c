import { createElement } from 'react'
import type { AssessmentDesk } from '../../../server/src/domains/assessment/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { PREFIXES } from '../language.ts'
import { sendPublicPage } from '../layout/render.ts'
import { queryOf } from '../layout/routes.ts'
import { makePortal, PUBLIC, type PortalOptions } from '../portal.ts'
import { HOME } from './addresses.ts'
import { OfficePage } from './office-page.tsx'
import { AssessmentPage, AssessmentsPage } from './pages.tsx'

const A_PAGE = 20
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type PublishedDesk = Pick<AssessmentDesk, 'published' | 'publishedRound' | 'publishedResult'>

/** A place in an address that can be one. */
function placeOf(params: unknown): { regionId: string; id: string } {
  const { regionId, id } = params as { regionId: string; id: string }
  if (!/^\d{6}$/.test(regionId) || !UUID.test(id)) throw new HuiyinError('not-found')
  return { regionId, id }
}

/** The published assessments. Works without script. */
export function registerAssessments(app: App, options: PortalOptions, desk: PublishedDesk): void {
  const portal = makePortal(options)
  for (const prefix of Object.values(PREFIXES)) {
    app.route({
      method: 'GET',
      url: `/${prefix}${HOME}`,
      config: PUBLIC,
      handler: async (request, reply) => {
        const asked = queryOf(request, 'after')
        const after = UUID.test(asked) ? asked : undefined
        const found = await desk.published({ after, limit: A_PAGE + 1 })
        const props = { visit: portal.visit(request), items: found.slice(0, A_PAGE), older: found.length > A_PAGE }
        return sendPublicPage(reply, createElement(AssessmentsPage, props))
      },
    })
    app.route({
      method: 'GET',
      url: `/${prefix}${HOME}/:regionId/:id`,
      config: PUBLIC,
      handler: async (request, reply) => {
        const round = await desk.publishedRound(placeOf(request.params))
        return sendPublicPage(reply, createElement(AssessmentPage, { visit: portal.visit(request), round }))
      },
    })
    app.route({
      method: 'GET',
      url: `/${prefix}${HOME}/offices/:regionId/:id`,
      config: PUBLIC,
      handler: async (request, reply) => {
        const result = await desk.publishedResult(placeOf(request.params))
        return sendPublicPage(reply, createElement(OfficePage, { visit: portal.visit(request), result }))
      },
    })
  }
}
