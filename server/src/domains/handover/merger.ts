import { z } from 'zod'
import type { Worded } from '../document/index.ts'
import type { ByOfficer } from '../identity/index.ts'
import { localDate, statement } from '../matter/index.ts'
import type { InheritedKind } from '../office/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import { refuse } from './refuse.ts'

/** What a merger is prepared with. Accounts that do not move are listed on the sheet, for an administrator to decide. */
export const NewMerger = z.object({
  officeId: z.uuid(),
  successorId: z.uuid(),
  on: localDate.describe('The day on which it takes effect by itself'),
  moving: z.array(z.uuid()).max(2000).describe('Accounts that move to the successor with their roles'),
  reason: statement(500),
})
export type NewMerger = z.output<typeof NewMerger>

/** How much passes, by kind; matters are counted beside what the desks have. */
export type Counts = Readonly<Partial<Record<InheritedKind | 'matter', number>>>

export type MergerEvent =
  | {
      type: 'prepared'
      data: {
        on: LocalDate
        moving: readonly string[]
        staying: readonly string[]
        reason: string
        counts: Counts
      } & Worded
    }
  | { type: 'called-off'; data: { reason: string } }
  | { type: 'took-effect'; data: { moved: readonly string[] } }
  | { type: 'hindered'; data: { zh: string; en: string } }
  | { type: 'passed'; data: { counts: Counts } }

export type MergerBy = ByOfficer | { kind: 'system'; name: string }
export type MergerStep = MergerEvent & { seq: number; at: Instant; on: LocalDate; by: MergerBy }

export const MERGER_STATES = ['prepared', 'called-off', 'done'] as const
export type MergerState = (typeof MERGER_STATES)[number]

export interface Merger {
  readonly regionId: string
  readonly id: string
  readonly office: string
  readonly successor: string
  readonly on: LocalDate
  readonly state: MergerState
  readonly number: string
  readonly version: number
}

/** The merger after a step. Pure. */
export function afterStep(before: Merger, { type, seq }: Pick<MergerStep, 'type' | 'seq'>): Merger {
  const merger = { ...before, version: seq }
  if (type === 'called-off') return { ...merger, state: 'called-off' }
  return type === 'took-effect' ? { ...merger, state: 'done' } : merger
}

export interface MergerFacts {
  readonly today: LocalDate
  /** Active accounts of the office. */
  readonly staff: readonly string[]
  /** The account of whoever prepares it. */
  readonly own: string
}

/** @throws HuiyinError for a day that is past, and for accounts that are not those of the office */
export function prepare(wish: NewMerger, { today, staff, own }: MergerFacts): { moving: string[]; staying: string[] } {
  if (wish.on < today) throw refuse('invalid', 'mergerPast', 'on')
  if (wish.moving.some((id) => !staff.includes(id))) throw refuse('invalid', 'mergerStaff', 'moving')
  if (staff.includes(own)) throw refuse('step-not-open', 'mergerOwn')
  const moving = new Set(wish.moving)
  return { moving: [...moving], staying: staff.filter((id) => !moving.has(id)) }
}

/** Before its day; while something is in its way, also after. */
export const callableOff = ({ state }: Pick<Merger, 'state'>): boolean => state === 'prepared'

/** Only while it has not happened. */
export function callOff(merger: Pick<Merger, 'state'>, reason: string): MergerEvent {
  if (!callableOff(merger)) throw refuse('step-not-open', 'mergerOver')
  return { type: 'called-off', data: { reason } }
}

/** Whether it is time; what was missed is made up for. */
export const isDue = ({ state, on }: Pick<Merger, 'state' | 'on'>, today: LocalDate): boolean =>
  state === 'prepared' && on <= today
