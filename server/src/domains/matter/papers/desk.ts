import type { OfficeTree } from '../../office/index.ts'
import type { StreamedEvent } from '../event.ts'
import type { Law } from '../facts.ts'
import type { Matter } from '../matter.ts'
import type { Language, messages } from '../messages/index.ts'
import type { PaperWords } from './paper-words.ts'

/** What a paper is made from: the stream as it was when the paper was issued, the tree of offices and the law. */
export interface PaperSource {
  events: readonly StreamedEvent[]
  matterId: string
  offices: OfficeTree
  law: Law
  lang: Language
  /** The name of the petitioner where the reader may know it. */
  addressee?: string | undefined
  /** Its number in the register of issued documents; `pending` before it is issued. */
  number?: string | undefined
}

/** What the writer of one kind of paper has at hand. */
export interface Desk extends PaperSource {
  matter: Matter
  words: PaperWords
  labels: (typeof messages)[Language]
  officeName: (id: string) => string
}
