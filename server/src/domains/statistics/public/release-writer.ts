import type { Transaction } from '../../../platform/db/index.ts'
import type { KeptRelease } from './published.ts'
import { EVERYWHERE } from './release-reader.ts'

/** Publishes a month. A month that is out already stays as it is. */
export async function insertRelease(tx: Transaction, release: KeptRelease): Promise<void> {
  const { month, publishedAt, smallest, cells, withheld, counted } = release
  await tx.query(
    `insert into public_release (region_id, month, published_at, smallest, cells, withheld) values ($1, $2, $3, $4, $5::jsonb, $6)`,
    [EVERYWHERE, month, publishedAt, smallest, JSON.stringify(cells), withheld],
  )
  await tx.query(`insert into public_release_count (region_id, month, counted) values ($1, $2, $3::jsonb)`, [
    EVERYWHERE,
    month,
    JSON.stringify(counted),
  ])
}

/** Whoever publishes waits for who is publishing already. */
export const takeTurn = (tx: Transaction): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtext('public statistics'))`)
