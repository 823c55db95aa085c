import { z } from 'zod'
import { type App, pageSize } from '../../../platform/http/index.ts'
import { remitOf, subtreeOf } from '../../office/index.ts'
import type { Identity } from '../identity.ts'
import { identityPolicies } from '../policy.ts'
import { auditPresentation, presentAudit } from '../present.ts'
import { officerOf } from '../session/routes.ts'
import { findAuditLines } from './reader.ts'

const query = z.object({
  before: z.uuid().optional().describe('The last line of the page before'),
  limit: pageSize,
  subject: z.string().max(120).optional(),
  actor: z.string().max(120).optional(),
  action: z.string().max(60).optional(),
})

/** The audit log, for administrators and auditors of the offices it tells of. */
export function addAuditRoutes(app: App, identity: Identity): void {
  app.route({
    method: 'GET',
    url: '/api/v1/audit',
    config: { policy: identityPolicies.readAudit.name },
    schema: {
      summary: 'The audit log, newest first',
      tags: ['audit'],
      querystring: query,
      response: { 200: auditPresentation },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const tree = identity.offices.tree()
      const top = remitOf(tree, officer.officeId)
      const officeIds = top === undefined ? undefined : subtreeOf(tree, top).map((office) => office.id)
      const lines = await identity.database.read(identity.scopeOf(officer), (tx) =>
        findAuditLines(tx, { ...request.query, officeIds }),
      )
      return presentAudit(lines, request.query.limit)
    },
  })
}
