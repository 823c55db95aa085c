/** What was typed into a form and not yet sent. */
export interface Draft {
  values: Readonly<Record<string, unknown>>
  /** The version of the matter that the officer saw when beginning. */
  basedOn: number
}

/** Whose form it is: one officer, one matter, one verb. */
export interface DraftOf {
  staffId: string
  matterId: string
  verb: string
}

/** Half-filled forms, as long as the page is open, also across signing in again. Never stored: they hold what petitioners said. */
const drafts = new Map<string, Draft>()
const keyOf = ({ staffId, matterId, verb }: DraftOf): string => `${staffId} ${matterId} ${verb}`

export const findDraft = (of: DraftOf): Draft | undefined => drafts.get(keyOf(of))

export function keepDraft(of: DraftOf, draft: Draft): void {
  drafts.set(keyOf(of), draft)
}

export function dropDraft(of: DraftOf): void {
  drafts.delete(keyOf(of))
}
