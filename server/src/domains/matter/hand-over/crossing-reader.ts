import type { Transaction } from '../../../platform/db/index.ts'
import type { LocalDate } from '../../../platform/time/index.ts'
import type { RegionHandOver } from '../event.ts'
import type { MatterKey } from '../stream.ts'

/** One hand-over between regions as one side has it, the copy's id naming it on both. */
export interface Crossing extends MatterKey {
  readonly direction: 'out' | 'in'
  readonly number: string
  readonly summary: string
  readonly on: LocalDate
  readonly data: RegionHandOver
  /** How it ended: `withdrawn` by the petitioner before it was taken up. */
  readonly state: 'waiting' | 'taken-up' | 'sent-back' | 'withdrawn'
  readonly endedOn: LocalDate | null
  /** What was said with it: the note of taking up, the reasons of sending back. */
  readonly said: string
  /** The last day for sending back while it waits; the receiving side alone knows it. */
  readonly sendBackUntil: LocalDate | null
  /** The papers on this side: where in the stream, and under which number. */
  readonly letter: CrossingPaper | null
  readonly receipt: CrossingPaper | null
}
export interface CrossingPaper {
  readonly seq: number
  readonly number: string
}

export interface CrossingQuestion {
  readonly direction?: Crossing['direction'] | undefined
  readonly state?: Exclude<Crossing['state'], 'withdrawn'> | undefined
  /** Only those of one matter. */
  readonly matter?: MatterKey | undefined
  /** Those before this one, by the id of the copy. */
  readonly before?: string | undefined
  readonly limit: number
}

interface CrossingRow {
  region_id: string
  matter_id: string
  number: string
  summary: string
  type: 'handed-over' | 'taken-over-from'
  seq: number
  on_date: LocalDate
  data: RegionHandOver
  end_type: keyof typeof ENDS | null
  end_seq: number | null
  end_on: LocalDate | null
  said: string | null
  due_on: LocalDate | null
  letter: string | null
  receipt: string | null
}

/** By which event of either side it ended, and how. */
const ENDS = {
  'hand-over-received': 'taken-up',
  'taken-up': 'taken-up',
  'handed-back': 'sent-back',
  'sent-back': 'sent-back',
  withdrawn: 'withdrawn',
} as const

const EVENT_OF = { out: 'handed-over', in: 'taken-over-from' } as const
const ENDED_BY = {
  'taken-up': ['hand-over-received', 'taken-up'],
  'sent-back': ['handed-back', 'sent-back'],
} as const

/**
 * A copy carries the events of its source, and with them hand-overs that happened there: only what names this very matter is its own.
 * There are few hand-overs among many events; an index of their own finds them.
 */
const CROSSINGS = `
select e.region_id, e.matter_id, m.number, m.summary, e.type, e.seq, e.on_date, e.data, o.type as end_type, o.seq as end_seq,
  o.on_date as end_on, coalesce(o.data ->> 'reasons', o.data ->> 'note') as said, d.due_on, l.number as letter, r.number as receipt
from matter_event e
join matter m on m.region_id = e.region_id and m.id = e.matter_id
left join lateral (select type, seq, on_date, data from matter_event
  where region_id = e.region_id and year = e.year and matter_id = e.matter_id and seq > e.seq
    and type = any('{hand-over-received,handed-back,taken-up,sent-back,withdrawn}') order by seq limit 1) o on true
left join lateral (select max(due_on) as due_on from matter_deadline
  where region_id = e.region_id and matter_id = e.matter_id and limit_id = 'object' and ended_on is null
    and e.type = 'taken-over-from' and o.type is null) d on true
left join matter_paper l on l.region_id = e.region_id and l.matter_id = e.matter_id and l.seq = e.seq
left join matter_paper r on r.region_id = e.region_id and r.matter_id = e.matter_id and r.seq = o.seq
where e.type in ('handed-over', 'taken-over-from')
  and e.data -> (case e.type when 'handed-over' then 'source' else 'target' end) ->> 'matterId' = e.matter_id::text
  and ($1::text is null or e.type = $1)
  and ($2::text is null or ($2 = 'waiting' and o.type is null) or o.type = any($3::text[]))
  and ($4::text is null or (e.region_id = $4 and e.matter_id = $5::uuid))
  and ($6::uuid is null or (e.data -> 'target' ->> 'matterId')::uuid < $6)
order by (e.data -> 'target' ->> 'matterId')::uuid desc limit $7`

/** What this scope may see of the hand-overs between regions, the newest first. */
export async function findCrossings(
  tx: Transaction,
  { direction, state, matter, before, limit }: CrossingQuestion,
): Promise<Crossing[]> {
  const rows = await tx.query<CrossingRow>(CROSSINGS, [
    direction ? EVENT_OF[direction] : null,
    state ?? null,
    state === undefined || state === 'waiting' ? [] : [...ENDED_BY[state]],
    matter?.regionId ?? null,
    matter?.matterId ?? null,
    before ?? null,
    limit,
  ])
  return rows.map((row) => ({
    direction: row.type === 'handed-over' ? 'out' : 'in',
    regionId: row.region_id,
    matterId: row.matter_id,
    number: row.number,
    summary: row.summary,
    on: row.on_date,
    data: row.data,
    state: row.end_type === null ? 'waiting' : ENDS[row.end_type],
    endedOn: row.end_on,
    said: row.said ?? '',
    sendBackUntil: row.due_on,
    letter: row.letter === null ? null : { seq: row.seq, number: row.letter },
    receipt: row.receipt === null || row.end_seq === null ? null : { seq: row.end_seq, number: row.receipt },
  }))
}

/** Which of these matters their petitioners have withdrawn. */
export async function findWithdrawn(tx: Transaction, keys: readonly MatterKey[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set()
  const rows = await tx.query<{ id: string }>(
    `select id from matter where region_id = any($1) and id = any($2) and phase = 'withdrawn'`,
    [[...new Set(keys.map(({ regionId }) => regionId))], keys.map(({ matterId }) => matterId)],
  )
  return new Set(rows.map(({ id }) => id))
}
