import type { Transaction } from '../../platform/db/index.ts'
import { addDays, startOfDay, type Instant, type LocalDate } from '../../platform/time/index.ts'

/** Payments of the funds of some offices in a span of days. */
export interface ReliefAsked {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly offices: readonly string[]
  /** As known at the end of this day; null is now. */
  readonly asOf: LocalDate | null
}

/** What can be counted of the fund. Who was helped is in none of it. */
export const RELIEF_COUNTS = ['payments', 'matters', 'granted', 'due', 'paidIn30Days'] as const
export type ReliefCount = (typeof RELIEF_COUNTS)[number]

export interface CountedRelief {
  id: string
  on: LocalDate
  /** The voucher of a payment; empty for a decision. */
  voucher: string
  amount: number
  matter: { regionId: string; matterId: string }
}

const values = ({ offices, from, to, asOf }: ReliefAsked, today: LocalDate): unknown[] => [
  [...offices],
  from,
  to,
  asOf === null ? null : startOfDay(addDays(asOf, 1)),
  addDays(asOf ?? today, -30),
]

/** One list of values serves all counts; those without a day of their own take no notice of it. */
const EVERY_DAY = '$5::date is not distinct from $5'
const PAYMENT = `from relief_entry e join relief_application a on a.region_id = e.application_region and a.id = e.application_id
  where a.office_id = any($1::uuid[]) and e.kind = 'payment' and e.on_date between $2 and $3
    and ($4::timestamptz is null or e.at < $4) and ${EVERY_DAY}`

/** The day on which as much had been paid as was granted. */
const SETTLED = `(select min(p.on_date) from (
    select e.on_date, sum(e.change) over (order by e.on_date, e.at) as so_far from relief_entry e
    where e.application_region = a.region_id and e.application_id = a.id and e.kind = 'payment'
      and ($4::timestamptz is null or e.at < $4)) p where p.so_far <= -a.granted)`
const GRANTED = `from relief_application a where a.office_id = any($1::uuid[]) and a.granted > 0 and a.decided_on between $2 and $3
  and ($4::timestamptz is null or exists (select from relief_step s where s.region_id = a.region_id and s.application_id = a.id
    and s.type = 'decided' and s.at < $4)) and ${EVERY_DAY}`
const IN_TIME = `${SETTLED} <= a.decided_on + 30`

const ofPayment = `select e.line_id::text || '-' || e.seq as id, e.on_date, e.voucher, -e.change as amount,
  a.region_id as region, a.matter_id as matter ${PAYMENT}`
const ofGrant = (
  where: string,
): string => `select a.id::text as id, a.decided_on as on_date, '' as voucher, a.granted as amount,
  a.region_id as region, a.matter_id as matter ${GRANTED}${where}`

const SELECTS: Readonly<Record<ReliefCount, string>> = {
  payments: ofPayment,
  matters: `select distinct on (region, matter) * from (${ofPayment}) as paid order by region, matter, on_date desc`,
  granted: ofGrant(''),
  /** Paid by then, or the 30 days are over. */
  due: ofGrant(` and (${SETTLED} is not null or a.decided_on < $5::date)`),
  paidIn30Days: ofGrant(` and ${IN_TIME}`),
}

export async function countRelief(
  tx: Transaction,
  what: ReliefCount,
  asked: ReliefAsked,
  today: LocalDate,
): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from (${SELECTS[what]}) as counted`,
    values(asked, today),
  )
  return row?.n ?? 0
}

/** What is counted, the latest first, as far as this scope may see the matters. */
export async function findCountedRelief(
  tx: Transaction,
  what: ReliefCount,
  asked: ReliefAsked,
  { today, from, limit }: { today: LocalDate; from: number; limit: number },
): Promise<CountedRelief[]> {
  const rows = await tx.query<{
    id: string
    on_date: LocalDate
    voucher: string
    amount: number
    region: string
    matter: string
  }>(
    `select id, on_date, voucher, amount::float8 as amount, region, matter from (${SELECTS[what]}) as counted
     where exists (select from matter m where m.region_id = counted.region and m.id = counted.matter)
     order by on_date desc, id desc`,
    values(asked, today),
  )
  return rows.slice(from, from + limit).map((row) => ({
    id: row.id,
    on: row.on_date,
    voucher: row.voucher,
    amount: row.amount,
    matter: { regionId: row.region, matterId: row.matter },
  }))
}

/** The budget lines of an office for a year, for whoever binds a project to one. */
export const findLinesOf = (
  tx: Transaction,
  office: string,
  year: number,
): Promise<{ id: string; code: string; name: string }[]> =>
  tx.query('select id, code, name from relief_line where office_id = $1 and year = $2 order by code', [office, year])

/** What was paid from a line and what came back, the first first. */
export const findPaymentsFrom = (
  tx: Transaction,
  { regionId, id }: { regionId: string; id: string },
): Promise<
  {
    seq: number
    on_date: LocalDate
    spent: number
    voucher: string
    kind: 'payment' | 'refund'
    at: Instant
    application_region: string | null
    matter_id: string | null
  }[]
> =>
  tx.query(
    `select seq, on_date, (-change)::float8 as spent, voucher, kind, at, application_region, matter_id from relief_entry
     where region_id = $1 and line_id = $2 and kind in ('payment', 'refund') order by seq`,
    [regionId, id],
  )
