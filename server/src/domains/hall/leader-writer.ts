import type { Transaction } from '../../platform/db/index.ts'
import type { Commitment, LeaderDay } from './leader-day.ts'
import type { HallTables } from './tables.ts'
import { requireUpdated } from './writer.ts'

export async function insertLeaderDay(tx: Transaction, leaderDay: LeaderDay): Promise<void> {
  await tx
    .on<HallTables>()
    .insertInto('leader_day')
    .values({
      region_id: leaderDay.regionId,
      id: leaderDay.id,
      hall_id: leaderDay.hallId,
      date: leaderDay.date,
      starts: leaderDay.starts,
      ends: leaderDay.ends,
      leader: leaderDay.leader,
      position_zh: leaderDay.position.zh,
      position_en: leaderDay.position.en,
      about: leaderDay.about,
      capacity: leaderDay.capacity,
      taken: leaderDay.taken,
      state: leaderDay.state,
      published_on: leaderDay.publishedOn,
      version: leaderDay.version,
    })
    .execute()
}

/** The state of a reception day; its `version` is the one after the change. */
export async function updateLeaderDay(tx: Transaction, leaderDay: LeaderDay): Promise<void> {
  requireUpdated(
    await tx
      .on<HallTables>()
      .updateTable('leader_day')
      .set({ state: leaderDay.state, published_on: leaderDay.publishedOn, version: leaderDay.version })
      .where('region_id', '=', leaderDay.regionId)
      .where('id', '=', leaderDay.id)
      .where('version', '=', leaderDay.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

/** Takes a place on a published day while one is left; false when the last one went. */
export async function takePlace(
  tx: Transaction,
  { regionId, id }: Pick<LeaderDay, 'regionId' | 'id'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .on<HallTables>()
    .updateTable('leader_day')
    .set((row) => ({ taken: row('taken', '+', 1) }))
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .where('state', '=', 'published')
    .whereRef('taken', '<', 'capacity')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export async function givePlaceBack(
  tx: Transaction,
  { regionId, id }: Pick<LeaderDay, 'regionId' | 'id'>,
): Promise<void> {
  await tx
    .on<HallTables>()
    .updateTable('leader_day')
    .set((row) => ({ taken: row('taken', '-', 1) }))
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .where('taken', '>', 0)
    .execute()
}

export async function insertCommitment(tx: Transaction, commitment: Commitment): Promise<void> {
  await tx
    .on<HallTables>()
    .insertInto('leader_commitment')
    .values({
      region_id: commitment.regionId,
      id: commitment.id,
      leader_day_id: commitment.leaderDayId,
      what: commitment.what,
      office_id: commitment.officeId,
      due_on: commitment.dueOn,
      matter_region_id: commitment.matter?.regionId ?? null,
      matter_id: commitment.matter?.matterId ?? null,
      state: commitment.state,
      settled_on: commitment.settledOn,
      evidence: commitment.evidence,
      version: commitment.version,
    })
    .execute()
}

export async function updateCommitment(tx: Transaction, commitment: Commitment): Promise<void> {
  requireUpdated(
    await tx
      .on<HallTables>()
      .updateTable('leader_commitment')
      .set({
        state: commitment.state,
        settled_on: commitment.settledOn,
        evidence: commitment.evidence,
        version: commitment.version,
      })
      .where('region_id', '=', commitment.regionId)
      .where('id', '=', commitment.id)
      .where('version', '=', commitment.version - 1)
      .executeTakeFirstOrThrow(),
  )
}
