import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ByOfficer } from '../identity/index.ts'
import type {
  Channel,
  MatterClass,
  MatterLink,
  Outcome,
  RatedOffice,
  Rating,
  RequestWay,
  ReviewPanel,
  ReviewResult,
  LetterDestination,
  ReturnReason,
  ReviewStageName,
  Way,
} from './matter.ts'

/** Who gave the command that made an event. A citizen is never named: the matter is. */
export type By = { kind: 'citizen' } | ByOfficer | { kind: 'system'; name: string }

/** Which written paper reached the petitioner. */
export type DeliveredPaper = 'handling-opinion' | 'review-opinion' | 'second-review-opinion'

export type DeliveryMethod = 'portal' | 'in-person' | 'post' | 'notice'

/** How a delivery is proved; deliveries from before say it in `proof` alone. */
export interface DeliveryDetails {
  /** By hand: who took it, by what they are to the petitioner. */
  receiver?: 'self' | 'relative' | 'agent' | 'representative' | 'left'
  /** By post. */
  carrier?: string
  postNumber?: string
  dispatchedOn?: LocalDate | null
  /** The signed proof of delivery or the slip of the post, scanned. */
  attachments?: readonly AttachmentRef[]
}

/** What a registration says of the matter itself; identity is sealed elsewhere. */
export interface Registration {
  regionId: string
  number: string
  channel: Channel
  class: MatterClass
  topic: string | null
  summary: string
  text: string
  place: string
  /** Where in that place, as the petitioner says it; free text. */
  placeDetail: string
  purpose: string
  peopleCount: number
  representativeCount: number
  anonymous: boolean
  joint: boolean
  confidential: boolean
  publishConsent: boolean
  enterpriseRelated: boolean
  litigationRelated: boolean
  urgent: boolean
  contactable: boolean
  firstForOffice: boolean
  firstAnywhere: boolean
  postmarkedOn: LocalDate | null
  receivedOn: LocalDate
  registeredBy: string
  /** True when a petition office received it: it routes (Art. 22); any other office tells the petitioner itself (Art. 23). */
  byPetitionOffice: boolean
  accused: readonly string[]
  attachments: readonly AttachmentRef[]
  addressee: string
}

export interface AttachmentRef {
  id: string
  name: string
  type: string
  size: number
  sha256: string
}

/** A matter in the register of its region. */
export interface MatterPlace {
  regionId: string
  matterId: string
  number: string
}

/** Both sides of a hand-over to another region say the same: which matter became which, how many events were copied, and the hash of the last. */
export interface RegionHandOver {
  office: string
  to: string
  /** True when a petition office receives it, which routes it on (Art. 22). */
  toPetitionOffice: boolean
  reason: string
  source: MatterPlace
  target: MatterPlace
  events: number
  head: string
}

/** What every sending from office to office says. */
export interface Sending {
  from: string
  /** True when a petition office receives it, which routes it on (Art. 22); any other office tells the petitioner (Art. 23(3)). */
  toPetitionOffice: boolean
  /** True when the sender told the petitioner in writing where the matter went (Art. 23(1)). */
  noticeGiven: boolean
  reason: string
}

/** The facts of the procedure, as they happened. `on` is the date of law of the step. */
export type MatterEvent =
  | { type: 'registered'; on: LocalDate; data: Registration }
  | {
      type: 'classified'
      on: LocalDate
      data: {
        class: MatterClass
        topic: string | null
        litigationRelated: boolean
        urgent: boolean
        accused: readonly string[]
        reason: string
      }
    }
  | { type: 'material-added'; on: LocalDate; data: { note: string; attachments: readonly AttachmentRef[] } }
  | { type: 'transferred'; on: LocalDate; data: Sending & { to: string } }
  | {
      type: 'assigned'
      on: LocalDate
      data: Sending & { lead: string; assisting: readonly string[]; reportBy: LocalDate | null }
    }
  | { type: 'objected'; on: LocalDate; data: { office: string; reasons: string; suggestedOffice: string | null } }
  | { type: 'objection-upheld'; on: LocalDate; data: { office: string; reasons: string } }
  | { type: 'objection-rejected'; on: LocalDate; data: { office: string; reasons: string } }
  | {
      type: 'competence-decided'
      on: LocalDate
      data: { by: string; office: string; toPetitionOffice: boolean; reasons: string }
    }
  | { type: 'succeeded'; on: LocalDate; data: { from: string; to: string; basis: string } }
  /** Ends the stream of the source; the copy is the target. */
  | { type: 'handed-over'; on: LocalDate; data: RegionHandOver }
  /** Seals the copy that the stream of the target begins with. `origin` is where the petitioner filed it. */
  | { type: 'taken-over-from'; on: LocalDate; data: RegionHandOver & { origin: MatterPlace } }
  | { type: 'taken-up'; on: LocalDate; data: { office: string; toPetitionOffice: boolean; note: string } }
  /** The source learns that it was taken up; `head` is the hash of that event in the stream of the target. */
  | { type: 'hand-over-received'; on: LocalDate; data: { office: string; note: string; head: string } }
  | { type: 'sent-back'; on: LocalDate; data: { office: string; reasons: string } }
  /** The source goes on where it stopped; `head` is the hash with which the target ended. */
  | { type: 'handed-back'; on: LocalDate; data: { office: string; reasons: string; head: string } }
  | { type: 'accepted'; on: LocalDate; data: { office: string; way: Way | null; noticeGiven: boolean; note: string } }
  | {
      type: 'declined'
      on: LocalDate
      data: { office: string; ground: DeclineGround; reasons: string; directTo: string; earlierMatter: string | null }
    }
  | { type: 'directed'; on: LocalDate; data: { office: string; way: Way; authority: string; explanation: string } }
  | { type: 'separated'; on: LocalDate; data: { from: string; to: string | null; explanation: string } }
  | { type: 'handled'; on: LocalDate; data: { office: string; note: string } }
  | {
      type: 'extended'
      on: LocalDate
      data: { office: string; days: number; reason: string; approvedBy: string; noticeGiven: true }
    }
  | { type: 'answered'; on: LocalDate; data: Answer }
  | {
      type: 'delivered'
      on: LocalDate
      data: { paper: DeliveredPaper; method: DeliveryMethod; proof: string } & DeliveryDetails
    }
  | {
      type: 'dispatched'
      on: LocalDate
      data: {
        office: string
        paper: DeliveredPaper
        destination: LetterDestination
        postNumber: string
        carrier: string
        note: string
        attachments: readonly AttachmentRef[]
      }
    }
  | {
      type: 'letter-returned'
      on: LocalDate
      /** The attachments show the envelope. */
      data: {
        office: string
        paper: DeliveredPaper
        postNumber: string
        reason: ReturnReason
        note: string
        attachments: readonly AttachmentRef[]
      }
    }
  | { type: 'executed'; on: LocalDate; data: { office: string; result: string } }
  | { type: 'mediated'; on: LocalDate; data: { office: string; kind: 'mediation' | 'settlement'; agreement: string } }
  | { type: 'hearing-held'; on: LocalDate; data: { office: string; from: LocalDate; to: LocalDate; record: string } }
  | { type: 'review-requested'; on: LocalDate; data: ReviewRequest }
  | { type: 'review-refused'; on: LocalDate; data: ReviewRefusal }
  | { type: 'panel-formed'; on: LocalDate; data: ReviewPanel & { office: string; basis: string; reason: string } }
  | { type: 'reviewed'; on: LocalDate; data: ReviewOpinion }
  | { type: 'second-review-requested'; on: LocalDate; data: ReviewRequest }
  | { type: 'second-reviewed'; on: LocalDate; data: ReviewOpinion }
  | {
      type: 'supervised'
      on: LocalDate
      data: { office: string; toOffice: string; letter: string; replyBy: LocalDate }
    }
  | {
      type: 'supervision-replied'
      on: LocalDate
      /** `answers` is the seq of the letter. */
      data: { office: string; answers: number; reply: string; attachments: readonly AttachmentRef[] }
    }
  | { type: 'withdrawn'; on: LocalDate; data: { reason: string } }
  | { type: 'concluded'; on: LocalDate; data: { office: string; report: string } }
  | { type: 'rated'; on: LocalDate; data: { office: RatedOffice; rating: Rating; reason: string } }
  | { type: 'linked'; on: LocalDate; data: MatterLink }
  | { type: 'unlinked'; on: LocalDate; data: { matterId: string; reason: string } }
  | {
      type: 'wishes-changed'
      on: LocalDate
      data: { publishConsent: boolean; confidential: boolean; reason: string }
    }
  | { type: 'recused'; on: LocalDate; data: { staffId: string; reason: string } }

/** Why a matter is not accepted: not ours (Art. 23), already accepted (Art. 19(3)), same facts after second review (Art. 36(3)). */
export type DeclineGround = 'not-competent' | 'already-accepted' | 'same-facts'

/** 处理意见书 (Art. 32), or the reply to a suggestion (Art. 29) or accusation (Art. 30), which has no outcome. */
export interface Answer {
  office: string
  request: string
  facts: string
  opinion: string
  legalBasis: string
  outcome: Outcome | null
}

/** A request for review or second review; its day is the day on which the office received it. */
export interface ReviewRequest {
  office: string
  reasons: string
  /** How it came when an officer entered it for the petitioner. */
  came?: RequestWay
}

/** A request that came after its window, refused in writing (Art. 35, 36). */
export interface ReviewRefusal {
  office: string
  stage: ReviewStageName
  receivedOn: LocalDate
  /** The last day on which it could be asked for. */
  due: LocalDate
  reasons: string
}

export interface ReviewOpinion {
  office: string
  result: ReviewResult
  /** What the answer is changed to; null unless the result is `changed`. */
  outcome: Outcome | null
  facts: string
  opinion: string
  legalBasis: string
  /** The members of the panel who sign; absent where there was none. */
  signedBy?: readonly string[]
}

export type EventType = MatterEvent['type']
export type EventOf<T extends EventType> = Extract<MatterEvent, { type: T }>

/** An event as it stands in the stream. `at` is when it happened, `recordedAt` when the register learned of it. */
export type StreamedEvent = MatterEvent & { seq: number; at: Instant; recordedAt: Instant; by: By }
