import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { Sentence } from './explain.ts'
import type { FigureId } from './figures.ts'
import type { PaidFrom } from './tables.ts'
import type { Plan } from './plan.ts'
import type { Rational } from './rational.ts'

/** A project whose money is asked for. */
export interface Project {
  readonly regionId: string
  readonly id: string
  readonly office: string
  readonly year: number
  readonly name: string
  /** 分. */
  readonly budget: number | null
  readonly plan: Plan | null
  readonly paidFrom: PaidFrom | null
}

/** What is asked of whoever keeps a figure: of which days, offices and projects, and as it could be told at the end of which day. */
export interface Cut {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly offices: readonly string[]
  /** Of money: the projects that it is paid for. Whoever counts no money takes no notice. */
  readonly projects: readonly Project[]
  /** Null counts what is known now. */
  readonly asOf: LocalDate | null
}

/** One named figure with what makes it. */
export interface Answer {
  readonly value: Rational | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** What was left out of the denominator, by reason. */
  readonly excluded: Readonly<Record<string, number>>
  /** Whether the records behind it can be opened. */
  readonly opens: boolean
}

/** One record behind a figure, as far as the reader may see it. It names what was done, never a person. */
export interface RecordLine {
  readonly id: string
  readonly on: LocalDate
  /** How people call it: its number, its voucher, its title. */
  readonly label: string
  readonly text: Sentence
  /** 分, of money. */
  readonly amount: number | null
  readonly matter: { readonly regionId: string; readonly matterId: string } | null
}
export interface RecordPage {
  readonly items: readonly RecordLine[]
  /** From where the next page goes on; null when there is none. */
  readonly next: string | null
}
export interface PageAsked {
  readonly after: string | null
  readonly limit: number
}

/**
 * Keeps figures, answers for them and opens them. The office is measured by as many as are connected; no figure has two. Answers are asked in a
 * transaction that sees the whole office, so that they are the same for every reader; records are opened in one that sees what the reader may see.
 */
export interface MeasureSource {
  readonly figures: readonly FigureId[]
  answer(tx: Transaction, figures: readonly FigureId[], cut: Cut): Promise<ReadonlyMap<FigureId, Answer>>
  open(tx: Transaction, figure: FigureId, cut: Cut, page: PageAsked): Promise<RecordPage>
}

/** An answer that is a plain count. */
export const counted = (value: Rational, opens = true): Answer => ({
  value,
  numerator: null,
  denominator: null,
  excluded: {},
  opens,
})

/** What is written the same in both languages. */
export const same = (text: string): Sentence => ({ zh: text, en: text })

/** A page of what lies ready as a whole, by place. */
export function pageOf(lines: readonly RecordLine[], { after, limit }: PageAsked): RecordPage {
  const from = after === null ? 0 : Number(after)
  const items = lines.slice(from, from + limit)
  return { items, next: from + limit < lines.length ? String(from + limit) : null }
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
    async open(tx, figure, cut, page) {
      const source = sources.find((one) => one.figures.includes(figure))
      return source ? source.open(tx, figure, cut, page) : { items: [], next: null }
    },
  }
}
