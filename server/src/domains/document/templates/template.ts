import { z } from 'zod'
import type { Instant } from '../../../platform/time/index.ts'
import type { Language } from '../messages/index.ts'
import type { TemplateWords } from './form.ts'

/** A version of an office's words for a kind of document in one language. Versions are added, never changed. */
export interface TemplateVersion {
  regionId: string
  officeId: string
  kind: string
  language: Language
  version: number
  words: TemplateWords
  /** True where the office has given up words of its own: those above it hold again, or the built-in ones. */
  withdrawn: boolean
  /** The earlier version that this one brings back; 0 for none of its own; null for a version that was written. */
  restoredFrom: number | null
  reason: string
  staffId: string | null
  at: Instant
}

/** Texts as they come from a form. */
export const WordsInput = z.record(z.string().max(60), z.string().max(10_000))

export const Reason = z.string().trim().min(1).max(500)
