import { z } from 'zod'
import { SUBJECT_KINDS } from './tables.ts'
import { both, measurement, MEASUREMENTS } from './views.ts'

const badRow = z.object({
  subject: z.string(),
  line: z.int().nullable(),
  text: z.string(),
  explained: both,
})
export const PreviewView = z
  .object({
    year: z.int().nullable(),
    office: z.string(),
    counts: z.record(z.enum(MEASUREMENTS), z.int()),
    subjects: z.array(
      z.object({
        kind: z.enum(SUBJECT_KINDS),
        name: z.string(),
        code: z.string(),
        budget: z.int().nullable(),
        indicators: z.array(z.object({ name: z.string(), description: z.string(), printed: z.string(), measurement })),
      }),
    ),
    bad: z.array(badRow),
  })
  .meta({ id: 'PerformanceImportPreview' })
export type PreviewView = z.output<typeof PreviewView>

export const ImportedView = z
  .object({ year: z.int(), subjects: z.int(), indicators: z.int(), bad: z.array(badRow) })
  .meta({ id: 'PerformanceImported' })
export type ImportedView = z.output<typeof ImportedView>
