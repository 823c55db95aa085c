import { z } from 'zod'
import { HuiyinError } from '../../platform/errors/index.ts'
import { commandOf, once, type App } from '../../platform/http/index.ts'
import { isLocalDate } from '../../platform/time/index.ts'
import { officerOf, scopeOf } from '../identity/index.ts'
import { getOffice, requireRemit } from '../office/index.ts'
import { notificationPolicies } from './policy.ts'
import { WarningRules } from './present.ts'
import type { NotificationDoors } from './routes.ts'
import { findWarningRules } from './warning/rule-reader.ts'
import { HOUSE_RULE } from './warning/warning-rule.ts'
import { storeWarningRule } from './writer.ts'

const tags = ['notification']

/** How far ahead offices are warned of their limits, and the warnings of today. */
export function addWarningRoutes(app: App, { post, identity, warnNow }: NotificationDoors): void {
  const { database } = post

  app.route({
    method: 'GET',
    url: '/api/v1/warning-rules',
    config: { policy: notificationPolicies.own.name },
    schema: {
      summary: 'How many working days ahead offices are warned: the rule of the house, then the offices’ own',
      operationId: 'warningRules',
      tags,
      response: { 200: WarningRules },
    },
    handler: async (request) => {
      const own = await database.read(scopeOf(officerOf(request)), findWarningRules)
      return {
        rules: [{ ...HOUSE_RULE, officeId: null, version: 0 }, ...own].map(({ leads, ...rule }) => ({
          ...rule,
          leads: [...leads],
        })),
      }
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/warning-rules',
    config: { policy: notificationPolicies.rules.name },
    schema: {
      summary: 'Set how many working days ahead an office is warned, from a day on',
      operationId: 'setWarningRule',
      tags,
      body: z.object({
        officeId: z.uuid(),
        inForceFrom: z.string().refine(isLocalDate),
        leads: z.array(z.int().min(0).max(60)).min(1).max(10),
        overdue: z.boolean(),
        source: z.string().trim().min(1).max(200).describe('The rule or decision that says so'),
        version: z.int().min(0),
      }),
      response: { 200: z.object({ version: z.int() }) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const { body } = request
      const tree = identity.offices.tree()
      const office = getOffice(tree, body.officeId)
      requireRemit(tree, officer, office.id)
      return once(database, scopeOf(officer), commandOf(identity, request, office.regionId), async (tx) => {
        const stored = await storeWarningRule(tx, {
          region_id: office.regionId,
          office_id: office.id,
          in_force_from: body.inForceFrom,
          leads: [...new Set(body.leads)].sort((a, b) => b - a),
          overdue: body.overdue,
          source: body.source,
          version: body.version,
        })
        if (!stored) throw new HuiyinError('conflict')
        await identity.audit(tx, {
          actor: officer,
          action: 'notification.warning-rule',
          subject: `office:${office.id}`,
          reason: body.source,
          regionId: office.regionId,
        })
        return { version: body.version + 1 }
      })
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/warnings',
    config: { policy: notificationPolicies.rules.name, idempotency: 'none' },
    schema: {
      summary: 'Give the warnings of today now; what was said is not said again',
      operationId: 'warnNow',
      tags,
      response: { 200: z.object({ matters: z.int() }) },
    },
    handler: async () => ({ matters: await warnNow() }),
  })
}
