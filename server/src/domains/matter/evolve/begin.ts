import { startClock } from '../clock.ts'
import type { Registration } from '../event.ts'
import type { StreamPlace } from '../evolve.ts'
import type { Matter } from '../matter.ts'

/** The matter that a registration begins, with the first duty of whoever received it (Art. 22, 23(2)). */
export function begin(data: Registration, on: string, place: StreamPlace): Matter {
  const route = { office: data.registeredBy, on: data.receivedOn, by: place.seq }
  const clocks = data.byPetitionOffice
    ? startClock([], { limit: 'route', ...route })
    : data.contactable
      ? startClock([], { limit: 'notify-direct', ...route })
      : []
  return {
    id: place.matterId,
    regionId: data.regionId,
    number: data.number,
    version: place.seq,
    phase: 'registered',
    channel: data.channel,
    class: data.class,
    way: null,
    topic: data.topic,
    summary: data.summary,
    place: data.place,
    peopleCount: data.peopleCount,
    representativeCount: data.representativeCount,
    anonymous: data.anonymous,
    joint: data.joint,
    confidential: data.confidential,
    publishConsent: data.publishConsent,
    enterpriseRelated: data.enterpriseRelated,
    litigationRelated: data.litigationRelated,
    urgent: data.urgent,
    contactable: data.contactable,
    firstForOffice: data.firstForOffice,
    firstAnywhere: data.firstAnywhere,
    filedAt: place.at,
    receivedOn: data.receivedOn,
    registeredBy: data.registeredBy,
    holder: data.registeredBy,
    sender: null,
    lead: null,
    assisting: [],
    participants: [data.registeredBy],
    accused: data.accused,
    recused: [],
    clocks,
    acceptedOn: null,
    answeredAt: null,
    answer: null,
    review: null,
    secondReview: null,
    panel: null,
    agreement: null,
    executedOn: null,
    concludedOn: null,
    ratings: {},
    links: [],
    letters: [],
    postings: [],
    steps: {},
    handedOver: null,
    arrival: null,
  }
}
