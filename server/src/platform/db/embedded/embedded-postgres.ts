import { closeSync, openSync, realpathSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { refusal } from '../messages/index.ts'
import { databaseAccount, type Account } from './account.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { initialiseCluster, makeFolder, SUPERUSER } from './initialise.ts'
import { waitForLease, type Lease } from './lease.ts'
import { clearStalePostmaster, findPostmaster, isPostgres, stopPostmaster } from './postmaster.ts'
import { startOnFolder } from './run-as.ts'
import { serverSettings, type Durability } from './settings.ts'
import { removeSocketFolder, socketFolderFor } from './socket-folder.ts'

export interface EmbeddedOptions {
  /** An existing folder; the cluster goes to `postgres` in it, the server's log to `postgres.log`. */
  dataFolder: string
  durability?: Durability
  /** Told when the server had died under us and was started again, and when that failed. */
  onTrouble?: (event: 'restarted' | 'restart-failed', error?: unknown) => void
}

const PORT = 5432
const START_PATIENCE_MS = 300_000
/** A dying server may hold the cluster for a few seconds: later attempts wait longer. */
const MOST_ATTEMPTS = 12
const ATTEMPT_PAUSE_MS = 100
const POLL_MS = 10
const LOG_LIMIT_BYTES = 10 * 1024 * 1024

/** Where a role reaches a database of the built-in server. */
export interface SocketTarget {
  host: string
  port: number
  user: string
  database: string
}

/** The real PostgreSQL from npm, in the data folder: shared by every Huiyin process of that folder, ended by the last. */
export class EmbeddedPostgres {
  readonly #folder: string
  readonly #durability: Durability
  readonly #onTrouble: NonNullable<EmbeddedOptions['onTrouble']>
  readonly #account: Account | undefined
  readonly #binaries: Binaries
  readonly #cluster: string
  #socketFolder = ''
  #lease: Lease | undefined
  #closing = false
  #restarting: Promise<void> = Promise.resolve()

  private constructor(options: EmbeddedOptions) {
    this.#folder = realpathSync(options.dataFolder)
    this.#durability = options.durability ?? 'durable'
    this.#onTrouble = options.onTrouble ?? (() => undefined)
    this.#account = databaseAccount(path.join(this.#folder, 'postgres'))
    this.#binaries = findBinaries(this.#account)
    this.#cluster = initialiseCluster(this.#folder, this.#binaries, this.#account)
  }

  /**
   * Attaches to the server of the data folder, or makes the cluster and starts it; resolves when it takes connections.
   *
   * @throws HuiyinError `start-refused` with what to do
   */
  static async open(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const server = new EmbeddedPostgres(options)
    await server.#ensureRunning()
    return server
  }

  /** The superuser's session, for setting up databases and roles. */
  get superuser(): Lease['client'] {
    if (!this.#lease) throw new Error('the built-in database is closed')
    return this.#lease.client
  }

  target(database: string, user: string = SUPERUSER): SocketTarget {
    return { host: this.#socketFolder, port: PORT, user, database }
  }

  /** Leaves the server; stops it when no other process uses it. */
  async close(): Promise<void> {
    this.#closing = true
    await this.#restarting
    const lease = this.#lease
    this.#lease = undefined
    const running = findPostmaster(this.#cluster)
    if ((await lease?.giveBack()) === true && running) {
      await stopPostmaster(running.pid)
      removeSocketFolder(this.#socketFolder, this.#folder)
    }
    await lease?.client.end().catch(() => undefined)
  }

  async #ensureRunning(): Promise<void> {
    const deadline = Date.now() + START_PATIENCE_MS
    for (let attempt = 1; attempt <= MOST_ATTEMPTS && Date.now() < deadline; attempt += 1) {
      const pid = findPostmaster(this.#cluster)?.pid ?? (await this.#start())
      const hopeful = (): boolean => isPostgres(pid) && Date.now() < deadline
      while (hopeful() && findPostmaster(this.#cluster)?.ready !== true) await sleep(POLL_MS)
      const socketFolder = findPostmaster(this.#cluster)?.socketFolder || this.#socketFolder
      const lease = await waitForLease(socketFolder, hopeful)
      if (lease) {
        this.#socketFolder = socketFolder
        this.#lease = lease
        lease.client.once('end', () => this.#afterLoss(lease))
        return
      }
      await sleep(attempt * ATTEMPT_PAUSE_MS)
    }
    throw refusal('startTooSlow', [this.#logFile])
  }

  #afterLoss(lease: Lease): void {
    if (this.#closing || this.#lease !== lease) return
    this.#restarting = this.#ensureRunning().then(
      () => this.#onTrouble('restarted'),
      (error: unknown) => this.#onTrouble('restart-failed', error),
    )
  }

  get #logFile(): string {
    return path.join(this.#folder, 'postgres.log')
  }

  async #start(): Promise<number> {
    this.#socketFolder ||= socketFolderFor(this.#folder, this.#account)
    makeFolder(this.#socketFolder, this.#account)
    await clearStalePostmaster(this.#cluster, this.#socketFolder)
    const settings = serverSettings(this.#socketFolder, this.#durability)
    const log = this.#openLog()
    try {
      const args = (folder: string): string[] => ['-D', folder, ...settings]
      const work = { program: this.#binaries.postgres, args, folder: this.#cluster, account: this.#account }
      const child = startOnFolder(work, log)
      const failure = new Promise<never>((_resolve, reject) => {
        child.once('error', (error) => reject(refusal('startFailed', [error.message, this.#logFile], error)))
      })
      const started = new Promise<number>((resolve) => {
        child.once('spawn', () => resolve(child.pid ?? 0))
      })
      return await Promise.race([started, failure])
    } finally {
      closeSync(log)
    }
  }

  #openLog(): number {
    const size = statSync(this.#logFile, { throwIfNoEntry: false })?.size ?? 0
    if (size > LOG_LIMIT_BYTES) renameSync(this.#logFile, `${this.#logFile}.old`)
    return openSync(this.#logFile, 'a', 0o600)
  }
}
