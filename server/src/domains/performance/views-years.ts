import { z } from 'zod'
import { GRADES } from './score/score-indicator.ts'
import { SUBJECT_KINDS } from './tables.ts'
import { id } from './views.ts'

const place = { regionId: z.string(), id }
/** Goals, projects and indicators of several years side by side, found by their names. */
export const YearsView = z
  .object({
    years: z.array(z.int()).describe('All that there are'),
    chosen: z.array(z.int()),
    subjects: z.array(
      z.object({
        kind: z.enum(SUBJECT_KINDS),
        name: z.string(),
        years: z.array(
          z.object({
            ...place,
            year: z.int(),
            budget: z.int().nullable(),
            evaluation: z
              .object({ ...place, points: z.string(), grade: z.enum(GRADES) })
              .nullable()
              .describe('The signed one in force'),
          }),
        ),
        indicators: z.array(
          z.object({
            name: z.string(),
            level2: z.string(),
            years: z.array(
              z.object({
                ...place,
                year: z.int(),
                printed: z.string(),
                value: z.string().nullable(),
                unit: z.string(),
                met: z.boolean().nullable(),
                refused: z.boolean(),
                signed: z.boolean().describe('Whether the value is that of a signed self-evaluation'),
              }),
            ),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'PerformanceYears' })
export type YearsView = z.output<typeof YearsView>

export const CopiedView = z
  .object({
    subjects: z.int(),
    indicators: z.int(),
    known: z.int().describe('Goals and projects that were there already'),
  })
  .meta({ id: 'PerformanceYearCopied' })
export type CopiedView = z.output<typeof CopiedView>
