import { nameOfBy } from '../identity/index.ts'
import type { Officer } from '../identity/index.ts'
import type { MatterContext } from './context.ts'
import { commandsFor } from './policy.ts'
import { attachmentsOf, presentCommon, presentPapers } from './present-citizen.ts'
import { presentOffice } from './present-office.ts'
import type { LoadedMatter, PaperNumbers } from './reader.ts'
import type { OfficeContact, OfficerMatter } from './views.ts'

/** What the officer's view needs besides the stream. */
export interface OfficerSurroundings {
  staffNames: ReadonlyMap<string, string>
  linked: ReadonlyMap<string, NonNullable<OfficerMatter['links'][number]['other']>>
  paperNumbers: PaperNumbers
}

export function presentForOfficer(
  context: MatterContext,
  actor: Officer,
  { matter, events }: LoadedMatter,
  { staffNames, linked, paperNumbers }: OfficerSurroundings,
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
    letters: matter.letters.map((letter) => ({ ...letter })),
    postings: matter.postings.map((posting) => ({ ...posting })),
    handOver: handOverOf(matter, contact),
    attachments: attachmentsOf(events, 'officer'),
    papers: presentPapers(matter, events, paperNumbers),
    may: [...commandsFor(actor, matter, offices)],
    timeline: events.map((event) => ({
      seq: event.seq,
      type: event.type,
      at: event.at,
      on: event.on,
      by: {
        kind: event.by.kind,
        name: event.by.kind === 'officer' ? nameOfBy(staffNames, event.by) : null,
        office: event.by.kind === 'officer' ? contact(event.by.officeId) : null,
      },
      data: { ...event.data },
    })),
  }
}

/** Where it went, or where it came from. */
function handOverOf(
  { handedOver, arrival }: LoadedMatter['matter'],
  contact: (id: string) => OfficeContact,
): OfficerMatter['handOver'] {
  if (handedOver) {
    const { target, to, on, receivedOn } = handedOver
    return { direction: 'out', number: target.number, office: contact(to), on, takenUpOn: receivedOn }
  }
  if (!arrival) return null
  const { source, from, on, takenUpOn } = arrival
  return { direction: 'in', number: source.number, office: contact(from), on, takenUpOn }
}
