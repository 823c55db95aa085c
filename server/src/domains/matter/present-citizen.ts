import type { Actor } from '../identity/index.ts'
import type { MatterContext } from './context.ts'
import { deadlinesOf } from './deadline.ts'
import type { AttachmentRef, StreamedEvent } from './event.ts'
import type { Matter } from './matter.ts'
import { messages } from './messages/index.ts'
import { CITIZEN_PAPERS, isPaperEvent, OPINIONS, PAPER_OF, type PaperKind } from './paper-kinds.ts'
import { commandsFor } from './policy.ts'
import { presentDeadline } from './present-deadline.ts'
import { presentOffice } from './present-office.ts'
import { presentTimeline } from './present-timeline.ts'
import type { LoadedMatter, PaperNumbers } from './reader.ts'
import type { CitizenMatter, PaperView } from './views.ts'

export function presentForCitizen(
  context: MatterContext,
  actor: Actor,
  { matter, events }: LoadedMatter,
  numbers: PaperNumbers,
): CitizenMatter {
  const offices = context.offices()
  return {
    ...presentCommon(context, matter, events),
    number: matter.arrival?.origin.number ?? matter.number,
    timeline: presentTimeline(offices, events),
    papers: presentPapers(matter, events, numbers).filter((paper) => CITIZEN_PAPERS.includes(paper.kind)),
    may: [...commandsFor(actor, matter, offices)],
  }
}

/** What petitioner and officer see alike. */
export function presentCommon(
  context: MatterContext,
  matter: Matter,
  events: readonly StreamedEvent[],
): Omit<CitizenMatter, 'timeline' | 'papers' | 'may'> {
  const offices = context.offices()
  return {
    regionId: matter.regionId,
    matterId: matter.id,
    version: matter.version,
    number: matter.number,
    summary: matter.summary,
    text: textOf(events),
    class: matter.class,
    channel: matter.channel,
    phase: matter.phase,
    topic: matter.topic,
    place: matter.place,
    filedAt: matter.filedAt,
    receivedOn: matter.receivedOn,
    anonymous: matter.anonymous,
    joint: matter.joint,
    peopleCount: matter.peopleCount,
    confidential: matter.confidential,
    publishConsent: matter.publishConsent,
    office: presentOffice(offices, matter.holder),
    registeredBy: presentOffice(offices, matter.registeredBy),
    lead: matter.lead === null ? null : presentOffice(offices, matter.lead),
    attachments: attachmentsOf(events),
    deadlines: deadlinesOf(matter, context.law(), context.clock.today()).map((deadline) =>
      presentDeadline(offices, deadline),
    ),
    ratings: matter.ratings,
  }
}

/** The text as it was filed, byte for byte. */
export function textOf(events: readonly StreamedEvent[]): string {
  const first = events[0]
  return first?.type === 'registered' ? first.data.text : ''
}

/** The files that belong to the matter, in the order of arrival; what offices write to one another is for officers alone. */
export const attachmentsOf = (
  events: readonly StreamedEvent[],
  audience: 'citizen' | 'officer' = 'citizen',
): AttachmentRef[] =>
  events.flatMap((event) => {
    if (event.type === 'delivered' || event.type === 'dispatched' || event.type === 'letter-returned')
      return audience === 'officer' ? [...(event.data.attachments ?? [])] : []
    if (event.type === 'registered' || event.type === 'material-added') return [...event.data.attachments]
    return event.type === 'supervision-replied' && audience === 'officer' ? [...event.data.attachments] : []
  })

/** The documents that the events have produced, oldest first. */
export function presentPapers(matter: Matter, events: readonly StreamedEvent[], numbers: PaperNumbers): PaperView[] {
  const pending = pendingOpinion(matter)
  const latest = pending && events.findLast((event) => isPaperEvent(event.type) && PAPER_OF[event.type] === pending)
  return events.flatMap((event) => {
    if (!isPaperEvent(event.type)) return []
    const kind = PAPER_OF[event.type]
    const title = { zh: messages['zh-CN'].paperTitles[kind], en: messages.en.paperTitles[kind] }
    return [
      {
        seq: event.seq,
        kind,
        title,
        number: numbers.get(event.seq) ?? null,
        on: event.on,
        opened: event.seq !== latest?.seq || !OPINIONS.includes(kind),
      },
    ]
  })
}

/** The opinion that waits to be received in this phase. */
function pendingOpinion(matter: Matter): PaperKind | null {
  switch (matter.phase) {
    case 'answered':
      return 'handling-opinion'
    case 'reviewed':
      return 'review-opinion'
    case 'second-reviewed':
      return 'second-review-opinion'
    default:
      return null
  }
}
