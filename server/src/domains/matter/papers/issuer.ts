import type { DeliveredPaper, StreamedEvent } from '../event.ts'
import type { Matter } from '../matter.ts'
import type { PaperEvent } from '../paper-kinds.ts'

/** The office whose paper an event produced: it signs it and numbers it. `matter` is the matter as it stood then. */
export function issuerOf(event: Extract<StreamedEvent, { type: PaperEvent }>, matter: Matter): string {
  switch (event.type) {
    case 'registered':
      return event.data.registeredBy
    case 'transferred':
    case 'assigned':
    case 'separated':
      return event.data.from
    case 'delivered':
      return delivererOf(event.data.paper, matter)
    default:
      return event.data.office
  }
}

/** The office whose paper was delivered; by the time of the proof the matter may be in other hands again. */
function delivererOf(paper: DeliveredPaper, { answer, review, secondReview, holder }: Matter): string {
  const office = { 'handling-opinion': answer, 'review-opinion': review, 'second-review-opinion': secondReview }[paper]
    ?.office
  return office ?? holder
}
