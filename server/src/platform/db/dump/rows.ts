import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { escapeIdentifier, type Client } from 'pg'
import { from, to } from 'pg-copy-streams'
import { describeSequences, describeTables, qualified, type SequenceState, type TableShape } from './tables.ts'

/** Where policies would hide rows from the administrator, fail rather than make a backup without them. */
const SEE_ALL = 'SET LOCAL row_security = off'

const columnsOf = (table: TableShape): string => table.columns.map((column) => escapeIdentifier(column)).join(', ')

/** What one moment of the database looks like. */
export interface Dump {
  tables: readonly TableShape[]
  sequences: readonly SequenceState[]
  /** The rows of a table in PostgreSQL's COPY text format; how many there were. */
  write: (table: TableShape, target: Writable) => Promise<number>
}

/** Gives `work` the tables and rows of one moment; the office may go on meanwhile. */
export async function dump<T>(client: Client, work: (dump: Dump) => Promise<T>): Promise<T> {
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${SEE_ALL}`)
  try {
    return await work({
      tables: await describeTables(client),
      sequences: await describeSequences(client),
      async write(table, target) {
        const source = client.query(to(`COPY (SELECT ${columnsOf(table)} FROM ${qualified(table)}) TO STDOUT`))
        await pipeline(source, target)
        return source.rowCount
      },
    })
  } finally {
    await client.query('ROLLBACK')
  }
}

/** Rows for a table, from a backup. */
export interface LoadedTable {
  table: TableShape
  rows: () => Readable
}

/** Replaces the contents of all tables in one transaction; how many rows each got, in order. */
export async function load(
  client: Client,
  tables: readonly LoadedTable[],
  sequences: readonly SequenceState[],
): Promise<number[]> {
  const counts: number[] = []
  await client.query(`BEGIN; ${SEE_ALL}`)
  try {
    const present = await describeTables(client)
    if (present.length > 0) await client.query(`TRUNCATE ${present.map(qualified).join(', ')}`)
    for (const { table, rows } of tables) {
      const target = client.query(from(`COPY ${qualified(table)} (${columnsOf(table)}) FROM STDIN`))
      await pipeline(rows(), target)
      counts.push(target.rowCount)
    }
    for (const sequence of sequences) {
      await client.query('SELECT setval($1::regclass, $2::bigint)', [qualified(sequence), sequence.value])
    }
    await client.query('COMMIT')
    return counts
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
