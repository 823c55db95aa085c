import { z } from 'zod'
import { newId } from '../../platform/crypto/index.ts'
import { expectedVersion, requireVersion, type App } from '../../platform/http/index.ts'
import { book, bookingCode, cancelBooking, moveBooking, withFreshNumber } from './appointments.ts'
import { time, wish } from './booking.ts'
import { openContact } from './contact.ts'
import { hallPlace, readAs, recordPlace, tags, versioned, working, writeOnce, type HallDoors } from './doors.ts'
import { day, remark, said } from './hall.ts'
import { requireWorker } from './policy.ts'
import { bookingView, contactView, presentBooking, presentSlip, slipView, type BookingView } from './present.ts'
import { findBookings, findSealed, getBooking } from './queue-reader.ts'
import { getHall } from './reader.ts'
import { refuse } from './refuse.ts'

/** The doors of appointments as the desk gives them; citizens have their own on the portal. */
export function addBookingRoutes(app: App, doors: HallDoors): void {
  const { context } = doors
  const show = (request: Parameters<typeof readAs>[1], at: { regionId: string; id: string }): Promise<BookingView> =>
    readAs(doors, request, async (tx) => presentBooking(await getBooking(tx, at.regionId, at.id)))

  app.route({
    method: 'GET',
    url: '/api/v1/halls/:hallId/bookings',
    config: working,
    schema: {
      tags,
      operationId: 'listHallBookings',
      summary: 'The appointments of one day, by time; whose they are is not in the list',
      params: hallPlace,
      querystring: z.object({ date: day }),
      response: { 200: z.array(bookingView) },
    },
    handler: (request) =>
      readAs(doors, request, async (tx, officer) => {
        requireWorker(officer, await getHall(tx, request.params.hallId))
        return (await findBookings(tx, request.params.hallId, request.query.date)).map(presentBooking)
      }),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/halls/:hallId/bookings',
    config: working,
    schema: {
      tags,
      operationId: 'bookAtDesk',
      summary: 'Gives an appointment at the desk',
      params: hallPlace,
      body: wish,
      response: { 201: slipView },
    },
    handler: async (request, reply) => {
      const { hallId } = request.params
      const at = await withFreshNumber(() =>
        writeOnce(doors, request, async (tx, officer) => {
          requireWorker(officer, await getHall(tx, hallId))
          const booking = await book(tx, context, { id: newId(), hallId, wish: request.body, officer })
          return { regionId: booking.regionId, id: booking.id }
        }),
      )
      const booking = await readAs(doors, request, (tx) => getBooking(tx, at.regionId, at.id))
      return reply.code(201).send(presentSlip(booking, bookingCode(context, booking.id)))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/hall-bookings/:regionId/:id/cancel',
    config: versioned(working),
    schema: {
      tags,
      operationId: 'cancelHallBooking',
      summary: 'Cancels an appointment and gives its place back',
      params: recordPlace,
      body: z.object({ reason: remark(200) }),
      response: { 200: bookingView },
    },
    handler: async (request) => {
      await writeOnce(doors, request, async (tx, officer) => {
        requireVersion(
          expectedVersion(request),
          (await getBooking(tx, request.params.regionId, request.params.id)).version,
        )
        await cancelBooking(tx, context, request.params, officer, request.body.reason)
        return null
      })
      return show(request, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/hall-bookings/:regionId/:id/move',
    config: versioned(working),
    schema: {
      tags,
      operationId: 'moveHallBooking',
      summary: 'Moves an appointment to another time',
      params: recordPlace,
      body: time,
      response: { 200: bookingView },
    },
    handler: async (request) => {
      await writeOnce(doors, request, async (tx, officer) => {
        requireVersion(
          expectedVersion(request),
          (await getBooking(tx, request.params.regionId, request.params.id)).version,
        )
        await moveBooking(tx, context, request.params, request.body, officer)
        return null
      })
      return show(request, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/hall-bookings/:regionId/:id/contact',
    config: { ...working, idempotency: 'none' },
    schema: {
      tags,
      operationId: 'openHallContact',
      summary: 'Opens what the holder of an appointment left; the reason is logged',
      params: recordPlace,
      body: z.object({ reason: said(200) }),
      response: { 200: contactView },
    },
    handler: (request) =>
      context.database.write(doors.identification.scopeOf(request.actor), async (tx) => {
        const { regionId, id } = request.params
        const booking = await getBooking(tx, regionId, id)
        const hall = await getHall(tx, booking.hallId)
        if (request.actor.kind !== 'officer' || request.actor.officeId !== hall.officeId)
          throw refuse('contactLocked', 'not-allowed')
        await doors.identification.audit(tx, {
          actor: request.actor,
          action: 'hall.open-contact',
          subject: `hall-booking:${id}`,
          reason: request.body.reason,
          regionId,
        })
        const sealed = await findSealed(tx, regionId, id)
        if (!sealed) throw refuse('contactGone', 'not-found')
        return openContact(context.keys, id, sealed)
      }),
  })
}
