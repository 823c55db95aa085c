import type { Database } from '../../platform/db/index.ts'
import type { MatterKey } from './stream.ts'

/** News that a matter has changed. Carries no content: who may see it looks for themselves. */
export interface MatterChange extends MatterKey {
  version: number
}

/** Tells every desk, in every process, that matters have changed. */
export interface Changes {
  announce(change: MatterChange): void
  /** Calls back for every change until the returned function is called. */
  subscribe(listener: (change: MatterChange) => void): () => void
  close(): Promise<void>
}

const CHANNEL = 'matter_changed'
const GATHER_MS = 100
/** What fits into one notice of PostgreSQL (8,000 bytes); a flood beyond it is told by the next refresh. */
const MOST_AT_ONCE = 60

/**
 * Changes are gathered for a tenth of a second and told in a transaction of their own: a notice inside the transaction of the change
 * would make all commits wait for one another.
 */
export async function openChanges(database: Database): Promise<Changes> {
  const listeners = new Set<(change: MatterChange) => void>()
  let gathered: MatterChange[] = []
  let timer: NodeJS.Timeout | undefined
  let telling: Promise<unknown> = Promise.resolve()

  const tell = (): void => {
    timer = undefined
    const payload = JSON.stringify(gathered.slice(-MOST_AT_ONCE))
    gathered = []
    telling = database
      .write({ audience: 'system' }, (tx) => Promise.resolve(tx.notify(CHANNEL, payload)))
      .catch(() => undefined)
  }
  const unlisten = await database.listen(CHANNEL, (payload) => {
    for (const change of JSON.parse(payload ?? '[]') as MatterChange[])
      for (const listener of listeners) listener(change)
  })

  return {
    announce(change) {
      gathered.push(change)
      timer ??= setTimeout(tell, GATHER_MS)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      clearTimeout(timer)
      await telling
      await unlisten()
    },
  }
}
