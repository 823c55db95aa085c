import type { Transaction } from '../../../platform/db/index.ts'
import type { Instant, LocalDate } from '../../../platform/time/index.ts'

/** What a piece of open work is; each desk answers for its own kinds. */
export const WORK_KINDS = [
  'matter',
  'first-receiver',
  'panel',
  'hearing',
  'supervision',
  'meeting',
  'decision',
  'relief',
  'sponsor',
  'duty',
  'topic',
  'mail',
  'backlog',
  'publication',
  'room',
] as const
export type WorkKind = (typeof WORK_KINDS)[number]

/** A piece of work that waits for one member of staff. */
export interface OpenWork {
  kind: WorkKind
  regionId: string
  id: string
  /** The matter that it is about: who may not see that does not learn of the work. */
  matter: { regionId: string; matterId: string } | null
  /** What it is called, and what it is about; never a petitioner. */
  number: string
  title: { zh: string; en: string }
  dueOn: LocalDate | null
  /** Staff who may not work on the matter (Art. 28(3)). */
  barred: readonly string[]
  /** Whose hand of the office was on it last. Null where somebody is named for it: then it is theirs whoever acts. */
  lastHand: { staffId: string; at: Instant } | null
}

/**
 * Whose work is asked for. `also` are records that somebody took over: they are read whoever acted last. `hands` are the office and those
 * that were merged into it: what somebody did there was done by the hand that this office has now.
 */
export interface WorkQuestion {
  staffId: string
  officeId: string
  hands: readonly string[]
  also: readonly string[]
  today: LocalDate
}

/** What a desk answers: all that waits for one member of staff there, as far as the scope may see it. */
export type OpenWorkReader = (tx: Transaction, question: WorkQuestion) => Promise<OpenWork[]>

/** What readers of work that no one is named for select: whose hand was on it last, as `staff_id` and `at`. */
export interface WorkRow {
  region_id: string
  id: string
  matter_region: string | null
  matter_id: string | null
  number: string
  title_zh: string
  title_en: string
  due_on: LocalDate | null
  barred: readonly string[]
  staff_id: string | null
  at: Instant | null
}

export const workOfRow = (kind: WorkKind, row: WorkRow): OpenWork => ({
  kind,
  regionId: row.region_id,
  id: row.id,
  matter: row.matter_id === null ? null : { regionId: row.matter_region ?? row.region_id, matterId: row.matter_id },
  number: row.number,
  title: { zh: row.title_zh, en: row.title_en },
  dueOn: row.due_on,
  barred: row.barred,
  lastHand: row.staff_id === null || row.at === null ? null : { staffId: row.staff_id, at: row.at },
})
