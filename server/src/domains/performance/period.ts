import { earlier, type LocalDate } from '../../platform/time/index.ts'

/** Of which part of its year an indicator is. */
export const PERIODS = [
  'year',
  'first-half',
  'second-half',
  'quarter-1',
  'quarter-2',
  'quarter-3',
  'quarter-4',
] as const
export type Period = (typeof PERIODS)[number]

const SPANS: Readonly<Record<Period, readonly [from: string, to: string]>> = {
  year: ['01-01', '12-31'],
  'first-half': ['01-01', '06-30'],
  'second-half': ['07-01', '12-31'],
  'quarter-1': ['01-01', '03-31'],
  'quarter-2': ['04-01', '06-30'],
  'quarter-3': ['07-01', '09-30'],
  'quarter-4': ['10-01', '12-31'],
}

/** The days of a period of a year, first and last. */
export const spanOf = (year: number, period: Period): { readonly from: LocalDate; readonly to: LocalDate } => ({
  from: `${year}-${SPANS[period][0]}`,
  to: `${year}-${SPANS[period][1]}`,
})

/** The days of a period that have come on a day; null before it begins. */
export function comeOf(year: number, period: Period, on: LocalDate): { from: LocalDate; to: LocalDate } | null {
  const { from, to } = spanOf(year, period)
  return on < from ? null : { from, to: earlier(to, on) }
}
