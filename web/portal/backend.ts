import type { FastifyReply } from 'fastify'
import type { DueExplanation, TimeLimit } from '../../server/src/domains/calendar/index.ts'
import type { Answers, DraftStore } from '../../server/src/domains/filing/index.ts'
import type { Choice, OutsideChannel } from '../../server/src/domains/notification/channel.ts'
import type { AttachmentRef } from '../../server/src/domains/matter/event.ts'
import type { RatedOffice, Rating } from '../../server/src/domains/matter/matter.ts'
import type { CitizenMatter, PaperView, Receipt } from '../../server/src/domains/matter/views.ts'
import type { PublishedAnswer } from '../../server/src/domains/publication/views.ts'
import type { ComingHearing } from '../../server/src/domains/review/views.ts'
import type { OfficialDocument } from '../../server/src/platform/documents/index.ts'
import type { Office } from '../../server/src/domains/office/index.ts'
import type { Bilingual, Language } from './language.ts'

export type { PublishedAnswer } from '../../server/src/domains/publication/views.ts'
export type { OutsideChannel } from '../../server/src/domains/notification/channel.ts'
export type {
  CitizenMatter,
  DeadlineView,
  OfficeContact,
  PaperView,
  Receipt,
} from '../../server/src/domains/matter/views.ts'

/** The one matter that somebody with its number and query code may see. */
export interface MatterKey {
  readonly regionId: string
  readonly matterId: string
}

/** What a petitioner can do with a matter, with what each asks for. */
export type CitizenCommand =
  | { verb: 'addMaterial'; input: { note: string; attachments: AttachmentRef[] } }
  | { verb: 'requestReview' | 'requestSecondReview'; input: { reasons: string } }
  | { verb: 'withdraw'; input: { reason: string } }
  | { verb: 'changeWishes'; input: { publishConsent: boolean; confidential: boolean; reason: string } }
  | { verb: 'rate'; input: { office: RatedOffice; rating: Rating; reason: string } }

export interface Topic {
  readonly id: string
  readonly parentId: string | null
  readonly name: Bilingual
}

/** How the petitioner of a matter is told now; addresses are masked, as a device may be anybody's. */
export interface ContactChoice {
  readonly channel: Choice
  readonly address: string
  /** The addresses that were given with the matter, masked. */
  readonly known: Readonly<Partial<Record<OutsideChannel, string>>>
}

interface OpenedFile {
  readonly type: string
  readonly bytes: Uint8Array
}

/** Everything that the portal asks of the office. The pages know nothing else of the server. */
export interface PortalBackend {
  /** Answers under way, kept sealed on the server. */
  readonly drafts: Pick<DraftStore, 'start' | 'find' | 'change' | 'discard'>
  /** Every office, from memory. */
  offices(): readonly Office[]
  /** The tree of topics, from memory; empty when none was imported. */
  topics(): readonly Topic[]
  /** The limits in force today, in the order of the procedure. */
  limits(): readonly TimeLimit[]
  /** Published answers to questions like this one. */
  published(question: string): Promise<readonly PublishedAnswer[]>
  /** Where everybody reads the answer to this matter; null while it is not published. */
  publishedAt(key: MatterKey): Promise<string | null>
  /** Files a matter from its answers. The same key gives the same receipt, however often it is sent. */
  /** `language` is that of the page: messages come in it. */
  file(answers: Answers, key: string, language: Language): Promise<Receipt>
  receiptPdf(receipt: Receipt, language: Language): Promise<Uint8Array>
  /** Null for a wrong number and for a wrong code alike, in the same time. */
  identify(number: string, queryCode: string): Promise<MatterKey | null>
  /** Where a matter is now: in another region when it was handed over. */
  whereIs(key: MatterKey): Promise<MatterKey>
  matter(key: MatterKey): Promise<CitizenMatter>
  give(key: MatterKey, expectedVersion: number, command: CitizenCommand): Promise<void>
  /** The ways in which this office can tell somebody. */
  channels(): readonly OutsideChannel[]
  /** Hearings that the petitioner is awaited at, or that are cancelled. */
  hearings(key: MatterKey): Promise<readonly ComingHearing[]>
  contactChoice(key: MatterKey): Promise<ContactChoice>
  /** Changes how the petitioner is told; an empty address means the one that is known. 'invalid' when none can be reached. */
  chooseContact(key: MatterKey, wish: { channel: Choice; address: string; language: Language }): Promise<void>
  /** Opens a paper; for an opinion that was not delivered yet, this is its delivery. */
  openPaper(key: MatterKey, expectedVersion: number, paper: PaperView): Promise<void>
  /** The words of an opened paper, to be read on the page. */
  document(key: MatterKey, seq: number, language: Language): Promise<OfficialDocument>
  paper(key: MatterKey, seq: number, format: 'pdf' | 'docx', language: Language): Promise<OpenedFile>
  /** Sends a new query code to `contact` when it belongs to the matter; says nothing either way. */
  renewCode(number: string, contact: string): Promise<void>
  /** Keeps a file after looking at what it is; 'unsupported-file' and 'too-large' otherwise. `name` is what the sender calls it. */
  keepFile(name: string, content: AsyncIterable<Uint8Array>): Promise<AttachmentRef>
  /** Lets this browser in to one matter for an hour, counted anew each time. */
  admit(reply: FastifyReply, key: MatterKey): void
  /** Lets it out again. */
  dismiss(reply: FastifyReply): void
}

/** A date and its reasons in sentences, from the calendar. */
export interface PortalWords {
  explain(language: Language, due: DueExplanation): string
  article(language: Language, article: string): string
}
