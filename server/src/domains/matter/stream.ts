import { CHAIN_START, chainHash } from '../receipts/index.ts'
import type { StreamedEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { Matter } from './matter.ts'
import type { EventTable } from './tables.ts'

/** Which matter: the tenant first, then the id. */
export interface MatterKey {
  regionId: string
  matterId: string
}

/** The year in which a matter was registered, from the milliseconds that its UUIDv7 begins with (UTC). */
export const yearOfId = (matterId: string): number =>
  new Date(Number.parseInt(matterId.slice(0, 8) + matterId.slice(9, 13), 16)).getUTCFullYear()

/** What the chain of a matter covers of an event: everything but the hashes themselves. */
export const chainContent = (key: MatterKey, event: StreamedEvent): unknown => ({ ...key, ...event })

/** Rows for events that follow the hash `previous`, each linked to the one before. */
export function linkEvents(
  key: MatterKey,
  events: readonly StreamedEvent[],
  previous: string = CHAIN_START,
): EventTable[] {
  const year = yearOfId(key.matterId)
  let last = previous
  return events.map((event) => {
    const hash = chainHash(last, chainContent(key, event))
    const row: EventTable = {
      region_id: key.regionId,
      year,
      matter_id: key.matterId,
      seq: event.seq,
      type: event.type,
      on_date: event.on,
      at: event.at,
      recorded_at: event.recordedAt,
      by: event.by,
      data: event.data,
      previous: last,
      hash,
    }
    last = hash
    return row
  })
}

/** An event as it came out of its row. */
export const eventOfRow = (row: EventTable): StreamedEvent =>
  ({
    type: row.type,
    on: row.on_date,
    data: row.data,
    seq: row.seq,
    at: row.at,
    recordedAt: row.recorded_at,
    by: row.by,
  }) as StreamedEvent

/** The matter that a whole stream makes. */
export function matterOf(matterId: string, events: readonly StreamedEvent[]): Matter {
  const matter = events.reduce<Matter | null>(
    (state, event) => evolve(state, event, { matterId, seq: event.seq, at: event.at }),
    null,
  )
  if (matter === null) throw new TypeError('An empty stream makes no matter.')
  return matter
}
