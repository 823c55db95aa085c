import type { FastifyReply, FastifyRequest } from 'fastify'
import { createElement } from 'react'
import type { PublicFigures } from '../../../server/src/domains/statistics/index.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { sendPublicPage } from '../layout/render.ts'
import { queryOf } from '../layout/routes.ts'
import { answer, makePortal, PUBLIC, type PortalOptions } from '../portal.ts'
import { OPEN_DATA } from './addresses.ts'
import { StatisticsPage } from './statistics-page.tsx'

/** What is out changes once a month: whoever keeps a copy asks again after an hour. */
const KEPT = 'public, max-age=3600'

/** The public statistics, and the same as open data. */
export function registerStatistics(
  app: App,
  options: PortalOptions,
  publicFigures: PublicFigures,
  origin: string,
): void {
  const portal = makePortal(options)
  answer(app, 'GET', 'statistics', PUBLIC, async (request, reply) => {
    const figures = await publicFigures.published()
    const asked = queryOf(request, 'time')
    return sendPublicPage(
      reply,
      createElement(StatisticsPage, {
        visit: portal.visit(request),
        figures,
        time: figures.times.includes(asked) ? asked : figures.latest,
        nameOf: (table, part) => publicFigures.nameOf(table, part),
        rule: publicFigures.rule(),
      }),
    )
  })
  const data = (url: string, type: string, make: () => Promise<string>): void => {
    app.route({
      method: 'GET',
      url,
      config: PUBLIC,
      handler: async (_: FastifyRequest, reply: FastifyReply) =>
        reply
          .headers({ 'cache-control': KEPT, 'access-control-allow-origin': '*' })
          .type(`${type}; charset=utf-8`)
          .send(await make()),
    })
  }
  data(OPEN_DATA.csv, 'text/csv', () => publicFigures.csv())
  data(OPEN_DATA.json, 'application/json', () => publicFigures.json())
  data(OPEN_DATA.descriptor, 'application/json', () => publicFigures.descriptor(origin, OPEN_DATA))
}
