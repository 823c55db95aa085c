import type { FigureId, Unit } from './figures.ts'
import { figuresOf } from './language/check.ts'
import type { Formula } from './language/check.ts'
import { check } from './language/check.ts'
import { parse } from './language/parse.ts'
import { print } from './language/print.ts'
import { readyMadeFor } from './ready-made.ts'
import { refusalOf, type Refusal } from './refused.ts'
import { scaleOf, type Target } from './target.ts'

/** How an indicator gets its value, and why. */
export type Measurement =
  /** From a formula over recorded figures, in its Chinese form. */
  | { readonly kind: 'measured'; readonly formula: string; readonly why: 'ready-made' | 'written' }
  /** Somebody enters it with evidence. */
  | {
      readonly kind: 'manual'
      readonly why: 'no-measure' | 'not-recorded' | 'date' | 'chosen'
      /** The formula that will fit once its figures are recorded. */
      readonly formula?: string | undefined
      readonly missing?: readonly FigureId[] | undefined
    }
  /** Judged in words: it asks for no number, or nobody has said what it asks for. */
  | { readonly kind: 'text'; readonly why: 'qualitative' | 'no-target' }
  /** Shown as published; nothing may compute it. */
  | { readonly kind: 'refused'; readonly why: Refusal }

export interface Described {
  readonly name: string
  readonly description: string
  readonly printed: string
  readonly target: Target
}

/** In what the value of an indicator is counted; null where it has no number. */
export function unitOfTarget(target: Target): Unit | null {
  if (target.kind === 'quantity') return scaleOf(target.unit).unit
  return target.kind === 'date' ? 'date' : null
}

/** Pure: what an indicator of a published table becomes here. */
export function classify(indicator: Described, recorded: ReadonlySet<FigureId>): Measurement {
  const refused = refusalOf(indicator.name, indicator.description, indicator.printed)
  if (refused) return { kind: 'refused', why: refused }
  const unit = unitOfTarget(indicator.target)
  if (unit === null) return { kind: 'text', why: indicator.target.kind === 'none' ? 'no-target' : 'qualitative' }
  if (unit === 'date') return { kind: 'manual', why: 'date' }
  const fitting = readyMadeFor(indicator.name, indicator.description, unit)
  if (!fitting) return { kind: 'manual', why: 'no-measure' }
  const missing = missingFor(fitting.formula, recorded)
  return missing.length === 0
    ? { kind: 'measured', formula: fitting.formula, why: 'ready-made' }
    : { kind: 'manual', why: 'not-recorded', formula: fitting.formula, missing }
}

/** The figures of a formula that nobody keeps yet. */
function missingFor(formula: string, recorded: ReadonlySet<FigureId>): FigureId[] {
  const parsed = parse(formula)
  return parsed.ok ? figuresOf(parsed.value).filter((id) => !recorded.has(id)) : []
}

/** Checks a formula that somebody writes for an indicator; the kept form is the Chinese one. */
export function writeFormula(source: string, target: Target, recorded: ReadonlySet<FigureId>) {
  const checked = check(source, recorded, unitOfTarget(target) ?? undefined)
  return checked.ok ? { ...checked, canonical: canonical(checked.value) } : checked
}

const canonical = ({ expression }: Formula): string => print(expression, 'zh')
