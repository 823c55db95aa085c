import { z } from 'zod'
import { statement } from '../matter/index.ts'
import type { Publication, PublicationEvent, PublicFile, Redaction } from './publication.ts'
import { isRecognisable } from './redaction/propose.ts'
import type { KnownPerson } from './redaction/known.ts'
import { redact } from './redaction/redact.ts'
import { areSound, REDACTION_KINDS } from './redaction/span.ts'
import { refuse } from './refuse.ts'
import { fingerprintOf, PARTS, type Texts, type Unfitness } from './source.ts'
import { PUBLICATION_STATES, type PublicationVerb } from './states.ts'

/** As many as a matter may be filed with. */
const MOST_FILES = 10

const redactions = z
  .array(
    z.object({
      part: z.enum(PARTS),
      start: z.int().min(0),
      end: z.int().min(1),
      kind: z.enum(REDACTION_KINDS),
      byHand: z.boolean(),
    }),
  )
  .max(2000)

/** What each step asks for. */
export const PUBLICATION_INPUTS = {
  propose: z.object({
    source: z.string().max(64).describe('The fingerprint of the texts that were looked at'),
    redactions,
    files: z
      .array(z.uuid())
      .max(MOST_FILES)
      .default([])
      .describe('Files of the matter of which clean copies are published with it'),
  }),
  check: z.object({ sure: z.literal(true) }),
  sendBack: z.object({ reason: statement(1000) }),
  publish: z.object({ sure: z.literal(true) }),
  withdraw: z.object({ reason: statement(1000) }),
} as const satisfies Record<PublicationVerb, z.ZodType>

export type PublicationCommand = {
  [V in PublicationVerb]: { verb: V; input: z.output<(typeof PUBLICATION_INPUTS)[V]> }
}[PublicationVerb]

/** A clean copy with the words in it. */
export interface FactOfFile {
  readonly file: PublicFile
  readonly text: string
}

/** What a step may look at besides the publication. */
export interface PublicationFacts {
  readonly staffId: string
  /** For whom that person acts: nobody checks in the name of whoever proposed. */
  readonly actingFor?: string | undefined
  readonly unfitness: Unfitness | null
  /** The texts as they are now; undefined before there is an answer. */
  readonly texts: Texts | undefined
  readonly people: readonly KnownPerson[]
  readonly place: Pick<Publication, 'officeId' | 'topic' | 'answeredOn'>
  readonly newPublicId: () => string
  /** The clean copies of the files that are proposed, or that are in check. */
  readonly files: readonly FactOfFile[]
}

/** What follows from a command. Pure. @throws HuiyinError with the sentence that says what is wrong */
export function decidePublication(
  current: Publication | null,
  command: PublicationCommand,
  facts: PublicationFacts,
): PublicationEvent {
  const { verb } = command
  const open: readonly string[] = current === null ? ['propose'] : PUBLICATION_STATES[current.state]
  if (!open.includes(verb)) throw refuse('step-not-open', 'state')
  if (verb === 'withdraw') return { type: 'withdrawn', data: { reason: command.input.reason, cause: null } }
  if (verb === 'sendBack') return { type: 'sent-back', data: { reason: command.input.reason } }
  if (facts.unfitness !== null) throw refuse('step-not-open', facts.unfitness)
  if (verb === 'propose') {
    if (facts.texts === undefined) throw refuse('step-not-open', 'no-answer')
    requireNobodyIn(facts)
    return { type: 'proposed', data: proposal(facts.texts, command.input, facts) }
  }
  if (current === null) throw refuse('step-not-open', 'state')
  requireUnrecognisable(current.texts, facts.people)
  requireNobodyIn(facts)
  if (facts.texts === undefined || fingerprintOf(facts.texts) !== current.source)
    throw refuse('step-not-open', 'otherTexts')
  if (verb === 'check') {
    if ([facts.staffId, facts.actingFor].includes(current.proposedBy)) throw refuse('not-allowed', 'secondPerson')
    return { type: 'checked', data: { reason: '' } }
  }
  return { type: 'published', data: { publicId: facts.newPublicId() } }
}

function proposal(
  texts: Texts,
  input: { source: string; redactions: readonly Redaction[] },
  { place, people, files }: PublicationFacts,
): (PublicationEvent & { type: 'proposed' })['data'] {
  if (input.source !== fingerprintOf(texts)) throw refuse('conflict', 'otherTexts')
  const inOrder = input.redactions.toSorted((a, b) => a.start - b.start)
  const spansOf = (part: (typeof PARTS)[number]) => inOrder.filter((one) => one.part === part)
  if (!PARTS.every((part) => areSound(texts[part], spansOf(part)))) throw refuse('invalid', 'spans')
  const redacted: Texts = {
    title: redact(texts.title, spansOf('title')),
    question: redact(texts.question, spansOf('question')),
    answer: redact(texts.answer, spansOf('answer')),
  }
  requireUnrecognisable(redacted, people)
  return {
    ...place,
    texts: redacted,
    redactions: inOrder,
    files: files.map(({ file }) => file),
    source: input.source,
  }
}

/** Nobody of the matter is ever named in public, whoever decided what. */
function requireUnrecognisable(texts: Texts, people: readonly KnownPerson[]): void {
  if (PARTS.some((part) => isRecognisable(texts[part], people))) throw refuse('invalid', 'recognisable')
}

/** A file in which somebody of the matter is named stays out: words in a file are not redacted. */
function requireNobodyIn({ files, people }: PublicationFacts): void {
  if (files.some(({ text }) => isRecognisable(text, people))) throw refuse('invalid', 'recognisableFile')
}

/** The steps to offer now to this member of staff. */
export const stepsFor = (
  current: Pick<Publication, 'state' | 'proposedBy'> | null,
  unfitness: Unfitness | null,
  people: readonly string[],
): readonly PublicationVerb[] => {
  if (current === null) return unfitness === null ? ['propose'] : []
  return PUBLICATION_STATES[current.state].filter(
    (verb) =>
      verb === 'withdraw' ||
      verb === 'sendBack' ||
      (unfitness === null && !(verb === 'check' && people.includes(current.proposedBy))),
  )
}
