import type { App } from '../../platform/http/index.ts'
import { addAuditRoutes } from './audit/routes.ts'
import type { Identity } from './identity.ts'
import { addSessionRoutes } from './session/routes.ts'
import { addStaffRoutes } from './staff/routes.ts'

/** All doors of this domain. */
export function addIdentityRoutes(app: App, identity: Identity): void {
  addSessionRoutes(app, identity)
  addStaffRoutes(app, identity)
  addAuditRoutes(app, identity)
}
