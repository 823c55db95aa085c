import { z } from 'zod'
import { newId } from '../../platform/crypto/index.ts'
import type { Database } from '../../platform/db/index.ts'
import { outgoingWorkbook, sheetFormat } from '../../platform/documents/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { type App, idempotencyOf, lang, once, pageSize } from '../../platform/http/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { actorKey, officerOf, scopeOf } from '../identity/index.ts'
import { compare, type CutQuery as Query, CutQuery, cutOf } from './asked.ts'
import { DIMENSIONS } from './dimension.ts'
import { type Place, readRecords } from './fact-reader.ts'
import { catalogueWords } from './messages/catalogue.ts'
import { EXCLUSIONS, MEASURE_IDS, measureOf } from './measures.ts'
import { nameOfPart, type Naming } from './part-names.ts'
import { readPivot, readReport } from './pivot.ts'
import { statisticsPolicies } from './policy.ts'
import { presentCatalogue, presentFacts, presentPivot, presentReport } from './present-pivot.ts'
import { mayDelete, presentSaved } from './present-report.ts'
import { presentPivotSheets, presentReportSheets, type SheetNotes } from './present-sheet.ts'
import { ReportInput } from './report.ts'
import { findReport, findReports } from './report-reader.ts'
import { deleteReport, insertReport } from './report-writer.ts'
import { CatalogueView, FactPage, PivotView, ReportView, SavedReport } from './views.ts'

export interface PivotDoors {
  readonly database: Database
  readonly clock: Clock
  readonly naming: () => Naming
}

const tags = ['statistics']
const read = { policy: statisticsPolicies.read.name }
const PivotQuery = CutQuery.extend({
  measure: z.enum(MEASURE_IDS).default('received'),
  rows: z.enum(DIMENSIONS).optional(),
  columns: z.enum(DIMENSIONS).optional(),
})
/** Most cells that a table may have; more is narrowed by its conditions first. */
const MOST_CELLS = 20_000

/** The doors of the statistics: catalogue, tables, reports, the facts behind a figure, files, and saved views. */
export function addPivotRoutes(app: App, { database, clock, naming }: PivotDoors): void {
  const asked = (query: Query) => cutOf(query, naming().offices, clock.today())

  app.route({
    method: 'GET',
    url: '/api/v1/statistics/catalogue',
    config: read,
    schema: {
      tags,
      operationId: 'statisticsCatalogue',
      summary: 'Every figure with its formula, article and exclusions, and everything it can be cut by',
      response: { 200: CatalogueView },
    },
    handler: () => presentCatalogue(),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/statistics/pivot',
    config: read,
    schema: {
      tags,
      operationId: 'pivotStatistics',
      summary: 'One figure in rows and columns, beside the periods it is compared with',
      querystring: PivotQuery.extend({ compare }),
      response: { 200: PivotView },
    },
    handler: async (request) => {
      const { measure, rows, columns, compare: beside, ...query } = request.query
      const question = { measures: [measure], rows, columns, ...asked(query) }
      const { offices } = naming()
      const pivot = await database.read(scopeOf(officerOf(request)), (tx) => readPivot(tx, offices, question, beside))
      if (pivot.table.cells.length > MOST_CELLS) throw tooLarge()
      return presentPivot(pivot, naming(), clock.now())
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/statistics/report',
    config: read,
    schema: {
      tags,
      operationId: 'statisticsReport',
      summary: 'Every figure of a period, beside the periods it is compared with',
      querystring: CutQuery.extend({ compare }),
      response: { 200: ReportView },
    },
    handler: async (request) => {
      const { compare: beside, ...query } = request.query
      const question = asked(query)
      const measures = measuresOf(question.cut.basis)
      const { offices } = naming()
      const report = await database.read(scopeOf(officerOf(request)), (tx) =>
        readReport(tx, offices, measures, question, beside),
      )
      return presentReport(report, clock.now())
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/statistics/facts',
    config: read,
    schema: {
      tags,
      operationId: 'listStatisticsFacts',
      summary: 'The matters, or their limits, behind a figure, the newest first',
      querystring: CutQuery.extend({
        measure: z.enum(MEASURE_IDS),
        part: z.enum(['numerator', 'denominator', ...EXCLUSIONS]).default('numerator'),
        after: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}_\d{1,4}$/)
          .optional(),
        limit: pageSize,
      }),
      response: { 200: FactPage },
    },
    handler: async (request) => {
      const { measure, part, after, limit, ...query } = request.query
      const opened = { measure: measureOf(measure), part, ...asked(query) }
      const { offices } = naming()
      const facts = await database.read(scopeOf(officerOf(request)), (tx) =>
        readRecords(tx, offices, opened, placeOf(after), limit),
      )
      return presentFacts(facts, naming())
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/statistics/export',
    config: read,
    schema: {
      tags,
      operationId: 'exportStatistics',
      summary: 'A table or a report as a workbook or CSV, with formulas, articles and exclusions',
      querystring: PivotQuery.extend({
        of: z.enum(['pivot', 'report']).default('pivot'),
        format: sheetFormat,
        lang,
      }),
    },
    handler: async (request, reply) => {
      const { measure, rows, columns, of, format, lang: language, ...query } = request.query
      const question = asked(query)
      const notes = notesOf(query, naming(), language)
      const { offices } = naming()
      const scope = scopeOf(officerOf(request))
      const name = catalogueWords[language].sheet.figures
      const sheets =
        of === 'report'
          ? presentReportSheets(
              presentReport(
                await database.read(scope, (tx) => readReport(tx, offices, measuresOf(query.basis), question)),
                clock.now(),
              ),
              notes,
              language,
            )
          : presentPivotSheets(
              presentPivot(
                await database.read(scope, (tx) =>
                  readPivot(tx, offices, { measures: [measure], rows, columns, ...question }),
                ),
                naming(),
                clock.now(),
              ),
              notes,
              language,
            )
      const { headers, body } = await outgoingWorkbook(sheets, format, name)
      return reply.headers(headers).send(body)
    },
  })

  addSavedRoutes(app, { database, clock, naming })
}

function addSavedRoutes(app: App, { database, clock }: PivotDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/statistics/reports',
    config: read,
    schema: {
      tags,
      operationId: 'listStatisticsReports',
      summary: 'Saved views of the statistics: the own, and those of the office',
      response: { 200: z.array(SavedReport) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const rows = await database.read(scopeOf(officer), (tx) => findReports(tx, officer.officeId, officer.staffId))
      return rows.map((row) => presentSaved(officer, row))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/statistics/reports',
    config: read,
    schema: {
      tags,
      operationId: 'saveStatisticsReport',
      summary: 'Saves a view of the statistics under a name',
      body: ReportInput,
      response: { 201: SavedReport },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const command = { ...idempotencyOf(request), regionId: officer.regionId, sender: actorKey(officer) }
      const { id } = await once(database, scopeOf(officer), command, async (tx) => {
        const made = newId()
        await insertReport(tx, officer, made, request.body, clock.now())
        return { id: made }
      })
      reply.code(201)
      return presentSaved(officer, { id, staff_id: officer.staffId, ...request.body })
    },
  })

  app.route({
    method: 'DELETE',
    url: '/api/v1/statistics/reports/:id',
    config: read,
    schema: {
      tags,
      operationId: 'deleteStatisticsReport',
      summary: 'Deletes a saved view: one’s own, or as head one of the office',
      params: z.object({ id: z.uuid() }),
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      await database.write(scopeOf(officer), async (tx) => {
        const row = await findReport(tx, request.params.id)
        if (!row) throw new HuiyinError('not-found')
        if (!mayDelete(officer, row)) throw new HuiyinError('not-allowed')
        await deleteReport(tx, row.id)
      })
      return reply.code(204).send(null)
    },
  })
}

/** By the day on which limits end, only figures on limits can be counted. */
const measuresOf = (basis: Query['basis'] | undefined) =>
  MEASURE_IDS.filter((id) => basis !== 'due' || measureOf(id).numerator.of === 'limits')

function placeOf(after: string | undefined): Place | null {
  const [receivedOn, matterId, n] = after?.split('_') ?? []
  return receivedOn && matterId ? { receivedOn, matterId, n: Number(n) } : null
}

function notesOf(query: Query, naming: Naming, language: 'zh-CN' | 'en'): SheetNotes {
  const said = (name: { zh: string; en: string }): string => (language === 'en' ? name.en : name.zh)
  const words = catalogueWords[language]
  const filters = DIMENSIONS.flatMap((dimension) => {
    const values = query[dimension]?.split(',').map((value) => said(nameOfPart(dimension, value, naming)))
    return values ? [`${words.dimensions[dimension]}: ${values.join(', ')}`] : []
  })
  const office = query.office === undefined ? [] : [said(nameOfPart('holder', query.office, naming))]
  const region = query.region === undefined ? [] : [said(nameOfPart('county', query.region, naming))]
  return { basis: query.basis, filters: [...office, ...region, ...filters] }
}

const tooLarge = (): HuiyinError =>
  new HuiyinError('invalid', {
    zh: `表格超过 ${MOST_CELLS} 格。请缩小范围，或者换用较粗的划分。`,
    en: `The table has more than ${MOST_CELLS} cells. Narrow it, or divide it less finely.`,
  })
