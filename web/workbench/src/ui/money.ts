/** Fen as yuan, with the places grouped as readers are used to. */
export const yuan = (fen: number): string =>
  (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** What was typed in yuan, as whole fen. */
export const fenOf = (typed: unknown): number => Math.round(Number(typed) * 100)

/** The most that a field for yuan takes. */
export const YUAN_MAX = 1_000_000_000
