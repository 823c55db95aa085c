import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { StreamedEvent } from './event.ts'
import type { Matter } from './matter.ts'
import type { WrittenPaper } from './papers/written.ts'
import type { SealedPeople } from './people.ts'
import { eventOfRow, matterOf, yearOfId, type MatterKey } from './stream.ts'
import type { EventTable, MatterTables } from './tables.ts'

/** The numbers of papers by event; a paper from before, or of a matter taken over, has none. */
export type PaperNumbers = ReadonlyMap<number, string>

/** A matter with the stream that made it, and the hash that its next event follows. */
export interface LoadedMatter {
  matter: Matter
  events: readonly StreamedEvent[]
  lastHash: string
  codeGeneration: number
}

const STREAM = `select region_id, year, matter_id, seq, type, on_date, at, recorded_at, by, data, previous, hash
  from matter_event where region_id = $1 and year = $2 and matter_id = $3 order by seq`

/** The rows of a matter's stream in order, as far as this scope may see them. */
export const streamRows = (tx: Transaction, { regionId, matterId }: MatterKey): Promise<EventTable[]> =>
  tx.query<EventTable>(STREAM, [regionId, yearOfId(matterId), matterId])

/** The matter made from its events; undefined when there is none or this scope may not see it. */
export async function findMatter(tx: Transaction, key: MatterKey): Promise<LoadedMatter | undefined> {
  const [rows, [row]] = await Promise.all([
    streamRows(tx, key),
    tx.query<{ code_generation: number }>('select code_generation from matter where region_id = $1 and id = $2', [
      key.regionId,
      key.matterId,
    ]),
  ])
  const last = rows.at(-1)
  if (!last || !row) return undefined
  const events = rows.map(eventOfRow)
  return { matter: matterOf(key.matterId, events), events, lastHash: last.hash, codeGeneration: row.code_generation }
}

/** The matter made from its events. @throws HuiyinError 'not-found' */
export async function getMatter(tx: Transaction, key: MatterKey): Promise<LoadedMatter> {
  const found = await findMatter(tx, key)
  if (!found) throw new HuiyinError('not-found')
  return found
}

/** The matter with this number and the generation of its query code. */
export async function findByNumber(
  tx: Transaction,
  regionId: string,
  number: string,
): Promise<{ matterId: string; codeGeneration: number } | undefined> {
  const [row] = await tx.query<{ id: string; code_generation: number }>(
    'select id, code_generation from matter where region_id = $1 and number = $2',
    [regionId, number],
  )
  return row && { matterId: row.id, codeGeneration: row.code_generation }
}

/** The numbers of the papers of a matter, by the event that produced them. */
export async function findPaperNumbers(tx: Transaction, key: MatterKey): Promise<PaperNumbers> {
  const rows = await tx.query<{ seq: number; number: string }>(
    'select seq, number from matter_paper where region_id = $1 and matter_id = $2',
    [key.regionId, key.matterId],
  )
  return new Map(rows.map((row) => [row.seq, row.number]))
}

/** The papers of a matter as they were issued, by the event that produced them; one alone where it is named. */
export async function findWritten(
  tx: Transaction,
  key: MatterKey,
  seq: number | null = null,
): Promise<ReadonlyMap<number, WrittenPaper>> {
  const rows = await tx.query<{ seq: number; written: WrittenPaper }>(
    `select seq, written from matter_paper where region_id = $1 and matter_id = $2 and written is not null
       and ($3::int is null or seq = $3)`,
    [key.regionId, key.matterId, seq],
  )
  return new Map(rows.map((row) => [row.seq, row.written]))
}

/** The sealed people of a matter; undefined for an anonymous one. */
export async function findPeople(tx: Transaction, key: MatterKey): Promise<SealedPeople | undefined> {
  const [row] = await tx.query<MatterTables['matter_identity']>(
    'select sealed_key, sealed_people from matter_identity where region_id = $1 and matter_id = $2',
    [key.regionId, key.matterId],
  )
  return row && { sealedKey: row.sealed_key, sealedPeople: row.sealed_people }
}

/** Region, number, summary and phase of matters that are linked to one, as far as this scope may see them. */
export async function findLinked(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly { regionId: string; matterId: string; number: string; summary: string; phase: Matter['phase'] }[]> {
  if (ids.length === 0) return []
  const rows = await tx.query<{
    region_id: string
    id: string
    number: string
    summary: string
    phase: Matter['phase']
  }>('select region_id, id, number, summary, phase from matter where id = any($1)', [ids])
  return rows.map((row) => ({
    regionId: row.region_id,
    matterId: row.id,
    number: row.number,
    summary: row.summary,
    phase: row.phase,
  }))
}

/**
 * Reads the whole register inside a transaction for somebody, as the law asks of every office alike; then the transaction is
 * theirs again. Only a fact of law may come of it, nothing that is shown. No other statement may be under way meanwhile.
 */
export async function inWholeRegister<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  const readAs = (audience: string) => tx.query("select set_config('huiyin.audience', $1, true)", [audience])
  await readAs('system')
  try {
    return await work()
  } finally {
    await readAs(tx.scope.audience)
  }
}

/** Which of these matters this scope may see. */
export async function findVisible(tx: Transaction, keys: readonly MatterKey[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>('select id from matter where region_id = any($1) and id = any($2)', [
    [...new Set(keys.map((key) => key.regionId))],
    keys.map((key) => key.matterId),
  ])
  return new Set(rows.map((row) => row.id))
}

/** The saved views of whoever asks. */
export const findSavedViews = (tx: Transaction): Promise<{ id: string; name: string; query: string }[]> =>
  tx.query('select id, name, query from saved_view order by id')

/** Which of these files (SHA-256) belong to a matter, for the sweep of the file store. */
export async function findKeptFiles(tx: Transaction, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ sha256: string }>('select distinct sha256 from matter_file where sha256 = any($1)', [
    hashes,
  ])
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** On what the lists rest, as it was written down. */
export async function findBasis(tx: Transaction, regionId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ basis: string }>('select basis from matter_basis where region_id = $1', [regionId])
  return row?.basis
}
