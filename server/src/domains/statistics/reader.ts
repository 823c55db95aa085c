import type { Transaction } from '../../platform/db/index.ts'
import { localDateOf, type Instant } from '../../platform/time/index.ts'
import { phasesWith, type Rating } from '../matter/index.ts'
import type { Distribution } from './answer-times.ts'
import type { Facts, Question } from './facts.ts'

/** Which matters: every statement counts under these conditions, with $1 to $4 from `valuesOf`. */
const ASKED = `($1::date is null or m.received_on >= $1) and ($2::date is null or m.received_on <= $2)
  and ($3::uuid is null or $3 in (m.registered_by, m.holder, m.lead))
  and ($4::text is null or starts_with(m.region_id, $4))`

const valuesOf = ({ from, to, office, region }: Question): (string | null)[] => [
  from,
  to,
  office,
  region?.replace(/(00){1,2}$/, '') ?? null,
]

const GROUPS = `select channel, class, phase, left(topic, 2) as topic, count(*) as count from matter m where ${ASKED}
  group by channel, class, phase, left(topic, 2)`

const COUNTS = `select
    count(*) filter (where first_for_office) as "firstForOffice",
    count(*) filter (where first_anywhere) as "firstAnywhere",
    count(*) filter (where answered_at is not null) as answered,
    count(*) filter (where outcome is not null) as decided,
    count(*) filter (where outcome = 'supported') as supported,
    count(*) filter (where outcome = 'supported' and executed_on is not null) as executed,
    count(*) filter (where outcome = 'supported' and executed_on is not null
      and rating_handling_office in ('satisfied', 'mostly-satisfied')) as confirmed,
    count(*) filter (where outcome = 'supported' and executed_on is not null and rating_handling_office is null) as unconfirmed,
    count(*) filter (where concluded_on is not null) as concluded,
    count(*) filter (where accepted_on is not null and not exists (select from matter_deadline d
      where d.region_id = m.region_id and d.matter_id = m.id and d.limit_id in ('notify-direct', 'notify-routed'))) as "noticeNotOwed"
  from matter m where ${ASKED}`

const RATED_PETITION_OFFICE = `select rating_petition_office as rating, count(*) as count from matter m
  where ${ASKED} and (rating_petition_office is not null or phase = any($5)) group by rating_petition_office`

const RATED_HANDLING_OFFICE = `select rating_handling_office as rating, count(*) as count from matter m
  where ${ASKED} and (rating_handling_office is not null or (phase = any($5) and lead is not null))
  group by rating_handling_office`

/** The year in which a matter was registered, from the milliseconds that its id, a UUIDv7, begins with: where its events lie. */
const YEAR_OF_ID = `extract(year from to_timestamp(
  ('x' || substr(m.id::text, 1, 8) || substr(m.id::text, 10, 4))::bit(48)::bigint / 1000.0) at time zone 'UTC')::int`

/**
 * Taken over from another register, learnt of more than a day after it was filed. Where that register did not say when a matter was
 * accepted, the day of filing or of the answer stands in its place (`domains/intake`), which proves nothing.
 */
const UNRECORDED = `d.limit_id in ('route', 'notify-direct', 'notify-routed') and d.ended_on = m.accepted_on
  and m.accepted_on in (m.received_on, m.answered_on)
  and exists (select from matter_event e where e.region_id = m.region_id and e.year = ${YEAR_OF_ID} and e.matter_id = m.id
    and e.seq = 1 and e.recorded_at > e.at + interval '1 day')`

const LIMITS = `select d.limit_id as limit, case
      when d.ended = 'met' and ${UNRECORDED} then 'unrecorded'
      when d.ended = 'met' and d.ended_on <= d.due_on then 'met'
      when d.ended = 'met' then 'missed'
      when d.ended is not null then 'lapsed'
      when d.due_on < $5::date then 'overdue'
      else 'running'
    end as state, count(*) as count
  from matter m join matter_deadline d on d.region_id = m.region_id and d.matter_id = m.id
  where ${ASKED} and not d.is_window and ($3::uuid is null or d.office_id = $3)
  group by 1, 2`

const SHANGHAI = "at time zone 'Asia/Shanghai'"
const ANSWER_DAYS = `select (answered_at ${SHANGHAI})::date - (filed_at ${SHANGHAI})::date as value, count(*) as count
  from matter m where ${ASKED} and answered_at is not null group by 1 order by 1`
const ANSWER_MS = `select round(extract(epoch from answered_at - filed_at) * 1000)::bigint as value, count(*) as count
  from matter m where ${ASKED} and answered_at is not null group by 1 order by 1`

type Counted = Omit<
  Facts,
  'countedAt' | 'groups' | 'ratedPetitionOffice' | 'ratedHandlingOffice' | 'limits' | 'answerDays' | 'answerMs'
>
type Rated = { rating: Rating | null; count: number }

/** Counts the matters of a question, as far as this scope may see them. */
export async function readFacts(tx: Transaction, question: Question, now: Instant): Promise<Facts> {
  const values = valuesOf(question)
  const rateable = phasesWith('rate')
  const [groups, [counts], ratedPetitionOffice, ratedHandlingOffice, limits, answerDays, answerMs] = await Promise.all([
    tx.query<Facts['groups'][number]>(GROUPS, values),
    tx.query<Counted>(COUNTS, values),
    tx.query<Rated>(RATED_PETITION_OFFICE, [...values, rateable]),
    tx.query<Rated>(RATED_HANDLING_OFFICE, [...values, rateable]),
    tx.query<Facts['limits'][number]>(LIMITS, [...values, localDateOf(now)]),
    tx.query<Distribution[number]>(ANSWER_DAYS, values),
    tx.query<Distribution[number]>(ANSWER_MS, values),
  ])
  if (!counts) throw new Error('counting gave no row')
  return {
    countedAt: now,
    groups,
    ...counts,
    ratedPetitionOffice,
    ratedHandlingOffice,
    limits,
    answerDays,
    answerMs,
  }
}
