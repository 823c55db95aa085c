import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { FigureId } from './figures.ts'
import type { Rational } from './rational.ts'

/** What is asked of whoever keeps a figure: of which days and offices, and as it could be told at the end of which day. */
export interface Cut {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly offices: readonly string[]
  /** Null counts what is known now. */
  readonly asOf: LocalDate | null
}

/** Where the records behind a figure are opened: the measure of its keeper, the part of it, and what it was further cut to. */
export interface Records {
  readonly measure: string
  readonly part: 'numerator' | 'denominator'
  readonly where: Readonly<Record<string, string>>
}

/** One named figure with what makes it. */
export interface Answer {
  readonly value: Rational | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** What was left out of the denominator, by reason. */
  readonly excluded: Readonly<Record<string, number>>
  readonly records: Records | null
}

/** Keeps figures and answers for them. The office is measured by as many as are connected; no figure has two. */
export interface MeasureSource {
  readonly figures: readonly FigureId[]
  answer(tx: Transaction, figures: readonly FigureId[], cut: Cut): Promise<ReadonlyMap<FigureId, Answer>>
}

/** All sources as one. */
export function joinSources(sources: readonly MeasureSource[]): MeasureSource {
  const figures = sources.flatMap((source) => source.figures)
  const twice = figures.find((id, n) => figures.indexOf(id) !== n)
  if (twice !== undefined) throw new Error(`two sources keep the figure ${twice}`)
  return {
    figures,
    async answer(tx, wanted, cut) {
      const answers = new Map<FigureId, Answer>()
      for (const source of sources) {
        const own = wanted.filter((id) => source.figures.includes(id))
        if (own.length > 0) for (const [id, answer] of await source.answer(tx, own, cut)) answers.set(id, answer)
      }
      return answers
    },
  }
}
