/** What the address bar keeps of the pages of the hand-over. */
export interface WorkSearch {
  staffId?: string
}
export interface SheetSearch {
  state?: 'open' | 'closed'
}
export const DIRECTIONS = ['out', 'in'] as const
export const CROSSING_STATES = ['waiting', 'taken-up', 'sent-back'] as const
export interface CrossingSearch {
  direction?: (typeof DIRECTIONS)[number]
  state?: (typeof CROSSING_STATES)[number]
}

type Raw = Readonly<Record<string, unknown>>

export const readWorkSearch = ({ staffId }: Raw): WorkSearch =>
  typeof staffId === 'string' && staffId !== '' ? { staffId } : {}

export const readSheetSearch = ({ state }: Raw): SheetSearch =>
  state === 'open' || state === 'closed' ? { state } : {}

export function readCrossingSearch(raw: Raw): CrossingSearch {
  const direction = DIRECTIONS.find((each) => each === raw['direction'])
  const state = CROSSING_STATES.find((each) => each === raw['state'])
  return { ...(direction && { direction }), ...(state && { state }) }
}
