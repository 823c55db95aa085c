import type { Officer } from '../identity/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { MatterContext } from './context.ts'
import type { EventType, MatterEvent } from './event.ts'
import type { HandlingOpinion, Matter, MatterLink, ReviewStage, Way } from './matter.ts'
import { commandsFor } from './policy.ts'
import { presentCommon, presentPapers, type CitizenMatter } from './present-citizen.ts'
import { presentOffice, type OfficeContact } from './present-office.ts'
import type { LoadedMatter } from './reader.ts'
import type { Phase } from './states.ts'

/** One step as an officer sees it: who took it and everything that was written. */
export interface OfficerStep {
  seq: number
  type: EventType
  at: Instant
  on: LocalDate
  by: { kind: 'citizen' | 'officer' | 'system'; name: string | null; office: OfficeContact | null }
  data: MatterEvent['data']
}

export interface LinkView extends MatterLink {
  /** Absent where this officer may not see the other matter. */
  other: { regionId: string; number: string; summary: string; phase: Phase } | null
}

/** A matter as an officer who may see it sees it. People stay sealed; they are revealed one by one with a reason. */
export interface OfficerMatter extends Omit<CitizenMatter, 'timeline'> {
  way: Way | null
  placeDetail: string
  purpose: string
  addressee: string
  postmarkedOn: LocalDate | null
  sender: OfficeContact | null
  assisting: OfficeContact[]
  participants: OfficeContact[]
  accused: OfficeContact[]
  recused: string[]
  urgent: boolean
  litigationRelated: boolean
  enterpriseRelated: boolean
  contactable: boolean
  firstForOffice: boolean
  firstAnywhere: boolean
  answer: HandlingOpinion | null
  review: ReviewStage | null
  secondReview: ReviewStage | null
  agreement: Matter['agreement']
  executedOn: LocalDate | null
  concludedOn: LocalDate | null
  links: LinkView[]
  timeline: OfficerStep[]
}

/** What the officer's view needs besides the stream. */
export interface OfficerSurroundings {
  staffNames: ReadonlyMap<string, string>
  linked: ReadonlyMap<string, NonNullable<LinkView['other']>>
}

export function presentForOfficer(
  context: MatterContext,
  actor: Officer,
  { matter, events }: LoadedMatter,
  { staffNames, linked }: OfficerSurroundings,
): OfficerMatter {
  const offices = context.offices()
  const contact = (id: string): OfficeContact => presentOffice(offices, id)
  const first = events[0]
  const filed = first?.type === 'registered' ? first.data : undefined
  return {
    ...presentCommon(context, matter, events),
    way: matter.way,
    placeDetail: filed?.placeDetail ?? '',
    purpose: filed?.purpose ?? '',
    addressee: filed?.addressee ?? '',
    postmarkedOn: filed?.postmarkedOn ?? null,
    sender: matter.sender === null ? null : contact(matter.sender),
    assisting: matter.assisting.map(contact),
    participants: matter.participants.map(contact),
    accused: matter.accused.map(contact),
    recused: [...matter.recused],
    urgent: matter.urgent,
    litigationRelated: matter.litigationRelated,
    enterpriseRelated: matter.enterpriseRelated,
    contactable: matter.contactable,
    firstForOffice: matter.firstForOffice,
    firstAnywhere: matter.firstAnywhere,
    answer: matter.answer,
    review: matter.review,
    secondReview: matter.secondReview,
    agreement: matter.agreement,
    executedOn: matter.executedOn,
    concludedOn: matter.concludedOn,
    links: matter.links.map((link) => ({ ...link, other: linked.get(link.matterId) ?? null })),
    papers: presentPapers(matter, events),
    may: [...commandsFor(actor, matter, offices)],
    timeline: events.map((event) => ({
      seq: event.seq,
      type: event.type,
      at: event.at,
      on: event.on,
      by: {
        kind: event.by.kind,
        name: event.by.kind === 'officer' ? (staffNames.get(event.by.staffId) ?? null) : null,
        office: event.by.kind === 'officer' ? contact(event.by.officeId) : null,
      },
      data: event.data,
    })),
  }
}
