import { z } from 'zod'
import { type COMPARISONS, readRational, type Rational } from '../performance/index.ts'
import { remark, statement } from '../matter/index.ts'

/** Points with at most two places, so that rounding a line to two places never passes its weight. */
const points = z
  .string()
  .trim()
  .regex(/^\d{1,4}(?:\.\d{1,2})?$/, {
    error: '请填写分值，最多两位小数，例如 12.5。 | Enter points with at most two places, such as 12.5.',
  })
const amount = z
  .string()
  .trim()
  .refine((text) => readRational(text) !== undefined && !text.startsWith('-'), {
    error: '请填写数字，例如 95。 | Enter a number, such as 95.',
  })

/** What is reached from here on earns this percent of the weight. */
const Step = z.object({ from: amount, percent: z.number().int().min(0).max(100) })

/** When the weight is earned whole, and what is earned short of it. */
const Rule = z.object({
  operator: z.enum(['≥', '≤'] satisfies (typeof COMPARISONS)[number][]),
  target: amount,
  unit: z.string().trim().max(10),
  /** In proportion to the target, or by steps; a step names the value from which its percent is earned. */
  scoring: z.enum(['proportional', 'steps']),
  steps: z.array(Step).max(10).default([]),
})
export type Rule = z.output<typeof Rule>

const common = {
  id: z.uuid(),
  name: statement(200),
  points,
  /** On what the points rest and what has to be shown for them. */
  evidence: remark(500),
  /** Why a rule that is warned about is kept all the same; the public reads it beside the warning. */
  keptBecause: remark(500),
}

/** One rule of the scheme: what is looked at, how many points it is worth, and how they are earned. */
export const Item = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('measured'), ...common, formula: statement(1000), rule: Rule }),
    /** Begins whole; each unit of the figure takes points away until nothing is left. */
    z.object({ kind: z.literal('deduction'), ...common, formula: statement(1000), each: points }),
    /** Somebody gives the points for each office, with the evidence and a reason. */
    z.object({ kind: z.literal('manual'), ...common, criteria: statement(1000) }),
  ])
  .meta({ id: 'AssessmentItem' })
export type Item = z.output<typeof Item>

/** The rules of a year as an office writes them. */
export const SchemeBody = z
  .object({
    name: statement(200),
    total: points,
    basis: remark(500),
    /** Working days from the announcement in which an office may contest its points. */
    appealDays: z.number().int().min(3).max(60),
    items: z.array(Item).min(1).max(60),
  })
  .meta({ id: 'AssessmentSchemeBody' })
export type SchemeBody = z.output<typeof SchemeBody>

/** A number that the schema has read before. */
export function exact(text: string): Rational {
  const read = readRational(text)
  if (read === undefined) throw new RangeError(`not a number: ${text}`)
  return read
}
