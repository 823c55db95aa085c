import type { Figure, Ledger } from './figure.ts'

/** What is printed in one place: words, figures, or words with figures between them. */
export type Content = string | Figure | readonly (string | Figure)[]

/** A cell of a header with how far it is merged. */
export interface HeaderCell {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
}

export interface TablePiece {
  readonly kind: 'table'
  readonly title: string
  /** Office, year, unit: what is printed between the title and the table, again on every page. */
  readonly context: readonly string[]
  readonly columns: number
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly (readonly Content[])[]
  readonly note?: string | undefined
  /** The column of names, which are wrapped where the layout wraps. */
  readonly names: number
  /** Told apart by its cells alone: left out where a layout keeps none. */
  readonly form?: boolean
}

export type Piece =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: Content }
  | TablePiece

export interface GeneratedBudget {
  readonly seed: number
  readonly family: 'hebei' | 'shanghai' | 'national'
  readonly office: string
  readonly year: number
  readonly pieces: readonly Piece[]
  readonly ledger: Ledger
}

export const head = (text: string, columnSpan = 1, rowSpan = 1): HeaderCell => ({ text, columnSpan, rowSpan })

export const heading = (text: string): Piece => ({ kind: 'heading', text })

/** A paragraph with figures between its words, as a tagged template. */
export const say = (words: TemplateStringsArray, ...figures: readonly (string | Figure)[]): Piece => ({
  kind: 'paragraph',
  content: words.flatMap((word, index) => {
    const figure = figures[index]
    return figure === undefined ? [word] : [word, figure]
  }),
})

export type Print = (figure: Figure) => string

export const textOf = (content: Content, print: Print): string =>
  typeof content === 'string'
    ? content
    : 'id' in content
      ? print(content)
      : content.map((part) => (typeof part === 'string' ? part : print(part))).join('')
