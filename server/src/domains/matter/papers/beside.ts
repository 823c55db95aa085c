import type { OfficialDocument } from '../../../platform/documents/index.ts'
import type { Officer } from '../../identity/index.ts'
import type { Language } from '../messages/index.ts'
import type { MatterKey } from '../stream.ts'

/**
 * What another desk wrote about a matter, in its own order: what this officer may read of it, and nothing where the desk is closed to the
 * officer. Its day is the date on the document.
 */
export type PapersBeside = (officer: Officer, key: MatterKey, lang: Language) => Promise<readonly OfficialDocument[]>

interface Dated {
  document: OfficialDocument
}

const dayOf = ({ document }: Dated): string => document.signer?.date ?? ''

/**
 * Puts the papers of other desks between those of the matter, by their day: the matter's own stay in the order of its steps, also where a
 * later step bears an earlier day.
 */
export function inOrder<Paper extends Dated>(own: readonly Paper[], beside: readonly Paper[]): Paper[] {
  const ordered: Paper[] = []
  const waiting = beside.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))))
  let reached = ''
  for (const paper of own) {
    if (dayOf(paper) > reached) reached = dayOf(paper)
    while (waiting[0] && dayOf(waiting[0]) < reached) ordered.push(...waiting.splice(0, 1))
    ordered.push(paper)
  }
  return [...ordered, ...waiting]
}
