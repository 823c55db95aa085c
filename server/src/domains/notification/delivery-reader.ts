import type { Transaction } from '../../platform/db/index.ts'
import type { OutsideChannel } from './channel.ts'
import type { DeliveryState } from './states.ts'
import type { DeliveryStepTable, DeliveryTable } from './tables.ts'

export interface DeliveryQuery {
  readonly regions: readonly string[]
  readonly state?: DeliveryState | undefined
  readonly channel?: OutsideChannel | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** A page of deliveries in these regions, newest first; one more than asked for when there is a next page. */
export const findDeliveries = (tx: Transaction, query: DeliveryQuery): Promise<DeliveryTable[]> =>
  tx.query<DeliveryTable>(
    `select * from notification_delivery where region_id = any($1) and ($2::text is null or state = $2)
       and ($3::text is null or channel = $3) and ($4::uuid is null or id < $4) order by id desc limit $5`,
    [query.regions, query.state ?? null, query.channel ?? null, query.before ?? null, query.limit + 1],
  )

export async function findDelivery(
  tx: Transaction,
  key: { regionId: string; id: string },
): Promise<DeliveryTable | undefined> {
  const [row] = await tx.query<DeliveryTable>('select * from notification_delivery where region_id = $1 and id = $2', [
    key.regionId,
    key.id,
  ])
  return row
}

/** What happened to a delivery, in order. */
export const findSteps = (tx: Transaction, key: { regionId: string; id: string }): Promise<DeliveryStepTable[]> =>
  tx.query<DeliveryStepTable>(
    'select * from notification_delivery_step where region_id = $1 and delivery_id = $2 order by n',
    [key.regionId, key.id],
  )

/** How many deliveries of these regions there are, by channel and state. */
export const countOf = (
  tx: Transaction,
  regions: readonly string[],
): Promise<{ channel: OutsideChannel; state: DeliveryState; count: number }[]> =>
  tx.query(
    `select channel, state, count(*)::int as count from notification_delivery where region_id = any($1)
     group by channel, state order by 1, 2`,
    [regions],
  )
