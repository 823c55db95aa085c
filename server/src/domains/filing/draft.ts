import { z } from 'zod'
import type { Instant } from '../../platform/time/index.ts'
import { Answers, Typed } from './answers.ts'

/** Everything in a draft that is sealed. */
export const DraftContent = z.object({
  answers: Answers,
  /** What was typed on pages that still need correction, by page. */
  typed: z.record(z.string(), Typed),
  /** The receipt, once sent; its shape belongs to the procedure. */
  sent: z.record(z.string(), z.unknown()).nullable(),
})
export type DraftContent = z.infer<typeof DraftContent>

/** A filing under way. `id` is also the key under which it is sent, so that sending twice gives one matter. */
export interface Draft extends DraftContent {
  readonly id: string
  readonly expiresAt: Instant
}

export const EMPTY: DraftContent = { answers: {}, typed: {}, sent: null }

/** Answers wait a week for their petitioner; a receipt with its code is shown again for an hour, then never. */
export const DRAFT_DAYS = 7
const SENT_HOURS = 1

const HOUR_MS = 3_600_000

/** When a draft with this content goes, counted from now. */
export const expiryOf = (content: DraftContent, now: Instant): Instant =>
  new Date(Date.parse(now) + (content.sent ? SENT_HOURS : DRAFT_DAYS * 24) * HOUR_MS).toISOString()
