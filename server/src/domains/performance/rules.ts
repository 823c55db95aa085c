import { z } from 'zod'
import type { LocalDate } from '../../platform/time/index.ts'
import { type Rational, rational } from './rational.ts'
import type { LightRules } from './score/monitor.ts'
import { GRADES, type ScoreRules } from './score/score-indicator.ts'
import { GROUPS, isHundred, USUAL_WEIGHTS, WEIGHTS_WITH_COST } from './score/weights.ts'

const percent = z.int().min(0).max(1000)
const groups = z.object(
  Object.fromEntries(GROUPS.map((group) => [group, z.int().min(0).max(100)])) as Record<
    (typeof GROUPS)[number],
    z.ZodInt
  >,
)

/** By what an office watches and scores its goals: its own from a day on, or those of the house. */
export const Rules = z
  .object({
    checkpoints: z
      .array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
      .min(1)
      .max(12)
      .describe('The days of every year on which payments and goals are looked at, as MM-DD'),
    workingDays: z.int().min(1).max(60).describe('Working days after a checkpoint by which its record is signed'),
    green: percent.describe('Percent of what should be reached from which a light is green'),
    yellow: percent,
    partialCredit: z.boolean().describe('Whether what misses its target earns in proportion, or nothing'),
    reduceBeyond: percent.nullable().describe('Percent above a target beyond which points are deducted; null never'),
    groups: groups.refine(isHundred),
    groupsWithCost: groups.refine(isHundred).describe('Used where a project has indicators of cost'),
    total: z.int().min(10).max(1000).describe('What all weights of a project are together'),
    grades: z
      .array(z.object({ grade: z.enum(GRADES), from: percent }))
      .length(GRADES.length)
      .refine((all) =>
        all.every(({ grade, from }, n) => grade === GRADES[n] && (n === 0 || from < (all[n - 1]?.from ?? 0))),
      )
      .refine((all) => all.at(-1)?.from === 0)
      .describe('From which percent of the points each grade begins, the best first'),
  })
  .refine(({ green, yellow }) => yellow <= green, { path: ['yellow'] })
  .meta({ id: 'PerformanceRules' })
export type Rules = z.output<typeof Rules>

/** As finance bureaus use them; an office that has its own rules follows those. */
export const HOUSE_RULES: Rules = {
  checkpoints: ['03-31', '06-30', '07-31', '10-31', '12-31'],
  workingDays: 10,
  green: 90,
  yellow: 70,
  partialCredit: true,
  reduceBeyond: 30,
  groups: USUAL_WEIGHTS,
  groupsWithCost: WEIGHTS_WITH_COST,
  total: 100,
  grades: [
    { grade: 'excellent', from: 90 },
    { grade: 'good', from: 80 },
    { grade: 'fair', from: 60 },
    { grade: 'poor', from: 0 },
  ],
}

/** Rules of an office that are in force from a day on. */
export interface DatedRules {
  readonly office: string
  readonly inForceFrom: LocalDate
  readonly basis: string
  readonly rules: Rules
}

/** The rules of an office on a day: the latest of its own that are in force. */
export const rulesOn = (all: readonly DatedRules[], office: string, on: LocalDate): DatedRules =>
  all
    .filter((one) => one.office === office && one.inForceFrom <= on)
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))[0] ?? {
    office,
    inForceFrom: '2000-01-01',
    basis: '',
    rules: HOUSE_RULES,
  }

const share = (percents: number): Rational => rational(percents, 100)
export const lightsOf = ({ green, yellow }: Rules): LightRules => ({ green: share(green), yellow: share(yellow) })
export const scoringOf = ({ reduceBeyond, partialCredit }: Rules): ScoreRules => ({
  reduceBeyond: reduceBeyond === null ? null : share(reduceBeyond),
  partialCredit,
})
export const checkpointsIn = ({ checkpoints }: Rules, year: number): readonly LocalDate[] =>
  checkpoints.map((day) => `${year}-${day}`).toSorted()
