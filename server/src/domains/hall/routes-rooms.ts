import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { expectedVersion, type App, matterPlace } from '../../platform/http/index.ts'
import { addDays } from '../../platform/time/index.ts'
import type { Officer } from '../identity/index.ts'
import type { MatterKey } from '../matter/index.ts'
import { setRoom } from './arrange.ts'
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
import { requireWorker } from './policy.ts'
import { hallView, presentHall, type HallView } from './present.ts'
import { presentRoomUse, roomUsesOfMatter, roomUseView, type RoomUseView } from './present-room.ts'
import { findHalls, getHall } from './reader.ts'
import { findRoomMatters, findRoomUses, findUsesOfMatter, getRoomUse } from './room-reader.ts'
import { cancelRoomUse, moveRoomUse, takeRoom } from './rooms.ts'
import { newRoom, newRoomUse, roomChange, roomTime, type RoomUse } from './room.ts'

const DAYS_SHOWN = 7

/** The doors of meeting rooms: which there are, who has them when. */
export function addRoomRoutes(app: App, doors: HallDoors): void {
  addRoomsOfHall(app, doors)
  addRoomUses(app, doors)
}

function addRoomsOfHall(app: App, doors: HallDoors): void {
  const { context } = doors
  const show = (request: FastifyRequest, hallId: string): Promise<HallView> =>
    readAs(doors, request, async (tx) =>
      presentHall(await getHall(tx, hallId), context.offices(), context.clock.today()),
    )

  app.route({
    method: 'POST',
    url: '/api/v1/halls/:hallId/rooms',
    config: versioned(arranging),
    schema: {
      tags,
      operationId: 'openHallRoom',
      summary: 'Adds a meeting room with its seats',
      params: hallPlace,
      body: newRoom,
      response: { 200: hallView },
    },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, (tx, officer) =>
        setRoom(tx, context, officer, at, { ...request.body, active: true }),
      )
      return show(request, at.hallId)
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/halls/:hallId/rooms/:roomId',
    config: versioned(arranging),
    schema: {
      tags,
      operationId: 'changeHallRoom',
      summary: 'Names a meeting room, changes its seats, or takes it out of use',
      params: hallPlace.extend({ roomId: z.uuid() }),
      body: roomChange,
      response: { 200: hallView },
    },
    handler: async (request) => {
      const { hallId, roomId: id } = request.params
      const at = { hallId, version: expectedVersion(request) }
      await writeOnce(doors, request, (tx, officer) => setRoom(tx, context, officer, at, { ...request.body, id }))
      return show(request, hallId)
    },
  })
}

function addRoomUses(app: App, doors: HallDoors): void {
  const { context } = doors
  /** Reads uses, and then looks at each matter as this officer. */
  const present = async (
    request: FastifyRequest,
    find: (tx: Transaction, officer: Officer) => Promise<RoomUse[]>,
  ): Promise<RoomUseView[]> => {
    const { uses, matters, names } = await readAs(doors, request, async (tx, officer) => {
      const found = await find(tx, officer)
      const [ids, people] = [found.map(({ id }) => id), found.map(({ staffId }) => staffId)]
      return { uses: found, matters: await findRoomMatters(tx, ids), names: await context.staffNames(tx, people) }
    })
    const seen = await seenMatters(doors, officerOf(request), matters)
    return uses.map((use) => presentRoomUse(use, seen.get(use.id), names, context.offices()))
  }
  const show = async (request: FastifyRequest, at: { regionId: string; id: string }): Promise<RoomUseView> => {
    const [view] = await present(request, async (tx) => [await getRoomUse(tx, at.regionId, at.id)])
    if (!view) throw new Error('the use of a room was read and not shown')
    return view
  }

  app.route({
    method: 'GET',
    url: '/api/v1/halls/:hallId/room-uses',
    config: working,
    schema: {
      tags,
      operationId: 'listHallRoomUses',
      summary: 'Who has the rooms of a hall in a week',
      params: hallPlace,
      querystring: z.object({ from: day.optional() }),
      response: { 200: z.array(roomUseView) },
    },
    handler: (request) =>
      present(request, async (tx, officer) => {
        const { hallId } = request.params
        requireWorker(officer, await getHall(tx, hallId))
        const from = request.query.from ?? context.clock.today()
        return findRoomUses(tx, hallId, from, addDays(from, DAYS_SHOWN - 1))
      }),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/halls/:hallId/room-uses',
    config: working,
    schema: {
      tags,
      operationId: 'takeHallRoom',
      summary: 'Takes a room for a visit, a hearing, a mediation or a meeting; refused where somebody has it',
      params: hallPlace,
      body: newRoomUse,
      response: { 201: roomUseView },
    },
    handler: async (request, reply) => {
      if (request.body.matter) await context.desk.load(officerOf(request), request.body.matter)
      const at = await writeOnce(doors, request, async (tx, officer) => {
        const { regionId, id } = await takeRoom(tx, context, officer, request.params.hallId, request.body)
        return { regionId, id }
      })
      return reply.code(201).send(await show(request, at))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/hall-room-uses/:regionId/:id/move',
    config: versioned(working),
    schema: {
      tags,
      operationId: 'moveHallRoomUse',
      summary: 'Moves the use of a room to another time or room',
      params: recordPlace,
      body: roomTime,
      response: { 200: roomUseView },
    },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, async (tx, officer) => {
        await moveRoomUse(tx, context, officer, at, request.body)
        return null
      })
      return show(request, at)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/hall-room-uses/:regionId/:id/cancel',
    config: versioned(working),
    schema: {
      tags,
      operationId: 'cancelHallRoomUse',
      summary: 'Gives a room back',
      params: recordPlace,
      body: z.object({ reason: remark(200) }),
      response: { 200: roomUseView },
    },
    handler: async (request) => {
      const at = { ...request.params, version: expectedVersion(request) }
      await writeOnce(doors, request, async (tx, officer) => {
        await cancelRoomUse(tx, context, officer, at, request.body.reason)
        return null
      })
      return show(request, at)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/hall-matter-rooms/:regionId/:matterId',
    config: reading,
    schema: {
      tags,
      operationId: 'hallRoomsOfMatter',
      summary: 'The rooms that are taken for a matter',
      params: matterPlace,
      response: { 200: roomUsesOfMatter },
    },
    handler: async (request) => {
      await context.desk.load(officerOf(request), request.params)
      const uses = await present(request, (tx) => findUsesOfMatter(tx, request.params))
      const halls = await readAs(doors, request, findHalls)
      return uses.map((use) => {
        const hall = halls.find(({ id }) => id === use.hallId)
        const room = hall?.rooms.find(({ id }) => id === use.roomId)?.name ?? { zh: '', en: '' }
        return { ...use, room, place: hall?.place ?? '' }
      })
    },
  })
}

/** The matters that this officer, and not only the office, may see. */
async function seenMatters(
  { context }: HallDoors,
  officer: Officer,
  matters: ReadonlyMap<string, MatterKey>,
): Promise<ReadonlyMap<string, MatterKey>> {
  const seen = await Promise.all(
    [...matters].map(async ([useId, key]) => {
      try {
        await context.desk.load(officer, key)
        return [[useId, key] as const]
      } catch (error) {
        if (error instanceof HuiyinError && error.code === 'not-found') return []
        throw error
      }
    }),
  )
  return new Map(seen.flat())
}
