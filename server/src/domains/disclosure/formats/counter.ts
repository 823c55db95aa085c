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

/** A text cut to what one cell or line may hold. */
export const bounded = (text: string): string => (text.length > LIMITS.text ? text.slice(0, LIMITS.text) : text)
