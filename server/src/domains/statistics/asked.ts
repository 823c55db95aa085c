import { z } from 'zod'
import { HuiyinError } from '../../platform/errors/index.ts'
import { regionCode } from '../../platform/http/index.ts'
import { localDateOf, yearOf, type LocalDate } from '../../platform/time/index.ts'
import { isCounted } from './periods.ts'
import { getOffice, type OfficeTree, subtreeOf } from '../office/index.ts'
import { BASES, type Cut, type Day } from './cut.ts'
import { type Dimension, DIMENSIONS } from './dimension.ts'
import { asOfDay, COMPARISONS } from './periods.ts'

const date = z.string().refine(isCounted).meta({ format: 'date' })
const values = z.string().max(4000).optional().describe('Values that count, with commas between; empty for none')
const filters = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, values])) as Record<
  Dimension,
  typeof values
>

/** What every question to the statistics may say of which facts count. */
export const CutQuery = z.object({
  from: date.optional().describe('First day; the first of this year by default'),
  to: date.optional().describe('Last day; today by default'),
  basis: z.enum(BASES).default('received'),
  asOf: z
    .union([date, z.iso.datetime()])
    .optional()
    .describe('The figures as they could be told at the end of this day, or at this moment'),
  office: z.uuid().optional().describe('Matters that this office registered, holds or leads, and its own limits'),
  below: z.stringbool().default(false).describe('With all offices below it'),
  region: regionCode.optional(),
  ...filters,
})
export type CutQuery = z.output<typeof CutQuery>

/** Beside which periods; a large office asks for the year so far apart from the rest, because it counts most. */
export const compare = z
  .string()
  .default(COMPARISONS.join())
  .transform((said) => COMPARISONS.filter((each) => said.split(',').includes(each)))
  .describe('`previous`, `lastYear`, `cumulative`, with commas between; all by default')

/** The cut and the day of a question. @throws HuiyinError 'invalid' for a day to come; 'not-found' for an office that is none */
export function cutOf(query: CutQuery, tree: OfficeTree, today: LocalDate): { cut: Cut; day: Day } {
  const { asOf, office, below, from, to, basis, region } = query
  const lastDay = asOf === undefined ? today : asOf.includes('T') ? localDateOf(asOf) : asOf
  if (lastDay > today)
    throw new HuiyinError('invalid', {
      zh: '截至日期不能晚于今天。',
      en: 'Figures cannot be of a day to come.',
    })
  const asked = office === undefined ? null : getOffice(tree, office)
  const where = Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => {
      const said = query[dimension]
      return said === undefined ? [] : [[dimension, said.split(',')]]
    }),
  )
  return {
    cut: {
      period: { from: from ?? `${yearOf(lastDay)}-01-01`, to: to ?? lastDay },
      basis,
      offices: asked && (below ? subtreeOf(tree, asked.id).map(({ id }) => id) : [asked.id]),
      region: region ?? null,
      where,
    },
    day: dayOf(asOf, today),
  }
}

/** Of which moment: of a moment in the past, of the end of a past day, or of now. */
function dayOf(asOf: string | undefined, today: LocalDate): Day {
  if (asOf?.includes('T') === true) return { today: localDateOf(asOf), knownAt: asOf }
  return asOf === undefined || asOf === today ? { today, knownAt: null } : asOfDay(asOf)
}
