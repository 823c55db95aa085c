import { z } from 'zod'
import { HuiyinError } from '../../platform/errors/index.ts'
import { type App, commandOf, once, recordPlace } from '../../platform/http/index.ts'
import { findStaffOf, officerOf, type Officer } from '../identity/index.ts'
import { remitOf, subtreeOf } from '../office/index.ts'
import { OutsideChannel } from './channel.ts'
import { countOf, findDeliveries, findDelivery, findSteps } from './delivery-reader.ts'
import { notificationPolicies } from './policy.ts'
import { SYSTEM } from './post.ts'
import { Delivery, DeliveryPage, namesOf, presentDeliveries, presentDelivery } from './present.ts'
import type { NotificationDoors } from './routes.ts'
import { DELIVERY_COMMANDS, mayFollow, STATE_NAMES, type DeliveryState } from './states.ts'
import { moveDelivery, type DeliveryMove } from './writer.ts'

const tags = ['notification']

/** How messages were delivered, for the administrators of the regions of their remit; what failed for good is tried again or discarded. */
export function addDeliveryRoutes(app: App, { post, identity }: NotificationDoors): void {
  const { database, clock } = post
  const config = { policy: notificationPolicies.deliveries.name } as const

  const regionsOf = (officer: Officer): string[] => {
    const tree = identity.offices.tree()
    const top = remitOf(tree, officer.officeId)
    const offices = top === undefined ? [...tree.byId.values()] : subtreeOf(tree, top)
    return [...new Set(offices.map(({ regionId }) => regionId))]
  }
  const requireRegion = (officer: Officer, regionId: string): void => {
    if (!regionsOf(officer).includes(regionId)) throw new HuiyinError('not-found')
  }

  app.route({
    method: 'GET',
    url: '/api/v1/deliveries',
    config,
    schema: {
      summary: 'Messages on their way, newest first, with their numbers by channel and state',
      operationId: 'deliveries',
      tags,
      querystring: z.object({
        state: z.enum(STATE_NAMES as [DeliveryState, ...DeliveryState[]]).optional(),
        channel: OutsideChannel.optional(),
        before: z.uuid().optional(),
        limit: z.coerce.number().int().min(1).max(100).default(50),
      }),
      response: { 200: DeliveryPage },
    },
    handler: async (request) => {
      const regions = regionsOf(officerOf(request))
      const { query } = request
      return database.read(SYSTEM, async (tx) =>
        presentDeliveries(await findDeliveries(tx, { ...query, regions }), query.limit, await countOf(tx, regions)),
      )
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/deliveries/:regionId/:id',
    config,
    schema: {
      summary: 'One message on its way, with what happened to it',
      operationId: 'delivery',
      tags,
      params: recordPlace,
      response: { 200: Delivery },
    },
    handler: async (request) => {
      requireRegion(officerOf(request), request.params.regionId)
      return database.read(SYSTEM, async (tx) => {
        const found = await findDelivery(tx, request.params)
        if (!found) throw new HuiyinError('not-found')
        return presentDelivery(found, await findSteps(tx, request.params), namesOf(await findStaffOf(tx)))
      })
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/deliveries/:regionId/:id/:step',
    config,
    schema: {
      summary: 'Try a failed message again, or discard it; with a reason',
      operationId: 'moveDelivery',
      tags,
      params: recordPlace.extend({ step: z.enum(DELIVERY_COMMANDS) }),
      body: z.object({ reason: z.string().trim().min(1).max(200), version: z.int() }),
      response: { 200: z.object({ version: z.int() }) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const { step, ...key } = request.params
      const { reason, version } = request.body
      requireRegion(officer, key.regionId)
      return once(database, SYSTEM, commandOf(identity, request, key.regionId), async (tx) => {
        const found = await findDelivery(tx, key)
        if (!found) throw new HuiyinError('not-found')
        if (found.version !== version) throw new HuiyinError('conflict')
        if (!mayFollow(found.state, step)) throw new HuiyinError('step-not-open')
        const taken = { step, at: clock.now(), staffId: officer.staffId, reason }
        const move: DeliveryMove =
          step === 'retry'
            ? { ...taken, state: 'waiting', nextAt: clock.now(), afresh: true }
            : { ...taken, state: 'discarded', failure: found.failure }
        if (!(await moveDelivery(tx, found, move))) throw new HuiyinError('conflict')
        await identity.audit(tx, {
          actor: officer,
          action: `notification.${step}`,
          subject: `delivery:${key.id}`,
          reason,
          regionId: key.regionId,
        })
        return { version: version + 1 }
      })
    },
  })
}
