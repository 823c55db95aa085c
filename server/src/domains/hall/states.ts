/** What becomes of a ticket, and what may be done with it then: one table for the queue, the API and the buttons. */
export const TICKET_STATES = {
  /** 等候: in line. */
  waiting: ['call', 'leave'],
  /** 已叫号: called to a window and not there yet. */
  called: ['recall', 'attend', 'miss', 'transfer'],
  /** 接待中: an officer receives. */
  attended: ['register', 'transfer', 'finish'],
  /** 过号: called and not come; may come back with the same number. */
  missed: ['comeBack'],
  /** 已离开: left the line by themselves. */
  left: ['comeBack'],
  /** 已办毕. */
  done: [],
} as const satisfies Record<string, readonly string[]>

export type TicketState = keyof typeof TICKET_STATES
export const TICKET_STATE_NAMES = Object.keys(TICKET_STATES) as [TicketState, ...TicketState[]]
export const TICKET_VERBS = [
  'call',
  'recall',
  'attend',
  'miss',
  'comeBack',
  'leave',
  'transfer',
  'register',
  'finish',
] as const
export type TicketVerb = (typeof TICKET_VERBS)[number]

export const verbsIn = (state: TicketState): readonly TicketVerb[] => TICKET_STATES[state]

/** How a reception ended: in the register, with information or advice only, or sent on to the office that is competent (Art. 28(2)). */
export const TICKET_OUTCOMES = ['registered', 'information', 'directed'] as const
export type TicketOutcome = (typeof TICKET_OUTCOMES)[number]

export const BOOKING_STATES = ['booked', 'arrived', 'cancelled', 'not-come'] as const
export type BookingState = (typeof BOOKING_STATES)[number]
