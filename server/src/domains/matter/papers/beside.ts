import type { OfficialDocument } from '../../../platform/documents/index.ts'
import type { Transaction } from '../../../platform/db/index.ts'
import type { Officer } from '../../identity/index.ts'
import type { Language } from '../messages/index.ts'
import type { MatterKey } from '../stream.ts'

/** A paper of another desk that lies in the file of a matter, whoever reads it. */
export interface FiledBeside {
  number: string
  /** What it is called; null where that alone would tell those who may not read it something. */
  title: Readonly<Record<Language, string>> | null
}

/** What another desk wrote about a matter. */
export interface PapersBeside {
  /**
   * What this officer may read of it, in the desk's own order, and nothing where the desk is closed to the officer. Its day is the date on
   * the document.
   */
  read(officer: Officer, key: MatterKey, lang: Language): Promise<readonly OfficialDocument[]>
  /** All of it, for the system: so that a file says what it leaves out. */
  filed(tx: Transaction, key: MatterKey): Promise<readonly FiledBeside[]>
}

/** The papers of the file that are not among those shown. Numbers of different registers may be the same. */
export function withheldOf(filed: readonly FiledBeside[], shown: readonly OfficialDocument[]): FiledBeside[] {
  const left = shown.map(({ number = '' }) => number)
  return filed.filter(({ number }) => {
    const at = left.indexOf(number)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

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
