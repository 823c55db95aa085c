import type { Writable } from 'node:stream'
import { type ClientBase, escapeIdentifier, Pool, type QueryResult } from 'pg'
import { columnTypes } from './column-types.ts'
import { isWorthRepeating } from './failures.ts'
import { Listening, type Listener } from './listening.ts'
import { beginStatement, type Scope, type TransactionMode } from './scope.ts'
import { together, type Statement } from './statement.ts'
import { nameOf, PgTransaction, type Transaction } from './transaction.ts'

/** How to reach the database as the application. */
export interface DatabaseTarget {
  connectionString?: string
  host?: string
  port?: number
  user?: string
  database?: string
  /** The role to take on after signing in, when the user of the connection is another one. */
  role?: string
}

export interface DatabaseOptions {
  target: DatabaseTarget
  /** Most sessions at once. */
  poolSize?: number
  /** Told about sessions that broke while idle; the pool replaces them. */
  onSessionError?: (error: Error) => void
}

type Work<T> = (tx: Transaction) => Promise<T>

/** The application's database: transactions for somebody, and news of what others committed. */
export interface Database {
  /** One read-only transaction that sees one moment, under the row-level security of the scope. */
  read<T>(scope: Scope, work: Work<T>): Promise<T>
  /** One transaction. It runs again, once, after a deadlock: `work` must have no effect outside it. */
  write<T>(scope: Scope, work: Work<T>): Promise<T>
  /**
   * Writes several statements as one transaction that is sent whole and waits once; see `together` for what they may not expect of
   * each other. When this returns they are on the disk.
   */
  writeTogether(scope: Scope, statements: readonly Statement[]): Promise<void>
  /** Calls back for every notice on a channel, until the returned function is called. */
  listen(channel: string, listener: Listener): Promise<() => Promise<void>>
  close(): Promise<void>
}

const POOL_SIZE = 16

function poolFor({ target, poolSize = POOL_SIZE, onSessionError }: DatabaseOptions): Pool {
  const { role, ...connection } = target
  const pool = new Pool({
    ...connection,
    max: poolSize,
    types: columnTypes,
    pipeline: true,
    options: '-c timezone=UTC',
    application_name: 'huiyin',
    ...(role === undefined
      ? {}
      : { onConnect: async (client) => void (await client.query(`SET ROLE ${escapeIdentifier(role)}`)) }),
  })
  pool.on('error', (error) => onSessionError?.(error))
  // While a session is lent out or leaving, its loss shows in the statement that waits for it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

class PgDatabase implements Database {
  readonly #pool: Pool
  readonly #listening: Listening

  constructor(options: DatabaseOptions) {
    this.#pool = poolFor(options)
    this.#listening = new Listening(this.#pool)
  }

  read<T>(scope: Scope, work: Work<T>): Promise<T> {
    return this.#run(scope, 'read', work)
  }

  async write<T>(scope: Scope, work: Work<T>): Promise<T> {
    try {
      return await this.#run(scope, 'write', work)
    } catch (error) {
      if (!isWorthRepeating(error)) throw error
      return this.#run(scope, 'write', work)
    }
  }

  async writeTogether(scope: Scope, statements: readonly Statement[]): Promise<void> {
    const begin = beginStatement(scope, 'write')
    const { text, values } = together(statements)
    const client = await this.#pool.connect()
    const send = atOnce(client)
    const opened = client.query(begin)
    const written = client.query({ name: nameOf(text), text, values: [...values] })
    const ended = client.query('COMMIT')
    send()
    try {
      const [, , end] = await Promise.all([opened, written, ended])
      client.release()
      if (end.command !== 'COMMIT') throw new Error('the transaction was undone')
    } catch (error) {
      await ended.then(
        () => client.release(),
        () => client.release(true),
      )
      throw error
    }
  }

  listen(channel: string, listener: Listener): Promise<() => Promise<void>> {
    return this.#listening.add(channel, listener)
  }

  async close(): Promise<void> {
    await this.#listening.close()
    await this.#pool.end()
  }

  /** The opening message is sent without waiting: the session answers in order, and a refused opening fails the whole. */
  async #run<T>(scope: Scope, mode: TransactionMode, work: Work<T>): Promise<T> {
    const begin = beginStatement(scope, mode)
    const client = await this.#pool.connect()
    const tx = new PgTransaction(client, scope, mode)
    let broken = false
    try {
      const send = atOnce(client)
      const opened = client.query(begin)
      opened.catch(() => undefined)
      const working = work(tx)
      send()
      const result = await working
      await opened
      tx.end()
      const ending = client.query(tx.commitStatement)
      if (mode === 'read') {
        // Nothing hangs on the end of a reading: the session answers in order, so the next one may queue behind it.
        ending.catch(() => undefined)
        return result
      }
      const ended = await ending
      if (lastCommand(ended) !== 'COMMIT')
        throw new Error('the transaction was undone by an error that its work swallowed')
      tx.runEffects()
      return result
    } catch (error) {
      tx.end()
      broken = !(await rolledBack(client))
      throw error
    } finally {
      client.release(broken)
    }
  }
}

/** Holds back what is written to a session until the returned function is called, so that it leaves in one piece. */
function atOnce(client: ClientBase): () => void {
  const { stream } = (client as ClientBase & { connection?: { stream?: Writable } }).connection ?? {}
  stream?.cork()
  return () => stream?.uncork()
}

/** A message with several statements has several results, one statement one. */
function lastCommand(results: QueryResult | QueryResult[]): string | undefined {
  return (Array.isArray(results) ? results.at(-1) : results)?.command
}

async function rolledBack(client: ClientBase): Promise<boolean> {
  try {
    await client.query('ROLLBACK')
    return true
  } catch {
    return false
  }
}

/** Opens the pool; connections are made when first needed. */
export function openDatabase(options: DatabaseOptions): Database {
  return new PgDatabase(options)
}
