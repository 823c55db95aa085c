import type { Decimal } from './decimal.ts'
import type { Place } from './source.ts'

export type Severity = 'error' | 'warning' | 'information'

/** A sentence for people in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** One figure that a check used: what it is, what it says and where it stands. */
export interface Figure {
  readonly role: Bilingual
  readonly printed: string
  readonly place: Place
}

/** How one identity came out. `rounding`: the difference is within what the printed decimals may hide. */
export type Outcome = 'held' | 'rounding' | 'failed' | 'not-checked'

/** One identity at one place of the document, evaluated or not. */
export interface Check {
  readonly rule: string
  /** What was compared, e.g. `支出总表 合计 = 基本支出 + 项目支出`. */
  readonly subject: Bilingual
  readonly outcome: Outcome
  /** Severity when failed; the rule's own unless the case is milder or graver. */
  readonly severity: Severity
  readonly figures: readonly Figure[]
  readonly asserted?: string | undefined
  readonly computed?: string | undefined
  readonly difference?: string | undefined
  readonly tolerance?: string | undefined
  /** Failed: what is wrong. Not checked: why. */
  readonly message?: Bilingual | undefined
  /** What the document alone cannot tell. */
  readonly cannotTell?: Bilingual | undefined
  /** The exact difference in yuan, for grouping by cause. */
  readonly gap?: Decimal | undefined
}

/** A check that did not hold, as it is reported. */
export interface Finding {
  /** Stable within one report: `F1`, `F2`, …; `D1`, `D2`, … between documents. */
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  readonly message: Bilingual
  readonly subject: Bilingual
  readonly figures: readonly Figure[]
  readonly asserted?: string | undefined
  readonly computed?: string | undefined
  readonly difference?: string | undefined
  readonly tolerance?: string | undefined
  /** Findings of the same root cause. */
  readonly related: readonly string[]
  readonly cause: string
  readonly cannotTell?: Bilingual | undefined
}

export interface Tally {
  readonly held: number
  readonly rounding: number
  readonly failed: number
  readonly notChecked: number
}

export interface Report {
  readonly document: string
  readonly findings: readonly Finding[]
  readonly checks: readonly Check[]
  readonly tally: Tally
  readonly byRule: Readonly<Record<string, Tally>>
}
