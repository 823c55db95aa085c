import { createElement } from 'react'
import type { OperationDesk } from '../../../server/src/domains/operation/index.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { PREFIXES } from '../language.ts'
import { sendPublicPage } from '../layout/render.ts'
import { makePortal, PUBLIC, type PortalOptions } from '../portal.ts'
import { HOME } from './addresses.ts'
import { ServicePage } from './service-page.tsx'

/** How the service runs, for everybody. */
export function registerService(app: App, options: PortalOptions, backend: Pick<OperationDesk, 'service'>): void {
  const portal = makePortal(options)
  for (const prefix of Object.values(PREFIXES))
    app.route({
      method: 'GET',
      url: `/${prefix}${HOME}`,
      config: PUBLIC,
      handler: async (request, reply) => {
        const service = await backend.service()
        return sendPublicPage(reply, createElement(ServicePage, { visit: portal.visit(request), service }))
      },
    })
}
