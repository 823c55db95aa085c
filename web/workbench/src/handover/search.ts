/** What the address bar keeps of the pages of the hand-over. */
export interface WorkSearch {
  staffId?: string
}
export interface SheetSearch {
  state?: 'open' | 'closed'
}

type Raw = Readonly<Record<string, unknown>>

export const readWorkSearch = ({ staffId }: Raw): WorkSearch =>
  typeof staffId === 'string' && staffId !== '' ? { staffId } : {}

export const readSheetSearch = ({ state }: Raw): SheetSearch =>
  state === 'open' || state === 'closed' ? { state } : {}
