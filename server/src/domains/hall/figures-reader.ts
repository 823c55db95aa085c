import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'

/** Visits of one hall in a span of days. */
export interface VisitFigures {
  regionId: string
  hallId: string
  officeId: string
  /** Numbers given. */
  arrived: number
  /** Visits received by an officer: the denominator of the entered rate (录入率). */
  received: number
  /** Those of them from which a matter was registered. */
  registered: number
  /** Ended with information or advice, or sent on to the competent office: no matter to register. */
  informed: number
  /** Received and neither registered nor ended: still to be entered. */
  open: number
  /** Called and not come, or left by themselves. */
  notMet: number
  /** People present at the visits received. */
  people: number
}

/**
 * What statistics count of the halls, first and last day included. The entered rate is `registered ÷ (received − informed)`: what
 * brought no matter is shown apart. Counts visits of a hall; nothing here knows a person.
 */
export async function visitFigures(tx: Transaction, from: LocalDate, to: LocalDate): Promise<VisitFigures[]> {
  const rows = await tx.query<Record<string, string | number>>(
    `select t.region_id, t.hall_id, h.office_id,
       count(*)::int as arrived,
       (count(*) filter (where t.attended_at is not null))::int as received,
       (count(*) filter (where t.attended_at is not null and t.matter_id is not null))::int as registered,
       (count(*) filter (where t.outcome in ('information', 'directed')))::int as informed,
       (count(*) filter (where t.attended_at is not null and t.matter_id is null and t.outcome is null))::int as open,
       (count(*) filter (where t.attended_at is null and t.state in ('missed', 'left')))::int as not_met,
       coalesce(sum(t.people_present) filter (where t.attended_at is not null), 0)::int as people
     from hall_ticket t join hall h on h.region_id = t.region_id and h.id = t.hall_id
     where t.date between $1 and $2 group by t.region_id, t.hall_id, h.office_id order by t.hall_id`,
    [from, to],
  )
  return rows.map((row) => ({
    regionId: String(row['region_id']),
    hallId: String(row['hall_id']),
    officeId: String(row['office_id']),
    arrived: Number(row['arrived']),
    received: Number(row['received']),
    registered: Number(row['registered']),
    informed: Number(row['informed']),
    open: Number(row['open']),
    notMet: Number(row['not_met']),
    people: Number(row['people']),
  }))
}
