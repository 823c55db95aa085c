import { z } from 'zod'
import { newId } from '../../platform/crypto/index.ts'
import type { Database } from '../../platform/db/index.ts'
import { idempotencyOf, once, type App } from '../../platform/http/index.ts'
import { actorKey, officerOf, scopeOf } from '../identity/index.ts'
import { findSavedViews } from './reader.ts'
import { matterPolicies } from './route-policies.ts'
import { deleteSavedView, insertSavedView } from './writer.ts'

const SavedView = z.object({ id: z.uuid(), name: z.string(), query: z.string() }).meta({ id: 'SavedView' })

/** The doors of an officer's own saved views of the worklist: a name for what stands in the address. */
export function addViewRoutes(app: App, { database }: { database: Database }): void {
  const config = { policy: matterPolicies.read.name }
  app.route({
    method: 'GET',
    url: '/api/v1/views',
    config,
    schema: {
      tags: ['views'],
      operationId: 'listViews',
      summary: 'My saved views',
      response: { 200: z.array(SavedView) },
    },
    handler: (request) => database.read(scopeOf(officerOf(request)), findSavedViews),
  })
  app.route({
    method: 'POST',
    url: '/api/v1/views',
    config,
    schema: {
      tags: ['views'],
      operationId: 'saveView',
      summary: 'Saves a view',
      body: z.object({ name: z.string().trim().min(1).max(60), query: z.string().max(1000) }),
      response: { 201: SavedView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const command = { ...idempotencyOf(request), regionId: officer.regionId, sender: actorKey(officer) }
      const { id } = await once(database, scopeOf(officer), command, async (tx) => {
        const view = { id: newId(), ...request.body }
        await insertSavedView(tx, officer, view)
        return { id: view.id }
      })
      reply.code(201)
      return { id, ...request.body }
    },
  })
  app.route({
    method: 'DELETE',
    url: '/api/v1/views/:id',
    config,
    schema: {
      tags: ['views'],
      operationId: 'deleteView',
      summary: 'Deletes a saved view',
      params: z.object({ id: z.uuid() }),
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await database.write(scopeOf(officerOf(request)), (tx) => deleteSavedView(tx, request.params.id))
      return reply.code(204).send(null)
    },
  })
}
