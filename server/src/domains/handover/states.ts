/** Of a hand-over sheet, what may be done with it in each state: one table for the API and the workbench. */
export const SHEET_STATES = {
  /** 移交中: something on it waits for an answer, or was declined and waits to be offered again. */
  open: ['accept', 'decline', 'reoffer', 'withdraw'],
  /** 已完成: every line is accepted, withdrawn or lapsed. */
  closed: [],
} as const satisfies Record<string, readonly string[]>

export type SheetState = keyof typeof SHEET_STATES
export type SheetVerb = (typeof SHEET_STATES)['open'][number]
export const SHEET_VERBS: readonly SheetVerb[] = SHEET_STATES.open

export const ITEM_STATES = ['offered', 'declined', 'accepted', 'withdrawn', 'lapsed'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** Lines that nobody answers for yet. */
export const isUnsettled = (state: ItemState): boolean => state === 'offered' || state === 'declined'
