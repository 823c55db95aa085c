import type { LimitId } from '../../calendar/index.ts'
import { endClocks, resumeClock, startClock } from '../clock.ts'
import type { EventOf, Sending } from '../event.ts'
import { objectorOf, type Matter } from '../matter.ts'
import { join } from './join.ts'

/** The clocks that begin when an office receives a matter and must route it or tell the petitioner. */
export const RECEIVING = ['route', 'notify-direct', 'notify-routed'] as const satisfies readonly LimitId[]

/**
 * A sending fulfils the sender's duty to route (Art. 22) and gives the receiver clocks of its own. The sender's duty to tell the
 * petitioner ends only when the petitioner was told where the matter went (Art. 23(1)): otherwise it runs on beside the new ones.
 */
export function send(m: Matter, to: string, sending: Sending, on: string, seq: number): Matter {
  const routed = endClocks(m.clocks, ['route', 'object'], on, 'met', sending.from)
  const told = sending.noticeGiven
    ? endClocks(routed, ['notify-direct', 'notify-routed'], on, 'met', sending.from)
    : routed
  const objecting = startClock(told, { limit: 'object', office: to, on, by: seq })
  return receive({ ...m, clocks: objecting }, to, sending, on, seq)
}

/** The receiver routes when it is a petition office (Art. 22), else tells the petitioner (Art. 23(3)); a clock of its own that runs is kept. */
function receive(
  m: Matter,
  to: string,
  { from, toPetitionOffice }: Pick<Sending, 'from' | 'toPetitionOffice'>,
  on: string,
  seq: number,
): Matter {
  const limit = toPetitionOffice ? 'route' : 'notify-routed'
  const owed = toPetitionOffice || m.contactable
  const runs = m.clocks.some((clock) => clock.limit === limit && clock.office === to && clock.endedOn === null)
  const clocks = owed && !runs ? startClock(m.clocks, { limit, office: to, on, by: seq }) : m.clocks
  return {
    ...m,
    phase: 'routed',
    holder: to,
    sender: from,
    assisting: [],
    participants: join(m.participants, to),
    clocks,
  }
}

/** Art. 23(3): the sender agrees, the matter comes back, and the sender's first clock goes on from its first start. */
export function returnToSender(m: Matter, event: EventOf<'objection-upheld'>, on: string): Matter {
  const returned = endClocks(m.clocks, [...RECEIVING, 'object'], on, 'returned', objectorOf(m))
  const clocks = resumeClock(returned, RECEIVING, event.data.office)
  return { ...m, phase: 'registered', holder: event.data.office, sender: null, assisting: [], clocks }
}

/**
 * Art. 24(1): the superior names the office, which does not object again. Whoever had been asked to take the matter owes nothing
 * any more. A matter already accepted keeps its handling clock.
 */
export function decideCompetence(m: Matter, event: EventOf<'competence-decided'>, seq: number): Matter {
  const { on } = event
  const { office, by, toPetitionOffice } = event.data
  if (m.phase === 'accepted') {
    return {
      ...m,
      holder: office,
      lead: office,
      participants: join(m.participants, office),
      clocks: moveClocks(m, m.holder, office),
    }
  }
  const asked = m.phase === 'objected' ? objectorOf(m) : m.holder
  const settled = endClocks(endClocks(m.clocks, ['object'], on, 'met'), ['route'], on, 'met', m.holder)
  const clocks = asked === office ? settled : endClocks(settled, ['route', 'notify-routed'], on, 'returned', asked)
  return receive({ ...m, clocks }, office, { from: by, toPetitionOffice }, on, seq)
}

/** Art. 24(2): the successor stands where the merged or abolished office stood, clocks and all. */
export function replaceOffice(m: Matter, from: string, to: string): Matter {
  const swap = (office: string): string => (office === from ? to : office)
  return {
    ...m,
    holder: swap(m.holder),
    sender: m.sender === null ? null : swap(m.sender),
    lead: m.lead === null ? null : swap(m.lead),
    assisting: m.assisting.map(swap),
    participants: join(m.participants, to),
    clocks: moveClocks(m, from, to),
    letters: m.letters.map((letter) => ({ ...letter, to: swap(letter.to) })),
  }
}

const moveClocks = (m: Matter, from: string, to: string): Matter['clocks'] =>
  m.clocks.map((clock) => (clock.endedOn === null && clock.office === from ? { ...clock, office: to } : clock))
