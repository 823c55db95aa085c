import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { channelName } from './transaction.ts'

/** Gets the payload of a notice; `undefined` after an interruption, when notices may have been missed. */
export type Listener = (payload: string | undefined) => void

const RETRY_MS = 500

/** One session of the pool that listens for everybody, taken when first needed and taken again when it breaks. */
export class Listening {
  readonly #pool: Pool
  readonly #listeners = new Map<string, Set<Listener>>()
  #session: Promise<PoolClient> | undefined
  #closed = false

  constructor(pool: Pool) {
    this.#pool = pool
  }

  async add(channel: string, listener: Listener): Promise<() => Promise<void>> {
    const name = channelName(channel)
    const known = this.#listeners.get(name)
    if (known) known.add(listener)
    else this.#listeners.set(name, new Set([listener]))
    this.#session ??= this.#connect()
    const session = await this.#session
    if (!known) await session.query(`LISTEN ${name}`)
    return () => this.#remove(name, listener)
  }

  async close(): Promise<void> {
    this.#closed = true
    const session = await this.#session?.catch(() => undefined)
    session?.release(true)
  }

  async #remove(channel: string, listener: Listener): Promise<void> {
    const left = this.#listeners.get(channel)
    left?.delete(listener)
    if (left?.size !== 0) return
    this.#listeners.delete(channel)
    const session = await this.#session
    if (!this.#closed) await session?.query(`UNLISTEN ${channel}`)
  }

  async #connect(): Promise<PoolClient> {
    const session = await this.#pool.connect()
    session.on('notification', ({ channel, payload }) => {
      for (const listener of this.#listeners.get(channel) ?? []) listener(payload ?? '')
    })
    session.on('error', () => undefined)
    session.once('end', () => void this.#reconnect(session))
    for (const channel of this.#listeners.keys()) await session.query(`LISTEN ${channel}`)
    return session
  }

  async #reconnect(broken: PoolClient): Promise<void> {
    if (this.#closed) return
    broken.release(true)
    for (;;) {
      try {
        this.#session = this.#connect()
        await this.#session
        break
      } catch {
        await sleep(RETRY_MS, undefined, { ref: false })
        if (this.#closed) return
      }
    }
    for (const listeners of this.#listeners.values()) {
      for (const listener of listeners) listener(undefined)
    }
  }
}
