/** One change of one character or line in a text, for tests that damage documents on purpose. */
export interface Mutation {
  readonly text: string
  /** Line (from 1) that was changed. */
  readonly line: number
  readonly from: string
  readonly to: string
}

const FIGURE = /(?<![\d.])\d{1,3}(?:,\d{3})*\.\d{2}(?!\d)/gu

/** Every amount printed with two decimals: line, position in the line, text. */
export const figuresIn = (text: string): { readonly line: number; readonly at: number; readonly printed: string }[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(FIGURE)].map((match) => ({ line: index + 1, at: match.index, printed: match[0] })),
    )

/** The text with the figure at `which` replaced by another of the same length: its first digit that can change is changed. */
export const changeFigure = (text: string, which: number, digit: number): Mutation | undefined => {
  const figures = figuresIn(text)
  const figure = figures[which % Math.max(1, figures.length)]
  if (figure === undefined) return undefined
  const old = figure.printed[0] ?? '0'
  const fresh = String((Number(old) + 1 + (digit % 8)) % 10)
  const to = (fresh === '0' ? '1' : fresh) === old ? '9' : fresh === '0' ? '1' : fresh
  const replaced = to + figure.printed.slice(1)
  if (replaced === figure.printed) return undefined
  const lines = text.split('\n')
  const line = lines[figure.line - 1] ?? ''
  lines[figure.line - 1] = line.slice(0, figure.at) + replaced + line.slice(figure.at + figure.printed.length)
  return { text: lines.join('\n'), line: figure.line, from: figure.printed, to: replaced }
}
