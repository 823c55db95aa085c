import { z } from 'zod'
import type { Database } from '../../platform/db/index.ts'
import { outgoingSheet, sheetFormat } from '../../platform/documents/index.ts'
import { type App, lang, pageSize } from '../../platform/http/index.ts'
import { officerOf, scopeOf, type Officer } from '../identity/index.ts'
import type { IssuedDocument } from './issued.ts'
import { documentPolicies } from './policy.ts'
import { presentIssued, RegisterCounts, RegisterPage, registerTable } from './present.ts'
import { withPredecessors, type OfficeTree } from '../office/index.ts'
import { countIssued, findIssued, type RegisterQuery } from './reader.ts'
import { DOCUMENT_KINDS } from './series.ts'

/** Most lines of one export; a longer register is narrowed by its year first. */
const MOST = 20_000
const PAGE = 500

const filters = z.object({
  year: z.coerce.number().int().min(1990).max(2200).optional(),
  kind: z.enum(DOCUMENT_KINDS).optional(),
})
const config = { policy: documentPolicies.register.name }

export interface RegisterDoors {
  readonly database: Database
  readonly offices: () => OfficeTree
}

/** The doors of the register of issued documents (发文登记簿) of one's own office and of those that were merged into it. */
export function addDocumentRoutes(app: App, { database, offices }: RegisterDoors): void {
  const find = (officer: Officer, query: Omit<RegisterQuery, 'offices'>): Promise<IssuedDocument[]> =>
    database.read(scopeOf(officer), (tx) =>
      findIssued(tx, { ...query, offices: withPredecessors(offices(), officer.officeId) }),
    )

  app.route({
    method: 'GET',
    url: '/api/v1/documents',
    config,
    schema: {
      tags: ['documents'],
      operationId: 'listDocuments',
      summary: 'The documents that one’s own office and those merged into it have issued, the newest first',
      querystring: filters.extend({
        after: z.uuid().optional(),
        limit: pageSize,
      }),
      response: { 200: RegisterPage },
    },
    handler: async (request) => {
      const { limit, year, kind, after } = request.query
      const found = await find(officerOf(request), { year, kind, after, limit: limit + 1 })
      const items = found.slice(0, limit).map((document) => presentIssued(document, offices()))
      return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null }
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/documents/counts',
    config,
    schema: {
      tags: ['documents'],
      operationId: 'countDocuments',
      summary: 'How many documents of each year and kind one’s own office and those merged into it have issued',
      response: { 200: RegisterCounts },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      return {
        items: await database.read(scopeOf(officer), (tx) =>
          countIssued(tx, withPredecessors(offices(), officer.officeId)),
        ),
      }
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/documents/export',
    config,
    schema: {
      tags: ['documents'],
      operationId: 'exportDocuments',
      summary: 'The register of one’s own office as CSV or a workbook, the newest first',
      querystring: filters.extend({
        format: sheetFormat,
        lang,
      }),
    },
    handler: async (request, reply) => {
      const { year, kind, format, lang } = request.query
      const documents: IssuedDocument[] = []
      for (let more = true; more && documents.length < MOST;) {
        const page = await find(officerOf(request), { year, kind, after: documents.at(-1)?.id, limit: PAGE })
        documents.push(...page)
        more = page.length === PAGE
      }
      const table = registerTable(documents, offices(), lang)
      const { headers, body } = await outgoingSheet(table, format, 'register')
      return reply.headers(headers).send(body)
    },
  })
}
