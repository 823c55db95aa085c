import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { SUPERUSER } from './initialise.ts'

/** An arbitrary number known to every Huiyin: whoever shares this lock uses the server, whoever owns it may stop it. */
const LEASE = 4_812_026

const POLL_MS = 20

/** The server is starting up, recovering or shutting down. */
const NOT_NOW = new Set(['57P03', '57P01', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'])

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

function isNotNow(error: unknown): boolean {
  if (NOT_NOW.has(codeOf(error) ?? '')) return true
  return error instanceof Error && error.message.startsWith('Connection terminated')
}

async function connect(socketFolder: string): Promise<Client> {
  const client = new Client({ host: socketFolder, port: 5432, user: SUPERUSER, database: 'postgres' })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** One process's share in the server, held by a session, so that it ends with the process however that dies. */
export interface Lease {
  /** Runs statements as the superuser, for setting up the database. */
  client: Client
  /** Gives the share back; true when nobody else holds one and the server may be stopped now. */
  giveBack(): Promise<boolean>
}

/**
 * Takes a share in the server behind the socket. `undefined` when it cannot be had just now: no server there yet, or one
 * whose last user is stopping it.
 */
async function tryLease(socketFolder: string): Promise<Lease | undefined> {
  let client: Client
  try {
    client = await connect(socketFolder)
  } catch (error) {
    if (isNotNow(error)) return undefined
    throw error
  }
  try {
    const answer = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock_shared($1) AS held', [LEASE])
    if (answer.rows[0]?.held === true) return { client, giveBack: () => giveBack(client) }
  } catch (error) {
    if (!isNotNow(error)) throw error
  }
  await client.end().catch(() => undefined)
  return undefined
}

async function giveBack(client: Client): Promise<boolean> {
  try {
    await client.query('SELECT pg_advisory_unlock_shared($1)', [LEASE])
    const answer = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [LEASE])
    if (answer.rows[0]?.alone === true) return true
  } catch {
    return false
  }
  await client.end().catch(() => undefined)
  return false
}

/** Waits for a share while `stillWorthIt()` says that the server may yet become ready. */
export async function waitForLease(socketFolder: string, stillWorthIt: () => boolean): Promise<Lease | undefined> {
  for (;;) {
    const lease = await tryLease(socketFolder)
    if (lease || !stillWorthIt()) return lease
    await sleep(POLL_MS)
  }
}
