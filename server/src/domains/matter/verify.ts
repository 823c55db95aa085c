import type { Transaction } from '../../platform/db/index.ts'
import { canonicalJson } from '../../platform/crypto/index.ts'
import { findBreak } from '../receipts/index.ts'
import type { MatterContext } from './context.ts'
import { renewedFacts } from './fact-history.ts'
import { handOverFault } from './hand-over/verify-sides.ts'
import { prepareRows, type PreparedMatter } from './prepare.ts'
import { streamRows } from './reader.ts'
import { pagesOf, type MattersProgress } from './rebuild.ts'
import { chainContent, eventOfRow, type MatterKey } from './stream.ts'
import {
  countMatters,
  deadlineRowsOf,
  factRowsOf,
  findOtherWords,
  findShelves,
  findWithoutStream,
  projectionsOf,
  streamsOf,
  type Shelf,
} from './stream-reader.ts'
import type { DeadlineTable, EventTable, MatterProjection } from './tables.ts'
import { COLUMNS } from './writer.ts'

/**
 * What is wrong with a matter. Of its stream: `content` an event was changed, `missing` one is gone, `order` one was moved. Of what lists
 * read: `row` differs in the named columns or is not there, `deadlines`, `search` or `facts` differ; `rebuild` mends these.
 */
export type MatterFault = MatterKey & { number: string } & (
    | { kind: 'content' | 'missing' | 'order'; seq: number }
    /** Of a hand-over between regions: `copy` is not what the source held, `counterpart` the other side says otherwise. */
    | { kind: 'copy' | 'counterpart'; seq: number }
    | { kind: 'row'; columns: readonly string[] }
    | { kind: 'deadlines' | 'search' | 'facts' }
  )

type VerifyContext = Pick<MatterContext, 'database' | 'clock' | 'offices' | 'law'>

const SYSTEM = { audience: 'system' } as const

/**
 * Checks every matter: its chain of hashes from the first event to the last, and that lists, deadlines and search hold what the stream
 * says. Yields what is wrong as it is found, at most one fault of the stream for each matter.
 */
export async function* verifyMatters(
  context: VerifyContext,
  onProgress: (progress: MattersProgress) => void = () => undefined,
): AsyncGenerator<MatterFault> {
  const { database } = context
  const { shelves, total, lost } = await database.read(SYSTEM, async (tx) => ({
    shelves: await findShelves(tx),
    total: await countMatters(tx),
    lost: await findWithoutStream(tx),
  }))
  for (const { regionId, id, number } of lost) yield { regionId, matterId: id, number, kind: 'missing', seq: 1 }
  let done = 0
  for (const shelf of shelves) {
    for await (const ids of pagesOf(context, shelf)) {
      yield* await database.read(SYSTEM, (tx) => verifyBatch(tx, context, shelf, ids))
      done += ids.length
      onProgress({ done, total: Math.max(total, done) })
    }
  }
}

async function verifyBatch(
  tx: Transaction,
  context: VerifyContext,
  shelf: Shelf,
  ids: readonly string[],
): Promise<MatterFault[]> {
  const { regionId } = shelf
  const [streams, rows, deadlines, factsOf] = await Promise.all([
    streamsOf(tx, shelf, ids),
    projectionsOf(tx, regionId, ids),
    deadlineRowsOf(tx, regionId, ids),
    factRowsOf(tx, regionId, ids),
  ])
  const faults: MatterFault[] = []
  const sound: PreparedMatter[] = []
  for (const [matterId, stream] of streams) {
    const key = { regionId, matterId }
    const row = rows.get(matterId)
    const broken = breakOf(key, stream, row) ?? (await handOverFault(tx, key, stream))
    const prepared = broken ?? replayed(context, key, stream)
    if ('kind' in prepared) {
      faults.push({ ...key, number: row?.number ?? numberIn(stream), ...prepared })
      continue
    }
    const columns = differing(prepared.row, row)
    const place = { ...key, number: prepared.row.number }
    if (columns.length > 0) faults.push({ ...place, kind: 'row', columns })
    if (!sameDeadlines(prepared.deadlines, deadlines.get(matterId) ?? [])) faults.push({ ...place, kind: 'deadlines' })
    const facts = factsOf(matterId)
    const should = renewedFacts(facts, prepared.facts, context.clock.now())
    if (canonicalJson(should) !== canonicalJson(facts)) faults.push({ ...place, kind: 'facts' })
    sound.push(prepared)
  }
  const words = sound.map(({ row, tokens }) => ({ id: row.id, tokens }))
  const otherwise = new Set(await findOtherWords(tx, regionId, words))
  for (const { row } of sound)
    if (otherwise.has(row.id)) faults.push({ regionId, matterId: row.id, number: row.number, kind: 'search' })
  return faults
}

type StreamFault = { kind: 'content' | 'missing' | 'order' | 'copy' | 'counterpart'; seq: number }

/** What is wrong with the stream of one matter alone or in a hand-over; undefined where it is sound, null where it is not kept here. */
export async function findStreamFault(tx: Transaction, key: MatterKey): Promise<StreamFault | undefined | null> {
  const [stream, rows] = await Promise.all([streamRows(tx, key), projectionsOf(tx, key.regionId, [key.matterId])])
  if (stream.length === 0) return null
  return breakOf(key, stream, rows.get(key.matterId)) ?? handOverFault(tx, key, stream)
}

/** Where the chain breaks first; an end that was cut off shows in the version that lists know. */
function breakOf(
  key: MatterKey,
  stream: readonly EventTable[],
  row: MatterProjection | undefined,
): StreamFault | undefined {
  const found = findBreak(
    stream.map((event) => ({
      seq: event.seq,
      content: chainContent(key, eventOfRow(event)),
      previous: event.previous,
      hash: event.hash,
    })),
  )
  if (found) return { kind: found.reason, seq: found.seq }
  const last = stream.at(-1)?.seq ?? 0
  return row && row.version > last ? { kind: 'missing', seq: last + 1 } : undefined
}

/** A stream whose chain holds but which makes no matter was written by somebody who knew the hashes. */
function replayed(context: VerifyContext, key: MatterKey, stream: readonly EventTable[]): PreparedMatter | StreamFault {
  try {
    return prepareRows(context, key, stream.map(eventOfRow), null, context.clock.now())
  } catch {
    return { kind: 'content', seq: stream[0]?.seq ?? 1 }
  }
}

const numberIn = (stream: readonly EventTable[]): string => {
  const data = stream.find((event) => event.type === 'registered')?.data
  return data && 'number' in data ? data.number : ''
}

/** The columns in which a row differs from the one that the stream makes; all of them when there is none. */
function differing(expected: MatterProjection, actual: MatterProjection | undefined): string[] {
  if (!actual) return [...COLUMNS]
  return COLUMNS.filter((column) => canonicalJson(expected[column]) !== canonicalJson(actual[column]))
}

const sameDeadlines = (expected: readonly DeadlineTable[], actual: readonly DeadlineTable[]): boolean =>
  canonicalJson(expected) === canonicalJson(actual)
