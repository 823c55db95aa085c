import type { Transaction } from '../../../platform/db/index.ts'
import { CHAIN_START } from '../../receipts/index.ts'
import type { EventOf, MatterPlace, RegionHandOver } from '../event.ts'
import { streamRows } from '../reader.ts'
import { eventOfRow, linkEvents, type MatterKey } from '../stream.ts'
import type { EventTable } from '../tables.ts'

/** What is wrong between the two sides of a hand-over, and at which event. */
export interface HandOverFault {
  kind: 'copy' | 'counterpart'
  seq: number
}

const keyOf = ({ regionId, matterId }: MatterPlace): MatterKey => ({ regionId, matterId })
const isSame = (place: MatterPlace, key: MatterKey): boolean =>
  place.regionId === key.regionId && place.matterId === key.matterId

/** The hash that the first events of a stream had in the register in which they were written. */
const headOf = (source: MatterPlace, rows: readonly EventTable[]): string =>
  linkEvents(keyOf(source), rows.map(eventOfRow)).at(-1)?.hash ?? CHAIN_START

/**
 * Checks the hand-overs of a stream whose own chain holds. Each side proves itself alone: what was copied must give the hash that the
 * source had, and the source must end with the event that it names. Where both sides are kept here, each must say what the other says.
 */
export async function handOverFault(
  tx: Transaction,
  key: MatterKey,
  stream: readonly EventTable[],
): Promise<HandOverFault | undefined> {
  let own = 0
  for (const [at, row] of stream.entries()) {
    if (row.type !== 'taken-over-from') continue
    const data = row.data as EventOf<'taken-over-from'>['data']
    if (data.events !== at || headOf(data.source, stream.slice(0, at)) !== data.head)
      return { kind: 'copy', seq: row.seq }
    own = at
    if (isSame(data.target, key) && !(await sourceAgrees(tx, data))) return { kind: 'counterpart', seq: row.seq }
  }
  let there: readonly EventTable[] = []
  for (const row of stream.slice(own)) {
    if (row.type === 'handed-over') {
      const data = row.data as RegionHandOver
      if (data.head !== row.previous || !isSame(data.source, key)) return { kind: 'copy', seq: row.seq }
      there = await streamRows(tx, keyOf(data.target))
      if (there.length > 0 && !tells(there[data.events], 'taken-over-from', data))
        return { kind: 'counterpart', seq: row.seq }
    }
    if (row.type !== 'hand-over-received' && row.type !== 'handed-back') continue
    const { head } = row.data as EventOf<'handed-back'>['data']
    if (there.length > 0 && !there.some(({ hash }) => hash === head)) return { kind: 'counterpart', seq: row.seq }
  }
  return undefined
}

async function sourceAgrees(tx: Transaction, data: RegionHandOver): Promise<boolean> {
  const rows = await streamRows(tx, keyOf(data.source))
  if (rows.length === 0) return true
  return rows[data.events - 1]?.hash === data.head && tells(rows[data.events], 'handed-over', data)
}

/** Whether an event of the other side is that of the same hand-over. */
function tells(row: EventTable | undefined, type: 'handed-over' | 'taken-over-from', data: RegionHandOver): boolean {
  if (row?.type !== type) return false
  const other = row.data as RegionHandOver
  return (
    other.head === data.head && isSame(other.source, keyOf(data.source)) && isSame(other.target, keyOf(data.target))
  )
}
