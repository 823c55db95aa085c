import type { Exception, Hours, Span, Terms } from '../hall.ts'
import type { Ticket } from '../ticket.ts'

const DAY: Span[] = [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '17:00' },
]

export const WEEKDAYS: Hours = { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: [], sun: [], makeUp: DAY }

/** Terms of a hall, complete from the little that matters in a test. */
export const someTerms = (changes: Partial<Terms> = {}): Terms => ({
  inForceFrom: '2026-01-01',
  hours: WEEKDAYS,
  slotMinutes: 30,
  slotCapacity: 2,
  bookAheadDays: 14,
  roomAheadDays: 90,
  leaderNoticeDays: 5,
  keepDays: 30,
  need: { officer: 2, lawyer: 1, counsellor: 0, department: 1 },
  source: { zh: '接待大厅工作规则', en: 'Rules of the reception hall' },
  ...changes,
})

export const times = (terms: Partial<Terms> = {}, exceptions: readonly Exception[] = []) => ({
  terms: [someTerms(terms)],
  exceptions,
})

/** A number that waits, for the pure rules of the queue. */
export const aTicket = (changes: Partial<Ticket> = {}): Ticket => ({
  regionId: '990101',
  id: `ticket-${changes.number ?? 1}`,
  hallId: 'hall',
  date: '2026-03-02',
  number: 1,
  state: 'waiting',
  bookingId: null,
  slot: null,
  slotEnds: null,
  peoplePresent: 1,
  representatives: 0,
  windowId: null,
  transferredAt: null,
  arrivedAt: '2026-03-02T01:00:00.000Z',
  calledAt: null,
  timesCalled: 0,
  attendedAt: null,
  doneAt: null,
  officerId: null,
  firstOfficerId: null,
  matter: null,
  outcome: null,
  version: 1,
  ...changes,
})
