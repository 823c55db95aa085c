import type { Disclosure, Paragraph } from '../disclosure.ts'
import type { Report } from '../finding.ts'
import type { SourceDocument } from '../source.ts'

/** A budget as read, as plain data that may go from one thread to another. */
export interface PlainDisclosure extends Omit<Disclosure, 'paragraphs'> {
  readonly paragraphs: readonly Omit<Paragraph, 'at'>[]
}

/** One file with everything that was found in it. */
export interface Examination {
  readonly source: SourceDocument
  readonly disclosure: PlainDisclosure
  readonly report: Report
}
