import type { Transaction } from '../../platform/db/index.ts'
import { addDays, startOfDay, type LocalDate } from '../../platform/time/index.ts'

/** Meetings of the joint conferences of some offices in a span of days. */
export interface MeetingsAsked {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly offices: readonly string[]
  /** As known at the end of this day; null is now. */
  readonly asOf: LocalDate | null
}

/** Held: on its day, and said so by then. What was announced and cancelled is no meeting. */
const HELD = `m.office_id = any($1::uuid[]) and m.on_date between $2 and $3 and m.state in ('held', 'minuted', 'closed')
  and ($4::timestamptz is null or exists (select from conference_step s where s.region_id = m.region_id and s.subject_id = m.id
    and s.type = 'held' and s.at < $4))`

const values = ({ offices, from, to, asOf }: MeetingsAsked): unknown[] => [
  [...offices],
  from,
  to,
  asOf === null ? null : startOfDay(addDays(asOf, 1)),
]

export async function countMeetings(tx: Transaction, asked: MeetingsAsked): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from conference_meeting m where ${HELD}`,
    values(asked),
  )
  return row?.n ?? 0
}

/** The meetings that are counted, the latest first, as far as this scope may see them. */
export const findCountedMeetings = (
  tx: Transaction,
  asked: MeetingsAsked,
  { after, limit }: { after: { on: LocalDate; id: string } | null; limit: number },
): Promise<{ id: string; on_date: LocalDate; title: string; notice_number: string }[]> =>
  tx.query(
    `select m.id, m.on_date, m.title, m.notice_number from conference_meeting m
     where ${HELD} and ($5::date is null or (m.on_date, m.id) < ($5::date, $6::uuid))
     order by m.on_date desc, m.id desc limit $7`,
    [...values(asked), after?.on ?? null, after?.id ?? null, limit],
  )
