export const REVIEW_PHASES = ['in-review', 'reviewed', 'in-second-review', 'second-reviewed'] as const

/** What the address bar keeps of the list. */
export interface ReviewSearch {
  phase?: (typeof REVIEW_PHASES)[number]
}
