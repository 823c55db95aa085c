/** A rate with everything that makes it: what is counted, of how many, and what was left out and why. */
export interface Figure {
  numerator: number
  /** Null for a plain count, which is a share of nothing. */
  denominator: number | null
  /** From 0 to 1; null where there is nothing to divide. */
  share: number | null
  /** How many were left out of the denominator, by reason. */
  excluded: Readonly<Record<string, number>>
}

export const figure = (
  numerator: number,
  denominator: number,
  excluded: Readonly<Record<string, number>> = {},
): Figure => ({ numerator, denominator, share: denominator === 0 ? null : numerator / denominator, excluded })
