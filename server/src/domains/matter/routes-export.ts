import { z } from 'zod'
import type { Database } from '../../platform/db/index.ts'
import type { App } from '../../platform/http/index.ts'
import { scopeOf } from '../identity/index.ts'
import { nameOfPlace } from '../office/index.ts'
import type { MatterContext } from './context.ts'
import type { MatterDesk } from './desk.ts'
import { csvOf, xlsxOf } from '../../platform/documents/index.ts'
import { tableOf } from './export-list.ts'
import { ListQuery } from './list-query.ts'
import type { Language } from './messages/index.ts'
import { matterPolicies } from './route-policies.ts'
import { officerOf } from './routes.ts'
import type { MatterRow } from './views.ts'

/** Most matters in one export; a longer list is narrowed by its filters first. */
const MOST = 20_000
const PAGE = 200

export interface ExportDoors {
  database: Database
  desk: MatterDesk
  audit: MatterContext['audit']
  offices: MatterContext['offices']
  /** The names of a topic and those above it; its code where it is not known. */
  topicName: (code: string, lang: Language) => string
}

/** The door of exports: the list as it is filtered, without people, as CSV or XLSX; that it was taken is logged. */
export function addExportRoutes(app: App, { database, desk, audit, offices, topicName }: ExportDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/matters/export',
    config: { policy: matterPolicies.export.name },
    schema: {
      tags: ['matter'],
      operationId: 'exportMatters',
      summary: `The list with its filters as a file, up to ${MOST} matters`,
      querystring: ListQuery.omit({ after: true, limit: true }).extend({
        format: z.enum(['csv', 'xlsx']).default('xlsx'),
        lang: z.enum(['zh-CN', 'en']).default('zh-CN'),
      }),
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { format, lang, ...query } = request.query
      const entry = {
        actor: officer,
        action: 'matter.export',
        subject: 'matters',
        reason: new URLSearchParams(request.url.split('?')[1]).toString().slice(0, 500),
        regionId: officer.regionId,
      }
      await database.write(scopeOf(officer), (tx) => audit(tx, entry))
      const rows: MatterRow[] = []
      for (let after: string | undefined, more = true; more && rows.length < MOST;) {
        const page = await desk.list(officer, { ...query, limit: PAGE, after })
        rows.push(...page.items)
        after = page.next ?? undefined
        more = page.next !== null
      }
      const tree = offices()
      const names = {
        topic: (code: string) => topicName(code, lang),
        place: (regionId: string) => nameOfPlace(tree, regionId, lang),
      }
      const table = tableOf(rows, names, lang)
      reply.header('content-disposition', `attachment; filename="matters.${format}"`)
      if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(csvOf(table))
      reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      return reply.send(Buffer.from(await xlsxOf(table)))
    },
  })
}
