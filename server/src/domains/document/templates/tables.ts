import type { Instant } from '../../../platform/time/index.ts'
import type { Language } from '../messages/index.ts'
import type { TemplateWords } from './form.ts'

export interface TemplateRow {
  region_id: string
  office_id: string
  kind: string
  language: Language
  version: number
  words: TemplateWords
  withdrawn: boolean
  restored_from: number | null
  reason: string
  staff_id: string | null
  at: Instant
}
