import { outgoingSheet, sheetFormat } from '../../platform/documents/index.ts'
import type { Database } from '../../platform/db/index.ts'
import { type App, lang } from '../../platform/http/index.ts'
import { officerOf, scopeOf } from '../identity/index.ts'
import { nameOfPlace } from '../office/index.ts'
import type { MatterContext } from './context.ts'
import type { MatterDesk } from './desk.ts'
import { tableOf } from './export-list.ts'
import { ListQuery } from './list-query.ts'
import type { Language } from './messages/index.ts'
import { matterPolicies } from './route-policies.ts'
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
        format: sheetFormat,
        lang,
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
      const { headers, body } = await outgoingSheet(table, format, 'matters')
      return reply.headers(headers).send(body)
    },
  })
}
