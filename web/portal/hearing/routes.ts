import { createElement } from 'react'
import type { ReviewDesk } from '../../../server/src/domains/review/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { PREFIXES } from '../language.ts'
import { sendPublicPage } from '../layout/render.ts'
import { queryOf } from '../layout/routes.ts'
import { makePortal, PUBLIC, type PortalOptions } from '../portal.ts'
import { HOME } from './addresses.ts'
import { HearingPage, HearingsPage } from './pages.tsx'

const A_PAGE = 20
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The published conclusions of hearings. Works without script. */
export function registerHearings(
  app: App,
  options: PortalOptions,
  desk: Pick<ReviewDesk, 'published' | 'onePublished'>,
): void {
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
        return sendPublicPage(reply, createElement(HearingsPage, props))
      },
    })
    app.route({
      method: 'GET',
      url: `/${prefix}${HOME}/:regionId/:id`,
      config: PUBLIC,
      handler: async (request, reply) => {
        const { regionId, id } = request.params as { regionId: string; id: string }
        if (!/^\d{6}$/.test(regionId) || !UUID.test(id)) throw new HuiyinError('not-found')
        const item = await desk.onePublished({ regionId, id })
        return sendPublicPage(reply, createElement(HearingPage, { visit: portal.visit(request), item }))
      },
    })
  }
}
