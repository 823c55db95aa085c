import { z } from 'zod'
import { pageSize, type App } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import type { CrossingDesk } from './crossings.ts'
import { handoverPolicies } from './policy.ts'
import { CrossingPage, crossingDirection } from './views.ts'

/** The door of what goes from region to region; the steps themselves are commands of the matter. */
export function addCrossingRoutes(app: App, crossings: CrossingDesk): void {
  app.route({
    method: 'GET',
    url: '/api/v1/handover/regions',
    config: { policy: handoverPolicies.read.name },
    schema: {
      tags: ['handover'],
      operationId: 'listRegionHandovers',
      summary: 'Matters that went to another region, arrive from one, or came back; the newest first',
      querystring: z.object({
        direction: crossingDirection.optional(),
        state: z.enum(['waiting', 'taken-up', 'sent-back']).optional(),
        before: z.uuid().optional(),
        limit: pageSize,
      }),
      response: { 200: CrossingPage },
    },
    handler: (request) => crossings.list(officerOf(request), request.query),
  })
}
