import type { Unit } from '../figures.ts'
import type { Span } from './expression.ts'

/** What is wrong with a formula, and where. The sentence stands in `messages`. */
export type Mistake = Span &
  (
    | { readonly why: 'empty' | 'tooLong' | 'tooDeep' | 'valueExpected' | 'unclosed' | 'operatorExpected' | 'badDate' }
    | { readonly why: 'unknownName' | 'notRecorded'; readonly word: string }
    | {
        readonly why: 'cannotAdd' | 'cannotMultiply' | 'cannotDivide' | 'cannotCompare'
        readonly left: Unit
        readonly right: Unit
      }
    | { readonly why: 'wrongUnit'; readonly found: Unit; readonly wanted: Unit }
  )

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly mistake: Mistake }
export const right = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const wrong = (mistake: Mistake): { readonly ok: false; readonly mistake: Mistake } => ({ ok: false, mistake })
