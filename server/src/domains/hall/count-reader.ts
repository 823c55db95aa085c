import type { Transaction } from '../../platform/db/index.ts'
import { addDays, startOfDay, type LocalDate } from '../../platform/time/index.ts'
import type { DutyKind } from './roster.ts'

/** Visits, appointments and duties of the halls of some offices in a span of days, as known at the end of a day; null is now. */
export interface HallAsked {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly offices: readonly string[]
  readonly asOf: LocalDate | null
}

/** What can be counted of halls. Visits and appointments, never who came. */
export const HALL_COUNTS = ['visits', 'toEnter', 'entered', 'bookings', 'kept', 'dutyDays', 'advisers'] as const
export type HallCount = (typeof HALL_COUNTS)[number]

/** One visit, appointment or duty that is counted. */
export interface CountedInHall {
  id: string
  on: LocalDate
  label: string
  /** The kind of a duty; nothing else is told of a visit. */
  duty: DutyKind | null
  matter: { regionId: string; matterId: string } | null
}

const known = ({ asOf }: HallAsked): string | null => (asOf === null ? null : startOfDay(addDays(asOf, 1)))
const HALLS = 'join hall h on h.region_id = t.region_id and h.id = t.hall_id and h.office_id = any($1::uuid[])'

/** Received by then; and what brought no matter (information, sent on) is not to be entered. */
const ATTENDED = `t.date between $2 and $3 and t.attended_at is not null and ($4::timestamptz is null or t.attended_at < $4)`
const TICKETS = {
  visits: ATTENDED,
  toEnter: `${ATTENDED} and t.outcome is distinct from 'information' and t.outcome is distinct from 'directed'`,
  entered: `${ATTENDED} and t.matter_id is not null and ($4::timestamptz is null or t.done_at is null or t.done_at < $4)`,
} as const
/** Appointments and duties keep no moment of their own: as of a past day they are what they are now. */
const UNTIMED = '$4::timestamptz is not distinct from $4'
const BOOKINGS = {
  bookings: `t.date between $2 and $3 and t.state <> 'cancelled' and ${UNTIMED}`,
  kept: `t.date between $2 and $3 and t.state = 'arrived' and ${UNTIMED}`,
} as const
const DUTIES = {
  dutyDays: `t.active and t.date between $2 and $3 and t.kind = 'officer' and ${UNTIMED}`,
  advisers: `t.active and t.date between $2 and $3 and t.kind in ('lawyer', 'counsellor') and ${UNTIMED}`,
} as const

type Row = {
  id: string
  date: LocalDate
  label: string
  duty: DutyKind | null
  region: string | null
  matter: string | null
}

const SELECTS: Readonly<Record<HallCount, string>> = {
  ...select(
    TICKETS,
    (where) =>
      `select t.id, t.date, t.date::text || ' ' || t.number as label, null as duty, t.matter_region_id as region, t.matter_id as matter
     from hall_ticket t ${HALLS} where ${where}`,
  ),
  ...select(
    BOOKINGS,
    (where) =>
      `select t.id, t.date, t.number as label, null as duty, null as region, null::uuid as matter
     from hall_booking t ${HALLS} where ${where}`,
  ),
  ...select(
    DUTIES,
    (where) =>
      `select t.id, t.date, t.date::text || ' ' || t.half as label, t.kind as duty, null as region, null::uuid as matter
     from hall_duty t ${HALLS} where ${where}`,
  ),
}
function select<Name extends HallCount>(of: Readonly<Record<Name, string>>, by: (where: string) => string) {
  return Object.fromEntries(Object.entries<string>(of).map(([name, where]) => [name, by(where)])) as Record<
    Name,
    string
  >
}

/** Days of duty are days, however many are on duty; lawyers and counsellors are people engaged, counted by their own names. */
const AMOUNTS: Readonly<Partial<Record<HallCount, string>>> = {
  dutyDays: `select count(distinct t.date)::int as n from hall_duty t ${HALLS} where ${DUTIES.dutyDays}`,
  advisers: `select count(distinct coalesce(t.staff_id::text, t.kind || t.name))::int as n from hall_duty t ${HALLS} where ${DUTIES.advisers}`,
}

export async function countInHalls(tx: Transaction, what: HallCount, asked: HallAsked): Promise<number> {
  const text = AMOUNTS[what] ?? `select count(*)::int as n from (${SELECTS[what]}) as counted`
  const [row] = await tx.query<{ n: number }>(text, [[...asked.offices], asked.from, asked.to, known(asked)])
  return row?.n ?? 0
}

/** What is counted, the latest first, as far as this scope may see it. */
export async function findCountedInHalls(
  tx: Transaction,
  what: HallCount,
  asked: HallAsked,
  { after, limit }: { after: { on: LocalDate; id: string } | null; limit: number },
): Promise<CountedInHall[]> {
  const rows = await tx.query<Row>(
    `select * from (${SELECTS[what]}) as counted
     where $5::date is null or (counted.date, counted.id) < ($5::date, $6::uuid)
     order by counted.date desc, counted.id desc limit $7`,
    [[...asked.offices], asked.from, asked.to, known(asked), after?.on ?? null, after?.id ?? null, limit],
  )
  return rows.map(({ id, date, label, duty, region, matter }) => ({
    id,
    on: date,
    label,
    duty,
    matter: region !== null && matter !== null ? { regionId: region, matterId: matter } : null,
  }))
}
