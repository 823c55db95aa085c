import { z } from 'zod'
import { FIGURE_IDS, KEEPERS, UNITS } from './figures.ts'
import { PERIODS } from './period.ts'
import { INDICATOR_STEPS, SUBJECT_KINDS } from './tables.ts'
import { COMPARISONS, DIRECTIONS } from './target.ts'

/** The shapes of goals and indicators as they are shown. Exact numbers are texts. */
export const date = z.string().meta({ format: 'date' })
export const id = z.string().meta({ format: 'uuid' })
export const both = z.object({ zh: z.string(), en: z.string() })
const unit = z.enum(UNITS)

const target = z.object({
  kind: z.enum(['quantity', 'date', 'quality', 'none']),
  operator: z.enum(COMPARISONS).nullable(),
  value: z.string().describe('As it is compared: a number, a day, or words'),
  unit: z.string(),
})
export const MEASUREMENTS = ['measured', 'manual', 'text', 'refused'] as const
export const measurement = z.object({
  kind: z.enum(MEASUREMENTS),
  why: z.string(),
  explained: both,
  formula: both.nullable().describe('The formula in both languages; of a manual indicator the one that will fit'),
})

export const FigureView = z
  .object({
    id: z.enum(FIGURE_IDS as [string, ...string[]]),
    name: both,
    unit,
    keeper: z.enum(KEEPERS),
    recorded: z.boolean().describe('Whether its keeper is connected, so that a formula may name it'),
  })
  .meta({ id: 'PerformanceFigure' })
export type FigureView = z.output<typeof FigureView>

const usedFigure = z.object({
  id: z.string(),
  name: both,
  value: z.string().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  excluded: z.record(z.string(), z.number()),
  opens: z.boolean().describe('Whether the records behind it can be opened'),
})

const file = z.object({ id, name: z.string(), type: z.string(), size: z.int() })
export const evidence = z.object({ title: z.string(), place: z.string(), files: z.array(file) })
const entered = z.object({
  kind: z.enum(['number', 'day', 'judged']),
  value: z.string(),
  on: date,
  evidence: z.array(evidence),
  note: z.string(),
})

export const IndicatorView = z
  .object({
    regionId: z.string(),
    id,
    level1: z.string(),
    level2: z.string(),
    name: z.string(),
    description: z.string(),
    printed: z.string(),
    target,
    direction: z.enum(DIRECTIONS),
    basis: z.string(),
    evidence: z.string().describe('What evidence a value needs'),
    period: z.enum(PERIODS),
    measurement,
    value: z.string().nullable().describe('In the unit of the target, rounded to two places; a day for dates'),
    none: z.enum(['refused', 'not-entered', 'no-records', 'nothing-to-divide']).nullable(),
    met: z.boolean().nullable(),
    forecast: z.string().nullable(),
    light: z.enum(['green', 'yellow', 'red']).nullable(),
    figures: z.array(usedFigure),
    entered: entered.nullable(),
    version: z.int(),
  })
  .meta({ id: 'PerformanceIndicator' })
export type IndicatorView = z.output<typeof IndicatorView>

const light = z.enum(['green', 'yellow', 'red'])
export const spending = z.object({
  budget: z.int(),
  planned: z.int().nullable().describe('What the plan has until the day'),
  spent: z.int(),
  light: light.nullable(),
})

export const YearView = z
  .object({
    year: z.int(),
    years: z.array(z.int()),
    office: z.object({ id, name: both }),
    from: date,
    to: date,
    asOf: date.nullable(),
    counts: z.record(z.enum(MEASUREMENTS), z.int()),
    subjects: z.array(
      z.object({
        regionId: z.string(),
        id,
        parentId: id.nullable(),
        kind: z.enum(SUBJECT_KINDS),
        description: z.string(),
        spending: spending.nullable().describe('In fen, of a project with a budget'),
        name: z.string(),
        code: z.string(),
        budget: z.int().nullable().describe('In fen'),
        goals: z.array(z.string()),
        source: z.string(),
        indicators: z.array(IndicatorView),
      }),
    ),
  })
  .meta({ id: 'PerformanceYear' })
export type YearView = z.output<typeof YearView>

export const OneView = z
  .object({
    indicator: IndicatorView,
    subject: z.string(),
    subjectId: id,
    year: z.int(),
    mayKeep: z.boolean(),
    struck: z.boolean(),
    steps: z.array(
      z.object({
        seq: z.int(),
        type: z.enum(INDICATOR_STEPS),
        on: date,
        at: z.string().meta({ format: 'date-time' }),
        by: z.object({ name: z.string().nullable(), office: both }),
        text: z.string().describe('The document it came from, the reason, or the value'),
        evidence: z.array(evidence),
      }),
    ),
  })
  .meta({ id: 'PerformanceIndicatorPage' })
export type OneView = z.output<typeof OneView>

export const CheckedView = z
  .object({
    ok: z.boolean(),
    formula: both.nullable(),
    unit: unit.nullable(),
    mistake: z
      .object({ at: z.int(), length: z.int(), zh: z.string(), en: z.string() })
      .nullable()
      .describe('Where it is, in characters from the beginning, and what to do'),
    figures: z.array(FigureView).describe('What the formula names; when it is wrong, all names that may be used'),
  })
  .meta({ id: 'PerformanceFormula' })
export type CheckedView = z.output<typeof CheckedView>

export const RecordsView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        on: date,
        label: z.string(),
        text: both,
        amount: z.int().nullable().describe('In fen'),
        matter: z.object({ regionId: z.string(), matterId: id }).nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'PerformanceRecords' })
export type RecordsView = z.output<typeof RecordsView>
