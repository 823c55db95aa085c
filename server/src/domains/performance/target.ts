import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../../platform/time/index.ts'
import type { Unit } from './figures.ts'
import { multiply, type Rational, rational, readRational } from './rational.ts'

export const COMPARISONS = ['≥', '≤', '>', '<', '='] as const
export type Comparison = (typeof COMPARISONS)[number]

/** What an indicator asks for, as it was understood from what was printed. Numbers are written in decimals, exact. */
export const Target = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('quantity'),
      operator: z.enum(COMPARISONS).nullable(),
      value: z.string().refine((text) => readRational(text) !== undefined),
      unit: z.string().max(20),
    }),
    z.object({
      kind: z.literal('date'),
      operator: z.enum(COMPARISONS).nullable(),
      date: z.string().refine(isLocalDate).meta({ format: 'date' }),
    }),
    z.object({ kind: z.literal('quality'), text: z.string().max(500) }),
    z.object({ kind: z.literal('none') }),
  ])
  .meta({ id: 'IndicatorTarget' })
export type Target = z.output<typeof Target>

/** More is better, less is better, or what is reached is judged. */
export const DIRECTIONS = ['direct', 'reverse', 'qualitative'] as const
export type Direction = (typeof DIRECTIONS)[number]

export function directionOf(target: Target, saidReverse: boolean): Direction {
  if (target.kind === 'quality' || target.kind === 'none') return 'qualitative'
  if (saidReverse || target.kind === 'date') return 'reverse'
  return target.operator === '≤' || target.operator === '<' ? 'reverse' : 'direct'
}

const SCALES: readonly (readonly [RegExp, Unit, Rational])[] = [
  [/^(?:%|百分比|百分点)$/u, 'percent', rational(1, 100)],
  [/^‰$/u, 'percent', rational(1, 1000)],
  [/^亿元?$/u, 'money', rational(10_000_000_000)],
  [/^万元$/u, 'money', rational(1_000_000)],
  [/^千元$/u, 'money', rational(100_000)],
  [/^元$/u, 'money', rational(100)],
  [/^(?:天|日|个?工作日)/u, 'days', rational(1)],
  [/^个?(?:小时|分钟|月|年)/u, 'number', rational(1)],
]

/** In what a printed unit is counted, and how many of it one is. Whatever is counted one by one is a count. */
export function scaleOf(unit: string): { readonly unit: Unit; readonly scale: Rational } {
  const found = SCALES.find(([pattern]) => pattern.test(unit))
  return found ? { unit: found[1], scale: found[2] } : { unit: 'count', scale: rational(1) }
}

/** The value of a quantity as values are kept: shares as parts of one, money as 分. */
export function quantityOf({ value, unit }: { readonly value: string; readonly unit: string }): Rational | undefined {
  const read = readRational(value)
  return read && multiply(read, scaleOf(unit).scale)
}

const DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:份)?(?:(\d{1,2})日|底|末)?/u

/** The last day that a printed date allows: 2024年12月底, 10月, 12月31日之前. Undefined when no day is meant. */
export function readDay(printed: string, year: number): LocalDate | undefined {
  const match = DATE.exec(printed.replaceAll(/\s/gu, ''))
  if (!match) return undefined
  const [, saidYear, month = '', day] = match
  const of = saidYear === undefined ? year : Number(saidYear)
  const last = day === undefined ? new Date(Date.UTC(of, Number(month), 0)).getUTCDate() : Number(day)
  const date = `${String(of).padStart(4, '0')}-${month.padStart(2, '0')}-${String(last).padStart(2, '0')}`
  return isLocalDate(date) ? date : undefined
}
