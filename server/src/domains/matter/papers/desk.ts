import type { TemplateWords } from '../../document/index.ts'
import type { OfficeTree } from '../../office/index.ts'
import type { StreamedEvent } from '../event.ts'
import type { Law } from '../facts.ts'
import type { Matter } from '../matter.ts'
import type { Language, messages } from '../messages/index.ts'
import type { PaperWords } from './paper-words.ts'
import type { BodyName, CommonPlace } from './words.ts'

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
  /** How the issuing office words this kind of paper in this language; the built-in words where nothing is said. */
  template?: TemplateWords | undefined
}

/** What the writer of one kind of paper has at hand. */
export interface Desk extends PaperSource {
  matter: Matter
  words: PaperWords
  /** The sentences as the issuing office words them. */
  bodies: Readonly<Record<BodyName, string>>
  /** What every sentence may use. */
  common: Readonly<Record<CommonPlace, string>>
  labels: (typeof messages)[Language]
  officeName: (id: string) => string
}
