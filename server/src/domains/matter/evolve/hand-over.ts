import { endAllClocks, endClocks, startClock } from '../clock.ts'
import type { EventOf } from '../event.ts'
import type { Matter } from '../matter.ts'
import { RECEIVING } from './routing.ts'

/** The source is closed; how it stood is kept, so that it goes on from there when it is sent back. */
export const handOver = (m: Matter, { target, to }: EventOf<'handed-over'>['data'], on: string): Matter => ({
  ...m,
  phase: 'handed-over',
  handedOver: { target, to, on, receivedOn: null, before: { phase: m.phase, clocks: m.clocks } },
  clocks: endAllClocks(m.clocks, on, 'superseded'),
})

/**
 * The copy stands in its new region with everything that was known. Every clock that runs goes on from its first start, for the office
 * that received it; this office may send the matter back as long as an objection is open to it (Art. 23(3)).
 */
export function takeOver(m: Matter, data: EventOf<'taken-over-from'>['data'], on: string, seq: number): Matter {
  const { source, origin, target, office: from, to } = data
  const carried = endClocks(m.clocks, ['object'], on, 'superseded').map((clock) =>
    clock.endedOn === null ? { ...clock, office: to } : clock,
  )
  return {
    ...m,
    regionId: target.regionId,
    number: target.number,
    place: target.regionId,
    phase: 'arriving',
    holder: to,
    sender: null,
    lead: m.lead === null ? null : to,
    assisting: [],
    participants: [to],
    letters: m.letters.map((letter) => (letter.repliedOn === null ? { ...letter, to } : letter)),
    clocks: startClock(carried, { limit: 'object', office: to, on, by: seq }),
    arrival: { source, origin, from, on, phase: m.phase, takenUpOn: null },
  }
}

/** It goes on where it was handed over. An office that owes nothing yet must route it (Art. 22) or tell the petitioner (Art. 23(3)). */
export function takeUp(
  m: Matter,
  { office, toPetitionOffice }: EventOf<'taken-up'>['data'],
  on: string,
  seq: number,
): Matter {
  const taken = endClocks(m.clocks, ['object'], on, 'superseded')
  const accepted = m.arrival?.phase === 'accepted'
  const owes = taken.some(({ limit, endedOn }) => endedOn === null && RECEIVING.some((each) => each === limit))
  const limit = toPetitionOffice ? 'route' : 'notify-routed'
  const owed = !accepted && !owes && (toPetitionOffice || m.contactable)
  return {
    ...m,
    phase: accepted ? 'accepted' : 'routed',
    arrival: m.arrival && { ...m.arrival, takenUpOn: on },
    clocks: owed ? startClock(taken, { limit, office, on, by: seq }) : taken,
  }
}
