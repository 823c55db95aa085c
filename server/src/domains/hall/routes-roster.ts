import { z } from 'zod'
import type { Transaction } from '../../platform/db/index.ts'
import { outgoingSheet } from '../../platform/documents/index.ts'
import { expectedVersion, type App } from '../../platform/http/index.ts'
import { addDays } from '../../platform/time/index.ts'
import type { Officer } from '../identity/index.ts'
import {
  arranging,
  hallPlace,
  readAs,
  reading,
  recordPlace,
  tags,
  taking,
  versioned,
  working,
  writeOnce,
  type HallDoors,
} from './doors.ts'
import { giveSwap, planDuty, removeDuty } from './duties.ts'
import { day, remark } from './hall.ts'
import { openingsFrom } from './opening.ts'
import { requireWorker } from './policy.ts'
import { dutyView, presentDuty, presentRoster, rosterView, type RosterView } from './present-roster.ts'
import { presentRosterSheet } from './present-sheets.ts'
import { findExceptions, getHall } from './reader.ts'
import { getDuty, findDuties } from './roster-reader.ts'
import { coverageGaps, newDuty } from './roster.ts'

const WEEKS = 2

/** The doors of the roster: duties, gaps, swaps. */
export function addRosterRoutes(app: App, doors: HallDoors): void {
  const { context } = doors
  const show = (request: Parameters<typeof readAs>[1], at: { regionId: string; id: string }) =>
    readAs(doors, request, async (tx) => {
      const duty = await getDuty(tx, at.regionId, at.id)
      return presentDuty(
        duty,
        await context.staffNames(tx, duty.staffId === null ? [] : [duty.staffId]),
        context.offices(),
      )
    })

  const read = async (
    tx: Transaction,
    officer: Officer,
    hallId: string,
    from = context.clock.today(),
  ): Promise<RosterView> => {
    const hall = await getHall(tx, hallId)
    requireWorker(officer, hall)
    const days = 7 * WEEKS
    const duties = await findDuties(tx, hall.id, from, addDays(from, days - 1))
    const exceptions = await findExceptions(tx, hall.id, from)
    const openings = openingsFrom({ terms: hall.terms, exceptions }, context.law().calendar, from, days)
    const people = duties.flatMap(({ staffId }) => staffId ?? [])
    const names = await context.staffNames(tx, people)
    return presentRoster(openings, duties, coverageGaps(openings, duties, hall.terms), names, context.offices())
  }

  app.route({
    method: 'GET',
    url: '/api/v1/halls/:hallId/roster',
    config: reading,
    schema: {
      tags,
      operationId: 'hallRoster',
      summary: 'Who is on duty in two weeks, and where somebody is missing',
      params: hallPlace,
      querystring: z.object({ from: day.optional() }),
      response: { 200: rosterView },
    },
    handler: (request) =>
      readAs(doors, request, (tx, officer) => read(tx, officer, request.params.hallId, request.query.from)),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/halls/:hallId/roster/export',
    config: reading,
    schema: {
      tags,
      operationId: 'exportHallRoster',
      summary: 'The roster as a table for a spreadsheet, with what is missing',
      params: hallPlace,
      querystring: taking.extend({ from: day.optional() }),
    },
    handler: async (request, reply) => {
      const { format, lang: language, from = context.clock.today() } = request.query
      const { duties, gaps } = await readAs(doors, request, (tx, officer) =>
        read(tx, officer, request.params.hallId, from),
      )
      const table = presentRosterSheet(duties, gaps, language)
      const { headers, body } = await outgoingSheet(table, format, `roster-${from}`)
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/halls/:hallId/duties',
    config: arranging,
    schema: {
      tags,
      operationId: 'planHallDuty',
      summary: 'Puts somebody on the roster',
      params: hallPlace,
      body: newDuty,
      response: { 201: dutyView },
    },
    handler: async (request, reply) => {
      const at = await writeOnce(doors, request, async (tx, officer) => {
        const { regionId, id } = await planDuty(tx, context, officer, request.params.hallId, request.body)
        return { regionId, id }
      })
      return reply.code(201).send(await show(request, at))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/hall-duties/:regionId/:id/remove',
    config: versioned(arranging),
    schema: {
      tags,
      operationId: 'removeHallDuty',
      summary: 'Takes a duty off the roster',
      params: recordPlace,
      body: z.object({ reason: remark(200) }),
      response: { 200: dutyView },
    },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, async (tx, officer) => {
        await removeDuty(tx, context, officer, at, request.body.reason)
        return null
      })
      return show(request, at)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/hall-duties/:regionId/:id/ask-swap',
    config: versioned(working),
    schema: {
      tags,
      operationId: 'askHallSwap',
      summary: 'Asks the holder of another duty to swap',
      params: recordPlace,
      body: z.object({ withId: z.uuid() }),
      response: { 200: dutyView },
    },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, async (tx, officer) => {
        await giveSwap(tx, context, officer, at, { verb: 'askSwap', withId: request.body.withId })
        return null
      })
      return show(request, at)
    },
  })
  for (const [verb, path, operationId, summary] of [
    ['acceptSwap', 'accept-swap', 'acceptHallSwap', 'Accepts a swap: both duties change hands'],
    ['dropSwap', 'drop-swap', 'dropHallSwap', 'Refuses a swap, or takes it back'],
  ] as const)
    app.route({
      method: 'POST',
      url: `/api/v1/hall-duties/:regionId/:id/${path}`,
      config: versioned(working),
      schema: { tags, operationId, summary, params: recordPlace, response: { 200: dutyView } },
      handler: async (request) => {
        const at = { ...request.params, version: expectedVersion(request) }
        await writeOnce(doors, request, async (tx, officer) => {
          await giveSwap(tx, context, officer, at, { verb })
          return null
        })
        return show(request, at)
      },
    })
}
