import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { AttendanceRow, ConferenceTables, DecisionRow, ItemRow, MeetingRow, StepRow } from './tables.ts'

/** Where a record of the conference stands. */
export interface RecordKey {
  regionId: string
  id: string
}

const on = (tx: Transaction) => tx.on<ConferenceTables>()

/** @throws HuiyinError 'not-found' */
export async function getMeeting(tx: Transaction, { regionId, id }: RecordKey): Promise<MeetingRow> {
  const row = await on(tx)
    .selectFrom('conference_meeting')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new HuiyinError('not-found')
  return row
}

/** Meetings that this scope may see, the latest first, by key. */
export const findMeetings = (
  tx: Transaction,
  { before, limit }: { before?: { on: LocalDate; id: string } | undefined; limit: number },
): Promise<MeetingRow[]> =>
  tx.query<MeetingRow>(
    `select * from conference_meeting where $1::date is null or (on_date, id) < ($1, $2::uuid)
     order by on_date desc, id desc limit $3`,
    [before?.on ?? null, before?.id ?? null, limit],
  )

/** @throws HuiyinError 'not-found' */
export async function getItem(tx: Transaction, { regionId, id }: RecordKey): Promise<ItemRow> {
  const row = await on(tx)
    .selectFrom('conference_item')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new HuiyinError('not-found')
  return row
}

/** The agenda of a meeting in its order. */
export const findItemsOf = (tx: Transaction, meeting: MeetingRow): Promise<ItemRow[]> =>
  on(tx)
    .selectFrom('conference_item')
    .selectAll()
    .where('region_id', '=', meeting.region_id)
    .where('meeting_id', '=', meeting.id)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** What was proposed and is on no agenda yet; what was deferred may be taken up again. */
export const findProposed = (tx: Transaction, office: string): Promise<ItemRow[]> =>
  tx.query<ItemRow>(
    `select * from conference_item where state = 'proposed' and $1 in (office_id, proposed_by) order by id limit 200`,
    [office],
  )

export const findItemsOfMatter = (
  tx: Transaction,
  { regionId, matterId }: { regionId: string; matterId: string },
): Promise<ItemRow[]> =>
  tx.query<ItemRow>('select * from conference_item where matter_region = $1 and matter_id = $2 order by id', [
    regionId,
    matterId,
  ])

export const findAttendance = (tx: Transaction, meeting: MeetingRow): Promise<AttendanceRow[]> =>
  on(tx)
    .selectFrom('conference_attendance')
    .selectAll()
    .where('region_id', '=', meeting.region_id)
    .where('meeting_id', '=', meeting.id)
    .execute()

/** @throws HuiyinError 'not-found' */
export async function getDecision(tx: Transaction, { regionId, id }: RecordKey): Promise<DecisionRow> {
  const row = await on(tx)
    .selectFrom('conference_decision')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new HuiyinError('not-found')
  return row
}

export const findDecisionsOf = (tx: Transaction, meeting: MeetingRow): Promise<DecisionRow[]> =>
  on(tx)
    .selectFrom('conference_decision')
    .selectAll()
    .where('region_id', '=', meeting.region_id)
    .where('meeting_id', '=', meeting.id)
    .orderBy('id')
    .execute()

/** The follow-up list: what some offices decided as a conference or must carry out, the first due first, by key. */
export const findFollowUp = (
  tx: Transaction,
  asked: {
    side: 'convened' | 'ours'
    offices: readonly string[]
    done: boolean
    after?: { due: LocalDate; id: string } | undefined
    limit: number
  },
): Promise<DecisionRow[]> =>
  tx.query<DecisionRow>(
    `select * from conference_decision
     where (case $1 when 'ours' then lead_id = any($2::uuid[]) or assisting && $2::uuid[] else office_id = any($2::uuid[]) end)
       and (state = 'done') = $3 and ($4::date is null or (due_on, id) > ($4, $5::uuid))
     order by due_on, id limit $6`,
    [asked.side, asked.offices, asked.done, asked.after?.due ?? null, asked.after?.id ?? null, asked.limit],
  )

/** The decisions that nobody has reported on, due by a day, in order. */
export const findOpenUntil = (tx: Transaction, until: LocalDate): Promise<RecordKey[]> =>
  tx.query<RecordKey & object>(
    `select region_id as "regionId", id from conference_decision where state = 'open' and due_on <= $1 order by due_on, id`,
    [until],
  )

export const findSteps = (tx: Transaction, regionId: string, subjects: readonly string[]): Promise<StepRow[]> =>
  tx.query<StepRow>('select * from conference_step where region_id = $1 and subject_id = any($2) order by at, seq', [
    regionId,
    subjects,
  ])

export async function countSteps(tx: Transaction, regionId: string, subject: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'select count(*)::int as n from conference_step where region_id = $1 and subject_id = $2',
    [regionId, subject],
  )
  return row?.n ?? 0
}

/** Which of these files (SHA-256) are papers of an item, for the sweep of the file store. */
export async function findConferenceFiles(tx: Transaction, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ sha256: string }>(
    `select distinct paper->>'sha256' as sha256 from conference_item, jsonb_array_elements(papers) as paper
     where paper->>'sha256' = any($1)`,
    [hashes],
  )
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** The numbers of the minutes of the meetings that dealt with a matter, whoever may read them. To be read as the system. */
export async function findMinuteNumbers(
  tx: Transaction,
  { regionId, matterId }: { regionId: string; matterId: string },
): Promise<string[]> {
  const rows = await tx.query<{ number: string }>(
    `select m.number from conference_meeting m where m.number <> '' and exists (select from conference_item i
       where i.region_id = m.region_id and i.meeting_id = m.id and i.matter_region = $1 and i.matter_id = $2)
     order by m.on_date, m.id`,
    [regionId, matterId],
  )
  return rows.map(({ number }) => number)
}
