import { z } from 'zod'
import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { expectedVersion, type App } from '../../platform/http/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { bookingCode, withFreshNumber } from './appointments.ts'
import { wish } from './booking.ts'
import { refuse } from './refuse.ts'
import { maySeeIt } from './takers.ts'
import {
  arranging,
  hallPlace,
  officerOf,
  readAs,
  reading,
  recordPlace,
  tags,
  versioned,
  working,
  writeOnce,
  type HallDoors,
} from './doors.ts'
import { day, remark } from './hall.ts'
import { lastToPublish, newCommitment, newLeaderDay, settlement, type LeaderDay } from './leader-day.ts'
import { findCommitments, findLeaderDays, getCommitment, getLeaderDay } from './leader-reader.ts'
import { bookLeaderDay, giveLeaderDayStep, planLeaderDay, promise, settlePromise } from './leaders.ts'
import { requireWorker } from './policy.ts'
import { presentSlip, slipView } from './present.ts'
import { leaderDayView, presentLeaderDay, type LeaderDayView } from './present-roster.ts'
import { getBooking } from './queue-reader.ts'
import { getHall } from './reader.ts'

const DAYS_BACK = 120
const cancelling = z.object({ reason: remark(200), moveTo: z.uuid().nullable().default(null) })
const STEPS = [
  ['publish', 'publishLeaderDay', 'Publishes a reception day, so many days ahead as the terms of the hall want'],
  ['hold', 'holdLeaderDay', 'The leader has received'],
  ['cancel', 'cancelLeaderDay', 'Calls a reception day off: those who booked move to another day or are told'],
] as const

/** The doors of leaders' reception days and of what was promised on them. */
export function addLeaderRoutes(app: App, doors: HallDoors): void {
  const { context } = doors
  const present = async (
    tx: Transaction,
    leaderDays: readonly LeaderDay[],
    hallId: string,
  ): Promise<LeaderDayView[]> => {
    const today = context.clock.today()
    const [{ terms }, promises] = [
      await getHall(tx, hallId),
      await findCommitments(
        tx,
        leaderDays.map(({ id }) => id),
      ),
    ]
    return leaderDays.map((each) =>
      presentLeaderDay(each, promises, {
        offices: context.offices(),
        today,
        publishBy: lastToPublish(each.date, terms, today),
      }),
    )
  }
  const show = (request: Parameters<typeof readAs>[1], id: string): Promise<LeaderDayView> =>
    readAs(doors, request, async (tx) => {
      const leaderDay = await getLeaderDay(tx, id)
      const [view] = await present(tx, [leaderDay], leaderDay.hallId)
      if (!view) throw new Error('a reception day was read and not shown')
      return view
    })

  app.route({
    method: 'GET',
    url: '/api/v1/halls/:hallId/leader-days',
    config: reading,
    schema: {
      tags,
      operationId: 'listLeaderDays',
      summary: "Leaders' reception days with what was promised on them",
      params: hallPlace,
      querystring: z.object({ from: day.optional() }),
      response: { 200: z.array(leaderDayView) },
    },
    handler: (request) =>
      readAs(doors, request, async (tx, officer) => {
        requireWorker(officer, await getHall(tx, request.params.hallId))
        const from = request.query.from ?? addDays(context.clock.today(), -DAYS_BACK)
        return present(tx, await findLeaderDays(tx, from, request.params.hallId), request.params.hallId)
      }),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/halls/:hallId/leader-days',
    config: arranging,
    schema: {
      tags,
      operationId: 'planLeaderDay',
      summary: 'Plans a reception day of a leader',
      params: hallPlace,
      body: newLeaderDay,
      response: { 201: leaderDayView },
    },
    handler: async (request, reply) => {
      const { id } = await writeOnce(doors, request, async (tx, officer) => ({
        id: (await planLeaderDay(tx, context, officer, request.params.hallId, request.body)).id,
      }))
      return reply.code(201).send(await show(request, id))
    },
  })

  for (const [verb, operationId, summary] of STEPS)
    app.route({
      method: 'POST',
      url: `/api/v1/leader-days/:regionId/:id/${verb}`,
      config: versioned(arranging),
      schema: {
        tags,
        operationId,
        summary,
        params: recordPlace,
        body: verb === 'cancel' ? cancelling : z.object({ reason: remark(200) }),
        response: { 200: leaderDayView },
      },
      handler: async (request) => {
        const at = { id: request.params.id, version: expectedVersion(request) }
        await writeOnce(doors, request, async (tx, officer) => {
          await giveLeaderDayStep(tx, context, officer, at, { verb, ...request.body })
          return null
        })
        return show(request, at.id)
      },
    })

  app.route({
    method: 'POST',
    url: '/api/v1/leader-days/:regionId/:id/bookings',
    config: working,
    schema: {
      tags,
      operationId: 'bookLeaderDayAtDesk',
      summary: "Books a place on a leader's reception day at the desk",
      params: recordPlace,
      body: wish.pick({ contact: true, peoplePresent: true }),
      response: { 201: slipView },
    },
    handler: async (request, reply) => {
      const at = await withFreshNumber(() =>
        writeOnce(doors, request, async (tx, officer) => {
          requireWorker(officer, await getHall(tx, (await getLeaderDay(tx, request.params.id)).hallId))
          const { regionId, id } = await bookLeaderDay(tx, context, {
            id: newId(),
            leaderDayId: request.params.id,
            wish: request.body,
            officer,
          })
          return { regionId, id }
        }),
      )
      const booking = await readAs(doors, request, (tx) => getBooking(tx, at.regionId, at.id))
      return reply.code(201).send(presentSlip(booking, bookingCode(context, booking.id)))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/leader-days/:regionId/:id/promises',
    config: arranging,
    schema: {
      tags,
      operationId: 'promiseOnLeaderDay',
      summary: 'Writes down what was promised, who does it and by when',
      params: recordPlace,
      body: newCommitment,
      response: { 201: leaderDayView },
    },
    handler: async (request, reply) => {
      if (request.body.matter) {
        const { matter } = await context.desk.load(officerOf(request), request.body.matter)
        if (!maySeeIt(request.body.officeId, matter, context.offices()))
          throw refuse('promiseNoSight', 'invalid', 'matter')
      }
      await writeOnce(doors, request, async (tx, officer) => {
        await promise(tx, context, officer, request.params.id, request.body)
        return null
      })
      return reply.code(201).send(await show(request, request.params.id))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/leader-promises/:regionId/:id/settle',
    config: versioned(working),
    schema: {
      tags,
      operationId: 'settleLeaderPromise',
      summary: 'Says whether a promise was kept, with what shows it',
      params: recordPlace,
      body: settlement,
      response: { 200: leaderDayView },
    },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, async (tx, officer) => {
        await settlePromise(tx, context, officer, at, request.body)
        return null
      })
      const { leaderDayId } = await readAs(doors, request, (tx) => getCommitment(tx, at.regionId, at.id))
      return show(request, leaderDayId)
    },
  })
}
