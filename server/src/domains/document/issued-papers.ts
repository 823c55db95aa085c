import type { Database } from '../../platform/db/index.ts'
import type { OfficialDocument } from '../../platform/documents/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { scopeOf, type Officer } from '../identity/index.ts'
import { findPredecessors } from '../office/index.ts'
import type { IssuedDocument } from './issued.ts'
import type { Language } from './messages/index.ts'
import { findIssuedById } from './reader.ts'

/** How a desk writes what it issued, for whoever may read it; null where there is no such paper. */
export type PaperOf = (officer: Officer, issued: IssuedDocument, lang: Language) => Promise<OfficialDocument | null>

/** The paper behind a line of the register of one's own office, or of one that was merged into it. */
export type IssuedPapers = (officer: Officer, id: string, lang: Language) => Promise<OfficialDocument>

/**
 * Every paper of the register, by the desk that wrote it: the type of its subject names the desk.
 *
 * @throws HuiyinError 'not-found' naming the document that this officer may not read, or that a later one took the place of
 */
export const issuedPapers =
  (database: Database, desks: Readonly<Record<string, PaperOf>>): IssuedPapers =>
  async (officer, id, lang) => {
    const issued = await database.read(scopeOf(officer), async (tx) =>
      findIssuedById(tx, [officer.officeId, ...(await findPredecessors(tx, officer.officeId))], id),
    )
    if (!issued) throw new HuiyinError('not-found')
    const paper = await desks[issued.subject.type]?.(officer, issued, lang).catch((error: unknown) => {
      if (error instanceof HuiyinError && ['not-found', 'not-allowed'].includes(error.code)) return null
      throw error
    })
    if (!paper) throw new HuiyinError('not-found', closed(issued))
    if (paper.number !== issued.number) throw new HuiyinError('not-found', replaced(issued, paper.number ?? ''))
    return paper
  }

const closed = ({ number }: IssuedDocument) => ({
  zh: `您无权查看${number}，请取消选中后再打印。`,
  en: `You may not read ${number}. Take it out of what you have chosen, then print.`,
})

const replaced = ({ number }: IssuedDocument, by: string) => ({
  zh: `${number}已由${by}代替，请取消选中后再打印。`,
  en: `${by} took the place of ${number}. Take it out of what you have chosen, then print.`,
})
