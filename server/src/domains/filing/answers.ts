import { z } from 'zod'
import { regionCode } from '../../platform/http/index.ts'
import { Choice } from '../notification/index.ts'
import { MATTER_CLASSES, SUMMARY_MAX, TEXT_MAX, UploadedFile } from '../matter/index.ts'

/** Who files: one person, several together, an organisation, or somebody who gives no name. */
export const FILED_BY = ['alone', 'joint', 'organisation', 'anonymous'] as const
export const FiledBy = z.enum(FILED_BY)
export type FiledBy = z.infer<typeof FiledBy>

export const MAX_FILES = 10

const line = (max: number): z.ZodString => z.string().max(max)

/** One of at most five who speak for all (Art. 20(3)). */
export const Representative = z.object({ name: line(100).min(1), phone: line(40) })
export type Representative = z.infer<typeof Representative>

/** How an answer can reach the petitioner; every line may stay empty but the name of a person or organisation. */
export const Contact = z.object({
  /** The person; of several, nothing: the first representative is meant. */
  name: line(100),
  organisation: line(100),
  documentType: z.enum(['resident-id', 'passport', 'permit', 'organisation-code', 'none']),
  documentNumber: line(40),
  phone: line(40),
  email: line(200),
  address: line(300),
  postcode: line(10),
  /** The number under which the official account knows the petitioner. */
  account: line(128).optional(),
  /** How the petitioner wants to be told; by e-mail where nobody said. */
  notifyBy: Choice.optional(),
})
export type Contact = z.infer<typeof Contact>

/** What has been answered so far; a question not reached yet is absent. */
export const Answers = z
  .object({
    class: z.enum(MATTER_CLASSES),
    place: regionCode,
    placeDetail: line(200),
    accused: z.array(z.uuid()).max(10),
    /** Null when the petitioner leaves it to the office. */
    topic: line(20).nullable(),
    office: z.uuid(),
    summary: line(SUMMARY_MAX),
    text: line(TEXT_MAX),
    purpose: line(500),
    similarSeen: z.boolean(),
    files: z.array(UploadedFile.omit({ token: true })).max(MAX_FILES),
    filesDone: z.boolean(),
    filedBy: FiledBy,
    peopleCount: z.int().min(1).max(100_000),
    representatives: z.array(Representative).max(5),
    contact: Contact,
    confidential: z.boolean(),
    publish: z.boolean(),
  })
  .partial()
export type Answers = z.infer<typeof Answers>

/** What was typed on a page, by field, before it was right. */
export const Typed = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type Typed = z.infer<typeof Typed>
