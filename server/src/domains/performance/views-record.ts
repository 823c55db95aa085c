import { z } from 'zod'
import { RECORD_KINDS, RECORD_STATES, Said } from './record.ts'
import { Rules } from './rules.ts'
import { GRADES } from './score/score-indicator.ts'
import { SUBJECT_KINDS } from './tables.ts'
import { both, date, id } from './views.ts'

const moment = z.string().meta({ format: 'date-time' })
const by = z.object({ name: z.string().nullable(), office: both })
const light = z.enum(['green', 'yellow', 'red'])
const points = z.string().describe('In points, two places')

/** A record of double monitoring or a self-evaluation, as it was frozen and explained. */
export const RecordPageView = z
  .object({
    regionId: z.string(),
    id,
    kind: z.enum(RECORD_KINDS),
    on: date,
    year: z.int(),
    revision: z.int(),
    revisions: z.array(z.object({ regionId: z.string(), id, revision: z.int() })),
    state: z.enum(Object.keys(RECORD_STATES) as [keyof typeof RECORD_STATES]),
    reason: z.string(),
    office: both,
    subject: z.object({
      regionId: z.string(),
      id,
      kind: z.enum(SUBJECT_KINDS),
      name: z.string(),
      code: z.string(),
      goals: z.array(z.string()),
    }),
    money: z
      .object({
        first: z.int(),
        budget: z.int(),
        planned: z.int().nullable(),
        spent: z.int(),
        rate: z.string().nullable().describe('Percent of the budget that was spent'),
        light: light.nullable(),
        weight: points,
        points,
      })
      .nullable(),
    indicators: z.array(
      z.object({
        id,
        level1: z.string(),
        level2: z.string(),
        name: z.string(),
        printed: z.string(),
        unit: z.string(),
        how: z.enum(['measured', 'manual', 'text', 'refused']),
        explained: both,
        formula: both.nullable(),
        value: z.string().nullable(),
        none: z.enum(['refused', 'not-entered', 'no-records', 'nothing-to-divide']).nullable(),
        met: z.boolean().nullable(),
        forecast: z.string().nullable(),
        light: light.nullable(),
        figures: z.array(z.object({ id: z.string(), name: both, value: z.string().nullable() })),
        evidence: z.array(z.string()),
        weight: points,
        points,
        why: z.enum(['met', 'partly', 'overfulfilled', 'judged', 'missing']).nullable(),
      }),
    ),
    light,
    total: z.int(),
    points,
    grade: z.enum(GRADES),
    weightsSum: points,
    rules: z.object({ inForceFrom: date, basis: z.string(), rules: Rules }),
    said: Said,
    toExplain: z.array(z.string()).describe('The indicators, or the money, whose deviation has to be explained'),
    hindrances: z.array(z.enum(['unexplained', 'noCorrection', 'weights', 'noGoals'])),
    drawn: z.object({ at: moment, by }),
    signed: z.object({ at: moment, by }).nullable(),
    steps: z.array(
      z.object({
        seq: z.int(),
        type: z.enum(['drawn', 'redrawn', 'corrected', 'explained', 'signed']),
        at: moment,
        by,
        text: z.string(),
      }),
    ),
    mayKeep: z.boolean(),
    maySign: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'PerformanceRecordPage' })
export type RecordPageView = z.output<typeof RecordPageView>
