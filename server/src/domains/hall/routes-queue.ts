import { z } from 'zod'
import type { Transaction } from '../../platform/db/index.ts'
import { expectedVersion, type App } from '../../platform/http/index.ts'
import { openContact } from './contact.ts'
import { hallPlace, readAs, recordPlace, tags, versioned, working, writeOnce, type HallDoors } from './doors.ts'
import { requireWorker } from './policy.ts'
import {
  contactView,
  oneTicketView,
  presentQueue,
  presentStep,
  presentTicket,
  queueView,
  ticketView,
} from './present.ts'
import { arrive, bookingShown, callNext, giveTicketStep } from './queue-desk.ts'
import { findSealed, findTickets, getTicket } from './queue-reader.ts'
import { findSteps, getHall } from './reader.ts'
import { registerFromTicket, requireVisit } from './receive.ts'
import { refuse } from './refuse.ts'
import { TICKET_VERBS, type TicketVerb } from './states.ts'
import { arrival, ticketInputs, type Ticket, type TicketStep } from './ticket.ts'
import { waitingTime } from './waiting.ts'

const NO_WINDOW = '00000000-0000-0000-0000-000000000000'

const SUMMARIES: Record<Exclude<TicketVerb, 'call'>, string> = {
  recall: 'Calls a number again',
  attend: 'The one who was called is here: the reception begins',
  miss: 'The one who was called did not come',
  comeBack: 'Puts a missed number back into the line, at its end',
  leave: 'The one who waited has left',
  transfer: 'Sends a number on to another window, which calls it first',
  register: 'Ties a number to the matter that was registered from it, and names the first receiver on it',
  finish: 'Ends a reception',
}

/** The doors of the queue: numbers, calling, receiving. */
export function addQueueRoutes(app: App, doors: HallDoors): void {
  const { context } = doors
  const namesFor = (tx: Transaction, tickets: readonly Ticket[]) =>
    context.staffNames(
      tx,
      tickets.flatMap(({ officerId, firstOfficerId }) => [officerId, firstOfficerId].filter((id) => id !== null)),
    )
  const show = (request: Parameters<typeof readAs>[1], at: { regionId: string; id: string }) =>
    readAs(doors, request, async (tx) => {
      const ticket = await getTicket(tx, at.regionId, at.id)
      return presentTicket(ticket, await namesFor(tx, [ticket]))
    })

  app.route({
    method: 'GET',
    url: '/api/v1/halls/:hallId/queue',
    config: working,
    schema: {
      tags,
      operationId: 'hallQueue',
      summary: 'The numbers of today, who is next at a window, and how long one waits',
      params: hallPlace,
      querystring: z.object({ windowId: z.uuid().optional() }),
      response: { 200: queueView },
    },
    handler: (request) =>
      readAs(doors, request, async (tx, officer) => {
        requireWorker(officer, await getHall(tx, request.params.hallId))
        const [date, now] = [context.clock.today(), context.clock.now()]
        const tickets = await findTickets(tx, request.params.hallId, date)
        const asked = { date, now, windowId: request.query.windowId ?? NO_WINDOW }
        return presentQueue(asked, tickets, waitingTime(tickets, now), await namesFor(tx, tickets))
      }),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/halls/:hallId/tickets',
    config: working,
    schema: {
      tags,
      operationId: 'giveHallNumber',
      summary: 'Gives the next number of the day, with or without an appointment',
      params: hallPlace,
      body: arrival,
      response: { 201: ticketView },
    },
    handler: async (request, reply) => {
      const { hallId } = request.params
      const booking = request.body.booking === null ? undefined : await bookingShown(context, request.body.booking)
      const at = await writeOnce(doors, request, async (tx, officer) => {
        const { regionId, id } = await arrive(tx, context, officer, hallId, request.body, booking)
        return { regionId, id }
      })
      return reply.code(201).send(await show(request, at))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/halls/:hallId/windows/:windowId/call-next',
    config: working,
    schema: {
      tags,
      operationId: 'callNextInHall',
      summary: 'Calls the next of the line to a window',
      params: hallPlace.extend({ windowId: z.uuid() }),
      response: { 200: ticketView },
    },
    handler: async (request) => {
      const at = await writeOnce(doors, request, async (tx, officer) => {
        const { regionId, id } = await callNext(tx, context, officer, request.params)
        return { regionId, id }
      })
      return show(request, at)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/hall-tickets/:regionId/:id',
    config: working,
    schema: {
      tags,
      operationId: 'hallTicket',
      summary: 'One number with its history',
      params: recordPlace,
      response: { 200: oneTicketView },
    },
    handler: (request) =>
      readAs(doors, request, async (tx) => {
        const ticket = await getTicket(tx, request.params.regionId, request.params.id)
        const steps = await findSteps(tx, ticket.regionId, [ticket.id])
        const names = await context.staffNames(
          tx,
          [ticket.officerId, ticket.firstOfficerId, ...steps.map((step) => step.staff_id)].filter((id) => id !== null),
        )
        return {
          ...presentTicket(ticket, names),
          history: steps.map((step) => presentStep(step, names, context.offices())),
        }
      }),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/hall-tickets/:regionId/:id/contact',
    config: { ...working, idempotency: 'none' },
    schema: {
      tags,
      operationId: 'openHallTicketContact',
      summary: 'Opens the contact of the appointment to whoever receives its number; logged',
      params: recordPlace,
      response: { 200: contactView.nullable() },
    },
    handler: (request) =>
      context.database.write(doors.identification.scopeOf(request.actor), async (tx) => {
        const ticket = await getTicket(tx, request.params.regionId, request.params.id)
        if (
          request.actor.kind !== 'officer' ||
          ticket.officerId !== request.actor.staffId ||
          ticket.state !== 'attended'
        )
          throw refuse('contactLocked', 'not-allowed')
        if (ticket.bookingId === null) return null
        await doors.identification.audit(tx, {
          actor: request.actor,
          action: 'hall.open-contact',
          subject: `hall-ticket:${ticket.id}`,
          regionId: ticket.regionId,
        })
        const sealed = await findSealed(tx, ticket.regionId, ticket.bookingId)
        return sealed ? openContact(context.keys, ticket.bookingId, sealed) : null
      }),
  })

  for (const verb of TICKET_VERBS) if (verb !== 'call') addTicketStep(app, doors, verb, show)
}

type Show = (
  request: Parameters<typeof readAs>[1],
  at: { regionId: string; id: string },
) => Promise<z.output<typeof ticketView>>

function addTicketStep(app: App, doors: HallDoors, verb: Exclude<TicketVerb, 'call'>, show: Show): void {
  const { context } = doors
  app.route({
    method: 'POST',
    url: `/api/v1/hall-tickets/:regionId/:id/${verb}`,
    config: versioned(working),
    schema: {
      tags,
      operationId: `${verb}HallTicket`,
      summary: SUMMARIES[verb],
      params: recordPlace,
      body: ticketInputs[verb] as z.ZodType,
      response: { 200: ticketView },
    },
    handler: async (request) => {
      const { regionId, id: ticketId } = request.params
      const at = { regionId, ticketId, version: expectedVersion(request) }
      const step = { verb, input: request.body } as TicketStep
      if (step.verb === 'register' && request.actor.kind === 'officer')
        await requireVisit(context, request.actor, step.input)
      await writeOnce(doors, request, async (tx, officer) => {
        if (step.verb === 'register') await registerFromTicket(tx, context, officer, at, step.input)
        else await giveTicketStep(tx, context, officer, at, step)
        return null
      })
      return show(request, request.params)
    },
  })
}
