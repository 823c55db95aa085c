import path from 'node:path'
import { HuiyinError } from '../../platform/errors/index.ts'
import { systemActor } from '../identity/index.ts'
import { prepareHistory, type MatterContext, type PreparedMatter } from '../matter/index.ts'
import type { TopicTree } from '../topic/index.ts'
import { FIELDS, type Field } from './fields.ts'
import { historyOf } from './history.ts'
import { en, filled, zhCn } from './messages/index.ts'
import { problem, type RowProblem } from './problem.ts'
import { readRow, rejectedRow, type ReadRow } from './read-row.ts'
import { findInterrupted, findKnownRows } from './reader.ts'
import { openSource, type SourceFile, type SourceRow } from './read/index.ts'
import { rejectedRows, type RejectedRow } from './rejected-rows.ts'
import { meaningOf, type ColumnMeaning } from './row.ts'
import { storeBatch, storeProgress, type PreparedRow } from './store.ts'

/** What an import works with. */
export type IntakeContext = Pick<MatterContext, 'database' | 'clock' | 'keys' | 'offices' | 'law'> & {
  topics(): TopicTree
}

export interface IntakeOptions {
  file: string
  /** The name of the register; the file name by default. One id of one register is taken once. */
  source?: string | undefined
  mapping?: Readonly<Record<string, Field | null>> | undefined
  /** Id of the office that registers rows which do not name one. */
  office?: string | undefined
  /** Six digits, for rows that do not name a place; the region of the office by default. */
  region?: string | undefined
  /** The line to begin with. */
  from?: number | undefined
  /** Checks everything and writes no matter. */
  dryRun?: boolean | undefined
  onProgress?: (progress: IntakeProgress) => void
  /** Told when an earlier reading of this register stopped half-way. */
  onResume?: (lastLine: number) => void
}

export interface IntakeCounts {
  rows: number
  taken: number
  unchanged: number
  rejected: number
}

/** How far an import is: the part of the file that has been read, from 0 to 1, and seconds since the start. */
export interface IntakeProgress extends IntakeCounts {
  fraction: number
  seconds: number
}

export interface IntakeSummary extends IntakeCounts {
  seconds: number
  /** Columns that mean nothing here. */
  ignored: readonly string[]
  rejectedFiles: readonly [ndjson: string, csv: string]
}

const BATCH = 200
const ACTOR = systemActor('intake')
const SYSTEM = { audience: 'system' } as const

/**
 * Takes the matters of a register over: each row becomes a matter with its past, its events at their own times, learnt of now. Rows that
 * cannot be taken are written beside the file with line, field and reason; the others are kept, a batch of them at a time, so that
 * a reading that was cut off goes on where it stopped. A second reading changes nothing.
 *
 * @throws HuiyinError 'bad-request' when the file as a whole cannot be read
 */
export async function importMatters(context: IntakeContext, options: IntakeOptions): Promise<IntakeSummary> {
  const { database, clock } = context
  const source = options.source ?? path.basename(options.file)
  const meaning = meaningOf(options.mapping ?? {})
  const file = await openSource(options.file)
  const ignored = new Set(requireColumns(file.columns, meaning))
  const rejects = rejectedRows(options.file)
  const interrupted = await database.read(SYSTEM, (tx) => findInterrupted(tx, source))
  if (interrupted) options.onResume?.(interrupted.lastLine)

  const counts: IntakeCounts = { rows: 0, taken: 0, unchanged: 0, rejected: 0 }
  const begun = performance.now()
  const startedAt = clock.now()
  const tell = (fraction: number): void =>
    options.onProgress?.({ ...counts, fraction, seconds: (performance.now() - begun) / 1000 })
  const reject = async (rows: readonly RejectedRow[]): Promise<void> => {
    counts.rejected += rows.length
    await rejects.write(rows)
  }
  const store = async (rows: readonly PreparedRow[], lastLine: number): Promise<void> => {
    if (options.dryRun) {
      counts.taken += rows.length
      return
    }
    const progress = { startedAt, lastLine, taken: counts.taken, finishedAt: null }
    const stored = await storeBatch(database, source, rows, progress, (row) => matterOf(context, row))
    counts.taken += stored.taken
    counts.unchanged += stored.unchanged
    await reject(stored.rejected)
  }

  const known = knownRows(context, source)
  let lastLine = 0
  let writing: Promise<void> = Promise.resolve()
  for await (const batch of batchesOf(file, options.from ?? 1)) {
    const { rows, rejected } = readBatch(context, batch, meaning, options)
    for (const row of batch) if ('cells' in row) noteIgnored(row.cells.keys(), meaning, ignored)
    const { fresh, unchanged } = await known.setApart(rows, rejected)
    const prepared = prepareBatch(context, fresh, rejected)
    // The batch before is written while this one is prepared.
    await writing
    counts.rows += batch.length
    counts.unchanged += unchanged
    lastLine = batch.at(-1)?.line ?? lastLine
    await reject(rejected)
    tell(file.progress())
    writing = store(prepared, lastLine)
    writing.catch(() => undefined)
  }
  await writing
  await rejects.close()
  if (!options.dryRun)
    await storeProgress(database, source, { startedAt, lastLine, taken: counts.taken, finishedAt: clock.now() })
  tell(1)
  return {
    ...counts,
    seconds: (performance.now() - begun) / 1000,
    ignored: [...ignored],
    rejectedFiles: rejects.files,
  }
}

/** The columns that mean nothing; refuses a table without date or text. */
function requireColumns(columns: SourceFile['columns'], meaning: ColumnMeaning): string[] {
  if (!columns) return []
  const fields = new Set(columns.map(meaning))
  if (!fields.has('filedAt') || !(fields.has('text') || fields.has('summary'))) {
    const values = { fields: FIELDS.join(', ') }
    throw new HuiyinError('bad-request', { zh: filled(zhCn.noColumns, values), en: filled(en.noColumns, values) })
  }
  return columns.filter((column) => column !== '' && meaning(column) === undefined)
}

function noteIgnored(columns: Iterable<string>, meaning: ColumnMeaning, ignored: Set<string>): void {
  for (const column of columns) if (column !== '' && meaning(column) === undefined) ignored.add(column)
}

async function* batchesOf(file: SourceFile, from: number): AsyncGenerator<SourceRow[]> {
  let batch: SourceRow[] = []
  for await (const row of file.rows) {
    if (row.line < from) continue
    batch.push(row)
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

function readBatch(
  context: IntakeContext,
  batch: readonly SourceRow[],
  meaning: ColumnMeaning,
  { office, region }: IntakeOptions,
): { rows: ReadRow[]; rejected: RejectedRow[] } {
  const defaults = { offices: context.offices(), topics: context.topics(), office, region, now: context.clock.now() }
  const rows: ReadRow[] = []
  const rejected: RejectedRow[] = []
  for (const each of batch) {
    const read = readRow(each, meaning, defaults)
    if ('problems' in read) rejected.push(read)
    else rows.push(read)
  }
  return { rows, rejected }
}

/** Sets rows apart that are in already, from an earlier reading or from an earlier line. */
function knownRows(context: IntakeContext, source: string) {
  const met = new Map<string, { line: number; fingerprint: string }>()
  return {
    async setApart(
      rows: readonly ReadRow[],
      rejected: RejectedRow[],
    ): Promise<{ fresh: ReadRow[]; unchanged: number }> {
      const ids = rows.map(({ sourceId }) => sourceId)
      const found = await context.database.read(SYSTEM, (tx) => findKnownRows(tx, source, ids))
      const there = new Map(found.map(({ sourceId, fingerprint }) => [sourceId, fingerprint.toString('hex')]))
      const fresh: ReadRow[] = []
      let unchanged = 0
      for (const row of rows) {
        const fingerprint = row.fingerprint.toString('hex')
        const earlier = met.get(row.sourceId)
        const before = earlier?.fingerprint ?? there.get(row.sourceId)
        if (!earlier) met.set(row.sourceId, { line: row.line, fingerprint })
        if (before === undefined) fresh.push(row)
        else if (before === fingerprint) unchanged += 1
        else rejected.push(rejectedRow(row, [differs(earlier?.line)]))
      }
      return { fresh, unchanged }
    },
  }
}

const differs = (earlierLine: number | undefined): RowProblem =>
  earlierLine === undefined ? problem('changed') : problem('duplicate', 'id', { line: String(earlierLine) })

/** The same decisions as for a live matter; what the law forbids is a row that cannot be taken. */
function prepareBatch(context: IntakeContext, rows: readonly ReadRow[], rejected: RejectedRow[]): PreparedRow[] {
  return rows.flatMap((row) => {
    try {
      return [{ ...row, matter: matterOf(context, row) }]
    } catch (error) {
      if (!(error instanceof HuiyinError)) throw error
      rejected.push(rejectedRow(row, [{ field: '', zh: error.zh, en: error.en }]))
      return []
    }
  })
}

function matterOf(context: IntakeContext, { candidate }: ReadRow): PreparedMatter {
  const { filing, filed, number } = candidate
  const moments = { at: filed.at, recordedAt: context.clock.now(), number }
  return prepareHistory(context, ACTOR, { filing, steps: historyOf(candidate) }, moments)
}
