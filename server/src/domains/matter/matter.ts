import { z } from 'zod'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Clock } from './clock.ts'
import type { EventType, MatterPlace } from './event.ts'
import { isOpenIn, type Phase } from './states.ts'

export const CHANNELS = ['letter', 'visit', 'call', 'online', 'mobile', 'leader-mailbox', 'hand-over'] as const
export const Channel = z.enum(CHANNELS)
export type Channel = z.infer<typeof Channel>

/** 建议意见 (Art. 29), 检举控告 (Art. 30), 申诉求决 (Art. 31). */
export const MATTER_CLASSES = ['suggestion', 'accusation', 'request'] as const
export const MatterClass = z.enum(MATTER_CLASSES)
export type MatterClass = z.infer<typeof MatterClass>

/** The six ways of Art. 31, in the order of its items (1) to (6). */
export const WAYS = [
  'judicial-procedure',
  'arbitration',
  'party-appeal',
  'administrative-procedure',
  'statutory-duty',
  'handling-opinion',
] as const
export const Way = z.enum(WAYS)
export type Way = z.infer<typeof Way>

/** What a handling opinion decides (Art. 32). */
export const OUTCOMES = ['supported', 'explained', 'not-supported'] as const
export const Outcome = z.enum(OUTCOMES)
export type Outcome = z.infer<typeof Outcome>

/** What a review opinion does with the earlier opinion (Art. 35, 36). */
export const REVIEW_RESULTS = ['upheld', 'changed', 'revoked', 'sent-back'] as const
export const ReviewResult = z.enum(REVIEW_RESULTS)
export type ReviewResult = z.infer<typeof ReviewResult>

/** The two stages in which an opinion is looked at again (Art. 35, 36). */
export const REVIEW_STAGES = ['review', 'second-review'] as const
export type ReviewStageName = (typeof REVIEW_STAGES)[number]

/** How a request for review came that an officer enters for the petitioner. */
export const REQUEST_WAYS = ['paper', 'hall'] as const
export const RequestWay = z.enum(REQUEST_WAYS)
export type RequestWay = z.infer<typeof RequestWay>

export const RATINGS = ['satisfied', 'mostly-satisfied', 'dissatisfied'] as const
export const Rating = z.enum(RATINGS)
export type Rating = z.infer<typeof Rating>

/** The petition office and the handling office are rated apart. */
export const RATED_OFFICES = ['petition-office', 'handling-office'] as const
export const RatedOffice = z.enum(RATED_OFFICES)
export type RatedOffice = z.infer<typeof RatedOffice>

/** Limits of what a person may write: a summary line and the full text, in characters. */
export const SUMMARY_MAX = 100
export const TEXT_MAX = 20_000

export interface Opinion {
  office: string
  on: LocalDate
  deliveredOn: LocalDate | null
}

export interface HandlingOpinion extends Opinion {
  /** Null for the reply to a suggestion or the feedback on an accusation (Art. 29, 30). */
  outcome: Outcome | null
}

export interface ReviewStage {
  office: string
  requestedOn: LocalDate
  opinion: (Opinion & { result: ReviewResult }) | null
}

/** Who decides a review: members of staff of the reviewing office, one of whom presides. */
export interface ReviewPanel {
  members: readonly string[]
  /** Null after a recusal, until another one presides. */
  presiding: string | null
  /** How many the rule of the day asked for. */
  minimum: number
}

/** A reversible, reasoned link from matter to matter; never from person to person. */
export interface MatterLink {
  matterId: string
  relation: 'repeat' | 'same-facts' | 'one-letter-many-offices'
  reason: string
}

/** A supervision letter (Art. 40(1)): who must answer it by when, and when that was done. */
export interface SupervisionLetter {
  seq: number
  from: string
  to: string
  sentOn: LocalDate
  replyBy: LocalDate
  repliedOn: LocalDate | null
}

/** The kinds of address a letter goes to; the address itself lies sealed with the people. */
export const LETTER_DESTINATIONS = ['stated', 'registered', 'workplace', 'agent', 'other'] as const
export type LetterDestination = (typeof LETTER_DESTINATIONS)[number]

/** Why the post brought a letter back. */
export const RETURN_REASONS = ['unknown', 'refused', 'moved', 'not-collected', 'other'] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

/** One attempt to bring a paper by post; `returned` once the letter came back. */
export interface Posting {
  seq: number
  dispatchedOn: LocalDate
  destination: LetterDestination
  carrier: string
  postNumber: string
  returned: { on: LocalDate; reason: ReturnReason } | null
}

/** Where a matter went that was handed over to another region, and how it stood. */
export interface HandedOver {
  target: MatterPlace
  to: string
  on: LocalDate
  receivedOn: LocalDate | null
  before: { phase: Phase; clocks: readonly Clock[] }
}

/** Where a matter came from that was taken over from another region, and where the petitioner filed it. */
export interface Arrival {
  source: MatterPlace
  origin: MatterPlace
  from: string
  on: LocalDate
  /** The phase in which it was handed over. */
  phase: Phase
  takenUpOn: LocalDate | null
}

/**
 * A matter as its events have made it. Holds no identity: who filed it is sealed beside the stream.
 * Offices and staff are ids; dates are dates of law.
 */
export interface Matter {
  id: string
  regionId: string
  number: string
  /** How many events made this state; the next event has `seq = version + 1`. */
  version: number
  phase: Phase
  channel: Channel
  class: MatterClass
  way: Way | null
  topic: string | null
  summary: string
  place: string
  peopleCount: number
  representativeCount: number
  anonymous: boolean
  joint: boolean
  confidential: boolean
  publishConsent: boolean
  enterpriseRelated: boolean
  litigationRelated: boolean
  urgent: boolean
  /** Whether name and address are clear enough for a written notice to be owed (Art. 23(2)). */
  contactable: boolean
  firstForOffice: boolean
  firstAnywhere: boolean
  filedAt: Instant
  receivedOn: LocalDate
  /** The office that registered it and keeps the first-receiver duty. */
  registeredBy: string
  /** The office that must act next. */
  holder: string
  /** Who routed it to the holder, when it came by transfer or assignment. */
  sender: string | null
  /** The office with power to handle it, once it has accepted. */
  lead: string | null
  assisting: readonly string[]
  /** Every office that has had a part in it, in order of arrival. */
  participants: readonly string[]
  /** Offices the accusation is about: the matter never reaches them (Art. 30(3)). */
  accused: readonly string[]
  /** Staff who may not work on it (Art. 28(3)). */
  recused: readonly string[]
  clocks: readonly Clock[]
  acceptedOn: LocalDate | null
  /** The moment of the answer in force, for answer times. */
  answeredAt: Instant | null
  answer: HandlingOpinion | null
  review: ReviewStage | null
  secondReview: ReviewStage | null
  /** The panel of the review under way; null before it is formed, and where there is none. */
  panel: ReviewPanel | null
  agreement: { kind: 'mediation' | 'settlement'; on: LocalDate } | null
  executedOn: LocalDate | null
  concludedOn: LocalDate | null
  ratings: Partial<Record<RatedOffice, Rating>>
  links: readonly MatterLink[]
  letters: readonly SupervisionLetter[]
  /** The letters that took the paper of the present phase to the petitioner, oldest first. */
  postings: readonly Posting[]
  /** How often it was passed on, disputed, prolonged and heard. */
  steps: Readonly<Partial<Record<CountedStep, number>>>
  handedOver: HandedOver | null
  arrival: Arrival | null
}

/** The letter that an office must answer first; undefined when it has answered all. */
export const letterToAnswer = (matter: Pick<Matter, 'letters'>, office: string): SupervisionLetter | undefined =>
  matter.letters.find((letter) => letter.repliedOn === null && letter.to === office)

/** The letter with the paper that waits for its delivery, neither received nor back; null when none is on its way. */
export function letterUnderWay({ phase, postings }: Pick<Matter, 'phase' | 'postings'>): Posting | null {
  const last = postings.at(-1)
  return last !== undefined && last.returned === null && isOpenIn(phase, 'deliver') ? last : null
}

/** What the annual report of Art. 41 and others count however often it happened. */
export const COUNTED_STEPS = [
  'transferred',
  'assigned',
  'objected',
  'extended',
  'hearing-held',
] as const satisfies readonly EventType[]
export type CountedStep = (typeof COUNTED_STEPS)[number]

/** The office that objected last, or else holds the matter (Art. 23(3)). */
export const objectorOf = (matter: Pick<Matter, 'clocks' | 'holder'>): string =>
  matter.clocks.findLast((clock) => clock.limit === 'object')?.office ?? matter.holder
