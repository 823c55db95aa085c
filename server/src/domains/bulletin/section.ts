import { z } from 'zod'
import { type Comparison, type Dimension, DIMENSIONS, MEASURE_IDS } from '../statistics/index.ts'
import { DESK_FIGURES, type FigureName } from './figure-name.ts'

/** By what a table is divided: a dimension of the statistics, or the three kinds of advice. */
export const ADVICE_KIND = 'adviceKind'
export const ROWS = [...DIMENSIONS, ADVICE_KIND] as const
export type Rows = (typeof ROWS)[number]
/** With which a figure of a period is compared. */
export const BESIDE = ['previous', 'lastYear', 'cumulative'] as const satisfies readonly Comparison[]

export const SECTIONS_MAX = 40
export const TEXT_MAX = 8000
export const HEADING_MAX = 80

const heading = z.string().trim().max(HEADING_MAX)
const conditions = z.partialRecord(z.enum(DIMENSIONS), z.array(z.string().max(100)).min(1).max(100))

export const TextSection = z.object({
  type: z.literal('text'),
  heading,
  text: z
    .string()
    .trim()
    .max(TEXT_MAX)
    .describe('Paragraphs; {name} stands for a figure, {name|what} for what is told of it'),
})
export const TableSection = z.object({
  type: z.literal('table'),
  heading,
  figures: z
    .array(z.enum([...MEASURE_IDS, ...DESK_FIGURES]))
    .min(1)
    .max(12),
  rows: z.enum(ROWS).nullable(),
  where: conditions.default({}).describe('Of each dimension, the values that count'),
  compare: z.array(z.enum(BESIDE)).max(3).default([]),
  top: z.int().min(1).max(50).nullable().default(null).describe('Only the largest; what is left stands in one line'),
  show: z.enum(['table', 'bars', 'both']).default('table'),
})
/** A part of a bulletin, in its order. */
export const Section = z.discriminatedUnion('type', [TextSection, TableSection])
export type Section = z.output<typeof Section>
export type TableSection = z.output<typeof TableSection>
export const Sections = z.array(Section).min(1).max(SECTIONS_MAX)

export type Conditions = Readonly<Partial<Record<Dimension, readonly string[]>>>

/** What is counted together: some figures, divided or whole, of the same facts. */
export interface Need {
  readonly rows: Rows | null
  readonly where: Conditions
  readonly figures: readonly FigureName[]
}

/** The same division of the same facts has the same key. */
export function keyOf(rows: Rows | null, where: Conditions = {}): string {
  const parts = Object.entries(where)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, values]) => `${dimension}=${[...(values ?? [])].toSorted().join(',')}`)
  return [rows ?? '', ...parts].join('|')
}
