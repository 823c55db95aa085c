import type { TemplateAt, TemplateWords } from './queries.ts'

/** Words that were changed and not saved, with the version they began from. */
export interface TemplateDraft {
  words: TemplateWords
  reason: string
  basedOn: number
}

/** As long as the page is open, also across signing in again. */
const drafts = new Map<string, TemplateDraft>()
const keyOf = (staffId: string, { kind, language }: TemplateAt): string => `${staffId} ${kind} ${language}`

export const findDraft = (staffId: string, at: TemplateAt): TemplateDraft | undefined => drafts.get(keyOf(staffId, at))

export function keepDraft(staffId: string, at: TemplateAt, draft: TemplateDraft | null): void {
  if (draft === null) drafts.delete(keyOf(staffId, at))
  else drafts.set(keyOf(staffId, at), draft)
}
