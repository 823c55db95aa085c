import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { Commitment, LeaderDay } from './leader-day.ts'
import { refuse } from './refuse.ts'
import type { CommitmentRow, HallTables, LeaderDayRow } from './tables.ts'

const leaderDayOf = (row: LeaderDayRow & { taken: number | null }): LeaderDay => ({
  regionId: row.region_id,
  id: row.id,
  hallId: row.hall_id,
  date: row.date,
  starts: row.starts,
  ends: row.ends,
  leader: row.leader,
  position: { zh: row.position_zh, en: row.position_en },
  about: row.about,
  capacity: row.capacity,
  taken: row.taken ?? 0,
  state: row.state,
  publishedOn: row.published_on,
  version: row.version,
})

const commitmentOf = (row: CommitmentRow): Commitment => ({
  regionId: row.region_id,
  id: row.id,
  leaderDayId: row.leader_day_id,
  what: row.what,
  officeId: row.office_id,
  dueOn: row.due_on,
  matter:
    row.matter_id === null || row.matter_region_id === null
      ? null
      : { regionId: row.matter_region_id, matterId: row.matter_id },
  state: row.state,
  settledOn: row.settled_on,
  evidence: row.evidence,
  version: row.version,
})

/** Days with the count of their places. */
const selectDays = (tx: Transaction) =>
  tx
    .on<HallTables>()
    .selectFrom('leader_day as d')
    .leftJoin('leader_day_places as p', (join) =>
      join.onRef('p.region_id', '=', 'd.region_id').onRef('p.leader_day_id', '=', 'd.id'),
    )
    .selectAll('d')
    .select('p.taken')

/** Reception days from a day on, by date; those of one hall where it is named. */
export async function findLeaderDays(tx: Transaction, from: LocalDate, hallId?: string): Promise<LeaderDay[]> {
  const all = selectDays(tx).where('d.date', '>=', from)
  const rows = await (hallId === undefined ? all : all.where('d.hall_id', '=', hallId))
    .orderBy('d.date')
    .orderBy('d.starts')
    .orderBy('d.id')
    .limit(200)
    .execute()
  return rows.map(leaderDayOf)
}

/** @throws HuiyinError 'not-found' */
export async function getLeaderDay(tx: Transaction, id: string): Promise<LeaderDay> {
  const row = await selectDays(tx).where('d.id', '=', id).executeTakeFirst()
  if (!row) throw refuse('noLeaderDay', 'not-found')
  return leaderDayOf(row)
}

/** Whether a day is still published, asked after its count was taken. */
export async function isPublished(
  tx: Transaction,
  { regionId, id }: Pick<LeaderDay, 'regionId' | 'id'>,
): Promise<boolean> {
  const row = await tx
    .on<HallTables>()
    .selectFrom('leader_day')
    .select('state')
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.state === 'published'
}

/** What was promised on some reception days, by date due. */
export async function findCommitments(tx: Transaction, leaderDayIds: readonly string[]): Promise<Commitment[]> {
  if (leaderDayIds.length === 0) return []
  const rows = await tx
    .on<HallTables>()
    .selectFrom('leader_commitment')
    .selectAll()
    .where('leader_day_id', 'in', [...leaderDayIds])
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  return rows.map(commitmentOf)
}

/** @throws HuiyinError 'not-found' */
export async function getCommitment(tx: Transaction, regionId: string, id: string): Promise<Commitment> {
  const row = await tx
    .on<HallTables>()
    .selectFrom('leader_commitment')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw refuse('noLeaderDay', 'not-found')
  return commitmentOf(row)
}
