import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { DocumentKind } from './series.ts'

export interface IssuedRow {
  region_id: string
  id: string
  office_id: string
  code_word: string
  year: number
  series: string
  n: number
  number: string
  kind: DocumentKind
  on_date: LocalDate
  at: Instant
  staff_id: string | null
  subject_type: string
  subject_region: string
  subject_id: string
  subject_seq: number
}
