import { LIMITS } from './limits.ts'
import { refuse } from './refusals.ts'

/** Counts the cells and lines that a file asks for and refuses the file when there are too many. */
export interface Counter {
  readonly take: (count?: number) => void
}

export const counter = (): Counter => {
  let taken = 0
  return {
    take(count = 1) {
      taken += count
      if (taken > LIMITS.cells) throw refuse('too-long')
    },
  }
}

/** A text that one cell or line may hold. Refuses a longer one: what is cut off would be missed by nobody. */
export const bounded = (text: string): string => {
  if (text.length > LIMITS.text) throw refuse('too-long')
  return text
}

/** As many rows as one table may have. Refuses more. */
export const boundedRows = <T>(rows: readonly T[]): readonly T[] => {
  if (rows.length > LIMITS.rows) throw refuse('too-long')
  return rows
}
