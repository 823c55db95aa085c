import { type Amount, type MoneyUnit, UNIT_PLACES, formatAmount, formatYuan, slackOf } from '../amount.ts'
import { type Decimal, compare, divide, equal, isZero, magnitude, minus, round, shift, sum, ZERO } from '../decimal.ts'
import type { Bilingual, Check, Figure, Outcome, Severity } from '../finding.ts'
import { type RuleId, phrase } from '../messages/index.ts'
import type { Operand } from './facts.ts'

const BLANK = phrase('blank')
const ONE: Decimal = { digits: 1n, scale: 0 }

export const figureOf = (operand: Operand): Figure => ({
  role: operand.role,
  printed: operand.printed,
  place: operand.place,
})

export const yuanOf = (operand: Operand): Decimal => operand.amount?.yuan ?? ZERO

/** What rounding may hide in all these figures together: half a unit of the last digit of each printed one. */
export const envelope = (operands: readonly Operand[]): Decimal =>
  sum(operands.flatMap((operand) => (operand.amount === undefined ? [] : [slackOf(operand.amount)])))

export const unitAmong = (operands: readonly Operand[]): MoneyUnit =>
  operands.find((operand) => operand.amount !== undefined)?.amount?.unit ?? 'ten-thousand'

interface Equation {
  readonly rule: RuleId
  readonly severity: Severity
  readonly subject: Bilingual
  /** What the document asserts. */
  readonly total: Operand
  /** What it should be the sum of. */
  readonly parts: readonly Operand[]
  readonly message?: Bilingual | undefined
  readonly cannotTell?: Bilingual | undefined
}

const printedOf = (operand: Operand): string => (operand.amount === undefined ? '' : formatAmount(operand.amount))

/** One amount printed in a coarser unit: rightly rounded, cut off instead of rounded, or neither. */
const conversion = (one: Amount, other: Amount): 'rounded' | 'cut' | undefined => {
  if (one.unit === other.unit) return undefined
  const [coarse, fine] = UNIT_PLACES[one.unit] > UNIT_PLACES[other.unit] ? [one, other] : [other, one]
  const inUnit = shift(fine.yuan, -UNIT_PLACES[coarse.unit])
  const printed = shift(coarse.yuan, -UNIT_PLACES[coarse.unit])
  const decimals = coarse.precision ?? coarse.decimals
  if (equal(round(inUnit, decimals), printed)) return 'rounded'
  return equal(divide(inUnit, ONE, decimals), printed) ? 'cut' : undefined
}

const outcomeOf = (gap: Decimal, tolerance: Decimal): Outcome =>
  isZero(gap) ? 'held' : compare(gap, tolerance) <= 0 ? 'rounding' : 'failed'

/** `total = Σ parts`. Undefined when nothing is printed on either side, so that there is nothing to hold. */
export const sums = (equation: Equation): Check | undefined => {
  const { total, parts } = equation
  const all = [total, ...parts]
  if (all.every((operand) => operand.amount === undefined)) return undefined
  if (all.some((operand) => operand.unreadable === true))
    return notChecked(equation.rule, equation.subject, phrase('unreadable-cell'), all.map(figureOf))
  const computed = sum(parts.map(yuanOf))
  const gap = magnitude(minus(yuanOf(total), computed))
  const tolerance = envelope(all)
  const unit = unitAmong(all)
  const [only] = parts
  const converted =
    parts.length === 1 && total.amount !== undefined && only?.amount !== undefined
      ? conversion(total.amount, only.amount)
      : undefined
  const outcome = converted === 'rounded' ? 'held' : converted === 'cut' ? 'rounding' : outcomeOf(gap, tolerance)
  const values = {
    asserted: printedOf(total) === '' ? BLANK : printedOf(total),
    computed: formatYuan(computed, unit),
    difference: formatYuan(minus(yuanOf(total), computed), unit),
    subject: equation.subject,
  }
  return {
    rule: equation.rule,
    subject: equation.subject,
    outcome,
    severity: outcome === 'rounding' ? 'information' : equation.severity,
    figures: [total, ...parts].map(figureOf),
    asserted: printedOf(total),
    computed: values.computed,
    difference: values.difference,
    tolerance: formatYuan(tolerance, unit),
    message:
      outcome === 'held'
        ? undefined
        : outcome === 'rounding'
          ? phrase(converted === 'cut' ? 'cut-off' : 'within-rounding', values)
          : (equation.message ?? phrase(parts.length === 1 ? 'differs' : 'sum-differs', values)),
    cannotTell: outcome === 'failed' ? (equation.cannotTell ?? phrase('cannot-tell-which')) : undefined,
    gap,
  }
}

/** `part ≤ whole`, with what rounding may hide. */
export const atMost = (
  equation: Omit<Equation, 'total' | 'parts'> & { readonly parts: readonly Operand[]; readonly whole: Operand },
): Check | undefined => {
  const { parts, whole } = equation
  if (parts.every((part) => part.amount === undefined)) return undefined
  const computed = sum(parts.map(yuanOf))
  const over = minus(computed, yuanOf(whole))
  const all = [whole, ...parts]
  if (all.some((operand) => operand.unreadable === true))
    return notChecked(equation.rule, equation.subject, phrase('unreadable-cell'), all.map(figureOf))
  const tolerance = envelope(all)
  const unit = unitAmong(all)
  const gap = over.digits > 0n ? over : ZERO
  const outcome = outcomeOf(gap, tolerance)
  const values = {
    asserted: printedOf(whole) === '' ? BLANK : printedOf(whole),
    computed: formatYuan(computed, unit),
    difference: formatYuan(over, unit),
    subject: equation.subject,
  }
  return {
    rule: equation.rule,
    subject: equation.subject,
    outcome,
    severity: outcome === 'rounding' ? 'information' : equation.severity,
    figures: [whole, ...parts].map(figureOf),
    asserted: values.computed,
    computed: formatYuan(yuanOf(whole), unit),
    difference: values.difference,
    tolerance: formatYuan(tolerance, unit),
    message:
      outcome === 'held'
        ? undefined
        : outcome === 'rounding'
          ? phrase('within-rounding', values)
          : (equation.message ?? phrase('exceeds', values)),
    cannotTell: outcome === 'failed' ? (equation.cannotTell ?? phrase('cannot-tell-which')) : undefined,
    gap,
  }
}

/** A check that could not be made, and why. */
export const notChecked = (
  rule: RuleId,
  subject: Bilingual,
  reason: Bilingual,
  figures: readonly Figure[] = [],
): Check => ({
  rule,
  subject,
  outcome: 'not-checked',
  severity: 'information',
  figures,
  message: reason,
})

/** A statement about words rather than sums: held, or failed with a message. */
export const states = (
  rule: RuleId,
  severity: Severity,
  subject: Bilingual,
  figures: readonly Figure[],
  message: Bilingual | undefined,
  more: { readonly asserted?: string; readonly computed?: string; readonly cannotTell?: Bilingual } = {},
): Check => ({
  rule,
  subject,
  outcome: message === undefined ? 'held' : 'failed',
  severity,
  figures,
  asserted: more.asserted,
  computed: more.computed,
  message,
  cannotTell: more.cannotTell,
})

/** Amount with its unit as an operand for text. */
export const operandOf = (amount: Amount, place: Operand['place'], role: Bilingual): Operand => ({
  amount,
  printed: formatAmount(amount),
  place,
  role,
})

export const present = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value): value is T => value !== undefined)
