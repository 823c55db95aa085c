import type { EventType } from './event.ts'

/** The documents of the procedure (PROCEDURE: 受理告知书 … 回执), by the event that produces them. */
export const PAPER_OF = {
  registered: 'registration-form',
  transferred: 'transfer-letter',
  assigned: 'assignment-letter',
  accepted: 'acceptance-notice',
  declined: 'decline-notice',
  directed: 'procedure-notice',
  separated: 'separation-notice',
  extended: 'extension-notice',
  answered: 'handling-opinion',
  delivered: 'proof-of-delivery',
  mediated: 'agreement',
  'hearing-held': 'hearing-record',
  'review-refused': 'review-refusal-notice',
  reviewed: 'review-opinion',
  'second-reviewed': 'second-review-opinion',
  supervised: 'supervision-letter',
  concluded: 'conclusion-report',
  'handed-over': 'hand-over-letter',
  'taken-over-from': 'hand-over-letter',
  'taken-up': 'hand-over-receipt',
  'hand-over-received': 'hand-over-receipt',
} as const satisfies Partial<Record<EventType, string>>

export type PaperEvent = keyof typeof PAPER_OF
export type PaperKind = (typeof PAPER_OF)[PaperEvent]

export const isPaperEvent = (type: EventType): type is PaperEvent => type in PAPER_OF

/** Steps whose paper the other side of a hand-over issued: it lies in this case file too, under the same number. */
export const isIssuedElsewhere = (type: EventType): boolean =>
  type === 'taken-over-from' || type === 'hand-over-received'

/** The registration form 登记表 is an entry of the register itself and carries the number of the matter; the others are issued. */
export const isNumbered = (kind: PaperKind): kind is Exclude<PaperKind, 'registration-form'> =>
  kind !== 'registration-form'

/** The papers that are written to the petitioner; the others go from office to office. */
export const CITIZEN_PAPERS: readonly PaperKind[] = [
  'registration-form',
  'acceptance-notice',
  'decline-notice',
  'procedure-notice',
  'separation-notice',
  'extension-notice',
  'handling-opinion',
  'agreement',
  'review-refusal-notice',
  'review-opinion',
  'second-review-opinion',
]

/** Papers under the name of the office in red, with an imprint at the foot: opinions and what goes from office to office. */
export const RED_HEADED: readonly PaperKind[] = [
  'transfer-letter',
  'assignment-letter',
  'supervision-letter',
  'handling-opinion',
  'review-opinion',
  'second-review-opinion',
  'conclusion-report',
  'hand-over-letter',
  'hand-over-receipt',
]

/** Papers that start a window when they are received; on the portal they open only by a deliberate act. */
export const OPINIONS: readonly PaperKind[] = ['handling-opinion', 'review-opinion', 'second-review-opinion']
