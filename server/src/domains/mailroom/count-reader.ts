import type { Transaction } from '../../platform/db/index.ts'
import { addDays, startOfDay, type LocalDate } from '../../platform/time/index.ts'
import { itemNumber } from './item-number.ts'

/** Letters and parcels of a period, as they were known at the end of a day; null counts what is known now. */
export interface MailAsked {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly offices: readonly string[]
  readonly asOf: LocalDate | null
}

export interface CountedMail {
  id: string
  number: string
  receivedOn: LocalDate
  entered: boolean
  matter: { regionId: string; matterId: string } | null
}

const values = ({ offices, from, to, asOf }: MailAsked): unknown[] => [
  [...offices],
  from,
  to,
  asOf === null ? null : startOfDay(addDays(asOf, 1)),
  asOf,
]

/** In the register of matters, and known to be by then. */
const ENTERED = `(i.state = 'registered' and ($4::timestamptz is null or exists (select from mail_step s
  where s.region_id = i.region_id and s.item_id = i.id and s.verb = 'register' and s.at < $4)))`

/** What is to be entered: neither passed on, returned nor set aside by then, as `receivedAndRegistered` counts it. */
const TO_ENTER = `i.office_id = any($1::uuid[]) and i.received_on between $2 and $3
  and ($4::timestamptz is null or i.recorded_at < $4)
  and (i.state in ('received', 'opened', 'registered') or ($5::date is not null and i.state_on > $5))`

/** 录入率 of the mail room: what is in the register of what is to be entered. */
export async function countMail(tx: Transaction, asked: MailAsked): Promise<{ toEnter: number; entered: number }> {
  const [row] = await tx.query<{ to_enter: number; entered: number }>(
    `select count(*)::int as to_enter, (count(*) filter (where ${ENTERED}))::int as entered
     from mail_item i where ${TO_ENTER}`,
    values(asked),
  )
  return { toEnter: row?.to_enter ?? 0, entered: row?.entered ?? 0 }
}

/** The items that are counted, the latest first, as far as this scope may see them. */
export async function findCountedMail(
  tx: Transaction,
  asked: MailAsked,
  { entered, after, limit }: { entered: boolean; after: { on: LocalDate; id: string } | null; limit: number },
): Promise<CountedMail[]> {
  const rows = await tx.query<{
    id: string
    year: number
    seq: number
    received_on: LocalDate
    entered: boolean
    matter_region: string | null
    matter_id: string | null
  }>(
    `select i.id, i.year, i.seq, i.received_on, ${ENTERED} as entered, i.matter_region, i.matter_id from mail_item i
     where ${TO_ENTER} and (not $6::boolean or ${ENTERED})
       and ($7::date is null or (i.received_on, i.id) < ($7::date, $8::uuid))
     order by i.received_on desc, i.id desc limit $9`,
    [...values(asked), entered, after?.on ?? null, after?.id ?? null, limit],
  )
  return rows.map((row) => ({
    id: row.id,
    number: itemNumber(row.year, row.seq),
    receivedOn: row.received_on,
    entered: row.entered,
    matter:
      row.entered && row.matter_region !== null && row.matter_id !== null
        ? { regionId: row.matter_region, matterId: row.matter_id }
        : null,
  }))
}
