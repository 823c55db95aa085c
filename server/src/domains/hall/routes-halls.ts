import { z } from 'zod'
import { expectedVersion, giveVersion, type App } from '../../platform/http/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { outgoingSheet } from '../../platform/documents/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import { changeHall, setException, setTerms, setUpHall, setWindow } from './arrange.ts'
import { slotsNow } from './appointments.ts'
import { arranging, hallPlace, readAs, reading, tags, taking, versioned, writeOnce, type HallDoors } from './doors.ts'
import { visitFigures } from './figures-reader.ts'
import { day, exception, hallChange, newHall, newWindow, terms, windowChange } from './hall.ts'
import { openingsFrom } from './opening.ts'
import { daysView, figuresView, hallView, presentDays, presentHall, type HallView } from './present.ts'
import { presentFiguresSheet } from './present-sheets.ts'
import { findTaken } from './queue-reader.ts'
import { findExceptions, findHalls, getHall } from './reader.ts'

const DAYS_SHOWN = 28
const period = z.object({ from: day.optional(), to: day.optional() })

/** The doors of how a hall is arranged: hours, windows, exceptions; and what it received. */
export function addHallRoutes(app: App, doors: HallDoors): void {
  const { context } = doors
  const show = async (request: Parameters<typeof readAs>[1], hallId: string): Promise<HallView> =>
    readAs(doors, request, async (tx) =>
      presentHall(await getHall(tx, hallId), context.offices(), context.clock.today()),
    )

  app.route({
    method: 'GET',
    url: '/api/v1/halls',
    config: reading,
    schema: { tags, operationId: 'listHalls', summary: 'The reception halls', response: { 200: z.array(hallView) } },
    handler: (request) =>
      readAs(doors, request, async (tx) =>
        (await findHalls(tx)).map((hall) => presentHall(hall, context.offices(), context.clock.today())),
      ),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/halls',
    config: arranging,
    schema: {
      tags,
      operationId: 'setUpHall',
      summary: 'Sets up a hall of the own petition office',
      body: newHall,
      response: { 201: hallView },
    },
    handler: async (request, reply) => {
      const { id } = await writeOnce(doors, request, async (tx, officer) => ({
        id: (await setUpHall(tx, context, officer, request.body)).id,
      }))
      const hall = await show(request, id)
      giveVersion(reply, hall.version)
      return reply.code(201).send(hall)
    },
  })

  app.route({
    method: 'PATCH',
    url: '/api/v1/halls/:hallId',
    config: versioned(arranging),
    schema: {
      tags,
      operationId: 'changeHall',
      summary: 'Changes name, place or use of a hall',
      params: hallPlace,
      body: hallChange,
      response: { 200: hallView },
    },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, async (tx, officer) => {
        await changeHall(tx, context, officer, at, request.body)
        return null
      })
      return show(request, at.hallId)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/halls/:hallId/terms',
    config: versioned(arranging),
    schema: {
      tags,
      operationId: 'setHallTerms',
      summary: 'Sets hours, appointments and needs of a hall from a date on',
      params: hallPlace,
      body: terms,
      response: { 200: hallView },
    },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, async (tx, officer) => {
        await setTerms(tx, context, officer, at, request.body)
        return null
      })
      return show(request, at.hallId)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/halls/:hallId/windows',
    config: versioned(arranging),
    schema: {
      tags,
      operationId: 'openHallWindow',
      summary: 'Opens a window, also for another office',
      params: hallPlace,
      body: newWindow,
      response: { 200: hallView },
    },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, (tx, officer) =>
        setWindow(tx, context, officer, at, { ...request.body, active: true }),
      )
      return show(request, at.hallId)
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/halls/:hallId/windows/:windowId',
    config: versioned(arranging),
    schema: {
      tags,
      operationId: 'changeHallWindow',
      summary: 'Names a window, gives it to an office, or closes it',
      params: hallPlace.extend({ windowId: z.uuid() }),
      body: windowChange,
      response: { 200: hallView },
    },
    handler: async (request) => {
      const at = { hallId: request.params.hallId, version: expectedVersion(request) }
      await writeOnce(doors, request, (tx, officer) =>
        setWindow(tx, context, officer, at, { ...request.body, id: request.params.windowId }),
      )
      return show(request, at.hallId)
    },
  })

  const dated = { params: hallPlace.extend({ date: day }), response: { 200: hallView } }
  app.route({
    method: 'PUT',
    url: '/api/v1/halls/:hallId/exceptions/:date',
    config: versioned(arranging),
    schema: {
      ...dated,
      tags,
      operationId: 'setHallException',
      summary: 'Opens or closes a hall otherwise on one day',
      body: exception,
    },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, async (tx, officer) => {
        await setException(tx, context, officer, at, request.body)
        return null
      })
      return show(request, at.hallId)
    },
  })
  app.route({
    method: 'DELETE',
    url: '/api/v1/halls/:hallId/exceptions/:date',
    config: versioned(arranging),
    schema: { ...dated, tags, operationId: 'removeHallException', summary: 'Makes a day an ordinary one again' },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, async (tx, officer) => {
        await setException(tx, context, officer, at, null)
        return null
      })
      return show(request, at.hallId)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/halls/:hallId/days',
    config: reading,
    schema: {
      tags,
      operationId: 'hallDays',
      summary: 'When the hall opens in the next four weeks, and which times may be booked',
      params: hallPlace,
      response: { 200: daysView },
    },
    handler: (request) =>
      readAs(doors, request, async (tx) => {
        const today = context.clock.today()
        const hall = await getHall(tx, request.params.hallId)
        const [exceptions, slots, taken] = await Promise.all([
          findExceptions(tx, hall.id, today),
          slotsNow(tx, context, hall),
          findTaken(tx, hall.id, today),
        ])
        const openings = openingsFrom({ terms: hall.terms, exceptions }, context.law().calendar, today, DAYS_SHOWN)
        return presentDays(openings, exceptions, slots, taken)
      }),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/hall-figures',
    config: reading,
    schema: {
      tags,
      operationId: 'hallFigures',
      summary: 'Visits received and registered in the halls: the denominator of the entered rate',
      querystring: period,
      response: { 200: figuresView },
    },
    handler: (request) => readAs(doors, request, (tx) => figuresOf(tx, context.clock.today(), request.query)),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/hall-figures/export',
    config: reading,
    schema: {
      tags,
      operationId: 'exportHallFigures',
      summary: 'The same figures as a table for a spreadsheet; they count visits and name nobody',
      querystring: period.extend(taking.shape),
    },
    handler: async (request, reply) => {
      const { format, lang: language, ...asked } = request.query
      const figures = await readAs(doors, request, (tx) => figuresOf(tx, context.clock.today(), asked))
      const table = presentFiguresSheet(figures.halls, figures, language)
      const { headers, body } = await outgoingSheet(table, format, `hall-${figures.from}-${figures.to}`)
      return reply.headers(headers).send(body)
    },
  })
}

/** Visits of the halls that this officer works in, in a span of days; the last four weeks where none is named. */
async function figuresOf(tx: Transaction, today: LocalDate, asked: z.output<typeof period>) {
  const to = asked.to ?? today
  const from = asked.from ?? addDays(to, 1 - DAYS_SHOWN)
  const [figures, halls] = [await visitFigures(tx, from, to), await findHalls(tx)]
  const named = figures.map(({ regionId: _region, officeId: _office, ...counts }) => ({
    ...counts,
    name: halls.find(({ id }) => id === counts.hallId)?.name ?? { zh: '', en: '' },
  }))
  return { from, to, halls: named }
}
