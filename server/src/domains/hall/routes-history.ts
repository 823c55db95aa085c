import type { App } from '../../platform/http/index.ts'
import { officerOf, readAs, reading, recordPlace, tags, type HallDoors } from './doors.ts'
import { historyView, presentStep } from './present.ts'
import { findSteps } from './reader.ts'

/** What happened to anything of a hall: who did what, when and why. */
export function addHistoryRoute(app: App, doors: HallDoors): void {
  const { context } = doors
  app.route({
    method: 'GET',
    url: '/api/v1/hall-history/:regionId/:id',
    config: reading,
    schema: {
      tags,
      operationId: 'hallHistory',
      summary: 'What happened to an appointment, number, duty, reception day, promise, sponsorship, room or hall',
      params: recordPlace,
      response: { 200: historyView },
    },
    handler: async (request) => {
      const { regionId, id } = request.params
      const steps = await readAs(doors, request, (tx) => findSteps(tx, regionId, [id]))
      const matterId = steps.find((step) => step.matter_id !== null)?.matter_id ?? null
      // The rows show it to the office; whether to this officer, the matter knows.
      if (matterId !== null) await context.desk.load(officerOf(request), { regionId, matterId })
      return readAs(doors, request, async (tx) => {
        const names = await context.staffNames(tx, [...new Set(steps.flatMap((step) => step.staff_id ?? []))])
        return steps.map((step) => presentStep(step, names, context.offices()))
      })
    },
  })
}
