/** What was typed into a form and not yet sent. */
export interface Draft {
  values: Readonly<Record<string, unknown>>
  /** The version of the matter that the officer saw when beginning. */
  basedOn: number
}

/** Half-filled forms by matter and verb, as long as the page is open. Never stored: they hold what petitioners said. */
const drafts = new Map<string, Draft>()
const keyOf = (matterId: string, verb: string): string => `${matterId} ${verb}`

export const findDraft = (matterId: string, verb: string): Draft | undefined => drafts.get(keyOf(matterId, verb))

export function keepDraft(matterId: string, verb: string, draft: Draft): void {
  drafts.set(keyOf(matterId, verb), draft)
}

export function dropDraft(matterId: string, verb: string): void {
  drafts.delete(keyOf(matterId, verb))
}
