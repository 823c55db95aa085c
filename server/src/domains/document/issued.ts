import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { DocumentKind } from './series.ts'

/** What a document is about: a matter and the step of it, or a record of another desk. */
export interface Subject {
  /** Whose record it is, e.g. `matter`, `supervision`, `conference`. */
  type: string
  regionId: string
  id: string
  /** The step of that record that the document belongs to; 0 where it has one document only. */
  seq: number
}

/** What is to be issued. */
export interface Issue {
  officeId: string
  kind: DocumentKind
  /** 成文日期; its year is the year of the number. */
  on: LocalDate
  at: Instant
  subject: Subject
  /** Who issued it; null for the system and for what a citizen's act produced. */
  staffId: string | null
}

/** A line of the register of issued documents (发文登记簿). */
export interface IssuedDocument extends Issue {
  id: string
  /** The region of the office: the register is the office's, wherever the matter lies. */
  regionId: string
  codeWord: string
  year: number
  series: string
  n: number
  number: string
}
