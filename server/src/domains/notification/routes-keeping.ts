import { z } from 'zod'
import { HuiyinError } from '../../platform/errors/index.ts'
import { commandOf, once, type App } from '../../platform/http/index.ts'
import { isLocalDate } from '../../platform/time/index.ts'
import { officerOf, scopeOf } from '../identity/index.ts'
import { findKeepingRules } from './keeping-reader.ts'
import { HOUSE_KEEPING, KEEPING_DAYS } from './keeping.ts'
import { insertKeepingRule } from './keeping-writer.ts'
import { messages } from './messages/index.ts'
import { notificationPolicies } from './policy.ts'
import { KeepingRules } from './present.ts'
import type { NotificationDoors } from './routes.ts'

const tags = ['notification']

/** How long messages are kept: the rule of the house, and those of regions, each from a day on. */
export function addKeepingRoutes(app: App, { post, identity }: NotificationDoors): void {
  const { database, clock } = post

  app.route({
    method: 'GET',
    url: '/api/v1/message-keeping',
    config: { policy: notificationPolicies.own.name },
    schema: {
      summary: 'How many days messages are kept: the rule of the house, then those of the own region',
      operationId: 'messageKeeping',
      tags,
      response: { 200: KeepingRules },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const rules = await database.read(scopeOf(officer), findKeepingRules)
      const own = rules.filter(({ regionId }) => regionId === officer.regionId)
      return { rules: [{ ...HOUSE_KEEPING, regionId: null }, ...own] }
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/message-keeping',
    config: { policy: notificationPolicies.rules.name },
    schema: {
      summary: 'Set how many days the messages of the own region are kept, from a day on',
      operationId: 'setMessageKeeping',
      tags,
      body: z.object({
        inForceFrom: z.string().refine(isLocalDate),
        days: z.int().min(KEEPING_DAYS.least).max(KEEPING_DAYS.most),
        source: z.string().trim().min(1).max(200).describe('The rule or decision that says so'),
      }),
      response: { 200: z.object({ inForceFrom: z.string() }) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const { inForceFrom, days, source } = request.body
      if (inForceFrom < clock.today())
        throw new HuiyinError('invalid', { fields: [{ path: 'inForceFrom', ...messages.keeping.fromToday }] })
      return once(database, scopeOf(officer), commandOf(identity, request, officer.regionId), async (tx) => {
        await insertKeepingRule(tx, {
          region_id: officer.regionId,
          in_force_from: inForceFrom,
          days,
          source,
          set_by: officer.staffId,
          set_at: clock.now(),
        })
        await identity.audit(tx, {
          actor: officer,
          action: 'notification.keeping',
          subject: `region:${officer.regionId}`,
          reason: source,
          regionId: officer.regionId,
        })
        return { inForceFrom }
      })
    },
  })
}
