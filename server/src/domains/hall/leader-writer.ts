import { sql } from 'kysely'
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

type Day = Pick<LeaderDay, 'regionId' | 'id'>

/**
 * Takes a place while one is left; false when the last one went. The count stays locked until the transaction ends: whoever cancels the
 * day takes it, too, so that `isPublished` afterwards tells whether the place is worth anything.
 */
export async function takePlace(
  tx: Transaction,
  { regionId, id, capacity }: Day & Pick<LeaderDay, 'capacity'>,
): Promise<boolean> {
  const taken = await tx
    .on<HallTables>()
    .insertInto('leader_day_places')
    .values({ region_id: regionId, leader_day_id: id, taken: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'leader_day_id'])
        .doUpdateSet({ taken: sql<number>`leader_day_places.taken + 1` })
        .where('leader_day_places.taken', '<', capacity),
    )
    .returning('taken')
    .executeTakeFirst()
  return taken !== undefined
}

/** Takes the count of a day, so that nobody books it while it is being cancelled. */
export async function holdPlaces(tx: Transaction, { regionId, id }: Day): Promise<void> {
  await tx
    .on<HallTables>()
    .insertInto('leader_day_places')
    .values({ region_id: regionId, leader_day_id: id, taken: 0 })
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'leader_day_id']).doUpdateSet({ taken: sql<number>`leader_day_places.taken` }),
    )
    .execute()
}

export async function givePlaceBack(tx: Transaction, { regionId, id }: Day): Promise<void> {
  await tx
    .on<HallTables>()
    .updateTable('leader_day_places')
    .set((row) => ({ taken: row('taken', '-', 1) }))
    .where('region_id', '=', regionId)
    .where('leader_day_id', '=', id)
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
