import { z } from 'zod'
import { BASES } from './cut.ts'
import { DIMENSIONS } from './dimension.ts'
import { FigureView } from './figure-view.ts'
import { EXCLUSIONS, MEASURE_IDS } from './measures.ts'
import { COMPARISONS } from './periods.ts'

const Both = z.object({ zh: z.string(), en: z.string() })
const Period = z.object({ from: z.string().nullable(), to: z.string().nullable() })

/** The catalogue: every measure with its formula and article, everything it can be cut by. */
export const CatalogueView = z
  .object({
    measures: z.array(
      z.object({
        id: z.enum(MEASURE_IDS),
        name: Both,
        formula: Both,
        article: z.string().describe('Of the Regulations on Petition Work; empty for the register’s own figures'),
        counts: z.enum(['matters', 'limits']),
        isShare: z.boolean(),
        excluded: z.array(z.object({ reason: z.enum(EXCLUSIONS), name: Both })),
      }),
    ),
    dimensions: z.array(z.object({ id: z.enum(DIMENSIONS), name: Both, of: z.enum(['matters', 'limits']) })),
    bases: z.array(z.object({ id: z.enum(BASES), name: Both })),
    comparisons: z.array(z.object({ id: z.enum(COMPARISONS), name: Both })),
  })
  .meta({ id: 'StatisticsCatalogue' })
export type CatalogueView = z.output<typeof CatalogueView>

const Part = z.object({ value: z.string().describe('Empty for the part without a value'), name: Both })
const Compared = z.object({ comparison: z.enum(COMPARISONS), figure: FigureView })
const Beside = z.array(Compared).describe('The same figure in the periods it is compared with')

/** One measure in rows and columns. Totals are sums of numerators over sums of denominators. */
export const PivotView = z
  .object({
    measure: z.enum(MEASURE_IDS),
    rows: z.enum(DIMENSIONS).nullable(),
    columns: z.enum(DIMENSIONS).nullable(),
    period: Period,
    periods: z.array(z.object({ comparison: z.enum(COMPARISONS), period: Period })),
    countedAt: z.string(),
    asOf: z.string().describe('The day of which the figures are'),
    rowParts: z.array(Part),
    columnParts: z.array(Part),
    cells: z.array(z.object({ row: z.string(), column: z.string(), figure: FigureView })),
    rowTotals: z.array(z.object({ row: z.string(), figure: FigureView, compared: Beside })),
    columnTotals: z.array(z.object({ column: z.string(), figure: FigureView })),
    total: FigureView,
    compared: Beside,
  })
  .meta({ id: 'Pivot' })
export type PivotView = z.output<typeof PivotView>

/** Every measure of a period beside those of the periods it is compared with. */
export const ReportView = z
  .object({
    period: Period,
    periods: PivotView.shape.periods,
    countedAt: z.string(),
    asOf: z.string(),
    figures: z.array(z.object({ measure: z.enum(MEASURE_IDS), figure: FigureView, compared: Beside })),
  })
  .meta({ id: 'StatisticsReport' })
export type ReportView = z.output<typeof ReportView>

const Named = z.object({ id: z.string(), name: Both })

/** The facts behind a figure, as they were known on its day. */
export const FactPage = z
  .object({
    items: z.array(
      z.object({
        regionId: z.string(),
        matterId: z.string(),
        number: z.string(),
        summary: z.string(),
        receivedOn: z.string(),
        channel: z.string(),
        class: z.string(),
        topic: z.string().nullable(),
        phase: z.string(),
        holder: Named,
        outcome: z.string().nullable(),
        people: z.int(),
        limit: z
          .object({
            n: z.int(),
            id: z.string(),
            name: Both,
            office: Named,
            startedOn: z.string(),
            dueOn: z.string(),
            endedOn: z.string().nullable(),
          })
          .nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'FactPage' })
export type FactPage = z.output<typeof FactPage>

/** A view of the statistics under a name: for oneself, or for the office. */
export const SavedReport = z
  .object({
    id: z.uuid(),
    name: z.string(),
    query: z.string().describe('The part of the address after the question mark'),
    shared: z.boolean(),
    own: z.boolean(),
    mayDelete: z.boolean(),
  })
  .meta({ id: 'SavedStatisticsReport' })
export type SavedReport = z.output<typeof SavedReport>
