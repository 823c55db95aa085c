import { z } from 'zod'
import type { Database } from '../../platform/db/index.ts'
import type { App, Identification } from '../../platform/http/index.ts'
import { yearOf, type Clock } from '../../platform/time/index.ts'
import { isCounted } from './periods.ts'
import type { Naming } from './part-names.ts'
import { statisticsPolicies } from './policy.ts'
import { addPivotRoutes } from './routes-pivot.ts'
import { presentStatistics, StatisticsView } from './present.ts'
import { readStatistics } from './statistics.ts'

export interface StatisticsDoors {
  readonly database: Database
  readonly clock: Clock
  readonly identification: Pick<Identification, 'scopeOf'>
  readonly naming: () => Naming
}

const date = z.string().refine(isCounted).meta({ format: 'date' })
const query = z.object({
  from: date.optional().describe('First day of receipt; the first of this year by default'),
  to: date.optional().describe('Last day of receipt'),
  office: z.uuid().optional(),
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
})

/** The door of the statistics: an officer counts what the own office may see. */
export function addStatisticsRoutes(app: App, { database, clock, identification, naming }: StatisticsDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/statistics',
    config: { policy: statisticsPolicies.read.name },
    schema: {
      summary: 'Counts and rates of the matters received in a period',
      operationId: 'statistics',
      tags: ['statistics'],
      querystring: query,
      response: { 200: StatisticsView },
    },
    handler: async ({ actor, query: asked }) => {
      const question = {
        from: asked.from ?? `${yearOf(clock.today())}-01-01`,
        to: asked.to ?? null,
        office: asked.office ?? null,
        region: asked.region ?? null,
      }
      const now = clock.now()
      const { offices } = naming()
      return presentStatistics(
        await database.read(identification.scopeOf(actor), (tx) => readStatistics(tx, offices, question, now)),
      )
    },
  })
  addPivotRoutes(app, { database, clock, naming })
}
