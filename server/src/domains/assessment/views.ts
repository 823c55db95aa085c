import { z } from 'zod'
import { SchemeBody } from './scheme.ts'
import { WHYS } from './score.ts'
import { APPEAL_STATES, ROUND_STATES, SCHEME_STATES } from './states.ts'
import { WARNINGS } from './warnings.ts'

/** The shapes of assessments as they are shown. Points are exact texts. */
const date = z.string().meta({ format: 'date' })
const id = z.string().meta({ format: 'uuid' })
const both = z.object({ zh: z.string(), en: z.string() })
const office = z.object({ id, name: both })
const step = z.object({
  type: z.string(),
  on: date,
  at: z.string().meta({ format: 'date-time' }),
  by: z.object({ name: z.string().nullable(), office: both }),
  text: z.string(),
})
const warning = z.object({ id: z.enum(WARNINGS), articles: z.string(), zh: z.string(), en: z.string() })

export const CheckedView = z
  .object({
    sum: z.string(),
    missing: z.string().describe('What the points lack to the total; below zero where they are more'),
    complete: z.boolean(),
    items: z.array(
      z.object({
        id,
        faults: z.array(both),
        warnings: z.array(warning),
        needsReason: z.boolean().describe('A warning stands and nobody has said why the rule is kept'),
      }),
    ),
  })
  .meta({ id: 'AssessmentCheck' })
export type CheckedView = z.output<typeof CheckedView>

const schemeLine = z.object({
  regionId: z.string(),
  id,
  year: z.int(),
  edition: z.int(),
  name: z.string(),
  state: z.enum(SCHEME_STATES),
})
const roundLine = z.object({
  regionId: z.string(),
  id,
  title: z.string(),
  office,
  from: date,
  to: date,
  state: z.enum(ROUND_STATES),
})

export const HomeView = z
  .object({
    mayWrite: z.boolean(),
    schemes: z.array(schemeLine),
    rounds: z.array(roundLine),
    ours: z.array(roundLine).describe('Announced assessments in which the own office is assessed'),
  })
  .meta({ id: 'AssessmentHome' })
export type HomeView = z.output<typeof HomeView>

export const SchemeView = schemeLine
  .extend({
    office,
    body: SchemeBody,
    checked: CheckedView,
    formulas: z.record(z.string(), both).describe('By item, the formula in both languages'),
    inForceOn: date.nullable(),
    rounds: z.array(roundLine),
    steps: z.array(step),
    may: z.array(z.enum(['save', 'sign', 'compute', 'revise'])),
    version: z.int(),
  })
  .meta({ id: 'AssessmentScheme' })
export type SchemeView = z.output<typeof SchemeView>

const placed = z.object({
  resultId: id,
  office,
  total: z.string().nullable(),
  place: z.int().nullable().describe('The same points share a place'),
  openAppeals: z.int(),
  corrections: z.int(),
  points: z.record(z.string(), z.string().nullable()).describe('By item'),
})
export const RoundView = roundLine
  .extend({
    asOf: date,
    schemeId: id,
    year: z.int(),
    total: z.string(),
    items: z.array(z.object({ id, name: z.string(), points: z.string() })),
    announcedOn: date.nullable(),
    appealUntil: date.nullable(),
    publishedOn: date.nullable(),
    results: z.array(placed),
    steps: z.array(step),
    may: z.array(z.enum(['announce', 'finish', 'publish'])),
    version: z.int(),
  })
  .meta({ id: 'AssessmentRound' })
export type RoundView = z.output<typeof RoundView>

const figure = z.object({
  id: z.string(),
  name: both,
  value: z.string().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  excluded: z.record(z.string(), z.number()),
  opens: z
    .record(z.string(), z.string())
    .nullable()
    .describe('What to ask of the statistics for the matters behind it, with the period, the office and the day'),
})
const correction = z.object({ from: z.string(), to: z.string(), reasons: z.string(), on: date })
export const LineView = z
  .object({
    item: id,
    name: z.string(),
    kind: z.enum(['measured', 'deduction', 'manual']),
    weight: z.string(),
    points: z.string().nullable(),
    why: z.enum(WHYS),
    explained: both,
    value: z.string().nullable(),
    rule: both.describe('What is asked for: the target, or what is taken for each, or the criteria'),
    formula: both.nullable(),
    figures: z.array(figure),
    evidence: z.string(),
    mark: z
      .object({
        points: z.string(),
        reason: z.string(),
        evidence: z.array(z.object({ title: z.string(), place: z.string() })),
      })
      .nullable(),
    warnings: z.array(warning),
    keptBecause: z.string(),
    corrections: z.array(correction),
  })
  .meta({ id: 'AssessmentLine' })
export type LineView = z.output<typeof LineView>

export const ResultView = z
  .object({
    regionId: z.string(),
    id,
    roundId: id,
    title: z.string(),
    by: office,
    office,
    from: date,
    to: date,
    asOf: date,
    state: z.enum(ROUND_STATES),
    appealUntil: date.nullable(),
    total: z.string().nullable(),
    outOf: z.string(),
    lines: z.array(LineView),
    appeals: z.array(
      z.object({
        regionId: z.string(),
        id,
        item: id,
        text: z.string(),
        files: z.array(z.object({ id, name: z.string(), type: z.string(), size: z.int() })),
        state: z.enum(APPEAL_STATES),
        raisedOn: date,
        decidedOn: date.nullable(),
        reasons: z.string(),
        points: z.string().nullable(),
        version: z.int(),
      }),
    ),
    steps: z.array(step),
    may: z.array(z.enum(['mark', 'appeal', 'decide'])),
    version: z.int(),
  })
  .meta({ id: 'AssessmentResult' })
export type ResultView = z.output<typeof ResultView>

/** What the portal shows. */
export interface PublishedLine {
  readonly regionId: string
  readonly id: string
  readonly title: string
  readonly office: { readonly zh: string; readonly en: string }
  readonly from: string
  readonly to: string
  readonly publishedOn: string
}
export interface PublishedRound extends PublishedLine {
  readonly schemeName: string
  readonly basis: string
  readonly asOf: string
  readonly total: string
  readonly rules: readonly (Pick<LineView, 'name' | 'weight' | 'rule' | 'formula' | 'warnings' | 'keptBecause'> & {
    readonly id: string
  })[]
  readonly results: readonly {
    readonly id: string
    readonly office: { readonly zh: string; readonly en: string }
    readonly total: string
    readonly place: number | null
    readonly corrections: number
  }[]
}
export interface PublishedResult {
  readonly round: PublishedLine
  readonly asOf: string
  readonly office: { readonly zh: string; readonly en: string }
  readonly total: string
  readonly outOf: string
  readonly lines: readonly LineView[]
}
