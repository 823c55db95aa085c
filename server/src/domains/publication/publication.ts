import type { LocalDate } from '../../platform/time/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { CLEANABLE, type Metadata } from './files/clean-file.ts'
import type { RedactionKind } from './redaction/span.ts'
import type { Part, Texts, Unfitness } from './source.ts'
import type { PublicationState } from './states.ts'

/** A place that was taken out, as it was decided; the words themselves are kept nowhere. */
export interface Redaction {
  readonly part: Part
  readonly start: number
  readonly end: number
  readonly kind: RedactionKind
  /** True where a person found it and no rule. */
  readonly byHand: boolean
}

/** A file that is published with an answer: a clean copy of one that the petitioner brought. */
export interface PublicFile {
  /** The file of the matter of which it is a copy. */
  readonly attachmentId: string
  readonly type: string
  readonly size: number
  readonly sha256: string
  /** What was found beside its content, and is not in the copy. */
  readonly removed: readonly Metadata[]
}

/** What everybody reads of a file: where it lies and of whose it is a copy is nobody's business. */
export const publicNameOf = (n: number, type: string): string => `附件${n}.${CLEANABLE[type] ?? ''}`

/** The question and answer of a matter on their way to the public. Holds redacted words only. */
export interface Publication {
  readonly regionId: string
  readonly matterId: string
  readonly version: number
  readonly state: PublicationState
  /** The office that answered: it publishes. */
  readonly officeId: string
  readonly topic: string | null
  readonly answeredOn: LocalDate
  readonly texts: Texts
  readonly redactions: readonly Redaction[]
  readonly files: readonly PublicFile[]
  /** Of the words that were redacted. */
  readonly source: string
  readonly proposedBy: string
  readonly checkedBy: string | null
  /** Under which id everybody reads it; it tells nothing of the matter. */
  readonly publicId: string | null
  readonly publishedOn: LocalDate | null
  /** The day of the last step. */
  readonly changedOn: LocalDate
}

export type PublicationEvent =
  | {
      readonly type: 'proposed'
      readonly data: Pick<
        Publication,
        'officeId' | 'topic' | 'answeredOn' | 'texts' | 'redactions' | 'files' | 'source'
      >
    }
  | { readonly type: 'checked' | 'sent-back'; readonly data: { readonly reason: string } }
  | { readonly type: 'published'; readonly data: { readonly publicId: string } }
  | { readonly type: 'withdrawn'; readonly data: { readonly reason: string; readonly cause: Unfitness | null } }

export const STEP_TYPES = ['proposed', 'checked', 'sent-back', 'published', 'withdrawn', 'passed-on'] as const

/** When it happened, and who did it; null for the system, where the matter itself ended the publication. */
export interface StepOf {
  readonly at: Instant
  readonly on: LocalDate
  readonly staffId: string | null
  /** For whom that person acted; the row writes it itself. */
  readonly forStaff?: string | undefined
}

export interface PublicationStep extends StepOf {
  readonly seq: number
  readonly type: PublicationEvent['type'] | 'passed-on'
  readonly reason: string
  readonly cause: Unfitness | null
}

/** The publication after something happened. Pure. */
export function evolvePublication(
  before: Publication | null,
  key: { regionId: string; matterId: string },
  event: PublicationEvent,
  { on, staffId }: StepOf,
): Publication {
  const version = (before?.version ?? 0) + 1
  if (event.type === 'proposed')
    return {
      ...event.data,
      regionId: key.regionId,
      matterId: key.matterId,
      version,
      state: 'proposed',
      proposedBy: staffId ?? '',
      checkedBy: null,
      publicId: null,
      publishedOn: null,
      changedOn: on,
    }
  if (before === null) throw new Error('a publication begins with a proposal')
  const after = { ...before, version, changedOn: on }
  switch (event.type) {
    case 'checked':
      return { ...after, state: 'checked', checkedBy: staffId }
    case 'sent-back':
      return { ...after, state: 'sent-back', checkedBy: null }
    case 'published':
      return { ...after, state: 'published', publicId: event.data.publicId, publishedOn: on }
    case 'withdrawn':
      return { ...after, state: 'withdrawn', publicId: null, publishedOn: null }
  }
}
