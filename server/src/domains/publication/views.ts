import { z } from 'zod'
import { METADATA } from './files/clean-file.ts'
import { STEP_TYPES } from './publication.ts'
import { REASONS, REDACTION_KINDS } from './redaction/span.ts'
import { PARTS, UNFITNESS } from './source.ts'
import { PUBLICATION_STATES, STATE_NAMES, type PublicationVerb } from './states.ts'

/** The shapes of what published answers show. */

const date = z.string().meta({ format: 'date' })
const moment = z.string().meta({ format: 'date-time' })
const id = z.string().meta({ format: 'uuid' })
const office = z.object({ id, name: z.object({ zh: z.string(), en: z.string() }) })
const verb = z.enum([...new Set(Object.values(PUBLICATION_STATES).flat())] as [PublicationVerb, ...PublicationVerb[]])
const part = z.enum(PARTS)
const kind = z.enum(REDACTION_KINDS)
const texts = z.object({ title: z.string(), question: z.string(), answer: z.string() })

export const LISTS = ['publishable', 'in-check', 'published', 'withdrawn'] as const
export const PublicationList = z.enum(LISTS)

export const PublicationLine = z
  .object({
    regionId: z.string(),
    matterId: id,
    /** Null while nothing is under way. */
    state: z.enum(STATE_NAMES).nullable(),
    title: z.string(),
    topic: z.string().nullable(),
    answeredOn: date,
    changedOn: date.nullable(),
  })
  .meta({ id: 'PublicationLine' })
export type PublicationLine = z.output<typeof PublicationLine>
export const PublicationPage = z
  .object({ items: z.array(PublicationLine), next: z.string().nullable() })
  .meta({ id: 'PublicationPage' })
export type PublicationPage = z.output<typeof PublicationPage>

/** What an office of the area has published, as everybody reads it. */
export const AreaPage = z
  .object({
    items: z.array(
      z.object({
        regionId: z.string(),
        id,
        title: z.string(),
        topic: z.string().nullable(),
        office,
        publishedOn: date,
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'AreaPublications' })
export type AreaPage = z.output<typeof AreaPage>

const fileView = z.object({ n: z.int(), name: z.string(), type: z.string(), size: z.int() })

export const RedactionView = z.object({ part, start: z.int(), end: z.int(), kind, byHand: z.boolean() })
export const ProposalView = z
  .object({ part, start: z.int(), end: z.int(), kind, reason: z.enum(REASONS), required: z.boolean() })
  .meta({ id: 'RedactionProposal' })

export const PublicationView = z
  .object({
    regionId: z.string(),
    matterId: id,
    number: z.string(),
    /** 0 while nothing is under way. */
    version: z.int(),
    state: z.enum(STATE_NAMES).nullable(),
    unfitness: z.enum(UNFITNESS).nullable(),
    /** The words as the matter has them; null before there is an answer, and for offices that do not publish it. */
    source: z.object({ fingerprint: z.string(), texts }).nullable(),
    proposals: z.array(ProposalView),
    /** What is or will be read by everybody. */
    texts: texts.nullable(),
    redactions: z.array(RedactionView),
    /** Files of the matter, for the office that publishes; clean copies can be made of some kinds. */
    attachments: z.array(z.object({ id, name: z.string(), type: z.string(), size: z.int(), cleanable: z.boolean() })),
    /** The clean copies that are published with it, and what was taken out of them. */
    files: z.array(fileView.extend({ attachmentId: id, removed: z.array(z.enum(METADATA)) })),
    /** False when the words of the matter are no longer those that were redacted. */
    isCurrent: z.boolean(),
    publicId: id.nullable(),
    publishedOn: date.nullable(),
    steps: z.array(
      z.object({
        seq: z.int(),
        type: z.enum(STEP_TYPES),
        at: moment,
        on: date,
        name: z.string().nullable(),
        reason: z.string(),
        cause: z.enum(UNFITNESS).nullable(),
      }),
    ),
    may: z.array(verb),
  })
  .meta({ id: 'Publication' })
export type PublicationView = z.output<typeof PublicationView>

export const PublishedAnswer = z.object({
  regionId: z.string(),
  id,
  title: z.string(),
  question: z.string(),
  answer: z.string(),
  topic: z.string().nullable(),
  office,
  answeredOn: date,
  publishedOn: date,
  publishedAt: moment,
  files: z.array(fileView),
})
export type PublishedAnswer = z.output<typeof PublishedAnswer>

/** A category with how many answers are in it. */
export interface Category {
  readonly key: string
  readonly count: number
}
export interface PublicCategories {
  readonly topics: readonly Category[]
  readonly offices: readonly (Category & { name: { zh: string; en: string } })[]
  readonly months: readonly Category[]
}
